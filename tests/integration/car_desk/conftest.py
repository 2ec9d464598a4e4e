"""The workshop's desk on real tables, at a chosen moment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from local.stack import Stack
from parley.store.records import Records
from parley.tools.desk import Desk
from tests import stacks

ZONE = ZoneInfo("America/Chicago")
SATURDAY = datetime(2026, 11, 21, 11, 0, tzinfo=ZONE)


@dataclass
class Sent:
    texts: list[tuple[str, str]] = field(default_factory=list)
    mails: list[tuple[str, str, str]] = field(default_factory=list)


@pytest.fixture
def stack() -> Stack:
    stack = stacks.running(stacks.stack)
    stack.reset()
    return stack


@pytest.fixture
def sent() -> Sent:
    return Sent()


@pytest.fixture
def desk(stack: Stack, sent: Sent) -> Callable[..., Desk]:
    """A desk for one wish: `key` names the wish, `at` is the moment."""

    def make(key: str = "CA1:2:tool", at: datetime = SATURDAY, owner: str = "+15125550123") -> Desk:
        return Desk(
            Records("hillside-auto"),
            at.replace(tzinfo=None),
            at.timestamp(),
            key,
            owner,
            lambda to, words: sent.texts.append((to, words)),
            "America/Chicago",
            lambda to, subject, words: sent.mails.append((to, subject, words)),
        )

    return make
