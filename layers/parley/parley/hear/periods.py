"""When somebody has time: a day and hours as one window."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from parley.hear.calendar import Found, chosen, days, no_such_day, only_rejected
from parley.hear.clock import Moment, moments
from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen, pattern
from parley.reading import Context, Reading

NOTHING = listen("", "en-US")
EARLIEST = 7 * 60
"""An hour without its half of the day is the first one from seven in the morning on: "at four" is 16:00."""

_DAY = 24 * 60
NOON = 12
FEWEST_DAYS = 3


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to `end`, local time where the person is; `said` is how it was put."""

    start: datetime
    end: datetime
    said: str


class Periods(NamedTuple):
    """How a language says stretches of time: regular expressions over the figures.

    `days` are days from today (first, last), `weeks` days from this week's Monday (first, last). `hours` are
    hours of the day (from, to). `after`, `before` and `between` come right before a time, `until` between
    two. `asked` is a question for a time, `joints` may stand between a day and a bare hour: "monday at 9".
    `later` are minutes by which a time is moved, from the hour that it had.
    """

    days: tuple[tuple[str, tuple[int, int]], ...]
    weeks: tuple[tuple[str, tuple[int, int]], ...]
    hours: tuple[tuple[str, tuple[int, int]], ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    between: tuple[str, ...]
    until: tuple[str, ...]
    asked: str = ""
    joints: tuple[str, ...] = ()
    later: tuple[tuple[str, int], ...] = ()


def when(text: str, context: Context) -> Reading[Window] | None:
    """The window that was asked for, counted from `context.today` (`None` without it).

    Hours without a day are today's, and a day without hours all of it, but what is not said of a window that
    is changed (`context.current`, of one day) stays: "no, Tuesday", "in the morning, please". An exact time is
    the hour that starts with it: a visit begins within it. "As soon as possible" is this day and the six after
    it, "any time" two weeks, "any day but Friday" the days before or after it. A date that no calendar has
    ("February 30th") is not understood.
    """
    words = table(Periods, context.language)
    if words is None or context.today is None:
        return None
    heard = listen(text, context.language)
    hours, span = _hours(heard, words, context), _days(heard, words, context.today)
    if (hours is None and span is None) or (span is None and no_such_day(heard, context.today)):
        return None
    day, hours_before = _before(context)
    span = span or (day, day)
    start, end = hours or (hours_before if span[0] == span[1] else (0, _DAY))
    try:
        return Reading(Window(_at(span[0], start), _at(span[1], end), heard.said), heard.said)
    except OverflowError:
        return None


def coming(text: str, context: Context) -> Reading[Window] | None:
    """When somebody may come: a window that is not over with the day before."""
    reading = when(text, context)
    begun = datetime.combine(context.today, time()) if context.today else None
    return reading if reading and begun and reading.value.end > begun else None


def _before(context: Context) -> tuple[date, tuple[int, int]]:
    """Day and hours of the window that is changed; all of today, if none is."""
    assert context.today is not None
    if not isinstance(context.current, Mapping):
        return context.today, (0, _DAY)
    start, end = (datetime.fromisoformat(str(context.current[name])) for name in ("start", "end"))
    if end - start > timedelta(days=1):
        return context.today, (0, _DAY)
    first = 60 * start.hour + start.minute
    return start.date(), (first, first + round((end - start).total_seconds() / 60))


def _at(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def _days(heard: Heard, words: Periods, today: date) -> tuple[date, date] | None:
    """The first and the last day."""
    if without := only_rejected(heard, today):
        return _around(without.day, today)
    if found := chosen(heard, today):
        return found.day, found.day
    monday = today - timedelta(today.weekday())
    weeks, days = _first(heard, words.weeks), _first(heard, words.days)
    if weeks:
        return max(monday + timedelta(weeks[0]), today), monday + timedelta(weeks[1])
    return (today + timedelta(days[0]), today + timedelta(days[1])) if days else None


def _around(unwanted: date, today: date) -> tuple[date, date]:
    """The days before the one that is not wanted, if they are at least three, otherwise those after it."""
    if (unwanted - today).days >= FEWEST_DAYS:
        return today, unwanted - timedelta(1)
    return unwanted + timedelta(1), unwanted + timedelta(6)


def _first(heard: Heard, phrases: tuple[tuple[str, tuple[int, int]], ...]) -> tuple[int, int] | None:
    return next((value for phrase, value in phrases if any_of((phrase,)).search(heard.figures.text)), None)


def _hours(heard: Heard, words: Periods, context: Context) -> tuple[int, int] | None:
    """The first and the last minute of the day; `None` where no hours were said."""
    assert context.today is not None
    dates = days(heard, context.today)
    if later := _later_than_before(heard, words, context):
        return later
    found = _outside(dates, moments(heard, NOTHING))
    bare_range = _bare_range(heard, words)
    if bare_range or found:
        return bare_range or _clock_hours(heard, words, found)
    if part := _first(heard, words.hours):
        return 60 * part[0], 60 * part[1]
    bare = _outside(dates, moments(heard, listen(words.asked, heard.language)))
    beside = [moment for moment in bare if any(_is_beside(heard, words, moment, day) for day in dates)]
    return _clock_hours(heard, words, beside) if beside else None


def _outside(dates: list[Found], found: list[Moment]) -> list[Moment]:
    """The times that are no part of a date."""
    return [each for each in found if not any(each.start < day.end and day.start < each.end for day in dates)]


def _is_beside(heard: Heard, words: Periods, moment: Moment, day: Found) -> bool:
    """Whether a bare hour is said right after or before a day: "monday at 9", "9 on monday"."""
    first, last = sorted(((moment.start, moment.end), (day.start, day.end)))
    between = heard.figures.text[first[1] : last[0]]
    is_hour = any(each.hour <= NOON for each in moment.times)
    return is_hour and pattern(f" ?(?:(?:{'|'.join(words.joints)}) ?)*").fullmatch(between) is not None


def _later_than_before(heard: Heard, words: Periods, context: Context) -> tuple[int, int] | None:
    """The hours of the window that is changed, moved: "an hour later"."""
    by = next((by for phrase, by in words.later if any_of((phrase,)).search(heard.figures.text)), 0)
    start, end = _before(context)[1]
    if not by or (start, end) == (0, _DAY) or not 0 <= start + by < _DAY:
        return None
    return start + by, min(end + by, _DAY)


def _clock_hours(heard: Heard, words: Periods, found: list[Moment]) -> tuple[int, int]:
    text, first = heard.figures.text, _minute(found[0])
    before = text[: found[0].start] + text[found[0].start : found[0].end].split()[0]
    if len(found) > 1 and any_of(words.until).fullmatch(text[found[0].end : found[1].start].strip()):
        return first, _later(found[1], first)
    if pattern(rf"\b(?:{'|'.join(words.after)})\b[^,.]{{0,8}}$").search(before):
        return first, _DAY
    if pattern(rf"\b(?:{'|'.join(words.before)})\b[^,.]{{0,8}}$").search(before):
        return 0, first
    return first, first + 60


def _minute(moment: Moment) -> int:
    minutes = [60 * item.hour + item.minute for item in moment.times]
    return next((minute for minute in minutes if minute >= EARLIEST), minutes[-1])


def _later(moment: Moment, first: int) -> int:
    """The end of a range: the first reading of the time that comes after its start."""
    minutes = sorted({60 * item.hour + item.minute for item in moment.times} | {_minute(moment)})
    return next((minute for minute in minutes if minute > first), _DAY)


def _bare_range(heard: Heard, words: Periods) -> tuple[int, int] | None:
    """Two bare hours: "between 2 and 4", "from nine to eleven"."""
    source = rf"\b(?:{'|'.join(words.between)}) (\d{{1,2}}) (?:{'|'.join(words.until)}) (\d{{1,2}})\b"
    match = pattern(source).search(heard.figures.text)
    if not match or not (1 <= int(match[1]) <= 24 and 1 <= int(match[2]) <= 24):
        return None
    start = 60 * int(match[1]) + (_DAY // 2 if 60 * int(match[1]) < EARLIEST else 0)
    end = 60 * int(match[2])
    return start, end if end > start else min(end + _DAY // 2, _DAY)
