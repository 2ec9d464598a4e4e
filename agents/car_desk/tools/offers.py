"""Which times to offer somebody who asked for one. Pure: free times and a wish in, an outcome out."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from parley.flow.tool import Result

EXACT = timedelta(hours=1)
"""A time that was named is heard as the hour that begins with it."""
ALL_DAY = timedelta(hours=12)
"""Of a longer window two times are offered, one earlier and one later."""
APART = timedelta(hours=3)
DAY = 24 * 60


def offer(
    free: Sequence[datetime], wanted: Mapping[str, Any], now: datetime, last: datetime, is_open: bool
) -> Result:
    """What can be had of the wanted window. Times are local; `free` is in order, `last` the last bookable.

    `free`: `start` is the wanted time, or the first within the window. `choice`: `first` and `second`
    lie within it. `taken` and `closed`: those are the nearest ones outside; `only`: there is just `start`.
    Of each day only the wanted `hours` will do, and outside the window rather those.
    """
    start, end = (datetime.fromisoformat(wanted[name][:16]) for name in ("start", "end"))
    if end <= now:
        return Result("past")
    if start > last:
        return Result("far", {"until": last.date().isoformat()})
    fitting = _within_hours(free, wanted)
    inside = [at for at in fitting if start <= _clock(at) < end]
    if end - start > ALL_DAY and len(inside) > 1:
        return Result("choice", _two(inside[0], _later(inside)))
    good = [at for at in inside if _clock(at) == start] if end - start <= EXACT else inside
    if good:
        return Result("free", {"start": good[0].isoformat()})
    others = fitting if len(fitting) > 1 else free
    nearest = sorted(sorted(others, key=lambda at: abs(_clock(at) - max(start, now)))[:2])
    if len(nearest) < 2:
        return Result("only", {"start": nearest[0].isoformat()}) if nearest else Result("none")
    return Result("taken" if is_open else "closed", _two(*nearest))


def _within_hours(free: Sequence[datetime], wanted: Mapping[str, Any]) -> list[datetime]:
    first, last = wanted.get("hours") or (0, DAY)
    return [at for at in free if first <= at.hour * 60 + at.minute < last]


def _clock(at: datetime) -> datetime:
    return at.replace(tzinfo=None)


def _later(inside: Sequence[datetime]) -> datetime:
    return next((at for at in inside if at - inside[0] >= APART), inside[-1])


def _two(first: datetime, second: datetime) -> dict[str, str]:
    return {"first": first.isoformat(), "second": second.isoformat()}
