"""Stream, in Connect and in Start: the application gets a call's sound on its WebSocket.

https://www.twilio.com/docs/voice/twiml/stream: in Connect the call stands on the stream, both ways, until the
application closes it; in Start the stream runs one way beside the call.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.places import Place
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.media_stream import MediaStream

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


class OnStream(Place):
    name = "Stream"

    def __init__(self, talk: "Interpreter", connect: Verb, noun: Verb) -> None:
        super().__init__(talk)
        self._connect, self._base = connect, self.call.document_url
        self._stream = MediaStream(self.board, self.call, noun, True, lambda: self.goes_on(self._after()))

    def begins(self) -> NextDocument | None:
        if not self.enter(self._stream.sid):
            return None
        if self._stream.opens():
            return None
        self.call.place = None
        return self._after()

    def _after(self) -> NextDocument:
        action = self._connect.get("action")
        if not action:
            return self.on(None)
        return NextDocument(urljoin(self._base, action), self._connect.get("method", "POST"))

    def is_open(self) -> bool:
        return self._stream.is_open

    def presses(self, keys: str) -> bool:
        self._stream.presses(keys)
        return self._stream.is_open

    def left(self, why: str) -> None:
        self._stream.stops()


def side_stream(board: Switchboard, call: ExchangeCall, noun: Verb) -> Callable[[], None]:
    """Starts a stream beside the call; returns how to stop it."""
    stream = MediaStream(board, call, noun, both_ways=False)
    stream.opens()
    return stream.stops
