"""Fixtures for pytest: Parley as a whole, for tests that phone it; started once, emptied for each test."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley


def pytest_sessionstart() -> None:
    """Agents are imported from the project, wherever pytest is run in it."""
    from contextlib import suppress

    from parley.local.project import NoProjectError, root

    with suppress(NoProjectError):
        root()


def pytest_sessionfinish() -> None:
    from parley.testing import stacks

    stacks.nothing()


@pytest.fixture
def parley() -> "Iterator[Parley]":
    """Nothing on file but the default data set. What the exchange did not expect fails the test."""
    from parley.testing import stacks

    running = stacks.running(stacks.parley)
    running.reset()
    yield running
    running.exchange.check()


@pytest.fixture
def nothing_running() -> None:
    """For tests that start a stack themselves, or have AWS elsewhere."""
    from parley.testing import stacks

    stacks.nothing()
