"""One game for all tests of the bot, emptied before each."""

import pytest

from agents.game.tests.integration.game import Game
from agents.game.tests.integration.game import game as started
from parley.testing import stacks


@pytest.fixture
def game() -> Game:
    return stacks.emptied(started)
