"""One game for all tests of the API, emptied before each."""

import pytest

from tests import stacks
from tests.integration.game import Game
from tests.integration.game import game as started


@pytest.fixture
def game() -> Game:
    game = stacks.running(started)
    game.reset()
    return game
