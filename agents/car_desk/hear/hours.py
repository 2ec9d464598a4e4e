"""Another hour on the day under discussion: "make it five", "an hour earlier"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from parley.hear.periods import Window, when
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading

HOUR = 60
WEEK = 7 * 24 * HOUR
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Hours:
    """How a language puts it; regular expressions over the figures. `before` are words after which a bare number is
    an hour, `behind` such that follow one, `at` a preposition of hours. `sooner` and `later` move a visit by `hours` or
    `minutes` (the group `count`; an hour where it is none), by a half of one in `half`, by two in `two`, by `weeks`. A
    second visit is wished for by the first, over the plain words: on the `same_day`, at the `same_time`, right
    `after_it`; another day is at the `same_hour`. Later in `that_week` is behind the day under discussion.
    """

    before: tuple[str, ...]
    at: str
    sooner: tuple[str, ...]
    later: tuple[str, ...]
    half: tuple[str, ...]
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    same_day: tuple[str, ...] = ()
    same_time: tuple[str, ...] = ()
    after_it: tuple[str, ...] = ()
    same_hour: tuple[str, ...] = ()
    that_week: tuple[str, ...] = ()
    two: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    weeks: tuple[str, ...] = ()


def other_hour(text: str, context: Context) -> Reading[Window] | None:
    words, about = table(Hours, context.language), day_under_discussion(context)
    if words is None or context.today is None or about is None or shift(text, context):
        return None
    view = listen(text, context.language).figures
    said = any_of(words.before, r"\b(?:{}) (\d\d?(?: [0-5]\d)?)(?! ?\d)\b").search(view.text)
    said = said or any_of(words.behind, r"(?<![\d:.])\b(\d\d?(?: [0-5]\d)?) (?:{})\b").search(view.text)
    read = when(f"{words.at} {said[1]}", context) if said else None
    if read is None or said is None:
        return None
    hour, basis = read.value, view.basis(said)
    start = datetime.combine(about, hour.start.time())
    return Reading(Window(start, start + (hour.end - hour.start), basis), basis)


def shift(text: str, context: Context) -> Reading[int] | None:
    """By how many minutes a visit is to be later, or earlier where they are negative: "move it up an hour", "same time
    next week"."""
    words = table(Hours, context.language)
    if words is None:
        return None
    view = listen(text, context.language).figures
    for sign, phrases in ((-1, words.sooner), (1, words.later)):
        if match := any_of(phrases).search(view.text):
            return Reading(sign * _minutes(match[0], words), view.basis(match))
    return None


def shifted(text: str, context: Context) -> Reading[Window] | None:
    """The hour that begins so much later, or earlier, than the time under discussion, or the visit that is moved."""
    by, start = shift(text, context), context.known.get("start") or context.known.get("moving_start")
    if by is None or not start:
        return None
    at = datetime.fromisoformat(str(start)).replace(tzinfo=None) + timedelta(minutes=by.value)
    return Reading(Window(at, at + timedelta(hours=1), by.basis), by.basis)


def later_that_week(text: str, context: Context) -> tuple[str, Window | None]:
    """What was said of the days behind the one under discussion, up to Saturday, and these days; none while it is not
    known yet which that is."""
    words, about = table(Hours, context.language), day_under_discussion(context)
    view = listen(text, context.language).plain
    match = any_of(words.that_week).search(view.text) if words and words.that_week else None
    if match is None:
        return "", None
    said = view.basis(match)
    days = SATURDAY - about.weekday() if about else 0
    if about is None or days <= 0:
        return said, None
    first = datetime.combine(about, datetime.min.time()) + timedelta(days=1)
    return said, Window(first, first + timedelta(days=days), said)


def _minutes(said: str, words: Hours) -> int:
    if match := any_of(words.weeks).search(said):
        return WEEK * int(match["count"] or 1)
    if any_of(words.half).search(said):
        return HOUR // 2
    if words.two and any_of(words.two).search(said):
        return 2 * HOUR
    if match := any_of(words.minutes).search(said):
        return int(match["count"])
    match = any_of(words.hours).search(said)
    return HOUR * int((match and match["count"]) or 1)


def by_the_last_visit(text: str, context: Context) -> Reading[Window] | None:
    """When another car shall come, told by the visit that was booked before: "same day, right after"."""
    words, visit = table(Hours, context.language), last_done(context)
    if words is None or not visit.get("start"):
        return None
    view = listen(text, context.language).plain
    day, time, after = (
        any_of(each).search(view.text) for each in (words.same_day, words.same_time, words.after_it)
    )
    said = after or time or day
    if said is None:
        return None
    start = datetime.fromisoformat(str(visit["start"])).replace(tzinfo=None)
    midnight = datetime.combine(start.date(), datetime.min.time())
    basis = view.basis(said)
    if after:
        start += timedelta(minutes=int(visit.get("minutes") or 0))
    if after or time:
        return Reading(Window(start, start + timedelta(hours=1), basis), basis)
    hour = _hour_beside(text.replace(basis, ","), words, context)
    if hour:
        at = datetime.combine(midnight, hour.start.time())
        return Reading(Window(at, at + (hour.end - hour.start), basis), basis)
    return Reading(Window(midnight, midnight + timedelta(days=1), basis), basis)


def _hour_beside(text: str, words: Hours, context: Context) -> Window | None:
    """The hour of "the same day, eight thirty"."""
    number = pattern(r"\b\d\d?(?: [0-5]\d)?\b(?! ?\d)").search(listen(text, context.language).figures.text)
    read = when(f"{words.at} {number[0]}", context) if number else None
    return read.value if read else None


def same_time(text: str, context: Context) -> Reading[bool] | None:
    """That another day is wished for at the hour of the visit that is there."""
    words, view = table(Hours, context.language), listen(text, context.language).plain
    said = any_of(words.same_hour).search(view.text) if words else None
    return Reading(True, view.basis(said)) if said else None


def day_under_discussion(context: Context) -> date | None:
    wanted = (context.known.get("wanted") or {}).get("start")
    known = (
        context.known.get("start"),
        wanted,
        context.known.get("moving_start"),
        last_done(context).get("start"),
    )
    started = next((each for each in known if each), None)
    return date.fromisoformat(str(started)[:10]) if started else None


def last_done(context: Context) -> Mapping[str, Any]:
    """The visit that was booked, moved or told of last in this call, if it is still to come."""
    done: Sequence[Mapping[str, Any]] = context.known.get("done") or ()
    number, start = context.known.get("number"), context.known.get("visit_start")
    if done and (done[-1].get("number") == number or not start):
        return done[-1] if done[-1]["did"] != "cancelled" else {}
    return {"number": number, "start": start, "service": context.known.get("visit_service")} if start else {}
