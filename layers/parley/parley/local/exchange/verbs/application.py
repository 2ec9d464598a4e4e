"""Dial with an Application: another application of the account takes the call, and the caller talks to it.

https://www.twilio.com/docs/voice/twiml/application: its voice URL is asked with the caller's From, To is the
application's sid (or the call's own, with copyParentTo), and each Parameter is sent as Param_ and its name.
"""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.events import Event
from parley.local.exchange.places import HUNG_UP, Place
from parley.local.exchange.twiml import Verb

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


class WithApplication(Place):
    name = "Application"

    def __init__(self, talk: "Interpreter", dial: Verb, noun: Verb) -> None:
        super().__init__(talk)
        self._dial, self._base = dial, self.call.document_url
        held = {child.name: child.text for child in noun.children}
        self._sid = held.get("ApplicationSid") or noun.text
        told = {
            f"Param_{each.get('name')}": each.get("value")
            for each in noun.children
            if each.name == "Parameter"
        }
        self._told = {"CustomerId": noun.get("customerId") or self.board.account_sid, **told}
        to = self.call.to if noun.flag("copyParentTo") else self._sid
        self._leg = ExchangeCall(
            self.board.account_sid,
            dial.get("callerId") or self.call.from_,
            to,
            "inbound",
            parent_sid=self.call.sid,
            time_limit=int(dial.attributes.get("timeLimit", 0)),
        )
        self._with = talk.beside(self._leg)

    def begins(self) -> NextDocument | None:
        application = self.board.applications.get(self._sid)
        if application is None:
            self.board.record_error(self.call.sid, 0, f"there is no application {self._sid} in this account")
            return self._after("failed")
        if not self.enter(self._sid):
            return None
        stop = self.board.events.subscribe(self._overhears)
        self.board.add(self._leg)
        self._leg.on_end.append(lambda _: stop())
        self._leg.on_end.append(lambda _: self.goes_on(self._after("completed")))
        self.board.dialing(self._leg)
        self.board.ring(self._leg)
        first = NextDocument(application.voice_url, application.voice_method, tuple(self._told.items()))
        self._with.go(first)
        return None

    def _overhears(self, event: Event) -> None:
        """What the other application says, the caller hears."""
        if event["event"] == "said" and event["sid"] == self._leg.sid:
            self.board.says(self.call, event["text"], verb=event["verb"], speaker=self._leg.sid)

    def is_open(self) -> bool:
        return self._leg.listening is not None

    def hears(self, text: str) -> bool:
        if self._leg.listening is None:
            return False
        self._with.hear(text)
        return True

    def presses(self, keys: str) -> bool:
        if "*" in keys and self._dial.flag("hangupOnStar"):
            self.board.finish(self._leg, "completed", "caller")
        elif self._leg.listening is not None:
            self._with.press(keys)
        else:
            return False
        return True

    def passes(self, seconds: float) -> None:
        super().passes(seconds)
        if self._leg.listening is not None:
            self._with.silence()

    def left(self, why: str) -> None:
        self.board.finish(self._leg, "completed", "caller" if why == HUNG_UP else "api")

    def _after(self, status: str) -> NextDocument:
        action = self._dial.get("action")
        if not action:
            return self.on(None)
        results = {
            "DialCallStatus": status,
            "DialCallSid": self._leg.sid,
            "DialCallDuration": str(self._leg.duration),
        }
        return NextDocument(
            urljoin(self._base, action), self._dial.get("method", "POST"), tuple(results.items())
        )
