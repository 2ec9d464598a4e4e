"""Parley as a whole, for tests that phone it: started once, emptied for each test."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from local.dev.parley import Parley
from tests import stacks

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
"""How fast a machine is decides no test."""


def pytest_sessionfinish() -> None:
    stacks.nothing()


@pytest.fixture
def parley() -> Iterator[Parley]:
    """Nothing on file but the default data set. What the exchange did not expect fails the test."""
    running = stacks.running(stacks.parley)
    running.reset()
    yield running
    running.exchange.check()


@pytest.fixture
def nothing_running() -> None:
    """For whoever starts a stack, or has AWS elsewhere."""
    stacks.nothing()
