"""What people changed of how a business works: who, when, from what to what; and taking it back.

A change and its entry in the history are written together, by a condition: of two people who change the same record,
the second is told.
"""

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from parley.kinds import kind
from parley.store.records import SYSTEM, Change, Records, changed_together

CHANGE = kind("change", person="phone")
PAGE = 50
Entry = Mapping[str, Any]


class ChangedMeanwhileError(RuntimeError):
    """The record is no longer what it was when somebody looked at it. `newest` is what was done to it last."""

    def __init__(self, newest: Entry | None) -> None:
        self.newest = newest
        super().__init__("this has been changed meanwhile")


class UnknownChangeError(LookupError):
    """There is no such change, or it cannot be taken back."""


class What(NamedTuple):
    """What a change is about, as people read it: `title`, and `reason` where one was given.

    `phone` is the number of the person that it is about. `of_system`: the record belongs to no business (a number, a
    key). Of what cannot be taken back the title says all; its record is not kept a second time.
    """

    title: str
    of_system: bool = False
    phone: str = ""
    reason: str = ""
    undoes: str = ""
    can_undo: bool = True


class ChangesPage(NamedTuple):
    """`next` is the `after` of the page that follows, "" at the end."""

    entries: Sequence[Entry]
    next: str


def make(business: str, by: str, what: What, change: Change) -> Entry:
    """Makes the change and enters it. Raises ChangedMeanwhileError or UnavailableError."""
    entry = _entry(business, by, what, change)
    if not _written(business, what.of_system, change, Change(CHANGE, entry["id"], None, entry)):
        raise ChangedMeanwhileError(newest(business, change.kind, change.id))
    return entry


def note(business: str, by: str, what: What) -> Entry:
    """Enters what was done elsewhere, and cannot be taken back by a record."""
    entry = _entry(business, by, what._replace(can_undo=False), Change("", "", None, None))
    Records(business).put(CHANGE, entry["id"], entry)
    return entry


def to_undo(business: str, id: str) -> Entry:
    """A change that can be taken back. Raises UnknownChangeError or UnavailableError."""
    done = Records(business).get(CHANGE, id)
    if done is None or not done["can_undo"]:
        raise UnknownChangeError("there is no such change, or it cannot be taken back")
    return done


def undo(business: str, by: str, done: Entry) -> Entry:
    """Writes what was there before the change. Raises ChangedMeanwhileError where something else is there by now, or
    UnavailableError."""
    id = done["id"]
    back = Change(done["kind"], done["record"], done["after"], done["before"])
    what = What(done["title"], done["of_system"], done["phone"], undoes=id)
    entry = _entry(business, by, what, back)
    marked = Change(CHANGE, id, done, {**done, "can_undo": False, "undone_by": by, "undone_at": entry["at"]})
    if not _written(business, what.of_system, back, marked, Change(CHANGE, entry["id"], None, entry)):
        raise ChangedMeanwhileError(newest(business, back.kind, back.id))
    return entry


def listed(business: str, after: str = "") -> ChangesPage:
    """The newest first. Raises UnavailableError."""
    last = after or "~"
    found = Records(business).between(CHANGE, "!", last, PAGE + 2, newest_first=True)
    older = [entry for entry in found if entry["id"] < last]
    return ChangesPage(older[:PAGE], str(older[PAGE - 1]["id"]) if len(older) > PAGE else "")


def newest(business: str, kind: str, record: str) -> Entry | None:
    """What was done to a record last, of the newest page of changes."""
    return next(
        (each for each in listed(business).entries if (each["kind"], each["record"]) == (kind, record)), None
    )


def _entry(business: str, by: str, what: What, change: Change) -> Entry:
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return {
        "id": f"{at}#{uuid.uuid4().hex[:8]}",
        "at": at,
        "by": by,
        "business": business,
        **what._asdict(),
        "kind": change.kind,
        "record": change.id,
        "before": change.before if what.can_undo else None,
        "after": change.after if what.can_undo else None,
    }


def _written(business: str, of_system: bool, change: Change, *entries: Change) -> bool:
    own, where = Records(business), Records(SYSTEM if of_system else business)
    return changed_together((where, change), *((own, each) for each in entries))
