"""Whole calls on the wire take seconds each: those on the relay are among the slow tests."""

import pytest

from parley.local.lines import GATHER, RELAY

slow_on_the_relay = [
    pytest.mark.usefixtures("line"),
    pytest.mark.parametrize("line", [GATHER, pytest.param(RELAY, marks=pytest.mark.slow)], indirect=True),
]
"""`pytestmark = slow_on_the_relay` makes the calls of a file on both lines."""
