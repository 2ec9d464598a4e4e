"""One chain of stores for all tests, emptied before each."""

import pytest

from agents.feedback.tests.integration.shop import Shop
from agents.feedback.tests.integration.shop import shop as started
from parley.testing import stacks


@pytest.fixture
def shop() -> Shop:
    shop = stacks.running(started)
    shop.reset(open_now=False)
    return shop
