"""What callers of a car workshop say about the work, their visits, and the times that they were offered.

The readers look at what the call knows: `visits` (each with number, start, service and vehicle),
`first` and `second` (two offered times), `start` (the time under discussion) and `last_service`.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from parley.hear.answers import yes_no
from parley.hear.calendar import Calendar, day
from parley.hear.clock import time_of_day
from parley.hear.commands import command
from parley.hear.desk import Intent, Service, car_desk_intent, service_type
from parley.hear.digit_runs import digits
from parley.hear.emails import email
from parley.hear.language import table
from parley.hear.periods import Window, when
from parley.hear.words import alternatives, any_of, listen, pattern
from parley.reading import Context, Reading

Choice = Literal["first", "second", "no"]
NUMBER_DIGITS = 6
LEAP_YEAR = 2028


@dataclass(frozen=True, slots=True)
class Workshop:
    """How a language speaks of it; regular expressions over plain words (`soon`: over the figures).

    `usual` is the work of the last time, `soon` means right away, `no_email` refuses an address.
    `first`, `second` and `either` pick among two offers, `none` asks for others, `last` is the last of many.
    `dropped` is what is not to be booked after all; `colleagues` is business of the workshop, but none for its desk.
    """

    usual: tuple[str, ...]
    soon: tuple[str, ...]
    no_email: tuple[str, ...]
    first: tuple[str, ...]
    second: tuple[str, ...]
    last: tuple[str, ...]
    either: tuple[str, ...]
    none: tuple[str, ...]
    dropped: tuple[str, ...]
    colleagues: tuple[str, ...]


def wish(text: str, context: Context) -> Reading[Intent] | None:
    """What the caller wants of the desk; None for whatever is no business of it."""
    usual = _said(text, context, "usual")
    if usual and context.known.get("last_service"):
        return Reading("book", usual)
    if theirs := _said(text, context, "colleagues"):
        return Reading("other", theirs)
    reading = car_desk_intent(text, context)
    return reading if reading and reading.value != "other" else None


def work(text: str, context: Context) -> Reading[Service] | None:
    """The kind of work; "the same as last time" is what was done last."""
    usual, last = _said(text, context, "usual"), context.known.get("last_service")
    return Reading(last, usual) if usual and last else service_type(text, context)


def wanted(text: str, context: Context) -> Reading[Window] | None:
    """When the caller would like to come; hours alone are those of the day under discussion.

    A date that no calendar has is all of today by its hours, but not by what was said (`impossible_date`).
    """
    if context.today is None:
        return None
    reading = when(text, context) or _no_such_day(text, context.today, context.language)
    if soon := _said(text, context, "soon"):
        start = datetime.combine(context.today, time())
        return reading or Reading(Window(start, start + timedelta(days=1), soon), soon)
    about = _day_under_discussion(context)
    if reading is None or about is None or not _is_hours_alone(text, reading.value, context):
        return reading
    moved = about - context.today
    window = reading.value
    return Reading(Window(window.start + moved, window.end + moved, window.said), reading.basis)


def _no_such_day(text: str, today: date, language: str) -> Reading[Window] | None:
    start = datetime.combine(today, time())
    named = impossible_date(text, language)
    return Reading(Window(start, start + timedelta(days=1), named), named) if named else None


def _is_hours_alone(text: str, window: Window, context: Context) -> bool:
    is_today = window.start.date() == context.today and window.end - window.start < timedelta(days=1)
    return is_today and day(text, context) is None


def _day_under_discussion(context: Context) -> date | None:
    wanted = (context.known.get("wanted") or {}).get("start")
    started = context.known.get("start") or wanted or context.known.get("moving_start")
    return date.fromisoformat(str(started)[:10]) if started else None


def offered(text: str, context: Context) -> Reading[Choice] | None:
    """Which of two offered times is meant; "no" for neither."""
    if none := _said(text, context, "none"):
        return Reading("no", none)
    for name in ("first", "second"):
        if said := _said(text, context, name):
            return Reading(name, said)
    if named := _named(text, context):
        return named
    if either := _said(text, context, "either"):
        return Reading("first", either)
    answer = yes_no(text, context)
    return Reading("no", answer.basis) if answer and answer.value == "no" else None


def _named(text: str, context: Context) -> Reading[Choice] | None:
    """By the day or the hour of one of them alone."""
    on, at = day(text, context), time_of_day(text, context)
    if on is None and at is None:
        return None
    fitting: list[Choice] = [
        name
        for name in ("first", "second")
        if (offer := context.known.get(name)) and _fits(datetime.fromisoformat(offer), on, at)
    ]
    return Reading(fitting[0], (on or at).basis) if len(fitting) == 1 else None  # type: ignore[union-attr]


def _fits(offer: datetime, on: Reading[date] | None, at: Reading[Any] | None) -> bool:
    times = () if at is None else at.value if isinstance(at.value, tuple) else (at.value,)
    return (on is None or on.value == offer.date()) and (at is None or offer.time() in times)


def visit(text: str, context: Context) -> Reading[str] | None:
    """The number of an appointment: as digits, or of the one visit that fits what was said.

    A visit is meant by its place in the list, its work, its day, its hour or its car, or several of them.
    """
    spoken = digits(text, context)
    if spoken and len(str(spoken.value)) == NUMBER_DIGITS:
        return Reading(str(spoken.value), spoken.basis)
    visits: Sequence[Mapping[str, Any]] = context.known.get("visits") or ()
    kind, on, at = service_type(text, context), day(text, context), time_of_day(text, context)
    said: list[Reading[Any]] = [each for each in (kind, on, at) if each]
    if said:
        fitting = [each for each in visits if _is_meant(each, said)]
    else:
        fitting = [each for each in visits if _car_named(text, each, context)]
    if len(fitting) == 1:
        return Reading(str(fitting[0]["number"]), said[0].basis if said else text)
    return _by_its_place(text, context, fitting or visits)


def _by_its_place(text: str, context: Context, visits: Sequence[Mapping[str, Any]]) -> Reading[str] | None:
    """ "The second" is of three the one in the middle; "the later one" is the last. "The first" is no day here."""
    for place, name in ((0, "first"), (-1, "last"), (1, "second")):
        if visits and place < len(visits) and (said := _said(text, context, name)):
            return Reading(str(visits[place]["number"]), said)
    return None


def _is_meant(each: Mapping[str, Any], said: Sequence[Reading[Any]]) -> bool:
    """Whether everything that was said is so of the visit."""
    start = datetime.fromisoformat(str(each["start"]))
    return all(_fits_visit(each, start, reading.value) for reading in said)


def _fits_visit(each: Mapping[str, Any], start: datetime, value: Any) -> bool:
    if isinstance(value, str):
        return bool(value == each["service"])
    if isinstance(value, date):
        return value == start.date()
    return start.time() in (value if isinstance(value, tuple) else (value,))


def _car_named(text: str, each: Mapping[str, Any], context: Context) -> bool:
    said = set(listen(text, context.language).plain.text.split())
    car = listen(str(each.get("vehicle", "")), context.language).plain.text.split()
    return any(word in said for word in car)


def email_or_none(text: str, context: Context) -> Reading[str] | None:
    """An e-mail address; "" for somebody who has or gives none."""
    found = email(text, context)
    if found:
        return found
    if refused := _said(text, context, "no_email"):
        return Reading("", refused)
    answer = yes_no(text, context)
    return Reading("", answer.basis) if answer and answer.value == "no" else None


def no_more(text: str, context: Context) -> Reading[Literal["no"]] | None:
    """That there is nothing else: "no", "that's all", "goodbye"; not "no, but what are your hours?"."""
    if car_desk_intent(text, context) is not None and wish(text, context) is not None:
        return None
    said = command(text, context)
    if said and said.value in ("goodbye", "thanks"):
        return Reading("no", said.basis)
    answer = yes_no(text, context)
    return Reading("no", answer.basis) if answer and answer.value == "no" else None


def dropped(text: str, context: Context) -> Reading[Literal["dropped", "cancel"]] | None:
    """That nothing is to be booked after all; "cancel" for somebody who would rather cancel a visit."""
    if said := _said(text, context, "dropped"):
        return Reading("dropped", said)
    reading = car_desk_intent(text, context)
    return Reading("cancel", reading.basis) if reading and reading.value == "cancel" else None


def impossible_date(said: str, language: str = "en-US") -> str:
    """A day that its month does not have, as it was said: "february 30th"; "" if there is none."""
    months = table(Calendar, language)
    if months is None:
        return ""
    names = alternatives(months.months)
    text = listen(said, language).figures.text
    for source in (rf"\b({names}) (\d\d?)(?:th)?\b", rf"\b(\d\d?)(?:th)? (?:of )?({names})\b"):
        for match in pattern(source).finditer(text):
            month, number = sorted(match.groups(), key=str.isdecimal)
            if not 1 <= int(number) <= monthrange(LEAP_YEAR, months.months[month])[1]:
                return f"{month} {number}"
    return ""


def _said(text: str, context: Context, name: str) -> str:
    """The words of the language's table `name` that were said, "" if none were."""
    words = table(Workshop, context.language)
    view = listen(text, context.language).plain
    match = any_of(getattr(words, name)).search(view.text) if words else None
    return view.basis(match) if match else ""
