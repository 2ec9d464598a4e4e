"""Fixtures for pytest: Parley as a whole, started once and emptied for each test, and the phone company alone."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import pytest

from parley.testing.conversation import Conversation

if TYPE_CHECKING:
    from parley.local.dev.parley import Parley
    from parley.local.exchange.exchange import Exchange


class Configure(Protocol):
    """Sets variables of the environment for one test; None unsets one."""

    def __call__(self, **variables: str | None) -> None: ...


def pytest_sessionstart() -> None:
    """Agents are imported from the project, wherever pytest is run in it."""
    from contextlib import suppress

    from parley.local.project import NoProjectError, root

    with suppress(NoProjectError):
        root()


def pytest_sessionfinish() -> None:
    _stop()


def _stop() -> None:
    """What runs. Where no test needed a stack, what starts one is not imported either: it takes a second."""
    if stacks := sys.modules.get("parley.testing.stacks"):
        stacks.nothing()


@pytest.fixture
def line(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The line that the agents of `parley` and calls of `Conversation` are on (see `both_lines`), "" where nobody says
    it."""
    line = str(getattr(request, "param", ""))
    if line:
        monkeypatch.setattr(Conversation, "line", line)
    return line


@pytest.fixture
def parley(line: str) -> "Iterator[Parley]":
    """Nothing on file but the default data set. What the exchange did not expect fails the test."""
    from parley.testing import stacks

    running = stacks.emptied(stacks.parley)
    if line:
        running.answers_on(line)
    yield running
    running.exchange.check()


@pytest.fixture
def exchange() -> "Iterator[Exchange]":
    """A phone company alone, for any TwiML application. What it did not expect fails the test."""
    from parley.local.exchange.exchange import Exchange

    with Exchange.start() as running:
        yield running


@pytest.fixture
def configure(monkeypatch: pytest.MonkeyPatch) -> Iterator[Configure]:
    """Sets variables of the environment for one test, and has the engine's settings read anew."""
    from parley.settings import settings

    def configured(**variables: str | None) -> None:
        for name, value in variables.items():
            monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(name, value)
        settings.cache_clear()

    yield configured
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
def nothing_running() -> None:
    """For tests that start a stack themselves, or have AWS elsewhere."""
    _stop()
