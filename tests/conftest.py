"""Parley as a whole, for tests that phone it: started once, emptied for each test."""

from collections.abc import Iterator

import pytest

from local.dev.parley import Parley


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever phones comes last: a process has room for one stack, and other tests start their own."""
    items.sort(key=lambda item: "running" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parley]:
    with Parley.start(tmp_path_factory.mktemp("parley"), page=True) as parley:
        yield parley


@pytest.fixture
def parley(running: Parley) -> Iterator[Parley]:
    """Nothing on file but the default data set. What the exchange did not expect fails the test."""
    running.reset()
    yield running
    running.exchange.check()
