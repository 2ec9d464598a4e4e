"""Connect: hands the call to something that is no person, and goes on when that has ended.

https://www.twilio.com/docs/voice/twiml/connect. `NOUNS` says what each noun does with a call; one that is not in it is
told of, and the call goes on.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from parley.local.exchange.call import NextDocument
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.relay import OnRelay
from parley.local.exchange.verbs.stream import OnStream

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

Connected = Callable[["Interpreter", Verb, Verb], NextDocument | None]

NOUNS: Mapping[str, Connected] = {
    "ConversationRelay": lambda talk, verb, noun: OnRelay(talk, verb, noun).begins(),
    "Stream": lambda talk, verb, noun: OnStream(talk, verb, noun).begins(),
}


def connect(talk: "Interpreter", verb: Verb) -> NextDocument | None:
    for noun in verb.children:
        if noun.name in NOUNS:
            return NOUNS[noun.name](talk, verb, noun)
        talk.not_performed(noun)
    return None
