"""Where a call stands while its own document waits: in a conference, a queue or a talk, on a stream, at a payment.

What the person does there goes to the place: words, keys, time that passes, the end of the call. When the place lets
the call go, it goes on with what is due, or with the rest of the document. Places move one another's calls on in a
thread of its own, never in that of somebody else's call: so no two calls wait for each other.
"""

import time
from typing import TYPE_CHECKING, NamedTuple

from parley.local.exchange.call import ExchangeCall, NextDocument

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter
    from parley.local.exchange.switchboard import Switchboard

A_WHILE = 5.0
"""Seconds that pass when somebody says nothing where nobody asked anything."""
HUNG_UP, REDIRECTED = "hung up", "redirected"
"""Why a call left a place without being let go."""


class Spoken(NamedTuple):
    """What a person says where their call stands: `over` the agent's words, after those that it names (at once where it
    is ""), or when the agent has finished (None). `copies` of it reach the application."""

    text: str
    over: str | None = None
    copies: int = 1


class Place:
    """`name` is how the place is shown; `spoke` says whether this person has said anything here."""

    name = "place"

    def __init__(self, talk: "Interpreter") -> None:
        self.talk, self.board, self.call = talk, talk.board, talk.call
        self.spoke = False
        self.since, self.entered = self.call.lasted, time.time()
        self._rest = talk.rest()

    def enter(self, title: str = "", instead_of: "Place | None" = None) -> bool:
        """Takes the call in, from `instead_of` where it stands there; False if it is over or has gone from there."""
        self.call.on_end.append(self._call_ended)
        with self.call.state:
            if self.call.ended or self.call.place is not instead_of:
                return False
            self.call.place = self
        self.board.events.publish("joined", self.call.sid, place=self.name, title=title)
        return True

    @property
    def waited(self) -> float:
        """Seconds since the call came here."""
        return self.call.lasted - self.since

    def goes_on(self, going: NextDocument | None = None) -> None:
        """Lets the call go: to `going`, or to the rest of its document."""
        self.call.moved.clear()
        self.board.spawn(lambda: self.talk.leave(self, going or self._rest))

    def on(self, going: NextDocument | None) -> NextDocument:
        """Where a call goes on that was not taken in."""
        return going or self._rest

    def _call_ended(self, call: ExchangeCall) -> None:
        if call.place is self and not self.board.closing.is_set():
            call.place = call.hold = None
            self.left(HUNG_UP)

    # -- what a place may be about ---------------------------------------------------------------------------------

    def is_open(self) -> bool:
        """Whether what this person says would be heard by somebody."""
        return False

    def is_deserted(self) -> bool:
        """Whether all others have gone."""
        return False

    def listens_to(self, spoken: Spoken) -> bool:
        """As `hears`, where it matters when somebody speaks."""
        return self.hears(spoken.text)

    def hears(self, text: str) -> bool:
        """Takes what the person said; False if nobody could hear it."""
        return False

    def takes_keys(self, keys: str, over: str | None) -> bool:
        """As `presses`, where it matters when somebody does."""
        return self.presses(keys)

    def presses(self, keys: str) -> bool:
        """Takes the keys that the person pressed; False if they mean nothing here."""
        return False

    def pressed_all(self) -> None:
        """No key follows those that were pressed."""

    def passes(self, seconds: float) -> None:
        """The person lets time pass."""
        self.board.skip(self.call, seconds)

    def left(self, why: str) -> None:
        """The call has gone: its person hung up, or the application sent it elsewhere."""


class Loop(Place):
    """Where something is said or played until the call is hung up: `loop="0"`
    (https://www.twilio.com/docs/voice/twiml/say#loop). Nobody hears what is said here."""

    name = "Loop"

    def is_open(self) -> bool:
        return True

    def is_deserted(self) -> bool:
        return True


def speak_to(
    board: "Switchboard", listener: ExchangeCall, speaker: ExchangeCall, text: str, place: str
) -> None:
    """Somebody on the phone hears what somebody on another says."""
    who = speaker.from_ if speaker.direction == "inbound" else speaker.to
    listener.said.append(text)
    listener.spoke(who, text)
    board.events.publish("said", listener.sid, text=text, verb=place, speaker=speaker.sid, who=who)
