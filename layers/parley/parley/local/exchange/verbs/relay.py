"""Connect with a ConversationRelay: the call stands there while the application talks with the caller over a socket.

https://www.twilio.com/docs/voice/twiml/connect/conversationrelay. When the session has ended, the action of the Connect
is asked how the call goes on; also when the caller has hung up, and that answer counts for nothing.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import NextDocument
from parley.local.exchange.places import HUNG_UP, Place, Spoken
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.relay_session import RelaySession
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


class OnRelay(Place):
    name = "ConversationRelay"

    def __init__(self, talk: "Interpreter", connect: Verb, noun: Verb) -> None:
        super().__init__(talk)
        self._connect, self._base = connect, self.call.document_url
        self._left = ""
        self.session = RelaySession(self.board, self.call, noun, self._ended)

    def begins(self) -> None:
        if self.enter(self.session.sid):
            self.session.opens()

    def _ended(self, told: Mapping[str, str]) -> None:
        action = self._connect.get("action")
        url = urljoin(self._base, action) if action else ""
        method = self._connect.get("method", "POST")
        if not self._left:
            self.goes_on(NextDocument(url, method, tuple(told.items())) if url else None)
        elif self._left == HUNG_UP and url:
            form = {**self.call.parameters(), **told}
            self.board.status.courier.send(self.call.sid, SentWebhook(url, method, form, "relay ended"))

    # -- what the person does ------------------------------------------------------------------------------------------

    def is_open(self) -> bool:
        return self.session.is_open and not self.session.is_waiting()

    def is_deserted(self) -> bool:
        """Nobody says anything more, who has answered with nothing."""
        return self.is_open()

    def listens_to(self, spoken: Spoken) -> bool:
        return self.session.hears(spoken.text, spoken.over, spoken.copies)

    def takes_keys(self, keys: str, over: str | None) -> bool:
        return self.session.presses(keys, over)

    def pressed_all(self) -> None:
        """An application that was not told that these are all keeps time by itself, as with silence."""
        if not self.call.said:
            self.session.is_silent()

    def passes(self, seconds: float) -> None:
        """Twilio tells nobody of silence. An application that keeps time by itself speaks when it is over."""
        self.call.said.clear()
        self.session.finishes()
        super().passes(seconds)
        if not self.call.ended:
            self.session.is_silent()

    def left(self, why: str) -> None:
        self._left = why
        self.session.stops("completed")
        self.call.moved.set()
