"""Which time of day somebody means."""

from collections.abc import Iterator
from datetime import time
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from parley.hear.spelling import behind_a_number
from parley.hear.words import Heard, Meanings, PhrasePattern, alternatives, any_of, listen, once, prompted
from parley.languages import table
from parley.reading import Context, Reading

Half = Literal["am", "pm", "night"]
Part = Literal["morning", "afternoon", "evening", "night"]
Times: TypeAlias = time | tuple[time, time]


class Clock(NamedTuple):
    """How a language says times: regular expressions over the figures.

    `halves` tell the half of the day, `parts` the part. `patterns` may hold the groups `hour`, `minute`,
    `offset` (minutes or a word of `fractions`), `way` (a word of `ways`: minutes from the hour, and the
    offset's sign) and `{half}`; a `bare` pattern counts only where a time was `asked` for and nothing else is
    one. `instants` are words for a time ("noon").
    """

    halves: dict[str, Half]
    parts: dict[str, Part]
    patterns: tuple[str, ...]
    bare: tuple[str, ...]
    fractions: dict[str, int]
    ways: dict[str, tuple[int, int]]
    instants: dict[str, time]
    asked: tuple[str, ...]


class Moment(NamedTuple):
    """A time and where it was said; `times` holds two where both halves of the day fit."""

    times: tuple[time, ...]
    start: int
    end: int


def time_of_day(text: str, context: Context) -> Reading[Times] | None:
    """A time, or the pair (before noon, after noon) where nothing tells the half of the day: "at eight"."""
    heard = listen(text, context.language)
    asked = prompted(context.asked, context.language)
    for moment in moments(heard, asked):
        value: Times = moment.times[0] if len(moment.times) == 1 else (moment.times[0], moment.times[1])
        return Reading(value, heard.figures.words(moment.start, moment.end))
    return None


def part_of_day(text: str, context: Context) -> Reading[Part] | None:
    """Morning, afternoon, evening or night."""
    words = table(Clock, context.language)
    view = listen(text, context.language).figures
    match = any_of((alternatives(words.parts),)).search(view.text) if words else None
    return Reading(words.parts[match[0]], view.basis(match)) if words and match else None


def moments(heard: Heard, asked: Heard) -> list[Moment]:
    """Every time that was said, in order; where two ways to read overlap, the earlier pattern counts."""
    words = table(Clock, heard.language)
    if words is None:
        return []
    wanted = any_of(words.asked).search(asked.plain.text)
    return _sure_hours(heard) or (bare_hours(heard) if wanted else [])


@once
def _sure_hours(heard: Heard) -> list[Moment]:
    words = table(Clock, heard.language)
    return _apart(_candidates(heard, words, bare=False)) if words else []


@once
def bare_hours(heard: Heard) -> list[Moment]:
    """Every number that is a time where one is expected, beside others that surely are."""
    words = table(Clock, heard.language)
    return _apart(_candidates(heard, words, bare=True)) if words else []


def _apart(candidates: Iterator[Moment]) -> list[Moment]:
    found: list[Moment] = []
    for item in candidates:
        if all(item.end <= other.start or item.start >= other.end for other in found):
            found.append(item)
    return sorted(found, key=lambda item: item.start)


def _candidates(heard: Heard, words: Clock, bare: bool) -> Iterator[Moment]:
    text, phrases = heard.figures.text, _phrases(heard.language)
    for match in phrases.instants.finditer(text):
        yield Moment((words.instants[match[0]],), match.start(), match.end())
    possible = (phrases.bare if bare else phrases.sure).possible(text)
    hours = [match for hour, _ in possible for match in hour.finditer(text)]
    general = phrases.halves.search(text) if hours else None
    for match in hours:
        times = _times(match.groupdict(), words, words.halves[general[0]] if general else None)
        if times:
            yield Moment(times, match.start(), match.end())


class _Phrases(NamedTuple):
    """What times are found by: hours that are surely some, and bare ones; a half of the day may be told elsewhere in
    the utterance ("tomorrow evening ... at eight")."""

    instants: PhrasePattern
    halves: PhrasePattern
    sure: Meanings[None]
    bare: Meanings[None]


@cache
def _phrases(language: str) -> _Phrases:
    words = table(Clock, language)
    if words is None:
        return _Phrases(any_of(()), any_of(()), Meanings(()), Meanings(()))
    instants, halves = alternatives(words.instants), alternatives(words.halves)
    flat = behind_a_number(language)
    sure, bare = (
        Meanings(
            (_apart_from_words(hour.replace("{half}", f"(?P<half>{halves})"), flat), None) for hour in hours
        )
        for hours in (words.patterns, words.bare)
    )
    return _Phrases(any_of((instants,)), any_of((halves,)), sure, bare)


def _apart_from_words(hour: str, flat: str) -> PhrasePattern:
    """No hour is part of another word, or has a letter behind it, as the number of a flat has: "4b"."""
    return PhrasePattern(rf"(?<![\w./-]){hour}(?![\w%/-]| {flat})")


def patterns_of_hours(language: str) -> tuple[PhrasePattern, ...]:
    """Everything in a language that a time of day is found by."""
    phrases = _phrases(language)
    return phrases.instants, *(hour for hour, _ in (*phrases.sure.all, *phrases.bare.all))


def _times(groups: dict[str, str | None], words: Clock, general: Half | None) -> tuple[time, ...]:
    hour, minute = int(groups["hour"] or 0), int(groups.get("minute") or 0)
    if hour > 24 or minute > 59:
        return ()
    half = words.halves[groups["half"] or ""] if groups.get("half") else general
    way, offset = groups.get("way"), groups.get("offset") or "0"
    base, sign = words.ways[way] if way else (0, 0)
    shift = minute + base + sign * (words.fractions.get(offset) or int(offset))
    hours = (12,) if hour == 12 and half == "am" and shift < 0 else _hours(hour, half)
    return tuple(sorted(_shifted(item, shift) for item in hours))


def _shifted(hour: int, minutes: int) -> time:
    total = (60 * hour + minutes) % (24 * 60)
    return time(total // 60, total % 60)


def _hours(hour: int, half: Half | None) -> tuple[int, ...]:
    """The hours of the day that an hour as it is said can be."""
    if hour > 12 or hour == 0:
        return (hour % 24,)
    if half is None:
        return (hour % 12, hour % 12 + 12)
    late = half == "pm" or (half == "night" and 6 <= hour < 12)
    return (hour % 12 + 12 * late,)
