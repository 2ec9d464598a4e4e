"""Dial: connects the caller to somebody else, and tells the application how that went.

https://www.twilio.com/docs/voice/twiml/dial. Several people are called at once, or one after the other with
`sequential`; the first who answers is connected, and the other calls are canceled. Somebody with a `url` hears that
document alone, and is connected when it has run out; to hang up in it is to refuse.
"""

from collections.abc import Sequence
from functools import partial
from threading import Event as Flag
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import DialResult, ExchangeCall, NextDocument
from parley.local.exchange.callees import PlannedAnswer, ScriptedCallee
from parley.local.exchange.grammar import PHONE_NUMBER
from parley.local.exchange.machine_detection import told
from parley.local.exchange.people import converse
from parley.local.exchange.places import HUNG_UP, Place
from parley.local.exchange.recordings import Recording
from parley.local.exchange.talks import Side, connect
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs import dial_recording
from parley.local.exchange.verbs.dial_nouns import leg as new_leg
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

LONGEST_RINGING = 60.0
"""Real seconds that a live phone rings at most where time is not scaled."""
UNANSWERED = {
    "busy": "busy",
    "no-answer": "no-answer",
    "failed": "failed",
    "canceled": "canceled",
    "screening-nobody": "no-answer",
}


SIP_RESPONSES = {"busy": "486", "no-answer": "487", "canceled": "487", "failed": "404"}
"""The last answer to an INVITE, if it was not taken (RFC 3261)."""


class Dialing(Place):
    """Rings the numbers of one Dial. Where nobody has to be waited for, all of it happens before the verb returns."""

    name = "Dial"

    def __init__(self, talk: "Interpreter", verb: Verb, nouns: Sequence[Verb]) -> None:
        super().__init__(talk)
        self._verb, self._nouns, self._base = verb, nouns, self.call.document_url
        self._legs: list[ExchangeCall] = []
        self._sip: set[str] = set()
        self._connected: ExchangeCall | None = None
        self._place: Place = self
        self._recording: Recording | None = None
        self._lock, self._rests = Lock(), Flag()
        self._result: NextDocument | None = None
        self._is_left = False

    def begins(self) -> NextDocument | None:
        if not self.enter():
            return None
        self._recording = dial_recording.starts(self.board, self.call, self._verb, "ringing")
        self.board.spawn(self._rings)
        self._rests.wait()
        with self._lock:
            if self._result is None:
                self._is_left = True
                return None
        self.call.place = None
        return self._result

    def left(self, why: str) -> None:
        """The caller has gone: nobody is called any more."""
        for leg in self._legs:
            self.board.finish(leg, "completed" if leg.answered_at else "canceled", "caller")
        self._tell()

    # -- ringing -------------------------------------------------------------------------------------------------------

    def _rings(self) -> None:
        groups = [[noun] for noun in self._nouns] if self._verb.flag("sequential") else [list(self._nouns)]
        for group in groups:
            if self._connected is None and not self.call.ended:
                self._rings_all(group)
        if self._connected is None:
            self._over()

    def _rings_all(self, nouns: Sequence[Verb]) -> None:
        attempts: list[tuple[ExchangeCall, PlannedAnswer]] = []
        for noun in nouns:
            leg = self.board.add(new_leg(self.board, self.call, self._verb, noun))
            leg.on_end.append(self._note)
            if noun.name == "Sip":
                self._sip.add(leg.sid)
            self._legs.append(leg)
            self.board.dialing(leg)
            self.board.ring(leg)
            attempts.append((leg, self._attempt(leg, noun)))
        live = [leg for leg, attempt in attempts if attempt.kind == "ring"]
        for leg, attempt in attempts:
            if leg not in live:
                self._goes_as_scripted(leg, attempt)
        if live and self._connected is None and not self.call.ended:
            self._waits_for(live)
        for leg in live:
            if leg is not self._connected:
                self.board.finish(leg, "canceled", "exchange")

    def _attempt(self, leg: ExchangeCall, noun: Verb) -> PlannedAnswer:
        """How the call goes: as scripted, but one to a number that is none (13223) fails."""
        if noun.name == "Number" and not PHONE_NUMBER.accepts(leg.to):
            return PlannedAnswer("failed")
        callee = self.board.callees.get(leg.to) or ScriptedCallee([self.board.unscripted_transfer])
        return callee.next_attempt()

    def _note(self, leg: ExchangeCall) -> None:
        self.call.transfers.append(DialResult(leg.to, leg.status, leg.sid, leg.from_))
        self.board.tell_transfer(self.call.sid, leg)

    def _goes_as_scripted(self, leg: ExchangeCall, attempt: PlannedAnswer) -> None:
        unanswered = UNANSWERED.get(attempt.kind)
        if self._connected is not None or self.call.ended:
            self.board.finish(leg, "canceled", "exchange")
        elif unanswered is not None:
            self.board.wait(leg, leg.ring_timeout if unanswered == "no-answer" else 0)
            self.board.finish(leg, unanswered, "callee")
        else:
            self._look_at(leg, attempt.kind)
            talk = self._answers(leg, talks=attempt.person is not None)
            if attempt.person is None and leg is self._connected:
                self.board.finish(leg, "completed", "callee")
            converse(talk, attempt.person or ())

    def _look_at(self, leg: ExchangeCall, kind: str) -> None:
        """Tells whether it is a machine that answers, where that is asked for."""
        if leg.detection is not None:
            verdict = self.board.callee(leg.to, "answer").verdict(kind, leg.detection.mode)
            if webhook := told(leg, verdict):
                self.board.status.courier.send(leg.sid, webhook)

    def _waits_for(self, live: Sequence[ExchangeCall]) -> None:
        """Lets phones ring in people's hands until somebody is connected, or none of them rings or listens any
        more."""
        for leg in live:
            self.board.spawn(partial(self._rings_live, leg))

        def decided() -> bool:
            return self._connected is not None or self.call.ended or all(leg.ended for leg in live)

        self._rests.set()
        with self.board.waiting_for_people(decided):
            while not decided():
                self.board.events.wait_for(decided, LONGEST_RINGING)

    def _rings_live(self, leg: ExchangeCall) -> None:
        phone = self.board.phone_of(leg)
        leg.on_end.append(lambda _: phone.stops_ringing())
        with self.board.waiting_for_people():
            outcome = phone.rings_until_decided(leg.ring_timeout * self.board.time_scale or LONGEST_RINGING)
        if outcome == "answered":
            self._answers(leg, talks=True)
        else:
            self.board.finish(leg, outcome, "callee")

    def _answers(self, leg: ExchangeCall, talks: bool) -> "Interpreter":
        """Somebody picked up: they hear their document, and are connected."""
        talk = self.talk.beside(leg)
        self.board.answer(leg)
        leg.connects = lambda: self._connect(leg, talks)
        if leg.webhook_url:
            talk.go(NextDocument(leg.webhook_url, leg.webhook_method))
        else:
            self._connect(leg, talks)
        return talk

    # -- talking -------------------------------------------------------------------------------------------------------

    def _connect(self, leg: ExchangeCall, talks: bool) -> None:
        """Connects the two unless somebody else was first. `talks` says that they have something to say."""
        caller = Side(self.talk, lambda _: self._over(), lambda _: self._tell())
        callee = Side(
            self.talk.beside(leg), lambda _: self.board.finish(leg, "completed", "caller"), lambda _: None
        )
        connect(caller, callee)
        with self._lock:
            first = self._connected is None and not leg.ended and caller.enter(instead_of=self)
            if first:
                self._connected, self._place = leg, caller
        if not first:
            self.board.finish(leg, "canceled", "exchange")
            return
        if self.call.status == "ringing":
            self.board.answer(self.call)
        if self._recording is None:
            self._recording = dial_recording.starts(self.board, self.call, self._verb)
        caller.recording = callee.recording = self._recording
        caller.hangs_up_on_star = self._verb.flag("hangupOnStar")
        if not callee.enter(leg.to):
            callee.left(HUNG_UP)
        for other in self._legs:
            if other is not leg and not other.ended:
                self.board.finish(other, "canceled", "exchange")
        if talks:
            self._rests.set()

    # -- afterwards ----------------------------------------------------------------------------------------------------

    def _over(self) -> None:
        """The Dial is complete: the caller goes on."""
        action = self._verb.get("action")
        going = self.on(None)
        if action:
            results = tuple(self._results().items())
            going = NextDocument(urljoin(self._base, action), self._verb.get("method", "POST"), results)
        elif self._recording is not None:
            dial_recording.ends(self.board, self._recording)
        with self._lock:
            self._result, is_left = going, self._is_left
        self._rests.set()
        if is_left:
            self._place.goes_on(going)

    def _tell(self) -> None:
        """The action hears of a Dial whose caller hung up; what it answers does not count."""
        action, results = self._verb.get("action"), self._results()
        if action:
            form = {**self.call.parameters(), **results}
            webhook = SentWebhook(urljoin(self._base, action), self._verb.get("method", "POST"), form, "dial")
            self.board.status.courier.send(self.call.sid, webhook)
        self._rests.set()

    def _results(self) -> dict[str, str]:
        if not self._legs:
            return {"DialCallStatus": "canceled"}
        leg, connected = self._connected or self._legs[-1], self._connected is not None
        status = leg.status if leg.ended else "completed"
        results = {
            "DialCallStatus": status if connected or status != "completed" else "no-answer",
            "DialCallSid": leg.sid,
            "DialBridged": str(connected).lower(),
        }
        if connected:
            results["DialCallDuration"] = str(leg.duration)
        if leg.sid in self._sip:
            results["DialSipCallId"] = f"{leg.sid}@127.0.0.1"
            results["DialSipResponseCode"] = (
                "200" if leg.answered_at else SIP_RESPONSES.get(leg.status, "487")
            )
        return {**results, **dial_recording.ends(self.board, self._recording)}
