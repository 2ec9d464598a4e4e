"""What a person of the business has to look at: items that are open, and those that somebody has seen to.

An item is about one call or one outreach. It is found under its business in the order of time, so that a page and
the count cost the same however many there are.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from parley.kinds import kind
from parley.machine.call import Call
from parley.store import words
from parley.store.calls import stamp
from parley.store.errors import translated
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at
from parley.store.tables import RecordItem

OPEN = kind("attention", person="phone")
DONE = kind("attention_done", person="phone")
PAGE = 50
MOST_COUNTED = 100
"""Of one business: "100" then means so many or more."""
Item = Mapping[str, Any]


class ItemPage(NamedTuple):
    """`next` is the `after` of the page that follows, "" at the end."""

    items: Sequence[Item]
    next: str


class NotOpenError(LookupError):
    """Somebody else was faster; `there` is the item as it is now, None for one that never was."""

    def __init__(self, there: Item | None) -> None:
        self.there = there
        super().__init__("somebody else was faster" if there else "there is no such item")


def id_of(id: str, at: float) -> str:
    """The item's, of a call or an outreach that began at that time."""
    return f"{stamp(at)}#{id}"


def note_call(call: Call, reasons: Iterable[Mapping[str, Any]], phone: str = "") -> None:
    """Of a call; `phone` is where the person is reached, if not at the number of the call."""
    about = {"call": call.sid, "agent": call.agent, "name": str(call.values.get("name") or "")}
    note(call.business, call.sid, call.started_at, phone or call.phone, about, reasons)


def note(
    business: str,
    id: str,
    at: float,
    phone: str,
    about: Mapping[str, str],
    reasons: Iterable[Mapping[str, Any]],
) -> None:
    """Opens an item, or adds to it what is new. `id` is a call's sid or an outreach's id, `about` what it is. A call is
    found by each of its reasons."""
    records, key = Records(business), id_of(id, at)
    seen_to = (records.get(DONE, key) or {}).get("reasons", [])
    wanted = [dict(each) for each in reasons if dict(each) not in seen_to]
    if not wanted:
        return
    begun = {"id": key, "business": business, "phone": phone, **about, EXPIRES_AT: expires_at()}

    def added(before: Item | None) -> Item:
        known = before["reasons"] if before else []
        return {**(before or begun), "reasons": [*known, *(each for each in wanted if each not in known)]}

    records.update(OPEN, key, added)
    if "call" in about:
        words.keep_reasons(business, key, (str(each["kind"]) for each in wanted))


def listed(businesses: Sequence[str], kind: str, after: str = "", under: str = "") -> ItemPage:
    """Items of a kind, the newest first: one request a business. `under` is what their ids begin with, before the
    time. Raises UnavailableError."""
    last = after or f"{under}~"
    found = [
        {**item, "business": business}
        for business in businesses
        for item in Records(business).between(kind, under or "!", last, PAGE + 2, newest_first=True)
        if item["id"] < last
    ]
    newest = sorted(found, key=lambda item: str(item["id"]), reverse=True)
    page = newest[:PAGE]
    return ItemPage(page, str(page[-1]["id"]) if len(newest) > PAGE else "")


def count(businesses: Sequence[str]) -> int:
    """How many are open: one request a business, and at most MOST_COUNTED of each. Raises UnavailableError."""
    with translated():
        found = (
            RecordItem.query(f"{each}#{OPEN}", limit=MOST_COUNTED, attributes_to_get=["pk", "sk"])
            for each in businesses
        )
        return sum(len(list(each)) for each in found)


def close(business: str, id: str, by: str, remark: str, of: tuple[str, str] = (OPEN, DONE)) -> Item:
    """Marks an item as seen to; `of` are the kinds of those that are open and of those that are done. Raises
    NotOpenError, also for whoever comes second, or UnavailableError."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return _moved(business, id, *of, {"by": by, "remark": remark, "done_at": at})


def reopen(business: str, id: str, of: tuple[str, str] = (OPEN, DONE)) -> Item:
    """Takes that back. Raises NotOpenError where it is not done, or UnavailableError."""
    open, done = of
    return _moved(business, id, done, open, {})


def _moved(business: str, id: str, source: str, target: str, added: Mapping[str, Any]) -> Item:
    records = Records(business)
    before = records.get(source, id)
    if before is None:
        raise NotOpenError(records.get(target, id))
    kept = {name: value for name, value in before.items() if name not in ("by", "remark", "done_at")}
    after = {**kept, **added}
    if not records.change((source, id, before, None), (target, id, None, after)):
        raise NotOpenError(records.get(target, id))
    return after
