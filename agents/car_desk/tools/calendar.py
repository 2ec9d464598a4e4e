"""When the workshop has room: opening hours, bays, and what is taken. Pure, in minutes since midnight.

Minutes are counted as they pass, not as the clock shows them: on the day on which the clocks go back,
the midnight after is 1,500 minutes away. So nothing is booked twice, or into an hour that does not exist.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

CELL = 15
"""Minutes; work starts and ends on multiples of it."""
Span = Sequence[Any]
"""From, until (minutes since midnight), and the number of the appointment."""
Taken = Mapping[str, Sequence[Span]]
"""Bay -> what is taken there on one day."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`hours` are opening and closing time by weekday (Monday is 0), None or absent when closed; `closed` are
    days on which it is closed besides. Work starts every `step` minutes."""

    zone: ZoneInfo
    hours: Mapping[int, tuple[time, time] | None]
    closed: frozenset[date] = frozenset()
    bays: int = 2
    step: int = 30


def moment(calendar: Calendar, day: date, minute: int) -> datetime:
    """The moment so many minutes after midnight."""
    return datetime.fromtimestamp(_midnight(calendar, day) + 60 * minute, calendar.zone)


def minute_of(calendar: Calendar, at: datetime) -> int:
    """Minutes since midnight of the day on which it is."""
    return int(at.timestamp() - _midnight(calendar, at.astimezone(calendar.zone).date())) // 60


def _midnight(calendar: Calendar, day: date) -> float:
    return datetime.combine(day, time(), calendar.zone).timestamp()


def opening(calendar: Calendar, day: date) -> tuple[int, int] | None:
    """From when until when it is open, in minutes since midnight; None on a closed day."""
    hours = None if day in calendar.closed else calendar.hours.get(day.weekday())
    if hours is None:
        return None
    midnight = _midnight(calendar, day)
    opens, closes = (datetime.combine(day, each, calendar.zone).timestamp() - midnight for each in hours)
    return int(opens) // 60, int(closes) // 60


def free_starts(calendar: Calendar, day: date, taken: Taken, minutes: int) -> Iterator[int]:
    """When work of so many minutes can start that day, in order."""
    hours = opening(calendar, day)
    if hours is None:
        return
    bays = [_cells(taken.get(str(bay), ())) for bay in range(1, calendar.bays + 1)]
    needed = (1 << -(-minutes // CELL)) - 1
    for start in range(hours[0], hours[1] - minutes + 1, calendar.step):
        wanted = needed << (start // CELL)
        if any(not bay & wanted for bay in bays):
            yield start


def free_bay(calendar: Calendar, taken: Taken, start: int, minutes: int) -> str | None:
    """A bay in which nothing else is done in that time."""
    wanted = ((1 << -(-minutes // CELL)) - 1) << (start // CELL)
    names = (str(bay) for bay in range(1, calendar.bays + 1))
    return next((bay for bay in names if not _cells(taken.get(bay, ())) & wanted), None)


def _cells(spans: Sequence[Span]) -> int:
    """One bit for every quarter of an hour that is taken."""
    cells = 0
    for first, last in ((span[0], span[1]) for span in spans):
        cells |= ((1 << -(-(last - first) // CELL)) - 1) << (first // CELL)
    return cells


def availability(
    calendar: Calendar, first: date, days: int, taken: Mapping[str, Taken], minutes: int
) -> Iterator[datetime]:
    """Every moment at which the work can start, from a day on. `taken` is by day (ISO 8601)."""
    for ahead in range(days):
        day = first + timedelta(ahead)
        midnight = _midnight(calendar, day)
        for start in free_starts(calendar, day, taken.get(day.isoformat(), {}), minutes):
            yield datetime.fromtimestamp(midnight + 60 * start, calendar.zone)


def with_span(taken: Taken, bay: str, start: int, minutes: int, number: str) -> dict[str, list[list[Any]]]:
    """What is taken once this is, too; each span names its appointment."""
    changed = {name: [list(span) for span in spans] for name, spans in taken.items()}
    changed.setdefault(bay, []).append([start, start + minutes, number])
    return changed


def without_span(taken: Taken, number: str) -> dict[str, list[list[Any]]]:
    return {name: [list(span) for span in spans if span[2] != number] for name, spans in taken.items()}


def renamed(taken: Taken, number: str, to: str) -> dict[str, list[list[Any]]]:
    return {
        name: [[*span[:2], to if span[2] == number else span[2]] for span in spans]
        for name, spans in taken.items()
    }
