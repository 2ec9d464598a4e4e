"""What a turn asks of a tool is done, or it is given up: whichever is written first, for good.

A tool that runs out of its time may still be at work, and a write whose answer was lost may have gone through. So what
such a tool writes first is one transaction with the item that it is done; and before a turn says that the tool has
failed, it writes in the same place that it is given up. Of the two, one is refused. The place is in the call's log: a
turn that cannot be written is not said either.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from pynamodb.transactions import TransactWrite

from parley.store.errors import ExistsError, translated
from parley.store.retention import expires_at
from parley.store.tables import CallItem


class GivenUpError(Exception):
    """The turn that asked for it has given it up; nothing is written."""


@dataclass(slots=True)
class Deed:
    """What is being done under a tool's key, in one run of it; `is_written` once something of it is."""

    sid: str
    key: str
    is_written: bool = False


_current: ContextVar[Deed | None] = ContextVar("deed", default=None)


@contextmanager
def doing(sid: str, key: str) -> Iterator[None]:
    """Whatever is written from here, and from threads that begin here, belongs to the deed."""
    before = _current.set(Deed(sid, key))
    try:
        yield
    finally:
        _current.reset(before)


def begun() -> Deed | None:
    """The deed of which nothing is written yet, if something is being done."""
    deed = _current.get()
    return None if deed is None or deed.is_written else deed


def done(deed: Deed, transaction: TransactWrite) -> None:
    """Joins to what is written that it is done; unless it is given up, when all of it is refused."""
    untouched = CallItem.pk.does_not_exist() | (CallItem.given_up == False)  # noqa: E712 - a condition
    transaction.save(_item(deed.sid, deed.key, given_up=False), condition=untouched)


def give_up(sid: str, key: str) -> bool:
    """Whether what a tool was asked under that key is not done, and never will be by who was asked so far; False where
    it is done. Raises UnavailableError where neither is known: ask again."""
    undone = CallItem.pk.does_not_exist() | (CallItem.given_up == True)  # noqa: E712 - a condition
    try:
        with translated():
            _item(sid, key, given_up=True).save(condition=undone)
    except ExistsError:
        return False
    return True


def _item(sid: str, key: str, given_up: bool) -> CallItem:
    return CallItem(f"CALL#{sid}", f"DEED#{key}", given_up=given_up, expires_at=expires_at())
