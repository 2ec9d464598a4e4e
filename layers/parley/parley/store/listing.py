"""Lists of calls, out of the indexes: pages, the newest first. Nothing here reads a whole table.

A position is the `started_at` and the sid of the last call that was looked at, as text: a page goes on from there,
even if newer calls have begun since.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from parley.store.calls import HEADER, Turn, turn_key, turn_of
from parley.store.errors import translated
from parley.store.records import SYSTEM
from parley.store.tables import ByAgent, ByBusiness, ByCaller, CallItem, RecordItem, TurnItem

PAGE = 50
LONGEST_CALL = timedelta(hours=24)
"""Twilio ends a call after 24 hours at most (https://www.twilio.com/docs/voice/twiml/dial#timelimit)."""
Index = ByAgent | ByCaller | ByBusiness


@dataclass(frozen=True, slots=True)
class Header:
    """What a list says of a call."""

    sid: str
    agent: str
    business: str
    caller: str
    called: str
    direction: str
    started_at: str
    status: str
    state: str
    outcome: str
    turns: int
    seconds: float
    summary: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListedPage:
    """`next` is the position to go on from, "" when nothing is left; `requests` is what it cost."""

    headers: Sequence[Header]
    next: str
    requests: int


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` on, and before `until`."""

    since: datetime
    until: datetime


@dataclass(slots=True)
class _Reading:
    """What has been found for a page so far. `oldest` and `position` are the bounds of what is left."""

    oldest: str
    position: str
    size: int
    found: list[Header] = field(default_factory=list)
    requests: int = 0


class _Stream(NamedTuple):
    """Calls under one key, the newest first; whether there are older ones."""

    items: Sequence[CallItem]
    goes_on: bool
    oldest: str = ""


def by_agent(businesses: Sequence[str], agent: str, span: Span, position: str = "") -> ListedPage:
    """Calls of an agent. Raises UnavailableError."""
    return _page(CallItem.by_agent, [f"{business}#{agent}" for business in businesses], span, position)


def by_person(businesses: Sequence[str], number: str, span: Span, position: str = "") -> ListedPage:
    """Calls with one number. Raises UnavailableError."""
    return _page(CallItem.by_caller, [f"{business}#{number}" for business in businesses], span, position)


def by_business(businesses: Sequence[str], span: Span, position: str = "") -> ListedPage:
    """Calls of businesses, with any agent. Raises UnavailableError."""
    return _page(CallItem.by_business, businesses, span, position)


def _page(index: Index, keys: Sequence[str], span: Span, position: str) -> ListedPage:
    """Two more are read than are wanted: the one at the position, and one that tells that there are more."""
    reading = _Reading(stamp(span.since), position or f"{stamp(span.until)}|", PAGE + 2)
    more = not _read(reading, index, keys)
    return ListedPage(reading.found, reading.position if more else "", reading.requests)


def live(businesses: Sequence[str], now: datetime) -> Sequence[Header]:
    """Calls that are under way, the newest first: one request a business. Raises UnavailableError."""
    since = stamp(now - LONGEST_CALL)
    with translated():
        items = [
            item
            for business in businesses
            for item in CallItem.by_live.query(
                business, CallItem.started_at >= since, scan_index_forward=False, limit=PAGE, page_size=PAGE
            )
        ]
    return sorted(map(header_of, items), key=lambda header: header.started_at, reverse=True)


def header(sid: str) -> Header | None:
    """Raises UnavailableError."""
    with translated():
        found = CallItem.query(f"CALL#{sid}", CallItem.sk == HEADER, consistent_read=True)
        return next(map(header_of, found), None)


def turns_after(sid: str, number: int) -> Sequence[Turn]:
    """The turns after turn `number`, in order. Raises UnavailableError."""
    between = TurnItem.sk.between(turn_key(number + 1), turn_key(9999))
    with translated():
        return [turn_of(item) for item in TurnItem.query(f"CALL#{sid}", between, consistent_read=True)]


@dataclass(frozen=True, slots=True)
class Number:
    """A number, in E.164, and the agent that answers it."""

    number: str
    agent: str
    business: str


def numbers() -> Sequence[Number]:
    """Every number that is answered. Raises UnavailableError."""
    with translated():
        kept = RecordItem.query(f"{SYSTEM}#number", consistent_read=False)
        return [Number(item.sk, item.data["agent"], item.data["business"]) for item in kept]


def _read(reading: _Reading, index: Index, keys: Sequence[str]) -> bool:
    """Reads on from the position until the page is full; True if nothing is left under these keys."""
    while len(reading.found) < PAGE:
        streams = [_stream(reading, index, key) for key in keys]
        known = _known(streams)
        for item in known:
            if len(reading.found) >= PAGE:
                return False
            reading.position = _position(item)
            reading.found.append(header_of(item))
        if not any(stream.goes_on for stream in streams):
            return True
        if not known:
            reading.size *= 2
    return False


def _stream(reading: _Reading, index: Index, key: str) -> _Stream:
    """The newest calls under a key that come after the position; one request."""
    reading.requests += 1
    newest, _, _ = reading.position.partition("|")
    if newest < reading.oldest:
        return _Stream((), False)
    between = CallItem.started_at.between(reading.oldest, newest)
    with translated():
        found = list(
            index.query(key, between, scan_index_forward=False, limit=reading.size, page_size=reading.size)
        )
    after = [item for item in found if _position(item) < reading.position]
    return _Stream(after, len(found) == reading.size, str(found[-1].started_at) if found else "")


def _known(streams: Sequence[_Stream]) -> Sequence[CallItem]:
    """What is surely next: newer than the end of every stream that goes on, which may cut a moment in two."""
    certain = max((stream.oldest for stream in streams if stream.goes_on), default="")
    merged = [item for stream in streams for item in stream.items if str(item.started_at) > certain]
    return sorted(merged, key=_position, reverse=True)


def _position(item: CallItem) -> str:
    return f"{item.started_at}|{item.pk}"


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def header_of(item: CallItem) -> Header:
    texts: dict[str, Any] = {
        name: getattr(item, name) or ""
        for name in ("agent", "business", "caller", "called", "direction", "started_at", "status", "state")
    }
    return Header(
        sid=item.pk.removeprefix("CALL#"),
        outcome=item.outcome or "",
        turns=int(item.turns or 0),
        seconds=float(item.seconds or 0),
        summary=item.summary or "",
        figures=item.figures or {},
        **texts,
    )
