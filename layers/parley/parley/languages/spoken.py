"""What speaking values has in common in every language; the words are in each pack's `speak.py`."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any, NamedTuple

ARRIVAL_HOURS = 2
"""How long the window is in which somebody arrives."""


class SpokenHours(NamedTuple):
    """How a language says hours of a day. The names of parts of the day stand under their first and last hour; in the
    other texts `start` and `end` are times of day.
    """

    parts_of_day: Mapping[tuple[int, int], str]
    at: str
    after: str
    before: str
    between: str


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


def hours_of(start: datetime, end: datetime, clock: Callable[[Any], str], words: SpokenHours) -> str:
    """When on its day a window of time is; "" if it is the whole day. Midnight stands for an open start or end."""
    part = words.parts_of_day.get((start.hour, end.hour))
    if part is not None and not start.minute and not end.minute:
        return part
    if end - start <= timedelta(hours=1):
        said = words.at
    elif not end.hour:
        said = words.after
    else:
        said = words.between if start.hour else words.before
    return said.format(start=clock(start.time()), end=clock(end.time()))


def joined(values: Iterable[Any], joint: str) -> str:
    """(["a", "b", "c"], "or") -> "a, b or c"."""
    *rest, last = [str(each) for each in values]
    return f"{', '.join(rest)} {joint} {last}" if rest else last


def days_alike(week: Mapping[str, Any]) -> list[tuple[int, int, Any]]:
    """Opening hours by day (ISO 8601), as stretches of weekdays: the first, the last, and their hours."""
    days = sorted((date.fromisoformat(each).weekday(), hours) for each, hours in week.items())
    stretches = [list(same) for _, same in groupby(days, key=lambda each: each[1])]
    return [(same[0][0], same[-1][0], same[0][1]) for same in stretches]


LONGEST_PIECE, LONGEST = 80, 160
"""Characters of one piece that is said, and of all that are."""


def shortly(noted: str, more: str, all_of_it: str) -> str:
    """The short pieces, the first ones; `more` stands for the others, `all_of_it` for all."""
    pieces, said = noted.split("; "), list[str]()
    for piece in pieces:
        if len(piece) <= LONGEST_PIECE and len("; ".join((*said, piece))) <= LONGEST:
            said.append(piece)
    if len(said) == len(pieces):
        return noted
    return f"{'; '.join(said)}; {more}" if said else all_of_it
