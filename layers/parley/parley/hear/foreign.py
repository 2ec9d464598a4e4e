"""Whether a caller speaks another language than the agent."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading

FEWEST_WORDS = 2
"""How many everyday words of Spanish it takes: one alone ("hola", "gracias") is often said in English, too."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """How it shows in calls of a language; regular expressions over plain words.

    `other` tells of any language but Spanish, `spanish` of Spanish by one phrase, `everyday` Spanish only if
    most words are of it. `answers` are yes and no in other languages, `dangers` what is said in Spanish of gas,
    smoke and fire.
    """

    other: tuple[str, ...]
    spanish: tuple[str, ...]
    everyday: frozenset[str]
    answers: tuple[str, ...]
    dangers: tuple[str, ...]


def foreign(text: str, context: Context) -> Reading[Literal["foreign"]] | None:
    """Recognises a caller who speaks another language than the agent, or asks for one."""
    if said := _said(text, context, "other"):
        return Reading("foreign", said)
    in_spanish = spanish(text, context)
    return Reading("foreign", in_spanish.basis) if in_spanish else None


def spanish(text: str, context: Context) -> Reading[Literal["spanish"]] | None:
    """That the caller speaks Spanish, or asks for it."""
    words = table(Foreign, context.language)
    if said := _said(text, context, "spanish"):
        return Reading("spanish", said)
    view = listen(text, context.language).plain
    everyday = [token for token in view.tokens if words and token.text in words.everyday]
    mostly = len(everyday) >= FEWEST_WORDS and 2 * len(everyday) >= len(view.tokens)
    return Reading("spanish", view.said) if mostly else None


def foreign_answer(text: str, context: Context) -> bool:
    """Whether yes or no was said in another language: who says so may not have understood the question."""
    return bool(_said(text, context, "answers")) or foreign(text, context) is not None


def danger_in_spanish(text: str, context: Context) -> Reading[Literal["spanish"]] | None:
    """Gas, smoke or fire, spoken of in Spanish."""
    said = _said(text, context, "dangers")
    return Reading("spanish", said) if said else None


def _said(text: str, context: Context, name: str) -> str:
    words = table(Foreign, context.language)
    view = listen(text, context.language).plain
    match = any_of(getattr(words, name)).search(view.text) if words else None
    return view.basis(match) if match else ""
