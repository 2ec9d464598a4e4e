"""Whether somebody is in distress: wants to die, is being hurt, needs help at once, or is about to drive drunk."""

from functools import cache
from typing import Literal, NamedTuple

from parley.hear.words import Heard, Meanings, PhrasePattern, any_of, listen, once
from parley.languages import table
from parley.reading import Context, Reading

Distress = Literal["emergency", "self_harm", "harmed", "unfit_to_drive"]
Phrases = tuple[tuple[Distress, tuple[str, ...]], ...]

APART = 9
"""Words that may stand between the two halves of a danger in one turn."""


class Distressed(NamedTuple):
    """How a language says so; regular expressions over plain words. `harmless` is taken out first ("I could
    kill for a pizza"). What is `weak` counts only where nothing `mundane` is spoken of that it may be about ("I
    can't take it anymore" of the heat). Some dangers have two `halves`, either first, in one turn or in two: "I've had
    nine beers", then "driving home now"."""

    harmless: tuple[str, ...]
    phrases: Phrases
    weak: Phrases = ()
    mundane: tuple[str, ...] = ()
    halves: tuple[tuple[Distress, tuple[str, ...], tuple[str, ...]], ...] = ()


def distress(text: str, context: Context) -> Reading[Distress] | None:
    """What somebody suffers; `None` for ordinary sadness. Rather heard once too often than once too little."""
    heard = listen(text, context.language)
    return _heard(heard) or _over_turns(heard, context)


@once
def _heard(heard: Heard) -> Reading[Distress] | None:
    words, view = table(Distressed, heard.language), heard.plain
    if words is None:
        return None
    spoken = any_of(words.harmless).sub(lambda match: "_" * len(match[0]), view.text)
    mundane = any_of(words.mundane).search(spoken)
    for phrases, kind in _phrases(heard.language, bool(mundane)).possible(spoken):
        if match := phrases.search(spoken):
            return Reading(kind, view.basis(match))
    for both, kind in _in_one_turn(heard.language).possible(spoken):
        if match := both.search(spoken):
            return Reading(kind, view.basis(match))
    return None


@cache
def _phrases(language: str, mundane: bool) -> Meanings[Distress]:
    words = table(Distressed, language)
    listed = (*words.phrases, *(() if mundane else words.weak)) if words else ()
    return Meanings((any_of(phrases), kind) for kind, phrases in listed)


@cache
def _in_one_turn(language: str) -> Meanings[Distress]:
    words = table(Distressed, language)
    return Meanings(
        (any_of((f"(?:{'|'.join(first)})(?: \\w+){{0,{APART}}} (?:{'|'.join(then)})",)), kind)
        for kind, one, other in (words.halves if words else ())
        for first, then in ((one, other), (other, one))
    )


def _over_turns(heard: Heard, context: Context) -> Reading[Distress] | None:
    """A danger of which one half is said now, and the other was said in a turn before."""
    view = heard.plain
    for now, (kind, then) in _halves(heard.language).possible(view.text) if context.before else ():
        match = now.search(view.text)
        before = (listen(said, context.language).plain.text for said in context.before) if match else ()
        if match and any(map(then.search, before)):
            return Reading(kind, view.basis(match))
    return None


@cache
def _halves(language: str) -> Meanings[tuple[Distress, PhrasePattern]]:
    words = table(Distressed, language)
    return Meanings(
        (any_of(now), (kind, any_of(then)))
        for kind, one, other in (words.halves if words else ())
        for now, then in ((one, other), (other, one))
    )
