"""The ways in which people answer: a table. The forms themselves are words of a language (`Speech.manners`).

`when` is where a manner belongs: at a question that is "asked", at a read-back that is "right" or "wrong", or where
the caller is asked what is "wrong with it"; `once` it is asked for the first time, or `again`. `kinds` are the kinds
of values that can be said like that (None: all). Blanks of the forms: `answer` a whole answer, `bare` the value
alone, `wrong` another value of the kind, `other` the answer to another question, `story` a beginning that says
nothing yet, `prompt` the agent's own last question, `agree` a yes to what was read back, `called` a word by which
the agent takes corrections.
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
UNANSWERED = (
    SILENT,
    "what?",
    "asks back",
    "asks about it",
    "echo",
    "asks for a moment",
    "answers something else",
)
"""Manners in which the question stays without an answer."""
TRANSFORMED = (PLAINLY, KEYED, SLIP)
"""Manners without forms: something else is done with the answer."""
NAMED = re.compile(r"\{called\}|\w \{bare\}")
"""What says what something is: no form for a whole sentence."""


@dataclass(frozen=True, slots=True)
class Manner:
    name: str
    when: str
    weight: float
    kinds: frozenset[str] | None = None
    once: bool = False
    again: bool = False


MANNERS = (
    Manner(PLAINLY, "asked", 16),
    Manner("fillers", "asked", 3),
    Manner("politely", "asked", 2, STORIES),
    Manner("said twice", "asked", 1, VALUES),
    Manner("corrected in mid-sentence", "asked", 2, VALUES),
    Manner("another value negated", "asked", 1, CONTRASTED),
    Manner("two answers at once", "asked", 2, STORIES),
    Manner("answers something else", "asked", 1, once=True),
    Manner("a long story", "asked", 2, STORIES),
    Manner(SILENT, "asked", 1, once=True),
    Manner("what?", "asked", 1, once=True),
    Manner("asks back", "asked", 0.7, once=True),
    Manner("asks about it", "asked", 0.7, STORIES - {"wish"}, once=True),
    Manner("echo", "asked", 0.7, once=True),
    Manner("asks for a moment", "asked", 0.7, once=True),
    Manner("impatiently", "asked", 5, VALUES, again=True),
    Manner(KEYED, "asked", 1),
    Manner(SLIP, "asked", 2, frozenset(("zip", "address", "digits"))),
    Manner("agrees", "right", 8),
    Manner("agrees and says it", "right", 2),
    Manner("agrees politely", "right", 3),
    Manner("agrees and asks", "right", 1),
    Manner(SILENT, "right", 1),
    Manner("what?", "right", 1),
    Manner("echo", "right", 1),
    Manner(KEYED, "right", 1),
    Manner("no, another value", "wrong", 4),
    Manner("another value alone", "wrong", 3),
    Manner("wrong, another value", "wrong", 2),
    Manner("yes, but another value", "wrong", 3, frozenset(("window", "day", "time"))),
    Manner("not that, another value", "wrong", 2),
    Manner("a wish for another value", "wrong", 2, frozenset(("window", "day", "time"))),
    Manner("no", "wrong", 2),
    Manner("says what is right", "wrong with it", 3),
    Manner("names what is wrong", "wrong with it", 1),
)
PLAIN = {
    "asked": PLAINLY,
    "right": "agrees",
    "wrong": "no, another value",
    "wrong with it": "says what is right",
}
"""What is left of a manner when it is made as simple as can be."""


def chosen(when: str, kind: str, nth: int, chance: Random, possible: Sequence[str]) -> Sequence[Manner]:
    """The manners that may be used, the one to try first in front; the simplest comes last."""
    fitting = [each for each in MANNERS if each.when == when and (each.kinds is None or kind in each.kinds)]
    fitting = [each for each in fitting if not (each.once and nth > 1) and not (each.again and nth == 1)]
    fitting = [each for each in fitting if each.name not in TRANSFORMED or each.name in possible]
    order = sorted(fitting, key=lambda each: chance.random() ** (1 / each.weight), reverse=True)
    return [*order, plainest(when)]


def plainest(when: str) -> Manner:
    return next(each for each in MANNERS if each.name == PLAIN[when] and each.when == when)


def form(
    speech: Speech, manner: Manner, chance: Random, filling: Mapping[str, str], simplest: bool
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
