"""Routes of tables to keep, as CSV: the calls that a search finds, and what calls cost by business."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Response
from pydantic import AwareDatetime

from parley import spreadsheet
from parley.api.errors import RESPONSES, ApiError
from parley.console.asked import span
from parley.console.finding import After, FromFilters, Word, found
from parley.console.visitors import FromVisitor, businesses
from parley.figures.costs import PARTS
from parley.store import listing
from parley.store.listing import Header, Span

router = APIRouter(tags=["exports"], responses=RESPONSES)

NEXT = "Parley-Next"
"""The header that holds the `after` of the lines that follow, "" at the end."""
MOST_PAGES, MOST_REQUESTS = 10, 60
"""Of a list, and to DynamoDB, after which an answer ends and the next one goes on."""
MOST_CALLS = 10_000
"""Whose costs are added up in one answer. A sum that leaves calls out would be wrong, so more are refused."""
CALLS = (
    *("began (UTC)", "business", "agent", "direction", "person", "line"),
    *("outcome", "seconds", "turns", "dollars", "call"),
)
COSTS = ("business", "calls", "minutes", *(part.replace("_", " ") for part in PARTS), "dollars")


@router.get("/exports/calls", operation_id="exportCalls", summary="Calls as CSV, some hundreds an answer")
def export_calls(visitor: FromVisitor, wanted: FromFilters, after: After = "") -> Response:
    """The first answer begins with the names of the columns; put together, the answers are one table.

    Nothing that was said is in it: it is for accounts, and outlives the calls.
    """
    rows: list[Iterable[Any]] = [] if after else [CALLS]
    requests, position = 0, after
    for _ in range(MOST_PAGES):
        page = found(visitor, wanted, position)
        rows += map(_call, page.headers)
        requests, position = requests + page.requests, page.next
        if not position or requests >= MOST_REQUESTS:
            break
    return _table(rows, "utf-8" if after else spreadsheet.ENCODING, {NEXT: position})


@router.get("/exports/costs", operation_id="exportCosts", summary="What calls cost by business, as CSV")
def export_costs(
    visitor: FromVisitor, since: AwareDatetime, until: AwareDatetime, business: Word = ""
) -> Response:
    during, left = span(since, until), MOST_CALLS
    rows: list[Iterable[Any]] = [COSTS]
    for each in businesses(visitor, business):
        over = []
        for header in _began(each, during):
            left -= 1
            if left < 0:
                why = f"more than {MOST_CALLS:,} calls began in this time; choose a shorter one, or one business"
                raise ApiError(400, "too_many_calls", why, "since")
            if header.status == "completed":
                over.append(header)
        rows.append(_costs(each, over))
    return _table(rows, spreadsheet.ENCODING, {})


def _began(business: str, during: Span) -> Iterator[Header]:
    position = ""
    while True:
        page = listing.by_business([business], during, position, size=listing.MOST_READ)
        yield from page.headers
        position = page.next
        if not position:
            return


def _call(header: Header) -> Iterable[Any]:
    outbound = header.direction == "outbound"
    person, line = (header.called, header.caller) if outbound else (header.caller, header.called)
    return (
        datetime.fromisoformat(header.started_at).strftime("%Y-%m-%d %H:%M:%S"),
        header.business,
        _words(header.agent),
        "out" if outbound else "in",
        person,
        line,
        _words(header.outcome),
        round(header.seconds),
        header.turns,
        _dollars([header], "total"),
        header.sid,
    )


def _costs(business: str, over: Sequence[Header]) -> Iterable[Any]:
    minutes = round(sum(header.seconds for header in over) / 60, 1)
    return (business, len(over), minutes, *(_dollars(over, part) for part in (*PARTS, "total")))


def _dollars(headers: Iterable[Header], part: str) -> str:
    return f"{sum(float(header.figures.get('cost', {}).get(part, 0)) for header in headers):.6f}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _table(rows: Iterable[Iterable[Any]], encoding: str, headers: dict[str, str]) -> Response:
    body = spreadsheet.lines(rows).encode(encoding)
    return Response(body, media_type="text/csv; charset=utf-8", headers=headers)
