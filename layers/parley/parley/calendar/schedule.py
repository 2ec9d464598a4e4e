"""When there is room: who works when, how long a service takes, and what is taken. Pure.

Minutes of a day are counted as they pass, not as the clock shows them: on the day on which the clocks go back, the
midnight after is 1,500 minutes away. So nothing is booked twice, or into an hour that does not exist.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from parley.calendar.closed import is_closed

CELL = 5
"""Minutes; what is taken is kept as one bit for each."""
WEEK = 7

Stretch: TypeAlias = tuple[int, int]
"""From, until: minutes as the clock shows them, or as they pass since midnight."""
Hours: TypeAlias = Mapping[int, Sequence[Stretch]]
"""By weekday (Monday is 0), as the clock shows them."""
Taken: TypeAlias = Mapping[str, Sequence[Sequence[Any]]]
"""What is taken on one day, by resource: from, until (minutes since midnight), and the number of the booking."""


class ServiceError(ValueError):
    """A service, or a person, that the schedule does not have."""


class Resource(NamedTuple):
    """Who or what is booked: a person, a bay, a chair. One without services does all, one without hours of its own
    has the business's."""

    name: str
    services: frozenset[str] = frozenset()
    hours: Hours | None = None
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """`services` are minutes by name. Work starts every `step` minutes, or at the `starts` where there are any; sooner
    than in `notice` minutes nothing does. It can be booked `days` days ahead. `closed` are rules (see `closed`)."""

    zone: ZoneInfo
    hours: Hours
    resources: Sequence[Resource]
    services: Mapping[str, int] = field(default_factory=dict)
    breaks: Hours = field(default_factory=dict)
    closed: tuple[str, ...] = ()
    step: int = 30
    starts: Sequence[int] = ()
    notice: int = 0
    days: int = 60

    def minutes(self, service: str) -> int:
        """How long a service takes. Raises ServiceError."""
        if service not in self.services:
            raise ServiceError(f"{service!r} is no service; there are {', '.join(self.services) or 'none'}")
        return self.services[service]

    def able(self, service: str = "", who: str = "") -> list[Resource]:
        """The resources that can do the service; all of them, if none is named. Raises ServiceError for an unknown
        `who`."""
        if who and who not in [each.name for each in self.resources]:
            raise ServiceError(f"{who!r} cannot be booked; there are {', '.join(self._names()) or 'none'}")
        return [
            each
            for each in self.resources
            if who in ("", each.name) and (not service or not each.services or service in each.services)
        ]

    def _names(self) -> Iterator[str]:
        return (each.name for each in self.resources)

    def local(self, at: datetime) -> datetime:
        """The moment by the business's clock; one without a zone is by that clock already."""
        return at.astimezone(self.zone) if at.tzinfo else at.replace(tzinfo=self.zone)

    def moment(self, day: date, minute: int) -> datetime:
        """The moment so many minutes after midnight."""
        return datetime.fromtimestamp(self.midnight(day) + 60 * minute, self.zone)

    def minute_of(self, at: datetime) -> int:
        """Minutes since midnight of the day on which it is."""
        return int(at.timestamp() - self.midnight(self.local(at).date())) // 60

    def midnight(self, day: date) -> float:
        """When the day begins, in seconds since 1970."""
        return _midnight(self.zone, day)

    def last_day(self, now: datetime) -> date:
        """The last one that can be booked."""
        return self.local(now).date() + timedelta(days=self.days)

    def opening(self, day: date) -> list[Stretch]:
        """When it is open, in minutes since midnight, breaks left out; nothing on a closed day. A business without
        hours of its own is open from when the first of its people works until the last one goes."""
        if is_closed(day, self.closed):
            return []
        if self.hours:
            return self._working(day, self.hours)
        working = [each for one in self.resources for each in self._working(day, one.hours or {})]
        return [(min(working)[0], max(last for _, last in working))] if working else []

    def _working(self, day: date, hours: Hours) -> list[Stretch]:
        open, breaks = hours.get(day.weekday(), ()), self.breaks.get(day.weekday(), ())
        return [(self._passed(day, first), self._passed(day, last)) for first, last in _without(open, breaks)]

    def _passed(self, day: date, clock: int) -> int:
        """Minutes since midnight when the clock shows so many."""
        return _passed(self.zone, day, clock)

    def starts_of(self, resource: Resource, day: date, minutes: int) -> list[int]:
        """When work of so many minutes could start if nothing were taken."""
        if is_closed(day, self.closed) or is_closed(day, resource.closed):
            return []
        working = self._working(day, self.hours if resource.hours is None else resource.hours)
        fixed = [self._passed(day, start) for start in self.starts]
        return [
            start
            for first, last in working
            for start in fixed or range(first, last - minutes + 1, self.step)
            if first <= start <= last - minutes
        ]


@lru_cache(maxsize=1024)
def _midnight(zone: ZoneInfo, day: date) -> float:
    """Each search for a free time asks for the days of two months."""
    return datetime.combine(day, time(), zone).timestamp()


@lru_cache(maxsize=4096)
def _passed(zone: ZoneInfo, day: date, clock: int) -> int:
    shown = datetime.combine(day, time()) + timedelta(minutes=clock)
    return int(shown.replace(tzinfo=zone).timestamp() - _midnight(zone, day)) // 60


def _without(open: Iterable[Stretch], breaks: Iterable[Stretch]) -> list[Stretch]:
    left = list(open)
    for begins, ends in breaks:
        left = [
            part
            for first, last in left
            for part in ((first, min(last, begins)), (max(first, ends), last))
            if part[0] < part[1]
        ]
    return left


def free_starts(
    schedule: Schedule, day: date, taken: Taken, minutes: int, service: str = "", who: str = ""
) -> list[int]:
    """When work of so many minutes can start that day, in order, with anybody who does it."""
    found: set[int] = set()
    regular: dict[tuple[int, tuple[str, ...]], list[tuple[int, int]]] = {}
    for resource in schedule.able(service, who):
        alike = id(resource.hours), resource.closed
        if alike not in regular:
            starts = schedule.starts_of(resource, day, minutes)
            regular[alike] = [(start, _cells(start, start + minutes)) for start in starts]
        taken_cells = _taken_cells(taken.get(resource.name, ()))
        found.update(start for start, cells in regular[alike] if not taken_cells & cells)
    return sorted(found)


def free_resources(
    schedule: Schedule, day: date, taken: Taken, start: int, minutes: int, service: str = "", who: str = ""
) -> list[str]:
    """Who can do work that starts then, and has nothing else to do in that time."""
    wanted = _cells(start, start + minutes)
    return [
        each.name
        for each in schedule.able(service, who)
        if start in schedule.starts_of(each, day, minutes)
        and not _taken_cells(taken.get(each.name, ())) & wanted
    ]


def _taken_cells(spans: Iterable[Sequence[Any]]) -> int:
    cells = 0
    for first, last in ((span[0], span[1]) for span in spans):
        cells |= _cells(first, last)
    return cells


def _cells(first: int, last: int) -> int:
    """One bit for every cell that a stretch touches."""
    begins, ends = first // CELL, -(-last // CELL)
    return ((1 << (ends - begins)) - 1) << begins


def free_times(
    schedule: Schedule,
    now: datetime,
    taken: Mapping[str, Taken],
    minutes: int,
    service: str = "",
    who: str = "",
) -> list[datetime]:
    """Every moment at which the work can start, from now on, the soonest first; `taken` is by day (ISO 8601)."""
    today, soonest = schedule.local(now).date(), schedule.local(now).timestamp() + 60 * schedule.notice
    days = (today + timedelta(ahead) for ahead in range(schedule.days + 1))
    free = (
        (midnight + 60 * start)
        for day in days
        for midnight in [schedule.midnight(day)]
        for start in free_starts(schedule, day, taken.get(day.isoformat(), {}), minutes, service, who)
    )
    return [datetime.fromtimestamp(at, schedule.zone) for at in free if at >= soonest]
