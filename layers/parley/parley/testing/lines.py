"""Tests that are run on both lines."""

import pytest

from parley.local.lines import LINES

both_lines = [
    pytest.mark.usefixtures("line"),
    pytest.mark.parametrize("line", LINES, indirect=True),
]
"""`pytestmark = both_lines` makes the calls of a file on each of them, with `parley` or with `Conversation`."""
