"""How the agents are doing: calls by hour and outcome, times, understanding, cost."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter
from pydantic import AwareDatetime

from parley.api.errors import RESPONSES
from parley.console.asked import span
from parley.console.finding import Word
from parley.console.visitors import FromVisitor, businesses
from parley.figures.totals import TARGETS, Ended, totals
from parley.store import listing
from parley.store.listing import Header, Span

router = APIRouter(tags=["overview"], responses=RESPONSES)

MOST_CALLS = 2_000
"""Counted in one answer; of more, the newest, and the answer says so."""
LONGEST = timedelta(days=31)


@router.get("/overview", operation_id="overview", summary="The figures of some time")
def overview(
    visitor: FromVisitor,
    since: AwareDatetime,
    until: AwareDatetime,
    business: Word = "",
    agent: Word = "",
) -> dict[str, Any]:
    """`hours` are the calls that began in each hour after `since`, by outcome; "" are still under way."""
    during = span(max(since, until - LONGEST), until)
    found, complete = _counted(businesses(visitor, business), during)
    headers = [header for header in found if agent in ("", header.agent)]
    over = [header for header in headers if header.status == "completed"]
    figures = totals([Ended(each.outcome, each.seconds, each.turns, each.figures) for each in over])
    return {
        **figures,
        "live": len(headers) - len(over),
        "complete": complete,
        "hours": _by_hour(headers, during.since),
        "targets": TARGETS,
    }


def _counted(of: Sequence[str], during: Span) -> tuple[Sequence[Header], bool]:
    headers: list[Header] = []
    position = ""
    while len(headers) < MOST_CALLS:
        page = listing.by_business(of, during, position, size=listing.MOST_READ)
        headers += page.headers
        position = page.next
        if not position:
            return headers, True
    return headers[:MOST_CALLS], False


def _by_hour(headers: Sequence[Header], since: datetime) -> list[dict[str, Any]]:
    hours: dict[int, Counter[str]] = {}
    for header in headers:
        began = datetime.fromisoformat(header.started_at)
        hours.setdefault(int((began - since).total_seconds() // 3600), Counter())[header.outcome] += 1
    return [
        {"at": (since + timedelta(hours=hour)).isoformat(), "outcomes": dict(hours[hour])}
        for hour in sorted(hours)
    ]
