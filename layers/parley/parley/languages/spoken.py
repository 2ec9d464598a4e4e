"""What speaking values has in common in every language; the words are in each pack's `speak.py`."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from itertools import groupby
from typing import Any

ARRIVAL_HOURS = 2
"""How long the window is in which somebody arrives."""


def digits(value: Any) -> str:
    """ "78745" -> "7 8 7 4 5"."""
    return " ".join(str(value))


def date_of(value: Any) -> date:
    """A date, or the day of a moment in ISO 8601."""
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def time_of(value: Any) -> time:
    return value if isinstance(value, time) else time.fromisoformat(str(value))


def arrival_of(value: Any) -> tuple[date, time, time]:
    """The day of an arrival (ISO 8601), and from when until when."""
    when = datetime.fromisoformat(str(value))
    return when.date(), when.time(), when.replace(hour=(when.hour + ARRIVAL_HOURS) % 24).time()


def joined(values: Iterable[Any], joint: str) -> str:
    """(["a", "b", "c"], "or") -> "a, b or c"."""
    *rest, last = [str(each) for each in values]
    return f"{', '.join(rest)} {joint} {last}" if rest else last


def days_alike(week: Mapping[str, Any]) -> list[tuple[int, int, Any]]:
    """Opening hours by day (ISO 8601), as stretches of weekdays: the first, the last, and their hours."""
    days = sorted((date.fromisoformat(each).weekday(), hours) for each, hours in week.items())
    stretches = [list(same) for _, same in groupby(days, key=lambda each: each[1])]
    return [(same[0][0], same[-1][0], same[0][1]) for same in stretches]
