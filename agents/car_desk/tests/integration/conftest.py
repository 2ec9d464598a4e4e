"""The workshop's desk on real tables, at a chosen moment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from parley.local.stack import Stack
from parley.store.records import Records
from parley.testing import stacks
from parley.tools.desk import Desk

ZONE = ZoneInfo("America/Chicago")
SATURDAY = datetime(2026, 11, 21, 11, 0, tzinfo=ZONE)


@dataclass
class Sent:
    texts: list[tuple[str, str]] = field(default_factory=list)
    takes_none: set[str] = field(default_factory=set)
    mails: list[tuple[str, str, str]] = field(default_factory=list)

    def text(self, to: str, words: str, to_staff: bool = False) -> bool:
        self.texts.append((to, words))
        return True

    def may_text(self, number: str) -> bool:
        return number not in self.takes_none

    def mail(self, to: str, subject: str, words: str) -> bool:
        self.mails.append((to, subject, words))
        return True


@pytest.fixture
def stack() -> Stack:
    return stacks.emptied(stacks.stack)


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
            sent.text,
            "America/Chicago",
            sent.mail,
            sent.may_text,
        )

    return make
