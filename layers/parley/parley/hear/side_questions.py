"""What callers ask back instead of answering: who is calling, what it costs, why that is asked."""

from functools import cache
from typing import Literal, NamedTuple

from parley.hear.words import IN_A_ROW, Meanings, any_of, listen
from parley.languages import table
from parley.reading import Context, Reading

Topic = Literal[
    "who",
    "what_about",
    "how_you_know",
    "why_you_ask",
    "privacy",
    "recorded",
    "duration",
    "price",
    "reward",
    "hours",
    "is_it_safe",
    "soonest",
    "which_time",
    "scale",
    "selling",
    "by_text",
]
MOST_WORDS_BESIDES = 3
"""With more words beside the question, the caller also says something else."""


class SideQuestions(NamedTuple):
    """How a language asks; regular expressions over plain words, the first that fits counts.

    `markers` are words of which a question has at least one: without them nothing is looked for. `openers`
    begin a question, or a wish to be told something, whatever it is about; `within` is where a question begins in
    the middle of a sentence: "I was wondering if"; and so does a marker right behind one of the `joints`: "no, and are
    your technicians certified". `leads` come before a question, and tell nothing: "one question", "no thanks".
    `unpaused` is where one may begin with no pause before it: "twenty seven does it cost anything", not "she can".
    `to_us` begins one that is put to us behind something else: "hiking, do you hike".
    `asks_to` begins what somebody is asked to do, or what is proposed: no question. `asks_for` are the words that say
    what kind of answer is wanted, a person, a place, a time or an amount: who, where, when, much.
    """

    markers: frozenset[str]
    openers: tuple[str, ...]
    topics: tuple[tuple[Topic, tuple[str, ...]], ...]
    within: tuple[str, ...] = ()
    joints: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    asks_to: tuple[str, ...] = ()
    to_us: tuple[str, ...] = ()
    unpaused: tuple[str, ...] = ()
    asks_for: frozenset[str] = frozenset()


def side_question(text: str, context: Context) -> Reading[Topic] | None:
    """What the caller wants to know; `None` if that is not all that was said."""
    words = table(SideQuestions, context.language)
    view = listen(text, context.language).plain
    if words is None or words.markers.isdisjoint(token.text for token in view.tokens):
        return None
    led = any_of(words.leads, IN_A_ROW).match(view.text)
    beside = len(view.tokens) - (len(led[0].split()) if led else 0)
    for phrases, topic in _topics(context.language).possible(view.text):
        asked = list(phrases.finditer(view.text))  # "does anyone hear this, do people listen to us"
        if asked and beside - sum(len(each[0].split()) for each in asked) <= MOST_WORDS_BESIDES:
            return Reading(topic, view.basis(asked[0]))
    return None


@cache
def _topics(language: str) -> Meanings[Topic]:
    words = table(SideQuestions, language)
    return Meanings((any_of(phrases), topic) for topic, phrases in (words.topics if words else ()))


def is_question(text: str, context: Context) -> bool:
    """Whether something is asked, of whatever kind: no answer to an open question, then."""
    return begins_a_question(listen(text, context.language).plain.text, 0, context.language)


def begins_a_question(plain: str, start: int, language: str) -> bool:
    """Whether a question begins at a place of what was said in plain words."""
    words = table(SideQuestions, language)
    return words is not None and any_of(words.openers).match(plain, start) is not None
