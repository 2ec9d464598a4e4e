"""One chain of stores for all tests, emptied before each."""

from collections.abc import Iterator

import pytest

from tests.integration.feedback.shop import Shop
from tests.integration.feedback.shop import shop as started


@pytest.fixture(scope="module")
def running_shop() -> Iterator[Shop]:
    with started() as shop:
        yield shop


@pytest.fixture
def shop(running_shop: Shop) -> Shop:
    running_shop.reset(open_now=False)
    return running_shop
