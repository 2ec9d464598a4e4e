"""When somebody has time: a stretch of time from a start to an end.

The words are taken apart into stretches of days and of hours, each with its place, whether it is ruled out
("not Monday"), and whether it is a limit ("before Friday"). What is meant are those that nothing later takes back:
"I work until Wednesday, so Thursday morning".
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from re import Match
from typing import Any, NamedTuple

from parley.hear.calendar import Calendar, Found, days, no_such_day, patterns_of_days
from parley.hear.clock import Clock, Moment, bare_hours, moments, patterns_of_hours
from parley.hear.words import (
    Heard,
    Meanings,
    PhrasePattern,
    alternatives,
    any_of,
    listen,
    may_hold,
    once,
    pattern,
    prompted,
)
from parley.languages import table
from parley.reading import Context, Reading

NOTHING = listen("", "en-US")
EARLIEST = 7 * 60
"""An hour without its half of the day is the first one from seven in the morning on: "at four" is 16:00."""

_DAY = 24 * 60
NOON = 12
FEWEST_DAYS = 2
WEEK = 7
MONTHS = 12
LATE = 14
"""The hour from which a day is as good as over for who would take one of several."""
PAUSE, HOUR = ",", 60
FEW = 3
"""Words between a day and the one that says that it takes another's place: "Saturday at two instead"."""
JOINTS = 2
"""Words between a day and hours of its own."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to `end`, local time where the person is; `said` is how it was put.

    Of several days, only the `hours` of each will do: minutes of the day, from and up to.
    """

    start: datetime
    end: datetime
    said: str
    hours: tuple[int, int] = (0, 24 * 60)


class Periods(NamedTuple):
    """How a language says stretches of time: regular expressions over the figures.

    `days` are days from today (first, last), `weeks` days from this week's Monday (first, last), `months` are
    counted from this one, and `month_parts` days (first, last) of one of them, or of one that is named; `hours`
    hours of the day (from, to). `after`, `before` and `between` come right before a time or a day, `since` before
    the first day that will do, `by` before the last one, `until` between two. `ruled_out` stands before hours that
    are not meant, `busy` is a day or an hour that is taken by something else ("Monday's my dentist"), `setting`
    what a bare `hour` is set by ("make it 4"). `reasons` come after what only explains ("so"), `notes` before a day
    that is only spoken of ("that's tomorrow"), `elsewhere` before the time of something else ("my warranty expires
    on Friday"). `asked` is a question for a time, `joints` may stand between a day and a bare hour: "monday at 9".
    `later` are minutes by which a time is moved, from the hour that it had; `ahead` is a time counted from now (the
    group `count`, of so many minutes each), `rest_of_day` what is left of today. `pronouns` hold a number that is
    none ("that one"). `beyond` is a limit at the time named before it ("I'm away until Friday, so after that"),
    `next_to` comes before a day and names another one, so many days from it ("the day after"). `greetings` hold a part
    of the day that is none, and `openings` one that is none unless a time was asked for ("Morning. I need"). What is
    `contracted` is read in full: "eight's fine". The `noes` rule out what follows, or answer no to what was read back.
    The `ors` stand between two days of which one no rules out both. Behind `proposals` stands what is wished for; what
    stands before it is only spoken of: "I'm away Monday, can we do Wednesday". What stands behind one of the words that
    explain (`because`) tells no other time than was told: "after three, because I work until two". Right behind the day
    that was offered, it is `refused`: "el jueves no el viernes". Soon behind a day, `instead` says that it takes the
    place of any that is told after it: "Saturday instead, I've a thing on Friday". The `doings` come before the hour
    of what somebody does, which is only a reason where another one is told: "two thirty, my husband gets off at two".
    A bare `hour` is `alone` in its clause: "no, three, I can't be there at two".
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
    months: tuple[tuple[str, int], ...] = ()
    month_parts: tuple[tuple[str, tuple[int, int]], ...] = ()
    by: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    ruled_out: tuple[str, ...] = ()
    noes: tuple[str, ...] = ()
    ors: tuple[str, ...] = ()
    busy: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    ahead: tuple[tuple[str, int], ...] = ()
    rest_of_day: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    beyond: tuple[tuple[str, str], ...] = ()
    next_to: tuple[tuple[str, int], ...] = ()
    greetings: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    contracted: tuple[tuple[str, str], ...] = ()
    excepted: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    doings: tuple[str, ...] = ()
    alone: str = "(?!)"


class Stretch(NamedTuple):
    """Days (ordinals) or minutes of a day, both ends included for days, and where they were said.

    `ruled_out`: not these. `limit`: "after" or "before" them, "" for themselves.
    """

    first: int
    last: int
    start: int
    end: int
    ruled_out: bool = False
    limit: str = ""


class _Said(NamedTuple):
    """One utterance on a day: what is looked at, and what the time was before."""

    heard: Heard
    words: Periods
    calendar: Calendar
    context: Context
    today: date

    @property
    def text(self) -> str:
        return self.heard.figures.text

    def between(self, phrases: tuple[str, ...], start: int, end: int) -> Match[str] | None:
        return any_of(phrases).search(self.text, start, end) if phrases and start < end else None

    def leads(self, phrases: tuple[str, ...], before: str, pauses: bool = True) -> Match[str] | None:
        """The phrase that the text before a place ends with, but for joints; `pauses` are some of them."""
        return any_of(phrases, _before_joints(self.words.joints, pauses)).search(before) if phrases else None

    def rules_out(self, start: int) -> bool:
        """Whether the words right before a time rule it out: "not in the morning"."""
        return self.is_no_answer(self.leads(self.words.ruled_out, self.text[:start], pauses=False))

    def is_no_answer(self, led: Match[str] | None) -> bool:
        """Whether the words rule out what follows. Noes at the beginning of a change answer what was read back."""
        if led is None:
            return False
        if self.context.current is None or not self.words.noes:
            return True
        return any_of(self.words.noes, "(?:(?:{}) ?)+").fullmatch(self.text[: led.end()].strip()) is None


@cache
def _before_joints(joints: tuple[str, ...], pauses: bool) -> str:
    between = "|".join(each for each in joints if pauses or each != PAUSE) or "(?!)"
    return rf"\b(?:{{}}) (?:(?:{between}) )*$"


@cache
def _each(language: str, kind: str) -> Meanings[Any]:
    """The phrases of a kind, each with what it means."""
    words = table(Periods, language)
    return Meanings((any_of((phrase,)), meaning) for phrase, meaning in getattr(words, kind, ()))


def when(text: str, context: Context) -> Reading[Window] | None:
    """The window that was asked for, counted from `context.today` (`None` without it).

    Hours without a day are today's, and a day without hours all of it, but what is not said of a window that is
    changed (`context.current`) stays: "no, Tuesday", "in the morning, please"; of several days, the one that is
    named within them. An exact time is the hour that starts with it: a visit begins within it. "As soon as
    possible" is this day and the six after it, "any time" two weeks, "any day but Friday" the days before or after
    it. A date that no calendar has ("February 30th") is not understood.
    """
    said = _said(text, context)
    try:
        return _read(said) if said and _may_tell_a_time(said) else None
    except (OverflowError, ValueError):  # a day that no calendar has
        return None


def may_tell_a_time(text: str, context: Context) -> bool:
    """Whether a time may be told in the words, or in any part of them."""
    said = _said(text, context)
    return said is not None and _may_tell_a_time(said)


def _said(text: str, context: Context) -> _Said | None:
    words, calendar = table(Periods, context.language), table(Calendar, context.language)
    if words is None or calendar is None or context.today is None:
        return None
    return _Said(_in_full(listen(text, context.language), text), words, calendar, context, context.today)


@once
def _in_full(heard: Heard, text: str) -> Heard:
    """What was said, with what is contracted in it read in full."""
    words = table(Periods, heard.language)
    for contracted, put in words.contracted if words else ():
        text = pattern(contracted).sub(put, text)
    return listen(text, heard.language)


def _may_tell_a_time(said: _Said) -> bool:
    """Most of what is said holds no word and no figure that a time needs: nothing further is looked for in it."""
    return may_hold(said.text, _telling(said.context.language))


@cache
def _telling(language: str) -> Set[PhrasePattern]:
    """Phrases of which every time holds one."""
    words = table(Periods, language)
    if words is None:
        return frozenset()
    beginnings = (phrase for phrase, _ in (*words.ahead, *words.later))
    return frozenset(
        (
            *(phrase for phrase, _ in patterns_of_days(language).all),
            *(phrase for phrase, _ in _phrases_of_days(language).all),
            *(phrase for phrase, _ in _each(language, "hours").all),
            *(any_of((phrase,)) for phrase in (*beginnings, *words.rest_of_day)),
            *patterns_of_hours(language),
        )
    )


def _read(said: _Said) -> Reading[Window] | None:
    if ahead := _ahead(said):
        return ahead
    all_days = _without_elsewhere(said, _days(said))
    all_hours = _hours(said, all_days)
    all_days = _only_hours(said, all_days, all_hours)
    all_days, all_hours = _beyond(said, *_excepted(said, all_days, all_hours))
    all_days, all_hours = (_proposed(said, each) for each in (all_days, all_hours))
    ends = _explanation(said, all_days, all_hours)
    all_days, all_hours = ([each for each in of if each.start < ends] for of in (all_days, all_hours))
    wanted = [each for each in (*all_days, *all_hours) if not each.ruled_out]
    since = _behind(said, said.words.reasons, wanted or (*all_days, *all_hours))
    is_hour_alone = all(each.start < since for each in all_days)
    span = _meant(said, [each for each in all_days if each.start >= since or is_hour_alone])
    hours = _meant(said, [each for each in all_hours if each.start >= since])
    hours = None if span and hours and _are_of_the_other(said, span, hours, all_days) else hours
    if (hours is None and span is None) or (span is None and no_such_day(said.heard, said.today)):
        return None
    return _window(said, span, hours)


def _are_of_the_other(said: _Said, span: Stretch, hours: Stretch, all_days: Sequence[Stretch]) -> bool:
    """Whether hours are only of the second of two days: "today if you can, or tomorrow after two", "today or first
    thing tomorrow"; not where the days are named together, "today or tomorrow after two"."""
    others = [
        each for each in all_days if each.start > span.end and not each.ruled_out and each.first != span.first
    ]
    if not others:
        return False
    ors, other = "|".join(said.words.ors) or "(?!)", others[0]
    first, last = sorted((hours, other), key=lambda each: each.start)
    between = said.text[span.end : first.start].strip(" ,")
    beyond = said.text[first.end : last.start].strip()
    is_led = pattern(rf"(.*\S )?(?:{ors})" if first is hours else rf".*\S (?:{ors})").fullmatch(between)
    return is_led is not None and len(beyond.split()) <= JOINTS


def _only_hours(said: _Said, all_days: list[Stretch], all_hours: Sequence[Stretch]) -> list[Stretch]:
    """The days without those of words that are hours as well, where there is a day already: "first thing" is tomorrow,
    and of a Saturday that was offered its first hours."""
    if _current(said.context) is None:
        return all_days
    counted = any_of(tuple(phrase for phrase, _ in said.words.days))
    both = {
        (each.start, each.end) for each in all_hours if counted.fullmatch(said.text[each.start : each.end])
    }
    return [each for each in all_days if (each.start, each.end) not in both]


def _excepted(
    said: _Said, all_days: list[Stretch], all_hours: list[Stretch]
) -> tuple[list[Stretch], list[Stretch]]:
    """The day that is excepted from hours that are ruled out, and these, both wanted."""
    for place, day in enumerate(all_days):
        led = said.leads(said.words.excepted, said.text[: day.start]) if day.ruled_out else None
        before = [each for each in (*all_days, *all_hours) if led and each.end <= led.start() + 1]
        if before and all(each.ruled_out for each in before):
            all_days[place] = day._replace(ruled_out=False)
            all_hours = [each._replace(ruled_out=each.ruled_out and each not in before) for each in all_hours]
    return all_days, all_hours


def _beyond(
    said: _Said, all_days: list[Stretch], all_hours: list[Stretch]
) -> tuple[list[Stretch], list[Stretch]]:
    """Hours, or else days, that are limited by what was named right before: "my class is until two, so after that"."""
    for phrase, limit in _each(said.context.language, "beyond").possible(said.text):
        for match in phrase.finditer(said.text):
            if _counted_on(said, all_days, match, limit) or _is_of_what_they_do(said, match):
                continue
            for found in (all_hours, all_days):
                places = [place for place, each in enumerate(found) if each.end <= match.start()]
                if places:
                    named = found[places[-1]]._replace(start=match.start(), end=match.end(), ruled_out=False)
                    found[places[-1]] = _on_from(said, named, limit)
                    break
    return all_days, all_hours


def _is_of_what_they_do(said: _Said, match: Match[str]) -> bool:
    """Whether somebody only says what they do then: "before eleven, I've got the dentist after that"."""
    return said.leads(said.words.doings, said.text[: match.start()], pauses=False) is not None


def _counted_on(said: _Said, all_days: list[Stretch], match: Match[str], limit: str) -> bool:
    """Takes a day right before as counted from the one that was named before it, or is under discussion: "it's
    Thanksgiving Thursday, so the Monday after that"."""
    current = _current(said.context)
    place = next((at for at, each in enumerate(all_days) if each.end + 1 == match.start()), None)
    named = all_days[place] if place is not None else None
    if place is None or named is None or named.first != named.last or named.limit or named.ruled_out:
        return False
    before = [each.last for each in all_days[:place]][-1:]
    about = before[0] if before else (current[0].date() if current else said.today).toordinal()
    day = named.first
    meant = about + ((day - about - 1) % WEEK + 1 if limit == "after" else (day - about) % WEEK - WEEK)
    all_days[place] = all_days[place]._replace(first=meant, last=meant, end=match.end(), ruled_out=False)
    return True


def _on_from(said: _Said, named: Stretch, limit: str) -> Stretch:
    """After or before a stretch of days or hours; what begins with it already stays as it is."""
    if named.limit in ("since", "after") and limit == "after":
        return named
    if named.first > _DAY:
        return _limited(said, named, limit)
    first, last = (named.last, _DAY) if limit == "after" else (0, named.first)
    return named._replace(first=first, last=last, limit=limit)


def coming(text: str, context: Context) -> Reading[Window] | None:
    """When somebody may come: a window that is not over with the day before. Hours alone that are over today are those
    of tomorrow; those that only limit a visit ("before eleven", "not before ten") are of any of seven days."""
    reading = when(text, context)
    begun = datetime.combine(context.today, time()) if context.today else None
    if reading is None or begun is None or reading.value.end <= begun:
        return None
    window, day = reading.value, timedelta(days=1)
    is_over = context.now is not None and window.end <= datetime.combine(begun, context.now)
    if days(listen(text, context.language), begun.date()):
        return reading
    hours = tuple(round((at - begun).total_seconds() / 60) for at in (window.start, window.end))
    is_limit = context.current is None and _DAY in (hours[1], _DAY - hours[0])
    if window.end - window.start < day and is_limit:
        end = min(window.end, datetime.max - WEEK * day) + (WEEK - 1) * day
        return Reading(Window(window.start, end, window.said, (hours[0], hours[1])), reading.basis)
    if not is_over:
        return reading
    return Reading(Window(window.start + day, window.end + day, window.said), reading.basis)


def _window(said: _Said, span: Stretch | None, hours: Stretch | None) -> Reading[Window] | None:
    days_before, hours_before = _before(said.context)
    first, last = (span.first, span.last) if span else days_before
    keeps_hours = first == last or days_before[0] != days_before[1]
    start, end = (hours.first, hours.last) if hours else hours_before if keeps_hours else (0, _DAY)
    places = [each for each in (span, hours) if each]
    basis = said.heard.figures.words(min(each.start for each in places), max(each.end for each in places))
    each_day = (start, end) if first != last else (0, _DAY)
    window = Window(_at(first, start), _at(last, end), basis, each_day)
    return Reading(window, basis) if window.start < window.end else None


def _at(day: int, minute: int) -> datetime:
    return datetime.combine(date.fromordinal(day), time()) + timedelta(minutes=minute)


def _before(context: Context) -> tuple[tuple[int, int], tuple[int, int]]:
    """Days and hours of the window that is changed, of several days the hours of each; all of today, if none is."""
    assert context.today is not None
    before, today = _current(context), context.today.toordinal()
    if before is None:
        return (today, today), (0, _DAY)
    start, end = before
    day, first = start.date().toordinal(), 60 * start.hour + start.minute
    if end - start > timedelta(days=1):
        each_day = context.current.get("hours") or (0, _DAY)
        return (day, (end - timedelta(minutes=1)).date().toordinal()), (each_day[0], each_day[1])
    return (day, day), (first, first + round((end - start).total_seconds() / 60))


def _current(context: Context) -> tuple[datetime, datetime] | None:
    if not isinstance(context.current, Mapping):
        return None
    start, end = (datetime.fromisoformat(str(context.current[name])) for name in ("start", "end"))
    return start, end


def _behind(said: _Said, phrases: tuple[str, ...], found: Sequence[Stretch]) -> int:
    """Where what is meant begins: after the last of the phrases that a time follows, for example "so"."""
    places = [each.start for each in found]
    ends = [match.end() for match in any_of(phrases).finditer(said.text)] if phrases and places else []
    return max((end for end in ends if any(place >= end for place in places)), default=0)


def _explanation(said: _Said, all_days: Sequence[Stretch], all_hours: Sequence[Stretch]) -> int:
    """Where a clause begins that only explains the time before it; the end of the text if there is none. A day that is
    wanted is told before it, or behind it: "not tomorrow because I work, the day after"."""
    is_wanted = any(not each.ruled_out for each in all_days)
    found = [each for each in (*all_days, *all_hours) if not (is_wanted and each.ruled_out)]
    begins = min((each.end for each in found), default=len(said.text))
    match = said.between(said.words.because, begins, len(said.text))
    return match.start() if match else len(said.text)


def _proposed(said: _Said, found: list[Stretch]) -> list[Stretch]:
    """The days, or the hours, that are proposed; all where none is."""
    since = _behind(said, said.words.proposals, found)
    return [each for each in found if each.start >= since]


def _meant(said: _Said, found: Sequence[Stretch]) -> Stretch | None:
    """The stretch that nothing later takes back; where all are ruled out, what is left beside the first."""
    wanted = [each for each in found if not each.ruled_out]
    if not wanted:
        return _beside_all(said, found) if found else None
    meant = wanted[0]
    for former, latter in pairwise(wanted):
        instead = said.between(said.words.instead, former.end, latter.start)
        is_near = instead and len(said.text[former.end : instead.start()].split()) <= FEW
        begins = instead.end() if instead and is_near else former.end
        if said.between(said.calendar.corrections, begins, latter.start) or _is_closer(former, latter):
            meant = latter
        elif meant is former and former.last < said.today.toordinal() and former.first > _DAY:
            meant = latter  # a day that is over is only spoken of
    return meant


def _is_closer(former: Stretch, latter: Stretch) -> bool:
    """Whether of two stretches of days the second tells which days of the first: "whenever you can, next week"."""
    is_within = former.first <= latter.first and latter.last <= former.last
    return former.first > _DAY and is_within and latter[:2] != former[:2]


def _beside_all(said: _Said, unwanted: Sequence[Stretch]) -> Stretch:
    """What is left where all that was named is ruled out."""
    left = _around(said, unwanted[0])
    weekdays = {
        day % WEEK for each in unwanted if each.first > _DAY for day in range(each.first, each.last + 1)
    }
    return (_without(said, left, weekdays, ()) if weekdays else None) or left


def _around(said: _Said, unwanted: Stretch) -> Stretch:
    """What is left beside days or hours that are ruled out."""
    if unwanted.last <= _DAY:
        first, last = (unwanted.last, 18 * 60) if unwanted.first < NOON * 60 else (8 * 60, unwanted.first)
    else:
        today = said.today.toordinal()
        is_one = unwanted.first == unwanted.last and said.context.current is None
        is_far = unwanted.first - today >= (FEWEST_DAYS if is_one else FEWEST_DAYS + 1)
        first, last = (today, unwanted.first - 1) if is_far else (unwanted.last + 1, unwanted.last + WEEK - 1)
    return unwanted._replace(first=first, last=last)


# --- days --------------------------------------------------------------------------------------------


def _days(said: _Said) -> list[Stretch]:
    """Every stretch of days that was said, in order."""
    spans = list(_phrases(said))
    meant = [each for each in spans if not each.ruled_out]
    each_named = _without_why(said, [_named(said, found, meant) for found in days(said.heard, said.today)])
    named = _together_ruled_out(said, _without_taken(said, each_named))
    hours = [*_parts(said), *_exact(said)] if any(each.ruled_out for each in named) else []
    outcasts = {each.first % WEEK for each in named if each.ruled_out and not _has_own(said, each, hours)}
    single = [each._replace(ruled_out=each.ruled_out or each.first % WEEK in outcasts) for each in named]
    together = _ranges(said, _without_notes(said, single, any(each.ruled_out for each in spans)))
    phrases = [each for each in spans if not any(each.start < d.end and d.start < each.end for d in together)]
    if together and not any(each.ruled_out for each in together):
        phrases = [
            each for each in phrases if said.between(said.calendar.corrections, together[-1].end, each.start)
        ]
    whole = [each for each in together if not (each.ruled_out and _has_own(said, each, hours))]
    return sorted((*together, *_without_exceptions(said, phrases, whole)), key=lambda each: each.start)


def _without_why(said: _Said, named: Sequence[Stretch]) -> Sequence[Stretch]:
    """Without a day that only says what another one is taken by: "Thursday's Thanksgiving, Friday afternoon"."""
    busy = any_of(said.words.busy).finditer(said.text) if named[1:] else ()
    taken = [match.span() for match in busy if _is_day(said, match[0].split()[0])]
    left = [each for each in named if not any(start < each.start < end for start, end in taken)]
    return left or named


def _is_day(said: _Said, word: str) -> bool:
    return any(days(listen(each, said.heard.language), said.today) for each in (word, word.removesuffix("s")))


def _without_taken(said: _Said, named: Sequence[Stretch]) -> Sequence[Stretch]:
    """A day on which there is something else is ruled out where another one is named: "I have class on Friday, Saturday
    instead"."""
    left = [each._replace(ruled_out=each.ruled_out or said.rules_out(each.start)) for each in named]
    return left if any(not each.ruled_out for each in left) else named


def _together_ruled_out(said: _Said, named: Sequence[Stretch]) -> Sequence[Stretch]:
    """ "Not Monday or Friday" rules out both, and "not Monday to Wednesday" all three."""
    found: list[Stretch] = []
    for each in named:
        before = found[-1] if found and found[-1].ruled_out else None
        joined = before is not None and _are_joined(said, before, each, (*said.words.until, *said.words.ors))
        found.append(each._replace(ruled_out=True) if joined else each)
    return found


def _are_joined(said: _Said, former: Stretch, latter: Stretch, by: tuple[str, ...]) -> bool:
    between = said.text[former.end : latter.start].strip()
    return pattern("|".join(by) or "(?!)").fullmatch(between) is not None


def _without_exceptions(
    said: _Said, phrases: Sequence[Stretch], single: Sequence[Stretch]
) -> Sequence[Stretch]:
    """Stretches without the whole days that are ruled out beside them: "next week but Wednesday", "any day, just not
    this week". Of "any day but Friday" the exception says more."""
    weekdays = {day % WEEK for each in single if each.ruled_out for day in range(each.first, each.last + 1)}
    unwanted = [each for each in phrases if each.ruled_out]
    kept = [each for each in phrases if not each.ruled_out]
    if weekdays:
        kept = [each for each in kept if each.last - each.first < WEEK]
    left = [_without(said, each, weekdays, unwanted) for each in kept] if weekdays or unwanted else kept
    return [*unwanted, *filter(None, left)]


def _without(
    said: _Said, stretch: Stretch, weekdays: Set[int], unwanted: Sequence[Stretch]
) -> Stretch | None:
    """The longest stretch that is left without some of its days, if any is; the first where it begins today, unless
    there is no more of it than what is left of an afternoon."""
    runs: list[list[int]] = [[]]
    for day in range(stretch.first, stretch.last + 1):
        if day % WEEK in weekdays or any(each.first <= day <= each.last for each in unwanted):
            runs.append([])
        else:
            runs[-1].append(day)
    is_late = said.context.now is not None and said.context.now.hour >= LATE
    is_soon = stretch.first == said.today.toordinal() and len(runs[0]) > is_late
    kept = runs[0] if is_soon else max(runs, key=len)
    return stretch._replace(first=kept[0], last=kept[-1]) if kept else None


def _has_own(said: _Said, day: Stretch, hours: Sequence[Stretch]) -> bool:
    """Whether hours of its own follow a day: "not Thursday morning" says nothing of the evening."""
    return any(
        each.start >= day.end and len(said.text[day.end : each.start].split()) <= JOINTS for each in hours
    )


def _named(said: _Said, found: Found, spans: Sequence[Stretch]) -> Stretch:
    """A day by its name; a weekday within the days that are spoken of beside it, or were before, if there were any."""
    day = _within(said, found, spans) or _within_current(said, found).toordinal()
    ruled_out = _is_rejected(said, found) or _is_busy(said, found.end)
    return _led(said, Stretch(day, day, found.start, found.end, ruled_out))


def _is_rejected(said: _Said, found: Found) -> bool:
    rejected = said.calendar.rejections
    led = any_of(rejected, r"\b(?:{}) $").search(said.text[: found.start]) if rejected else None
    return said.is_no_answer(led) and not _ends_before(said, led)


def _ends_before(said: _Said, led: Match[str] | None) -> bool:
    """Whether words that rule something out belong to the day before them: "tomorrow I can't, Friday"."""
    return led is not None and led.start() > 0 and _is_busy(said, led.start() - 1)


def _led(said: _Said, stretch: Stretch) -> Stretch:
    """The days as the words before them tell: those after, before, up to or from them, or the one beside them."""
    before = said.text[: stretch.start]
    for phrase, step in said.words.next_to:
        if lead := said.leads((phrase,), before):
            return _stepped(stretch._replace(start=lead.start(), ruled_out=False), step)
    for limit in ("since", "by", "after", "before"):
        if lead := said.leads(getattr(said.words, limit), before):
            return _limited(said, stretch._replace(start=lead.start(), ruled_out=False), limit)
    return stretch


def _stepped(day: Stretch, step: int) -> Stretch:
    """The day that is so far from this one; of seven days the week, and of none its own."""
    if 0 < abs(step) < WEEK:
        return day._replace(first=day.first + step, last=day.first + step)
    monday = day.first - (day.first - 1) % WEEK + step
    return day._replace(first=monday, last=monday + WEEK - 1)


def _is_busy(said: _Said, end: int) -> bool:
    """Whether something else is to be done on the day or at the hour that ends here: "Monday's my dentist"."""
    last = said.text.rfind(" ", 0, end) + 1
    if said.words.refused and any_of(said.words.refused, r" (?:{})\b").match(said.text, end):
        current = _current(said.context)
        named = [each for each in days(said.heard, said.today) if each.end == end]
        if current and any(_within_current(said, each) == current[0].date() for each in named):
            return True
    return bool(said.words.busy and any_of(said.words.busy).match(said.text, last))


def _limited(said: _Said, day: Stretch, limit: str) -> Stretch:
    """ "Before Friday" is from today to Thursday, "after Wednesday" the week that follows it."""
    today = said.today.toordinal()
    if limit in ("since", "after"):
        first = day.first if limit == "since" else day.last + 1
        return day._replace(first=first, last=first + WEEK - 1, limit=limit)
    last = day.last if limit == "by" else day.first - 1
    return day._replace(first=min(today, last), last=last, limit=limit)


def _within(said: _Said, found: Found, spans: Sequence[Stretch]) -> int | None:
    """The weekday in a stretch of days beside it: "mid December, a Tuesday"."""
    beside = [each for each in spans if each.end <= found.start or found.end <= each.start]
    if found.rule != "weekday" or len(beside) != 1:
        return None
    span, day = beside[0], found.day.toordinal()
    if said.between(said.calendar.corrections, *sorted((found.start, found.end, span.start, span.end))[1:3]):
        return None
    inside = span.first + (day - span.first) % WEEK
    return inside if inside <= span.last else None


def _within_current(said: _Said, found: Found) -> date:
    before = _current(said.context)
    if before is None or found.rule != "weekday":
        return found.day
    if before[1] - before[0] <= timedelta(days=1):
        is_same = before[0].weekday() == found.day.weekday()
        return before[0].date() if is_same else found.day
    first = before[0].date()
    return first + timedelta((found.day.weekday() - first.weekday()) % WEEK)


def _without_notes(said: _Said, found: list[Stretch], are_others: bool) -> list[Stretch]:
    """Without days that are only spoken of ("that's tomorrow"), where others are left, or are ruled out because of
    them: "not this week because of Thanksgiving"."""
    meant = [each for each in found if not said.leads(said.words.notes, said.text[: each.start])]
    return meant if are_others or any(not each.ruled_out for each in meant) else found


def _without_elsewhere(said: _Said, found: list[Stretch]) -> list[Stretch]:
    """Without times of something else: "the warranty expires at the end of the month"."""
    return [each for each in found if not said.leads(said.words.elsewhere, said.text[: each.start])]


def _ranges(said: _Said, found: list[Stretch]) -> list[Stretch]:
    """ "Monday to Wednesday", and "Monday or Tuesday", are one stretch."""
    together: list[Stretch] = []
    for each in found:
        former = together[-1] if together else None
        between = said.text[former.end : each.start].strip() if former else ""
        joined = former and any_of(said.words.until).fullmatch(between)
        ahead = (each.first - former.first) % WEEK if former else 0
        if (
            former
            and joined
            and former.ruled_out == each.ruled_out
            and not (former.ruled_out and _are_joined(said, former, each, said.words.ors))
            and each.first - former.first <= WEEK
            and ahead
        ):
            led = said.leads(said.words.between, said.text[: former.start])
            start = led.start() if led else former.start
            together[-1] = former._replace(last=former.first + ahead, start=start, end=each.end)
        else:
            together.append(each)
    return together


def _phrases(said: _Said) -> Iterator[Stretch]:
    """Stretches of days that have a phrase of their own; of two that overlap the earlier in the table counts."""
    today, taken = said.today.toordinal(), list[tuple[int, int]]()
    monday = today - said.today.weekday()
    for phrase, (unit, counted) in _phrases_of_days(said.heard.language).possible(said.text):
        if unit == "months":
            first, last = _of_month(said.today, *counted)
        elif unit == "named_months":
            month, *part = counted
            start, end = part
            first, last = _of_month(said.today, (month - said.today.month) % MONTHS, start, end, MONTHS)
        elif unit == "weeks":
            first, last = max(monday + counted[0], today), monday + counted[1]
        else:
            first, last = today + counted[0], today + counted[1]
        for match in phrase.finditer(said.text):
            if not any(match.start() < end and start < match.end() for start, end in taken):
                taken.append(match.span())
                start, end = match.span()
                ruled_out = _is_ruled_out(said, start) or _is_busy(said, end)
                yield _led(said, Stretch(first, max(first, last), start, end, ruled_out))


def _is_ruled_out(said: _Said, start: int) -> bool:
    """Whether what begins here is not meant, with nothing between: "I can't, next week works" means next week."""
    before = said.words.ruled_out
    return said.is_no_answer(any_of(before, r"\b(?:{}) $").search(said.text[:start]) if before else None)


@cache
def _phrases_of_days(language: str) -> Meanings[tuple[str, tuple[int, ...]]]:
    """How stretches of days are said, each with what it counts in."""
    words = table(Periods, language)
    if words is None:
        return Meanings(())
    counted = [
        *((phrase, ("weeks", days)) for phrase, days in words.weeks),
        *_phrases_of_months(words, table(Calendar, language)),
        *((phrase, ("days", days)) for phrase, days in words.days),
    ]
    return Meanings((any_of((phrase,)), meaning) for phrase, meaning in counted)


def _phrases_of_months(
    words: Periods, calendar: Calendar | None
) -> Iterator[tuple[str, tuple[str, tuple[int, ...]]]]:
    """Parts of months before whole ones: "the end of next month", "the second week of December", "next month"."""
    named = [(name, "named_months", number) for name, number in (calendar.months.items() if calendar else ())]
    months = [*((phrase, "months", ahead) for phrase, ahead in words.months), *named]
    for part, ends in words.month_parts:
        for month, unit, number in months:
            yield f"(?:{part}) (?:{month})", (unit, (number, *ends))
    for month, ahead in words.months:
        if ahead:  # "the month" alone is no time
            yield month, ("months", (ahead, 1, 31))


def _of_month(today: date, ahead: int, first: int, last: int, again: int = 1) -> tuple[int, int]:
    """Days of the month that is so far ahead; where those of this one are over, they come `again` in so many months."""
    if ahead == 0 and last < today.day:
        ahead = again
    month = today.month - 1 + ahead
    begins = date(today.year + month // 12, month % 12 + 1, 1)
    ends = (begins + timedelta(32)).replace(day=1) - timedelta(1)
    return (
        max((begins + timedelta(min(first, ends.day) - 1)).toordinal(), today.toordinal()),
        min(begins + timedelta(last - 1), ends).toordinal(),
    )


# --- hours -------------------------------------------------------------------------------------------


def _hours(said: _Said, all_days: Sequence[Stretch]) -> list[Stretch]:
    """Every stretch of hours that was said, in order."""
    if later := _later_than_before(said):
        return [later]
    parts, exact = (_without_elsewhere(said, list(of)) for of in (_parts(said), _exact(said)))
    own_parts, own_exact = (
        [each for each in of if not _is_of_another_day(said, each, all_days)] for of in (parts, exact)
    )
    if own_parts or own_exact:
        parts, exact = own_parts, own_exact
    elif any(
        not each.ruled_out and each.first < each.last for each in all_days
    ):  # "as soon as you can, just not tomorrow morning"
        parts, exact = ([each._replace(ruled_out=True) for each in of] for of in (parts, exact))
    bounded = [_together(each, parts) for each in exact]
    inside = [part for part in parts if not any(_is_said_with(said, each, part) for each in exact)]
    return sorted((*_between_limits(bounded), *inside), key=lambda each: each.start)


def _between_limits(found: Sequence[Stretch]) -> Sequence[Stretch]:
    """ "After ten, but not after three" is one stretch."""
    if len(found) != 2 or {each.limit for each in found} != {"after", "before"}:
        return found
    first, last = max(each.first for each in found), min(each.last for each in found)
    if first >= last or any(each.ruled_out for each in found):
        return found
    ends = min(each.start for each in found), max(each.end for each in found)
    return [Stretch(first, last, *ends, limit="after")]


def _is_of_another_day(said: _Said, hours: Stretch, all_days: Sequence[Stretch]) -> bool:
    """Whether hours were said of a day that is ruled out: right behind it, or before the one that is meant."""
    before = [each for each in all_days if each.end <= hours.start][-1:]
    is_followed = any(each.start >= hours.end and not each.ruled_out for each in all_days)
    return any(each.ruled_out and (is_followed or _has_own(said, each, (hours,))) for each in before)


def _is_said_with(said: _Said, exact: Stretch, part: Stretch) -> bool:
    """Whether a part of the day only tells which half an hour is of: "in the morning, after nine"; not where the hour
    is ruled out and lies elsewhere: "in the afternoon, I have a thing at nine"."""
    first, last = sorted((exact, part), key=lambda each: each.start)
    if exact.ruled_out and not (exact.first < part.last and part.first < exact.last):
        return False
    return not said.between(said.calendar.corrections, first.end, last.start)


def _together(exact: Stretch, parts: Sequence[Stretch]) -> Stretch:
    """ "After nine in the morning" ends with the morning; "tonight between seven and nine" is in the evening."""
    half_later = exact.first + _DAY // 2, exact.last + _DAY // 2
    for part in parts:
        is_of_later_half = exact.last <= part.first <= half_later[0] and half_later[1] <= part.last
        if is_of_later_half and not exact.limit and not part.ruled_out and not exact.ruled_out:
            return exact._replace(first=half_later[0], last=half_later[1])
        first, last = max(exact.first, part.first), min(exact.last, part.last)
        if exact.limit and not part.ruled_out and first < last:
            return exact._replace(
                first=first, last=last, start=min(exact.start, part.start), end=max(exact.end, part.end)
            )
    return exact


def _parts(said: _Said) -> Iterator[Stretch]:
    """Parts of the day; of two that overlap the earlier in the table counts."""
    greetings = (
        said.words.greetings if _asks_for_time(said) else (*said.words.greetings, *said.words.openings)
    )
    taken = [match.span() for match in any_of(greetings).finditer(said.text)] if greetings else []
    for phrase, (first, last) in _each(said.heard.language, "hours").possible(said.text):
        for match in phrase.finditer(said.text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            taken.append(match.span())
            ruled_out = said.rules_out(match.start()) or _is_busy(said, match.end())
            yield Stretch(60 * first, 60 * last, match.start(), match.end(), ruled_out)


def _exact(said: _Said) -> Iterator[Stretch]:
    """Times and ranges of times."""
    dates = days(said.heard, said.today)
    if between := _bare_range(said):
        yield between
        return
    named = [_corrected(said, each) for each in _outside(dates, moments(said.heard, NOTHING))]
    told = {*_wished(said, named), *_set(said, dates)} or _alone(said, dates)
    ruled_out = [each for each in named if said.rules_out(each.start) or _is_busy(said, each.end)]
    found = sorted({*told, *ruled_out} if told else named or _bare(said, dates), key=lambda each: each.start)
    place = 0
    while place < len(found):
        following = found[place + 1] if place + 1 < len(found) else None
        is_range = following and any_of(said.words.until).fullmatch(
            said.text[found[place].end : following.start].strip()
        )
        yield _clock_hours(said, found[place], following if is_range else None)
        place += 2 if is_range else 1


def _wished(said: _Said, named: Sequence[Moment]) -> Sequence[Moment]:
    """The hours that are not ruled out, and not those of what somebody does."""
    return [each for each in named if not _is_spoken_of(said, each)]


def _is_spoken_of(said: _Said, moment: Moment) -> bool:
    opening = said.text[moment.start : moment.end].split()[0]
    befores = (said.text[: moment.start], f"{said.text[: moment.start]}{opening} ")
    led = any(said.leads((*said.words.doings, *said.words.elsewhere), each) for each in befores)
    return led or said.rules_out(moment.start) or _is_busy(said, moment.end)


def _alone(said: _Said, dates: list[Found]) -> set[Moment]:
    """Bare hours that are a clause of their own, where a time was asked for or is changed."""
    if _current(said.context) is None and not _asks_for_time(said):
        return set()
    places = {each.start("hour") for each in any_of((said.words.alone,)).finditer(said.text)}
    bare = [each for each in bare_hours(said.heard) if each.start in places] if places else []
    return {each for each in _outside(dates, bare) if not _is_busy(said, each.end)}


def _corrected(said: _Said, moment: Moment) -> Moment:
    """An hour is not of a part of the day that was taken back or ruled out, if it lies elsewhere: "tomorrow morning, no
    wait, Monday at two thirty", "not in the afternoon but at ten"."""
    parts = [part for part in _parts(said) if part.end <= moment.start]
    halts = [each.end() for each in any_of(said.calendar.corrections).finditer(said.text, 0, moment.start)]
    halts += [part.end for part in parts if part.ruled_out or _is_of_a_rejected_day(said, part)]
    since = max(halts, default=0)
    before = [part for part in parts if part.end <= since]
    if all(part.first <= _minute(moment) <= part.last + HOUR for part in before):
        return moment
    after = listen(said.heard.figures.words(since + 1, len(said.text)), said.heard.language)
    put = said.text[moment.start : moment.end]
    read = (each for each in moments(after, NOTHING) if after.figures.text[each.start : each.end] == put)
    return moment._replace(times=next(read, moment).times)


def _is_of_a_rejected_day(said: _Said, part: Stretch) -> bool:
    """ "Not on Saturday afternoon"."""
    before = [day for day in days(said.heard, said.today) if day.end <= part.start][-1:]
    return any(
        len(said.text[day.end : part.start].split()) <= JOINTS and _is_rejected(said, day) for day in before
    )


def _bare(said: _Said, dates: list[Found]) -> list[Moment]:
    """Bare numbers as hours; they count where a time was asked for or is changed, or beside a day."""
    is_wanted = _current(said.context) is not None or _asks_for_time(said)
    if not is_wanted and not dates:
        return []
    asked = prompted(said.words.asked, said.heard.language)
    standing_for = [match.span() for match in any_of(said.words.pronouns).finditer(said.text)]
    bare = [
        each
        for each in _outside(dates, moments(said.heard, asked))
        if each.times[0].hour <= NOON
        and not any(first <= each.start and each.end <= last for first, last in standing_for)
    ]
    if is_wanted and len(said.heard.figures.tokens) <= 2 * len(bare) + 4:
        return bare
    return [moment for moment in bare if any(_is_beside(said, moment, day) for day in dates)]


def _set(said: _Said, dates: list[Found]) -> list[Moment]:
    """Bare hours after words that set a time ("I have a meeting at two, make it four"), and what they are corrected to
    ("make it two, or no, three")."""
    places = {each.start("hour") for each in any_of(said.words.setting).finditer(said.text)}
    if places:
        halts = any_of(said.calendar.corrections).finditer(said.text, min(places))
        places |= {
            token.start() for each in halts if (token := pattern(r"[^ ,.]").search(said.text, each.end()))
        }
    return (
        [each for each in _outside(dates, bare_hours(said.heard)) if each.start in places] if places else []
    )


def _asks_for_time(said: _Said) -> bool:
    return _asks_for_hour(prompted(said.context.asked, said.heard.language))


@once
def _asks_for_hour(prompt: Heard) -> bool:
    return bool(moments(listen("1", prompt.language), prompt))


def _outside(dates: list[Found], found: list[Moment]) -> list[Moment]:
    """The times that are no part of a date; a day that tells which half of the day is meant ("eight tonight", "tonight
    at eight") takes none away."""
    return [
        each
        for each in found
        if not any(each.start < day.end and day.start < each.end for day in dates)
        or any(
            each.start <= day.start and day.end <= each.end and (each.start, each.end) != (day.start, day.end)
            for day in dates
        )
    ]


def _is_beside(said: _Said, moment: Moment, day: Found) -> bool:
    """Whether a bare hour is said right after or before a day: "monday at 9", "9 on monday"."""
    first, last = sorted(((moment.start, moment.end), (day.start, day.end)))
    between = said.text[first[1] : last[0]]
    joints = (*said.words.joints, *(phrase for phrase, _ in said.words.beyond))
    return any_of(joints, " ?(?:(?:{}) ?)*").fullmatch(between) is not None


def _later_than_before(said: _Said) -> Stretch | None:
    """The hours of the window that is changed, moved: "an hour later"."""
    start, end = _before(said.context)[1]
    if (start, end) == (0, _DAY):
        return None
    for phrase, by in _each(said.context.language, "later").possible(said.text):
        match = phrase.search(said.text)
        if match and 0 <= start + by < _DAY:
            return Stretch(start + by, min(end + by, _DAY), match.start(), match.end())
    return None


def _clock_hours(said: _Said, moment: Moment, until: Moment | None) -> Stretch:
    """The hour that begins with a time, a range of two, or what is before or after one."""
    first, (start, end) = _minute(moment), (moment.start, moment.end)
    opening = said.text[start:end].split()[0]
    if until:
        led = said.leads(said.words.between, said.text[:start])
        last, start = _later(until, first), led.start() if led else start
        return Stretch(first, last, start, until.end, said.rules_out(start))
    limits = (
        ("after", said.words.since),
        ("before", said.words.by),
        ("after", said.words.after),
        ("before", said.words.before),
    )
    for limit, phrases in limits:
        lead = said.leads(phrases, f"{said.text[:start]}{opening} ") or said.leads(phrases, said.text[:start])
        if lead:
            span = (first, _DAY) if limit == "after" else (0, first)
            is_busy = phrases in (said.words.after, said.words.before) and _is_busy(said, end)
            return Stretch(*span, min(lead.start(), start), end, is_busy, limit)
    ruled_out = said.rules_out(start) or _is_busy(said, end)
    return Stretch(first, first + 60, start, end, ruled_out)


def _minute(moment: Moment) -> int:
    minutes = [60 * item.hour + item.minute for item in moment.times]
    return next((minute for minute in minutes if minute >= EARLIEST), minutes[-1])


def _later(moment: Moment, first: int) -> int:
    """The end of a range: the first reading of the time that comes after its start."""
    minutes = sorted({60 * item.hour + item.minute for item in moment.times} | {_minute(moment)})
    return next((minute for minute in minutes if minute > first), _DAY)


def _bare_range(said: _Said) -> Stretch | None:
    """Two bare hours, or one up to noon: "between 2 and 4", "from nine to noon"."""
    match = _two_hours(said.heard.language).search(said.text)
    if not match:
        return None
    named = _named_hours(said.heard.language)
    first, last = (named.get(each) or int(each) for each in match.groups())
    if not (1 <= first < 24 and 1 <= last <= 24):
        return None
    start, end = 60 * first + (_DAY // 2 if 60 * first < EARLIEST else 0), 60 * last
    end = end if end > start else min(end + _DAY // 2, _DAY)
    return Stretch(start, end, match.start(), match.end(), said.rules_out(match.start()))


@cache
def _named_hours(language: str) -> Mapping[str, int]:
    """Hours that have names: "noon"."""
    clock = table(Clock, language)
    return {name: each.hour or 24 for name, each in clock.instants.items()} if clock else {}


@cache
def _two_hours(language: str) -> PhrasePattern:
    words = table(Periods, language)
    hour = rf"(\d{{1,2}}|{alternatives(_named_hours(language)) or '(?!)'})"
    between, until = ("|".join(each) for each in (words.between, words.until)) if words else ("(?!)", "(?!)")
    return PhrasePattern(rf"\b(?:{between}) {hour} (?:{until}) {hour}\b(?! ?:)")


def _is_overtaken(said: _Said, end: int) -> bool:
    """Whether another time is wished for behind this place: "that's in an hour, how about tomorrow at ten"."""
    proposal = any_of(said.words.proposals).search(said.text, end) if said.words.proposals else None
    named = [*_days(said), *_hours(said, ())] if proposal else ()
    return any(proposal is not None and each.start >= proposal.end() for each in named)


def _ahead(said: _Said) -> Reading[Window] | None:
    """A time that is counted from now: "in two hours", "later today"; None where the time of day is not known."""
    now = said.context.now
    if now is None:
        return None
    began = datetime.combine(said.today, now.replace(second=0, microsecond=0))
    for phrase, minutes in _each(said.context.language, "ahead").possible(said.text):
        if (match := phrase.search(said.text)) and not _is_overtaken(said, match.end()):
            start, basis = (
                began + timedelta(minutes=minutes * int(match["count"] or 1)),
                said.heard.figures.basis(match),
            )
            return Reading(Window(start, start + timedelta(hours=1), basis), basis)
    match = said.between(said.words.rest_of_day, 0, len(said.text))
    basis = said.heard.figures.basis(match) if match else ""
    is_later_than_that = said.context.current is not None and not days(
        listen(basis, said.heard.language), said.today
    )
    if basis and not is_later_than_that:  # "hay algo más tarde", once a time was offered
        ends = datetime.combine(said.today, time()) + timedelta(days=1)
        return Reading(Window(min(began + timedelta(hours=1), ends), ends, basis), basis)
    return None
