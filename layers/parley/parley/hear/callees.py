"""Whom a placed call has reached, and whether they want it."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.language import table
from parley.hear.words import any_of, listen
from parley.reading import Context, Reading

NOT_TOLD: Literal["not told"] = "not told"
Callee = Literal["wrong_number", "somebody_else", "unwilling", "later", "busy", "child"]


@dataclass(frozen=True, slots=True)
class Callees:
    """How a language says so; (who, regular expressions over plain words), the first that fits counts.
    `refusals` are what is said by whoever does not want to tell something,
    `anything` by whoever leaves it to others."""

    said: tuple[tuple[Callee, tuple[str, ...]], ...]
    refusals: tuple[str, ...]
    anything: tuple[str, ...]


def callee(text: str, context: Context) -> Reading[Callee] | None:
    """That somebody else has picked up, or that whoever did is a child, has no time, or wants none of it."""
    words = table(Callees, context.language)
    view = listen(text, context.language).plain
    for who, phrases in words.said if words else ():
        if match := any_of(phrases).search(view.text):
            return Reading(who, view.basis(match))
    return None


def not_told(text: str, context: Context) -> Reading[Literal["not told"]] | None:
    """That somebody would rather not say: "none of your business", "skip that one"."""
    words = table(Callees, context.language)
    return _not_told(text, context, words.refusals if words else ())


def anything(text: str, context: Context) -> Reading[Literal["not told"]] | None:
    """That somebody has no wish of their own: "surprise me"."""
    words = table(Callees, context.language)
    return _not_told(text, context, words.anything if words else ())


def _not_told(text: str, context: Context, phrases: tuple[str, ...]) -> Reading[Literal["not told"]] | None:
    view = listen(text, context.language).plain
    match = any_of(phrases).search(view.text)
    return Reading(NOT_TOLD, view.basis(match)) if match else None
