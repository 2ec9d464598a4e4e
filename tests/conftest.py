"""Parley as a whole, for tests that phone it: started once, emptied for each test."""

from collections.abc import Iterator

import pytest

from local.dev.parley import Parley


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that phone come last: a process has room for one stack, and other files start their own."""
    phoning = {item.path for item in items if "running" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path in phoning)


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
