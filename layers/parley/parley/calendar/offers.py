"""Which times to offer somebody who asked for one. Pure: free times and a wish in, times and a reason out."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from parley.calendar.schedule import Schedule, free_starts
from parley.flow.tool import Result

HOUR = 60
"""Minutes; a time that was named is heard as the hour that begins with it."""
ALL_DAY = timedelta(hours=12)
"""In a window longer than this, several times are offered."""
APART = timedelta(hours=3)
MOMENT = timedelta(minutes=1)
DAY = 24 * 60

Why = Literal["free", "taken", "nearest", "soon", "past", "far", "closed", "early", "late"]


class Offer(NamedTuple):
    """Times in order, none if nothing is free at all.

    `why`: "free", they are as wished; else why nothing is: all is "taken"; no work starts then ("nearest"), it starts
    too "soon" for the notice that is needed, it is "past" or too "far" ahead, the day is "closed", or the hour is too
    "early" or too "late" for it.
    """

    why: Why
    times: Sequence[datetime] = ()


class Wish(NamedTuple):
    """From `start` up to `end`, by the business's clock, on each day within `hours` (minutes)."""

    start: datetime
    end: datetime
    hours: tuple[int, int]
    of_each_day: bool

    @property
    def days(self) -> tuple[date, date]:
        return self.start.date(), (self.end - MOMENT).date()

    @property
    def is_an_hour(self) -> bool:
        return self.hours[1] - self.hours[0] <= HOUR


def wish(window: Mapping[str, Any]) -> Wish:
    """What a window of `hear.when` means as it reaches a tool: ISO 8601 `start` and `end`, and perhaps `hours`."""
    start, end = (datetime.fromisoformat(window[name][:16]) for name in ("start", "end"))
    first, last = window.get("hours") or (0, DAY)
    if (first, last) != (0, DAY) or (end - MOMENT).date() != start.date():
        return Wish(start, end, (first, last), (first, last) != (0, DAY))
    begins = _minute(start)
    return Wish(start, end, (begins, begins + (end - start) // MOMENT), of_each_day=False)


def offer(
    schedule: Schedule,
    free: Sequence[datetime],
    wished: Wish,
    now: datetime,
    minutes: int,
    *,
    most: int = 1,
    arrival: int = 0,
    service: str = "",
    who: str = "",
) -> Offer:
    """The best of the free times, `most` of them at most, and why they are others than was wished.

    `free` is in order. Somebody who comes within `arrival` minutes of a start (a technician, a delivery) is as wished
    at any hour that lies in them; else a named hour is that hour exactly.
    """
    if not free:
        return Offer(_why(schedule, wished, now, minutes, arrival, service, who))
    as_wished = [at for at in free if _is_as_wished(_clock(at), wished, arrival)]
    if as_wished:
        is_choice = most > 1 and wished.end - wished.start > ALL_DAY
        return Offer("free", _apart(as_wished, most) if is_choice else as_wished[:1])
    why = _why(schedule, wished, now, minutes, arrival, service, who)
    return Offer(why, _nearest(free, wished, _clock(schedule.local(now)), most))


def _is_as_wished(at: datetime, wished: Wish, arrival: int) -> bool:
    (first, last), minute = wished.hours, _minute(at)
    if not wished.days[0] <= at.date() <= wished.days[1]:
        return False
    if wished.is_an_hour and arrival and minute <= first and last <= minute + arrival:
        return True
    if wished.end - wished.start <= timedelta(minutes=HOUR) and not arrival:
        return at == wished.start
    return wished.start <= at < wished.end and first <= minute < last


def _apart(times: Sequence[datetime], most: int) -> list[datetime]:
    """The first time, and later ones far enough apart to be a real choice; the last of all, if none is far enough."""
    chosen = [times[0]]
    for at in times:
        if len(chosen) < most and at - chosen[-1] >= APART:
            chosen.append(at)
    return [*chosen, times[-1]] if len(chosen) == 1 < min(most, len(times)) else chosen


def _nearest(free: Sequence[datetime], wished: Wish, now: datetime, most: int) -> list[datetime]:
    """The best one, and those that are closest to what was wished."""
    best = _soonest(free, wished, now) or min(free, key=lambda at: _distance(_clock(at), wished))
    wanted = max(wished.start, now)
    others = sorted(
        (at for at in free if at != best),
        key=lambda at: (
            _is_off(_clock(at), wished) if wished.of_each_day else False,
            abs(_clock(at) - wanted),
        ),
    )
    return sorted([best, *others[: most - 1]])


def _soonest(free: Sequence[datetime], wished: Wish, now: datetime) -> datetime | None:
    """The first time of all for somebody who wished for today, where no other is left today and the hours are no part
    of a day in which work starts: tonight is meant as soon as possible, two o'clock is not tomorrow's."""
    is_for_today = wished.days == (now.date(), now.date())
    is_part = not wished.is_an_hour and any(not _is_off(_clock(at), wished) for at in free)
    return None if not is_for_today or is_part or _clock(free[0]).date() == now.date() else free[0]


def _distance(at: datetime, wished: Wish) -> tuple[Any, ...]:
    """The nearest day, later days before earlier ones, and on a day the next hour before the last one."""
    first, last = wished.days
    days = max((at.date() - last).days, (first - at.date()).days, 0)
    minute, is_off = _minute(at), _is_off(at, wished)
    gap = abs(minute - wished.hours[0]) if is_off else 0
    return at.date() < first, days, is_off, minute < wished.hours[0], gap, at


def _is_off(at: datetime, wished: Wish) -> bool:
    return not wished.hours[0] <= _minute(at) < wished.hours[1]


def _why(
    schedule: Schedule, wished: Wish, now: datetime, minutes: int, arrival: int, service: str, who: str
) -> Why:
    """Why the wish cannot be met: because of the calendar, or else because all is taken."""
    here = _clock(schedule.local(now))
    last = schedule.last_day(now)
    if wished.start.date() > last:
        return "far"
    if wished.end <= here:
        return "past"
    first, until = max(wished.days[0], here.date()), min(wished.days[1], last)
    days = [first + timedelta(ahead) for ahead in range((until - first).days + 1)]
    working = [day for day in days if schedule.opening(day)]
    if not working:
        return "closed"
    fitting = [
        at
        for day in working
        for start in free_starts(schedule, day, {}, minutes, service, who)
        if _is_as_wished(_clock(at := schedule.moment(day, start)), wished, arrival)
    ]
    if fitting:
        soonest = schedule.local(now).timestamp() + 60 * schedule.notice
        return "soon" if all(at.timestamp() < soonest for at in fitting) else "taken"
    opens, closes = _starting_hours(schedule, working[0])
    if wished.hours[0] >= closes:
        return "late"
    return "early" if wished.hours[1] <= opens else "nearest"


def _starting_hours(schedule: Schedule, day: date) -> tuple[int, int]:
    """Between which minutes work starts on an open day: at fixed times, or as long as it is open."""
    if schedule.starts:
        return min(schedule.starts), max(schedule.starts) + 1
    open = schedule.opening(day)
    return open[0][0], open[-1][1]


def _minute(at: datetime) -> int:
    return 60 * at.hour + at.minute


def _clock(at: datetime) -> datetime:
    return at.replace(tzinfo=None)


TWO = ("first", "second")
OFFERED: Mapping[str, Sequence[str]] = {
    "free": ("start",),
    "choice": TWO,
    "taken": TWO,
    "closed": TWO,
    "early": TWO,
    "late": TWO,
    "only": ("start",),
    "none": (),
    "past": (),
    "far": ("until",),
}
"""What comes of asking for a time, as a tool declares it: `@tool(gives=OFFERED, looks_up=True)`.

"free": `start` is as wished. "choice": two times are. "taken", "closed", "early" and "late" (no work starts at that
hour): those are the nearest ones. "only": just one is left at all, "none": none is. "far": it can be booked `until`
that day.
"""
NOT_OPEN: Sequence[Why] = ("closed", "early", "late")


def as_result(found: Offer, schedule: Schedule, now: datetime) -> Result:
    """One or two times as the outcome of a tool that gives `OFFERED`."""
    times = [at.isoformat() for at in found.times]
    if found.why == "past":
        return Result("past")
    if found.why == "far":
        return Result("far", {"until": schedule.last_day(now).isoformat()})
    if not times:
        return Result("none")
    if len(times) > 1:
        outcome = found.why if found.why in NOT_OPEN else "choice" if found.why == "free" else "taken"
        return Result(outcome, dict(zip(TWO, times, strict=True)))
    return Result("free" if found.why == "free" else "only", {"start": times[0]})
