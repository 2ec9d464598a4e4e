"""One game for all tests of the API, emptied before each."""

from collections.abc import Iterator

import pytest

from tests.integration.game import Game
from tests.integration.game import game as started


@pytest.fixture(scope="module")
def running_game() -> Iterator[Game]:
    with started() as game:
        yield game


@pytest.fixture
def game(running_game: Game) -> Game:
    running_game.reset()
    return running_game
