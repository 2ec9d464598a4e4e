"""What a caller wants of the call itself: hear it again, stop, a person."""

import re
from functools import cache
from typing import Literal, NamedTuple

from parley.hear.answers import (
    agreed_plainly,
    agreed_wholly,
    amends,
    asks_for_more,
    asks_to_go_ahead,
    declined,
    refused,
    refused_plainly,
    speaks_of_the_offer,
)
from parley.hear.words import Heard, Meanings, PhrasePattern, any_of, listen, once, pattern, prompted
from parley.languages import table
from parley.reading import Context, Reading

Command = Literal[
    "repeat", "cancel", "human", "goodbye", "thanks", "are_you_a_bot", "do_not_call", "wait", "help"
]


class Commands(NamedTuple):
    """How a language says commands: regular expressions over plain words, the first that fits counts.

    A phrase of `whole` must be the entire utterance, apart from `courtesies` around it. What is said `to_others`
    in the room ("stop it, Tommy", as it was said, with its capitals) stops nothing. What would take leave only where
    nothing is asked, or "anything else?", is an answer to any other question (`settled`: "we're good"); what is
    `concluding` takes no leave where a yes is asked for ("that's all, book it"). After
    "anything else?" an order to cancel something (`of_things`: "cancel that") speaks of what was done, not of the call.
    What is cancelled `outright` ("don't book anything") is more than the no to a question.
    Somebody to come, or to call on the way (`visits`), is no wish to talk to a person. `greetings` take leave, unless
    they answer one ("hej hej").
    """

    anywhere: tuple[tuple[Command, tuple[str, ...]], ...]
    whole: tuple[tuple[Command, tuple[str, ...]], ...]
    courtesies: tuple[str, ...]
    to_others: str = "(?!)"
    settled: tuple[str, ...] = ()
    concluding: tuple[str, ...] = ()
    of_things: tuple[str, ...] = ()
    outright: tuple[str, ...] = ()
    visits: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()


def command(text: str, context: Context) -> Reading[Command] | None:
    """The command in what was said, whatever else is in it: "thanks, it's 78704" is `thanks`.

    The no to a question cancels nothing: "shall I send it?" "no need".

    For an interrupt, ask `only_command`, or act on the commands that may swallow an answer
    (`human`, `repeat`, `do_not_call`, `are_you_a_bot`) and leave `thanks` and `goodbye` alone.
    """
    words = table(Commands, context.language)
    heard = listen(text, context.language)
    if words is None or not heard.plain.text:
        return None
    whole = _whole(heard)
    reading = whole or _anywhere(heard)
    if reading and reading.value == "cancel" and pattern(words.to_others).search(heard.said):
        return None
    if reading is None or _answers(reading.value, whole is not None, text, context):
        return None
    is_no_command = (
        _speaks_of_something(reading.value, heard, words, context)
        or _concludes(reading, heard, words, context)
        or _greets_back(heard, words, context)
    )
    return None if is_no_command else reading


def _concludes(reading: Reading[Command], heard: Heard, words: Commands, context: Context) -> bool:
    if reading.value != "goodbye" or not asks_to_go_ahead(context):
        return False
    begins = heard.plain.text.find(listen(reading.basis, context.language).plain.text)
    return any_of(words.concluding).match(heard.plain.text, max(begins, 0)) is not None


def _greets_back(heard: Heard, words: Commands, context: Context) -> bool:
    greeting = any_of(words.greetings)
    return bool(
        greeting.fullmatch(heard.plain.text)
        and greeting.match(prompted(context.asked, context.language).plain.text)
    )


def _answers(value: Command, whole: bool, text: str, context: Context) -> bool:
    """Whether it is just the answer to what was asked, or stands between two of which the last counts: "no, wait, yes"
    is no wish to wait, "yes, scratch that, no" none to stop."""
    if value in ("wait", "cancel") and amends(text, context):
        return True
    if value == "cancel" and cancels_outright(text, context):
        return False
    if value in ("cancel", "goodbye") and agreed_wholly(text, context):
        return True
    if value == "cancel" and speaks_of_the_offer(text, context):
        return True
    if value == "cancel":
        return refused_plainly(text, context) if whole else refused(text, context)
    return value == "goodbye" and (declined(text, context) or agreed_plainly(text, context))


def cancels_outright(text: str, context: Context) -> bool:
    """Whether nothing is to be booked, whatever else is said: "don't book anything"."""
    words = table(Commands, context.language)
    return words is not None and bool(
        any_of(words.outright).search(listen(text, context.language).plain.text)
    )


def _speaks_of_something(value: Command, heard: Heard, words: Commands, context: Context) -> bool:
    """Whether it is about what was asked, or what was done, and not about the call."""
    is_more = asks_for_more(context)
    by_value = {
        "human": words.visits,
        "cancel": words.of_things if is_more else (),
        "goodbye": words.settled if "?" in context.asked and not is_more else (),
    }
    return any_of(by_value.get(value, ())).search(heard.plain.text) is not None


def only_command(text: str, context: Context) -> Reading[Command] | None:
    """The command, if the utterance holds nothing else: not "thanks, it's 78704"."""
    reading = command(text, context)
    if reading is None:
        return None
    is_whole = reading.basis == listen(text, context.language).said
    return reading if is_whole or not without_command(text, context) else None


def without_command(text: str, context: Context) -> str:
    """What is left of an utterance without its commands and courtesies: "it's 78704"."""
    words = table(Commands, context.language)
    if words is None:
        return text
    phrases = tuple(phrase for _, phrases in (*words.anywhere, *words.whole) for phrase in phrases)
    view = listen(text, context.language).plain
    rest = any_of(words.courtesies).sub(_blank, any_of(phrases).sub(_blank, view.text))
    kept = [position for position, letter in enumerate(rest) if letter != " "]
    return view.words(kept[0], kept[-1] + 1) if kept else ""


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


@once
def _whole(heard: Heard) -> Reading[Command] | None:
    text = heard.plain.text
    found = (name for _, (name, alone) in _of_whole(heard.language).possible(text) if alone.fullmatch(text))
    return next((Reading(name, heard.said) for name in found), None)


@cache
def _of_whole(language: str) -> Meanings[tuple[Command, PhrasePattern]]:
    """Commands that are some only by themselves, each with all that they may be: with courtesies around them."""
    words = table(Commands, language)
    if words is None:
        return Meanings(())
    courtesies = "|".join(words.courtesies)
    alone = rf"(?:(?:{courtesies}) )*(?:{{}})(?: (?:{courtesies}))*"
    return Meanings((any_of(phrases), (name, any_of(phrases, alone))) for name, phrases in words.whole)


@once
def _anywhere(heard: Heard) -> Reading[Command] | None:
    for phrase, name in _of_anywhere(heard.language).possible(heard.plain.text):
        if match := phrase.search(heard.plain.text):
            leave = _leave_at_last(heard, match.end()) if name == "repeat" else None
            return leave or Reading(name, heard.plain.basis(match))
    return None


def _leave_at_last(heard: Heard, begins: int) -> Reading[Command] | None:
    """The goodbye that is the last word, behind another command: "I can't hear you, bye"."""
    words = table(Commands, heard.language)
    for name, phrases in words.anywhere if words else ():
        for match in any_of(phrases).finditer(heard.plain.text) if name == "goodbye" else ():
            if match.start() > begins and match.end() == len(heard.plain.text):
                return Reading("goodbye", heard.plain.basis(match))
    return None


@cache
def _of_anywhere(language: str) -> Meanings[Command]:
    words = table(Commands, language)
    return Meanings((any_of(phrases), name) for name, phrases in (words.anywhere if words else ()))
