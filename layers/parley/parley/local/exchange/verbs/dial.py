"""Dial, by what is dialed: people, a conference, a queue, or another application."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from parley.local.exchange.call import NextDocument
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.application import WithApplication
from parley.local.exchange.verbs.conference import InConference
from parley.local.exchange.verbs.dequeue import AtQueue
from parley.local.exchange.verbs.dialing import Dialing

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

Dialed = Callable[["Interpreter", Verb, Sequence[Verb]], NextDocument | None]

NOUNS: Mapping[str, Dialed] = {
    "Conference": lambda talk, verb, nouns: InConference(talk, verb, nouns[0]).begins(),
    "Queue": lambda talk, verb, nouns: AtQueue(talk, verb, nouns[0]).begins(),
    "Application": lambda talk, verb, nouns: WithApplication(talk, verb, nouns[0]).begins(),
}
"""What is no person; all other nouns are called."""


def dial(talk: "Interpreter", verb: Verb) -> NextDocument | None:
    nouns = verb.children or (Verb("Number", {}, verb.text),)
    if nouns[0].name in NOUNS:
        return NOUNS[nouns[0].name](talk, verb, nouns)
    return Dialing(talk, verb, nouns).begins()
