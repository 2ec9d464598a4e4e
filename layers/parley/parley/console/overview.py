"""How the agents are doing in a period, against the one before: by day, outcome, agent and business."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from fastapi import APIRouter

from parley.api.errors import RESPONSES
from parley.console.asked import days
from parley.console.finding import Word
from parley.console.visitors import FromVisitor, businesses
from parley.figures.totals import TARGETS, together, totals
from parley.store import day_figures, listing

router = APIRouter(tags=["overview"], responses=RESPONSES)

Period = Literal["day", "week", "month", "span"]
Counted = Mapping[str, Any]
"""The figures of a business, a day and an agent."""
ROW = (
    *("calls", "understanding_rate", "asked_again_rate", "hand_over_rate"),
    *("answer_seconds_p50", "answer_seconds_p95", "dollars"),
)


@router.get("/overview", operation_id="overview", summary="The figures of a period, and of the one before")
def overview(
    visitor: FromVisitor,
    first: date,
    last: date,
    period: Period = "span",
    business: Word = "",
    agent: Word = "",
) -> dict[str, Any]:
    """A day is that of the agent's time zone. `columns` are the hours of one day, or the days of several. A week and a
    month that are not over are compared with as many days of the one before."""
    now, earlier, of = days(first, last), before(period, *days(first, last)), businesses(visitor, business)
    found = [
        {**each, "business": name}
        for name in of
        for each in day_figures.between(name, earlier[0], last)
        if agent in ("", each["agent"])
    ]
    these, those = _within(found, *now), _within(found, *earlier)
    return {
        "now": totals(_together(these)),
        "before": totals(_together(those)),
        "compared": [f"{each}" for each in earlier],
        "live": _live(of, agent, last),
        "columns": _columns(these, first == last),
        "businesses": _rows("business", these, those),
        "agents": _rows("agent", these, those),
        "targets": TARGETS,
    }


def before(period: Period, first: date, last: date) -> tuple[date, date]:
    """The period that one is compared with."""
    if period == "month":
        end = first.replace(day=1) - timedelta(days=1)
        is_whole = (last + timedelta(days=1)).day == 1
        return end.replace(day=1), end if is_whole else end.replace(day=min(end.day, last.day))
    length = timedelta(days=7) if period == "week" else last - first + timedelta(days=1)
    return first - length, last - length


def _within(found: Iterable[Counted], first: date, last: date) -> Sequence[Counted]:
    return [each for each in found if f"{first}" <= each["day"] <= f"{last}"]


def _together(found: Iterable[Counted]) -> day_figures.Figures:
    return together(each["figures"] for each in found)


def _live(of: Sequence[str], agent: str, last: date) -> int:
    """Calls that are under way, where the period reaches up to now."""
    now = datetime.now(UTC)
    if last < now.date() - timedelta(days=1):
        return 0
    return sum(agent in ("", each.agent) for each in listing.live(of, now))


def _columns(found: Sequence[Counted], by_hour: bool) -> list[dict[str, Any]]:
    if by_hour:
        hours = _together(found).get("hours", {})
        return [{"at": hour, "outcomes": hours[hour]} for hour in sorted(hours, key=int)]
    per_day = _parted("day", found)
    return [{"at": day, "outcomes": _together(per_day[day])["outcomes"]} for day in sorted(per_day)]


def _rows(name: str, these: Sequence[Counted], those: Sequence[Counted]) -> list[dict[str, Any]]:
    now, earlier = _parted(name, these), _parted(name, those)
    return [
        {"name": each, "now": _row(now.get(each, ())), "before": _row(earlier.get(each, ()))}
        for each in sorted({*now, *earlier})
    ]


def _row(found: Iterable[Counted]) -> dict[str, Any]:
    summed = totals(_together(found))
    return {name: summed[name] for name in ROW}


def _parted(name: str, found: Iterable[Counted]) -> Mapping[str, list[Counted]]:
    parts: dict[str, list[Counted]] = {}
    for each in found:
        parts.setdefault(each[name], []).append(each)
    return parts
