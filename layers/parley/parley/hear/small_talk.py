"""What people say to a character of a game, apart from telling about themselves."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.side_questions import is_question
from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading

Topic = Literal[
    "sad",
    "nervous",
    "how_are_you",
    "what_you_do",
    "love",
    "insult",
    "where_from",
    "age",
    "joke",
    "nobody_else",
    "call_me",
    "when_to_call",
    "wish",
    "wrong_facts",
    "good_news",
    "greeting",
    "asked",
]
SENTENCE = r"[^.!?;,]+"
Boundary = Literal["sexual", "secret", "money", "advice"]


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """How a language says it; regular expressions over plain words, the first that fits counts.

    `boundaries` are what the character does not talk about; `leaving` is what people say who are about to go.
    """

    topics: tuple[tuple[Topic, tuple[str, ...]], ...]
    boundaries: tuple[tuple[Boundary, tuple[str, ...]], ...]
    leaving: tuple[str, ...]


def small_talk(text: str, context: Context) -> Reading[Topic] | None:
    """What the character is asked, about herself or anything else ("asked"), or told about the caller's mood."""
    words = table(SmallTalk, context.language)
    view = listen(text, context.language).plain
    for topic, phrases in words.topics if words else ():
        if match := any_of(phrases).search(view.text):
            return Reading(topic, view.basis(match))
    return Reading("asked", text) if is_question(text, context) else None


def boundary(text: str, context: Context) -> Reading[Boundary] | None:
    """Recognises subjects that the character does not talk about: sex, secrets (a password), money, advice that needs
    an expert."""
    words = table(SmallTalk, context.language)
    view = listen(text, context.language).plain
    for kind, phrases in words.boundaries if words else ():
        if match := any_of(phrases).search(view.text):
            return Reading(kind, view.basis(match))
    return None


def leaving(text: str, context: Context) -> Reading[Literal["goodbye"]] | None:
    """That somebody has to go, in more words than "goodbye", in whichever sentence."""
    words = table(SmallTalk, context.language)
    for said in (text, *reversed(pattern(SENTENCE).findall(text))) if words else ():
        view = listen(said, context.language).plain
        if words and (match := any_of(words.leaving).search(view.text)):
            return Reading("goodbye", view.basis(match))
    return None
