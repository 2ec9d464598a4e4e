"""Outreaches of the game on the local stack: whom they call, and how fast the waiting goes."""

import json
from collections.abc import Iterator

import pytest

from parley.local.dev.parley import Parley
from parley.local.exchange.server import ServerThread
from parley.local.stack import step_functions
from parley.local.telegram import SECRETS, Telegram
from parley.testing.plugin import Configure

from .game import Game


@pytest.fixture
def game(parley: Parley) -> Iterator[Game]:
    """5, 15 and 45 s last 0.1, 0.3 and 0.9 s, and it is never too late to call."""
    step_functions.set_pace(0.02)
    yield Game(parley)
    step_functions.set_pace(1.0)


@pytest.fixture
def telegram(game: Game, configure: Configure) -> Iterator[Telegram]:
    """Telegram, with nobody in it yet."""
    telegram = Telegram()
    server = ServerThread(telegram.wsgi, 0)
    for name, value in SECRETS.items():
        game.parley.stack.client("ssm").put_parameter(
            Name=name, Value=json.dumps(value), Type="SecureString", Overwrite=True
        )
    configure(TELEGRAM_API_URL=server.url)
    yield telegram
    server.stop()
    telegram.stop()
