"""Routes of tables to keep, as CSV: the calls that a search finds, and what calls cost by business."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from fastapi import APIRouter, Response

from parley import spreadsheet
from parley.api.errors import RESPONSES
from parley.console.asked import days
from parley.console.business_names import names
from parley.console.finding import After, FromFilters, Word, found
from parley.console.visitors import FromVisitor, businesses
from parley.figures.costs import PARTS
from parley.figures.totals import together, totals
from parley.store import day_figures
from parley.store.listing import Header

router = APIRouter(tags=["exports"], responses=RESPONSES)

NEXT = "Parley-Next"
"""The header that holds the `after` of the lines that follow, "" at the end."""
MOST_PAGES, MOST_REQUESTS = 10, 60
"""Of a list, and to DynamoDB, after which an answer ends and the next one goes on."""
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
    headers: list[Header] = []
    requests, position = 0, after
    for _ in range(MOST_PAGES):
        page = found(visitor, wanted, position)
        headers += page.headers
        requests, position = requests + page.requests, page.next
        if not position or requests >= MOST_REQUESTS:
            break
    called = names(sorted({each.business for each in headers}))
    rows = [*(() if after else (CALLS,)), *(_call(each, called) for each in headers)]
    return _table(rows, "utf-8" if after else spreadsheet.ENCODING, {NEXT: position})


@router.get("/exports/costs", operation_id="exportCosts", summary="What calls cost by business, as CSV")
def export_costs(
    visitor: FromVisitor, first: date, last: date, business: Word = "", agent: Word = ""
) -> Response:
    """As the overview of these days tells it."""
    days(first, last)
    rows: list[Iterable[Any]] = [COSTS]
    for each, name in names(businesses(visitor, business)).items():
        found = day_figures.between(each, first, last)
        rows.append(
            _costs(name, totals(together(of["figures"] for of in found if agent in ("", of["agent"]))))
        )
    return _table(rows, spreadsheet.ENCODING, {})


def _call(header: Header, called: Mapping[str, str]) -> Iterable[Any]:
    outbound = header.direction == "outbound"
    person, line = (header.called, header.caller) if outbound else (header.caller, header.called)
    return (
        datetime.fromisoformat(header.started_at).strftime("%Y-%m-%d %H:%M:%S"),
        called[header.business],
        _words(header.agent),
        "out" if outbound else "in",
        person,
        line,
        _words(header.outcome),
        round(header.seconds),
        header.turns,
        f"{float(header.figures.get('cost', {}).get('total', 0)):.6f}",
        header.sid,
    )


def _costs(business: str, told: Mapping[str, Any]) -> Iterable[Any]:
    parts = (told["dollars_by_part"].get(part, 0) for part in PARTS)
    return (business, told["calls"], told["minutes"], *(f"{each:.4f}" for each in (*parts, told["dollars"])))


def _words(name: str) -> str:
    return name.replace("_", " ")


def _table(rows: Iterable[Iterable[Any]], encoding: str, headers: dict[str, str]) -> Response:
    body = spreadsheet.lines(rows).encode(encoding)
    return Response(body, media_type="text/csv; charset=utf-8", headers=headers)
