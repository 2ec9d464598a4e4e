"""The ways in which people answer: a table. The forms themselves are words of a language (`Speech.manners`).

`when` is where a manner belongs: at a question that is "asked", at a read-back that is "right" or "wrong", or where
the caller is asked what is "wrong with it"; `once` it is asked for the first time, or `again`. `kinds` are the kinds
of values that can be said like that (None: all). Blanks of the forms: `answer` a whole answer, `bare` the value
alone, `wrong` another value of the kind, `other` the answer to another question, `story` a beginning that says
nothing yet, `prompt` the agent's own last question, `agree` a yes to what was read back, `called` a word by which
the agent takes corrections, `question` one that the business has an answer to.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from parley.flow.render import blanks
from parley.local.rehearse.speech import Speech

NUMBERS = frozenset(("zip", "digits", "phone", "number", "plate", "rating"))
VALUES = frozenset(
    (*NUMBERS, "name", "address", "window", "email", "choice", "day", "time", "part_of_day", "sample")
)
CONTRASTED = VALUES - {"email", "phone"}
STORIES = VALUES | {"free_text", "wish"}
PLAINLY, SILENT, KEYED, SLIP = "plainly", "no words", "on the keypad", "a slip of the recogniser"
ASKS, ANSWERS_AND_ASKS = "asks about the business", "answers and asks"
UNANSWERED = (
    SILENT,
    "what?",
    "asks back",
    "asks about it",
    ASKS,
    "echo",
    "asks for a moment",
    "answers something else",
)
"""Manners that leave the question unanswered."""
ONLY_WHERE_POSSIBLE = (PLAINLY, KEYED, SLIP, ASKS, ANSWERS_AND_ASKS)
"""Manners that not every question, or not every agent, allows."""
NAMED = re.compile(r"\{called\}|\w \{bare\}")
"""What says what something is: no form for a whole sentence."""


@dataclass(frozen=True, slots=True)
class SpeechManner:
    name: str
    when: str
    weight: float
    kinds: frozenset[str] | None = None
    once: bool = False
    again: bool = False


MANNERS = (
    SpeechManner(PLAINLY, "asked", 16),
    SpeechManner("fillers", "asked", 3),
    SpeechManner("politely", "asked", 2, STORIES),
    SpeechManner("said twice", "asked", 1, VALUES),
    SpeechManner("corrected in mid-sentence", "asked", 2, VALUES),
    SpeechManner("another value negated", "asked", 1, CONTRASTED),
    SpeechManner("two answers at once", "asked", 2, STORIES),
    SpeechManner("answers something else", "asked", 1, once=True),
    SpeechManner("a long story", "asked", 2, STORIES),
    SpeechManner(SILENT, "asked", 1, once=True),
    SpeechManner("what?", "asked", 1, once=True),
    SpeechManner("asks back", "asked", 0.7, once=True),
    SpeechManner("asks about it", "asked", 0.7, STORIES - {"wish"}, once=True),
    SpeechManner(ASKS, "asked", 1, once=True),
    SpeechManner(ANSWERS_AND_ASKS, "asked", 1, once=True),
    SpeechManner("echo", "asked", 0.7, once=True),
    SpeechManner("asks for a moment", "asked", 0.7, once=True),
    SpeechManner("impatiently", "asked", 5, VALUES, again=True),
    SpeechManner(KEYED, "asked", 1),
    SpeechManner(SLIP, "asked", 2, frozenset(("zip", "address", "digits"))),
    SpeechManner("agrees", "right", 8),
    SpeechManner("agrees and says it", "right", 2),
    SpeechManner("agrees politely", "right", 3),
    SpeechManner("agrees and asks", "right", 1),
    SpeechManner(SILENT, "right", 1),
    SpeechManner("what?", "right", 1),
    SpeechManner("echo", "right", 1),
    SpeechManner(KEYED, "right", 1),
    SpeechManner("no, another value", "wrong", 4),
    SpeechManner("another value alone", "wrong", 3),
    SpeechManner("wrong, another value", "wrong", 2),
    SpeechManner("yes, but another value", "wrong", 3, frozenset(("window", "day", "time"))),
    SpeechManner("not that, another value", "wrong", 2),
    SpeechManner("a wish for another value", "wrong", 2, frozenset(("window", "day", "time"))),
    SpeechManner("no", "wrong", 2),
    SpeechManner("says what is right", "wrong with it", 3),
    SpeechManner("names what is wrong", "wrong with it", 1),
)
PLAIN = {
    "asked": PLAINLY,
    "right": "agrees",
    "wrong": "no, another value",
    "wrong with it": "says what is right",
}
"""What is left of a manner when it is made as simple as can be."""


def chosen(when: str, kind: str, nth: int, chance: Random, possible: Sequence[str]) -> Sequence[SpeechManner]:
    """The manners that may be used, the one to try first in front; the simplest comes last."""
    fitting = [each for each in MANNERS if each.when == when and (each.kinds is None or kind in each.kinds)]
    fitting = [each for each in fitting if not (each.once and nth > 1) and not (each.again and nth == 1)]
    fitting = [each for each in fitting if each.name not in ONLY_WHERE_POSSIBLE or each.name in possible]
    order = sorted(fitting, key=lambda each: chance.random() ** (1 / each.weight), reverse=True)
    return [*order, plainest(when)]


def plainest(when: str) -> SpeechManner:
    return next(each for each in MANNERS if each.name == PLAIN[when] and each.when == when)


def form(
    speech: Speech, manner: SpeechManner, chance: Random, filling: Mapping[str, str], simplest: bool
) -> str | None:
    """What is said; None if something that the manner speaks of is not there."""
    forms = [
        each
        for each in speech.manners.get(manner.name, ())
        if all(filling.get(name) for name in blanks(each))
    ]
    if filling.get("clause"):
        forms = [each for each in forms if not NAMED.search(each)]
    if not forms:
        return None
    said = (forms[0] if simplest else chance.choice(forms)).format(**filling)
    return " ".join(said.split())


def slipped(speech: Speech, said: str, chance: Random) -> str | None:
    """A word for a number as the recogniser may write it: "seven eight seven oh for"."""
    words = f" {said} "
    possible = [(word, heard) for word, heard in speech.slips if words.count(word)]
    if not possible:
        return None
    return words.replace(*chance.choice(possible), 1).strip()
