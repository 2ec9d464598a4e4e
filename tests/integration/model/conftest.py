"""A model's server for a test, and nothing that an earlier test learnt of another one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from parley.local.environment import environment
from parley.local.language_model.server import Behaviour, ModelServer
from parley.model import client, key

Serving = Callable[[Behaviour], ModelServer]


@pytest.fixture
def serving(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serving]:
    """Starts a server that behaves as told; the model's client is pointed at it."""
    monkeypatch.setattr(client, "_manners", {})
    monkeypatch.setattr(key, "_held", {})
    monkeypatch.setattr(key, "_said", set())
    with ExitStack() as closing:

        def start(behaviour: Behaviour) -> ModelServer:
            server = closing.enter_context(ModelServer(behaviour))
            closing.enter_context(environment(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="none"))
            return server

        yield start
