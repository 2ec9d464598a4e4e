"""One chain of stores for all tests, emptied before each."""

import pytest

from tests import stacks
from tests.integration.feedback.shop import Shop
from tests.integration.feedback.shop import shop as started


@pytest.fixture
def shop() -> Shop:
    shop = stacks.running(started)
    shop.reset(open_now=False)
    return shop
