"""Whether a caller speaks another language than the agent."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reader, Reading, outcomes

FEWEST_WORDS = 2
"""How many everyday words of a language it takes: one alone ("hola", "gracias") is often said in English, too."""


class Foreign(NamedTuple):
    """How it shows in calls of a language; regular expressions over plain words.

    `spoken` tells by one phrase of the languages under whose subtags it stands ("es"), `everyday` are words of these,
    which tell only if most words are of them; `other` tells of any other language. `answers` are yes and no in other
    languages.
    """

    other: tuple[str, ...]
    spoken: Mapping[str, tuple[str, ...]]
    everyday: Mapping[str, frozenset[str]]
    answers: tuple[str, ...]


def foreign_to(*languages: str) -> Reader:
    """Recognises a caller who speaks, or asks for, another language than that of the call and these (subtags)."""

    @outcomes("foreign")
    def reader(text: str, context: Context) -> Reading[Literal["foreign"]] | None:
        words = table(Foreign, context.language)
        if words is None:
            return None
        view = listen(text, context.language).plain
        told = tuple(each for name, some in words.spoken.items() if name not in languages for each in some)
        for phrases in (words.other, told):
            if match := any_of(phrases).search(view.text):
                return Reading("foreign", view.basis(match))
        everyday = (some for name, some in words.everyday.items() if name not in languages)
        said = max((sum(token.text in some for token in view.tokens) for some in everyday), default=0)
        mostly = said >= FEWEST_WORDS and 2 * said >= len(view.tokens)
        return Reading("foreign", view.said) if mostly else None

    return reader


foreign = foreign_to()
"""Recognises a caller who speaks, or asks for, any other language than that of the call."""


def foreign_answer(text: str, context: Context) -> bool:
    """Whether yes or no was said in another language: who says so may not have understood the question."""
    words = table(Foreign, context.language)
    plain = listen(text, context.language).plain.text
    return (words is not None and any_of(words.answers).search(plain) is not None) or bool(
        foreign(text, context)
    )
