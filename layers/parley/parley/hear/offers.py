"""Which of the times that were offered somebody takes, or what they would have instead.

The offered times are known to the call by name (ISO 8601), the earliest first: `offered("first", "second")` reads which
of them is meant.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from re import Match
from typing import Any, NamedTuple

from parley.hear.answers import yes_no
from parley.hear.calendar import Calendar, day
from parley.hear.clock import bare_hours, time_of_day
from parley.hear.periods import Window, when
from parley.hear.words import View, any_of, listen, pattern, said_of
from parley.languages import table
from parley.reading import Context, Reader, Reading, gives

NONE = "no"
STEP = timedelta(minutes=15)
HOUR = timedelta(hours=1)
AROUND = 2
"""Words before and behind a place in order that may make a date of it."""


class Offers(NamedTuple):
    """How a language picks among times that were offered: regular expressions over plain words.

    `places` are the first, the second, and so on; `earliest` and `latest` those at the ends, `other` the second of two.
    `either` takes whichever, `none` refuses all. `later` and `earlier` ask for times beyond those that were offered.
    What is `too_early` is to be later, what is `too_late` earlier. `one_of_them` is nothing but a choice: "the second
    one, please". `not_that_one` goes back from the one that was taken to the other. `moved` is the same hour so many
    days on: "the day after". After one of `limits` an hour is none that is chosen ("before three"); behind one that is,
    nothing follows but one of `behind`: not "ten minutes". A `possessive` hangs on an hour that is spoken of: "twelve's
    better".
    """

    places: Sequence[tuple[str, ...]]
    earliest: tuple[str, ...]
    latest: tuple[str, ...]
    other: tuple[str, ...]
    either: tuple[str, ...]
    none: tuple[str, ...]
    later: tuple[str, ...]
    earlier: tuple[str, ...]
    one_of_them: tuple[str, ...]
    not_that_one: tuple[str, ...]
    too_early: tuple[str, ...] = ()
    too_late: tuple[str, ...] = ()
    moved: tuple[tuple[str, int], ...] = ()
    limits: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    possessive: str = "(?!)"


def offered(*names: str) -> Reader:
    """A reader of the name of the time that is taken: by its place ("the second one", "the later one"), by the day or
    the hour that it alone has, or the first where any will do; "no" where none is."""

    def read(text: str, context: Context) -> Reading[str] | None:
        if none := said(text, context, "none"):
            return Reading(NONE, none)
        last = _corrected(text, context)
        if last and (chosen := read(last, context)) and not said(last, context, "either"):
            return chosen
        found = place(text, context, len(names))
        if found and not _is_on_another_day(text.replace(found.basis, ","), context, names[found.value]):
            return Reading(names[found.value], found.basis)
        if named := _named(text, context, names):
            return named
        either = said(text, context, "either")
        left = text.replace(either, ",", 1)
        if either and not _is_beside_them(text, context, names) and not _has_an_hour(left, context):
            return Reading(names[0], either)
        answer = yes_no(text, context)
        return Reading(NONE, answer.basis) if answer and answer.value == "no" else None

    return gives(read, (*names, NONE))


def other_than_offered(*names: str, chosen: str = "start") -> Reader:
    """A reader of a window of time by those that were offered: "anything later", "the second one" once it is not asked
    any more, "the other one" than was `chosen`."""

    def read(text: str, context: Context) -> Reading[Window] | None:
        known = [str(context.known[each]) for each in (*names, chosen) if context.known.get(each)]
        times = [datetime.fromisoformat(each[:16]) for each in known]
        if times and (later := said(text, context, "later") or said(text, context, "too_early")):
            start = max(times) + STEP
            return Reading(Window(start, datetime.combine(start + timedelta(days=1), time()), later), later)
        if times and (earlier := said(text, context, "earlier") or said(text, context, "too_late")):
            return Reading(Window(datetime.combine(min(times), time()), min(times), earlier), earlier)
        if times and (moved := _moved(text, context, times)):
            return moved
        picked = said(text, context, "one_of_them")
        start_of_it = _other_than_chosen(text, context, names, chosen) or _picked(
            text, context, names, picked
        )
        if start_of_it is None:
            return None
        at = datetime.fromisoformat(start_of_it[:16])
        return Reading(Window(at, at + HOUR, picked), picked)

    return read


def _moved(text: str, context: Context, times: Sequence[datetime]) -> Reading[Window] | None:
    words, view = table(Offers, context.language), listen(text, context.language).plain
    for phrase, days in words.moved if words else ():
        if match := any_of((phrase,)).search(view.text):
            at, basis = (max(times) if days > 0 else min(times)) + timedelta(days), view.basis(match)
            return Reading(Window(at, at + HOUR, basis), basis)
    return None


def _picked(text: str, context: Context, names: Sequence[str], picked: str) -> str | None:
    choice = offered(*names)(text, context) if picked else None
    return context.known.get(choice.value) if choice else None


def _other_than_chosen(text: str, context: Context, names: Sequence[str], chosen: str) -> str | None:
    taken, offers = context.known.get(chosen), [context.known.get(each) for each in names]
    if taken not in offers or not said(text, context, "not_that_one"):
        return None
    return next((each for each in offers if each != taken), None)


def place(text: str, context: Context, count: int) -> Reading[int] | None:
    """Which of so many that stand in order, from 0: "the second one", "the last"; not the second of December."""
    words = table(Offers, context.language)
    if words is None or count < 1:
        return None
    view = listen(text, context.language).plain
    ends = ((0, words.earliest), (count - 1, words.latest), *(((1, words.other),) if count == 2 else ()))
    for found, phrases in (*enumerate(words.places[:count]), *ends):
        match = any_of(phrases).search(view.text)
        said = view.basis(match) if match else ""
        if match and said and not _is_of_a_date(view, match, context):
            return Reading(found, said)
    return None


def _is_of_a_date(view: View, match: Match[str], context: Context) -> bool:
    """Whether a place in order is a day of a month with the words around it: "the second of December"."""
    before = " ".join(view.text[: match.start()].split()[-AROUND:])
    after = " ".join(view.text[match.end() :].split()[:AROUND])
    on = day(f"{before} {match[0]} {after}", context)
    named, told = match[0].split(), on.basis.casefold().split() if on else []
    return named[-1] in told and not set(told) <= set(named)


def _named(text: str, context: Context, names: Sequence[str]) -> Reading[str] | None:
    """By the day or the hour of one of them alone; not the hour of what somebody does, beside another one that they
    wish for: "could we make it four thirty, I get off at four"."""
    on, at = day(text, context), time_of_day(text, context)
    wished = when(text, context) if at else None
    if at and wished and at.basis not in wished.basis and wished.value.end - wished.value.start <= HOUR:
        return None
    after = text.partition(on.basis)[2] if on and _is_beside_them(text, context, names) else ""
    if day(after, context):
        return _named(after, context, names)  # "right, Thanksgiving, okay, Friday at eight"
    known = {name: datetime.fromisoformat(offer) for name in names if (offer := context.known.get(name))}
    if (on or at) and not (at and _is_a_limit(at.basis, context)):
        fitting = [name for name, offer in known.items() if _fits(offer, on, at)]
        if len(fitting) == 1:
            return Reading(fitting[0], on.basis if on else at.basis if at else "")
    hours = {name: _hour(text, context, offer) for name, offer in known.items() if _fits(offer, on, None)}
    chosen = [(name, said) for name, said in hours.items() if said]
    return Reading(*chosen[0]) if len(chosen) == 1 else None


def _corrected(text: str, context: Context) -> str:
    """The words behind the last correction ("actually"), but for one that rejects what follows: "not the eleven"."""
    words, view = table(Calendar, context.language), listen(text, context.language).plain
    ends = [each.end() + 1 for each in any_of(words.corrections).finditer(view.text)] if words else []
    end = ends[-1] if ends else len(view.text)
    rejects = words and any_of(words.rejections, r"\b(?:{}) $").search(view.text[:end])
    return "" if rejects or end >= len(view.text) else view.words(end, len(view.text))


def _has_an_hour(text: str, context: Context) -> bool:
    """Whether an hour is named as well, which "okay" does not take: "would ten be okay". A one is a pronoun as
    often."""
    hours = bare_hours(listen(text, context.language))
    return any(each.times[0].hour not in (1, 13) for each in hours)


def _is_a_limit(said: str, context: Context) -> bool:
    words = table(Offers, context.language)
    return (
        words is not None
        and any_of(words.limits).match(listen(said, context.language).plain.text) is not None
    )


def _is_beside_them(text: str, context: Context, names: Sequence[str]) -> bool:
    """Whether a day is named that none of them has: then "okay" takes none."""
    return all(_is_on_another_day(text, context, name) for name in names)


def _hour(text: str, context: Context, offer: datetime) -> str:
    """The number that is the offer's hour, as one says it who chooses: "the ten thirty", "twelve's better"."""
    words = table(Offers, context.language)
    if words is None:
        return ""
    view = listen(pattern(words.possessive).sub(" ", text), context.language).figures
    hours = "|".join({f"{offer.hour}", f"{(offer.hour - 1) % 12 + 1}"})
    minutes = f"[ :]{offer.minute:02}" if offer.minute else "(?:[ :]00)?"
    limits, behind = "|".join(words.limits), "|".join(words.behind)
    number = rf"(?<![\d:.])(?<!\d )(?:{hours}){minutes}(?! ?[\d:.]\d?)(?=$| [,.!?;]| (?:{behind})\b)"
    for match in pattern(number).finditer(view.text):
        if not pattern(rf"\b(?:{limits})(?: \w+)? $").search(view.text[: match.start()]):
            return view.basis(match)
    return ""


def _is_on_another_day(text: str, context: Context, name: str) -> bool:
    """Whether the words name another day than that of the offer: "Monday first thing" is no first offer."""
    on, offer = day(text, context), context.known.get(name)
    return on is not None and bool(offer) and not _fits(datetime.fromisoformat(str(offer)), on, None)


def _fits(offer: datetime, on: Reading[date] | None, at: Reading[Any] | None) -> bool:
    times = () if at is None else at.value if isinstance(at.value, tuple) else (at.value,)
    return (on is None or on.value == offer.date()) and (at is None or offer.time() in times)


def without_judgement(text: str, context: Context) -> str:
    """The words without what is said of the times that were offered: "twelve's a bit early, do you have two"."""
    judged = said(text, context, "too_early") or said(text, context, "too_late")
    return text.replace(judged, ",", 1) if judged else text


def said(text: str, context: Context, name: str) -> str:
    """The words of the language's `Offers` of that name that were said, "" if none were."""
    return said_of(table(Offers, context.language), name, text, context)
