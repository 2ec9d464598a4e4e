"""Words that may be kept of what somebody told: to come back to in another call, or as a part of their profile."""

from dataclasses import dataclass
from functools import wraps
from typing import Any

from parley.hear.ages import minor
from parley.hear.callees import callee, is_told_of, not_told
from parley.hear.commands import command
from parley.hear.corrections import as_corrected
from parley.hear.distress import distress
from parley.hear.free_text import free_text, without_asides, without_empty_sentences, without_question
from parley.hear.opt_outs import deletion, opt_out
from parley.hear.side_questions import is_question
from parley.hear.small_talk import boundary, leaving, small_talk
from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reader, Reading, free

TOO_BUSY = ("busy", "later")
"""What sounds like it may also be told of oneself: "I'm cooking a lot"."""
TOLD = ("sad", "nervous", "good_news")
"""What is talked of that is told of oneself."""
STOPPING = ("cancel", "goodbye", "do_not_call")
FEWEST_WORDS = 4
"""Fewer tell nothing that is worth coming back to."""


@dataclass(frozen=True, slots=True)
class Topics:
    """How a language says what is no topic: regular expressions over plain words. `pleasantries` fill a whole
    utterance, `about_the_call` is about this call and not about the person's life. What somebody likes comes after
    `likes`, up to one of the words `until`; `habits` tell it by what somebody does."""

    pleasantries: tuple[str, ...]
    about_the_call: tuple[str, ...]
    likes: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()


def may_be_kept(text: str, context: Context) -> bool:
    """Whether words are what somebody tells of themselves: no wish about the calls, no farewell, no refusal, no
    distress, nothing that somebody else or a minor says, nothing that is not talked about."""
    readers = (distress, opt_out, deletion, minor, boundary, leaving, not_told)
    if any(reader(text, context) for reader in readers):
        return False
    who, said = callee(text, context), command(text, context)
    is_stopping = said is not None and said.value in STOPPING
    if said and said.value == "cancel" and len(said.basis) * 2 < len(text):
        is_stopping = False  # "drink coffee and do nothing"
    return (who is None or who.value in TOO_BUSY or is_told_of(who, text, context)) and not is_stopping


@free
def about_oneself(text: str, context: Context) -> Reading[str] | None:
    """What somebody tells of themselves, for a profile, in their own words, as they corrected them."""
    if not may_be_kept(text, context):
        return None
    corrected = as_corrected(
        without_asides(without_question(text, context), context.language), context.language
    )
    return free_text(without_empty_sentences(corrected, context), context)


def of_oneself(reader: Reader) -> Reader:
    """The reader, limited to what callers tell of themselves: "sorry, somebody's at the door, bye" is no city."""

    @wraps(reader)
    def read(text: str, context: Context) -> Reading[Any] | None:
        return reader(text, context) if may_be_kept(text, context) else None

    return read


def liking(text: str, context: Context) -> Reading[str] | None:
    """What somebody says in passing that they like: "I'm Ben and I like fishing"."""
    words, view = table(Topics, context.language), listen(text, context.language).plain
    match = any_of(words.likes).search(view.text) if words and words.likes else None
    habit = any_of(words.habits).search(view.text) if words and words.habits and not match else None
    if words and habit and may_be_kept(text, context):
        return Reading(view.basis(habit), view.basis(habit))
    if words is None or match is None:
        return None
    closer = any_of(words.until, r"\b(?: (?:{}))\b").search(view.text, match.end())
    end = closer.start() if closer else len(view.text)
    found = about_oneself(view.words(match.end() + 1, end), context)
    return (
        Reading(found.value, view.words(match.start(), end)) if found and may_be_kept(text, context) else None
    )


def is_pleasantry(text: str, context: Context) -> bool:
    """Whether somebody only says how they are, and no more than politeness asks for."""
    words = table(Topics, context.language)
    spoken = listen(text, context.language).plain.text
    return words is not None and any_of(words.pleasantries).fullmatch(spoken) is not None


def topic(text: str, context: Context) -> Reading[str] | None:
    """What was said, if it is worth coming back to."""
    words, view = table(Topics, context.language), listen(text, context.language).plain
    if words is None or len(view.tokens) < FEWEST_WORDS or not may_be_kept(text, context):
        return None
    if is_question(text, context) or any_of(words.about_the_call).search(view.text):
        return None
    mood, asked = small_talk(text, context), command(text, context)
    if asked is not None and asked.value != "thanks":
        return None
    if is_pleasantry(text, context) or (mood is not None and mood.value not in TOLD):
        return None
    return Reading(text, text)
