"""Carries out TwiML on one call: says, plays, listens, goes where the document sends it, until somebody
must speak.

Nothing here waits for speech: what the agent says has been said, and the call stands at a Gather or Record
until `hear`, `press` or `silence` moves it on in the caller's thread.
"""

from collections.abc import Callable
from dataclasses import asdict, replace
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, Listening, NextDocument
from parley.local.exchange.fetching import fetch, instead
from parley.local.exchange.grammar import SCHEMA
from parley.local.exchange.listening import collect, gathers, records
from parley.local.exchange.places import A_WHILE, REDIRECTED, Loop, Place, Spoken
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Document, Problem, Verb
from parley.local.exchange.verbs import partial_results, record
from parley.local.exchange.verbs.connect import connect
from parley.local.exchange.verbs.dial import dial
from parley.local.exchange.verbs.enqueue import enqueue, leave
from parley.local.exchange.verbs.pay import pay
from parley.local.exchange.verbs.refer import refer
from parley.local.exchange.verbs.sms import send
from parley.local.exchange.verbs.start_stop import start, stop

MOST_DOCUMENTS = 50
"""Documents that may follow one another without the caller getting a word in. Twilio's bound for calls is not
published; for messages it is 50 (https://www.twilio.com/docs/api/errors/14106)."""


MOST_TOLD = 10
"""Times that something is told at most which is said or played in a loop."""
LONGEST_WAIT = 30.0
"""Seconds after which somebody who waits looks around again, should nothing have happened."""


class RedirectLoop(RuntimeError):
    """An application that sends a call round in circles."""


class NotConnected(RuntimeError):
    """Somebody speaks on a phone that is not, or no longer, in a call."""


class Interpreter:
    """Carries out TwiML on one call."""

    def __init__(self, board: Switchboard, call: ExchangeCall) -> None:
        self.board, self.call = board, call

    def go(self, go: NextDocument, copies: int = 1) -> None:
        """Moves the call on from `go` to where it listens or ends; then to wherever it was redirected
        meanwhile."""
        with self.call.turn:
            self._follow(go, copies)
            self.go_where_redirected()

    def go_where_redirected(self) -> None:
        with self.call.turn:
            while self.call.pending is not None and not self.call.ended:
                going, self.call.pending, self.call.listening = self.call.pending, None, None
                self._leaves(REDIRECTED)
                self._follow(going)

    def leave(self, place: Place, going: NextDocument) -> None:
        """Moves the call on from a place that lets it go, unless it has left by itself."""
        try:
            with self.call.turn:
                if self.call.place is place:
                    self._leaves()
                    self._follow(going)
                    self.go_where_redirected()
        finally:
            self.call.moved.set()

    def _leaves(self, why: str = "") -> None:
        with self.call.state:
            place, self.call.place, self.call.hold, self.call.listening = self.call.place, None, None, None
        if place is not None:
            self.board.events.publish("left", self.call.sid, place=place.name)
        if place is not None and why:
            place.left(why)

    def rest(self) -> NextDocument:
        """What is left of the document, to go on with later."""
        document = self.call.document or Document((), "")
        return NextDocument(
            self.call.document_url, document=replace(document, verbs=tuple(self.call.remaining), warnings=())
        )

    def beside(self, call: ExchangeCall) -> "Interpreter":
        """Carries out TwiML on another call."""
        return Interpreter(self.board, call)

    def _follow(self, go: NextDocument | None, copies: int = 1) -> None:
        fetched = 0
        while go is not None and not self.call.ended:
            hold = self.call.hold
            if self.call.place is not None and hold is None:
                return
            fetched += 1
            if fetched > MOST_DOCUMENTS:
                self._refuse_loop(go)
            document = hold.fetch(go) if hold else go.document or fetch(self.board, self.call, go, copies)
            if document is None or self.call.pending is not None:
                return
            if go.document is not None and go.url:
                self.call.document_url = go.url
            for problem in document.warnings:
                self.board.warn(self.call.sid, problem, self.call.document_url)
            self.call.document, self.call.remaining, copies = document, iter(document.verbs), 1
            go = self._execute()
            if (hold := self.call.hold) is not None:
                go = hold.holds_back(go)

    @property
    def _stands(self) -> bool:
        """Whether the call is in a place where nothing is played to it: then its own document waits."""
        return self.call.place is not None and self.call.hold is None

    def _refuse_loop(self, go: NextDocument) -> None:
        message = f"{MOST_DOCUMENTS} documents in a row without listening, the last one {go.url}"
        self.board.record_error(self.call.sid, 11215, message)
        self.board.finish(self.call, "failed", "exchange")
        raise RedirectLoop(message)

    def _execute(self) -> NextDocument | None:
        """Carries out the rest of the document, up to a verb that goes elsewhere, listens or ends the
        call."""
        for verb in self.call.remaining:
            if (hold := self.call.hold) is not None and verb.name not in hold.verbs:
                problem = Problem(
                    SCHEMA, f"<{verb.name}> must not stand in a document for one who waits", verb.line
                )
                self.board.warn(self.call.sid, problem, self.call.document_url)
                continue
            if self.call.status == "ringing" and not _before_the_answer(verb):
                self.board.answer(self.call)
            place = self.call.place
            going = VERBS.get(verb.name, Interpreter.not_performed)(self, verb)
            if place is None and verb.seconds("loop", 1) == 0:
                Loop(self).enter()
            if going is not None or self._rests or self.call.place is not place:
                return going
        if self.call.document is not None and self.call.document.error is not None and self.call.hold is None:
            document = instead(self.board, self.call, self.call.document.error)
            return NextDocument("", document=document) if document is not None else None
        self._runs_out()
        return None

    @property
    def _rests(self) -> bool:
        call = self.call
        return bool(call.listening or call.ended or call.pending or self._stands)

    def _runs_out(self) -> None:
        if (hold := self.call.hold) is not None:
            hold.ran_out()
        elif self.call.place is None and self.call.connects is not None:
            self.call.connects()
        elif self.call.place is None:
            if self.call.status == "ringing":
                self.board.answer(self.call)
            self.board.finish(self.call, "completed", "document")

    # -- what the other side does ------------------------------------------------------------------------

    def hear(
        self, text: str, confidence: float = 0.9, barge_in: bool = False, copies: int = 1, after: str = ""
    ) -> None:
        """The person speaks, with `barge_in` over the agent: after some of its words, or at once."""
        with self.call.turn:
            spoken = Spoken(text, after if barge_in else None, copies)
            if self._speaks_where_it_stands(spoken, confidence):
                return
            listening = self._listening()
            unheard = barge_in and not listening.barge_in
            deaf = not listening.takes("speech")
            self.call.spoke("caller", text)
            self.board.events.publish(
                "heard",
                self.call.sid,
                text=text,
                confidence=confidence,
                barge_in=barge_in,
                ignored=unheard or deaf,
            )
            if unheard:
                return
            if deaf:
                self._nothing_came(listening)
            elif listening.verb == "Record":
                self._recorded(text)
            else:
                partial_results.tell(self.board, self.call, listening, text)
                self._submit(listening, {"SpeechResult": text, "Confidence": f"{confidence:.8g}"}, copies)

    def press(self, pressed: str, copies: int = 1, over: str | None = None, saying: str = "") -> None:
        with self.call.turn:
            place = self._place()
            if place is not None:
                self.call.said.clear()
                self.call.spoke("caller", f"#{pressed}")
                ignored = not place.takes_keys(pressed, over)
                self.board.events.publish("keys", self.call.sid, digits=pressed, ignored=ignored)
                return
            listening = self._listening()
            ignored = not listening.takes("dtmf")
            keys = collect(listening, pressed)
            self.call.spoke("caller", f"#{pressed}")
            self.board.events.publish("keys", self.call.sid, digits=pressed, ignored=ignored)
            if listening.verb == "Record":
                self._recorded(saying, keys.finished_on)
            elif ignored or not keys.digits:
                self._nothing_came(listening)
            else:
                self._submit(listening, _digits(keys.digits, keys.finished_on), copies)

    def pressed_all(self) -> None:
        """No key follows any more."""
        with self.call.turn:
            place = self._place()
            if place is not None:
                place.pressed_all()

    def silence(self, copies: int = 1) -> None:
        with self.call.turn:
            if (place := self._place()) is not None:
                self.board.events.publish("silence", self.call.sid, seconds=A_WHILE)
                place.passes(A_WHILE)
                return
            listening = self._listening()
            self.board.events.publish("silence", self.call.sid, seconds=listening.timeout)
            self.board.skip(self.call, listening.timeout)
            if not self.call.ended:
                self._nothing_came(listening, copies)

    def hang_up(self, saying: str = "") -> None:
        """The caller puts the phone down: at once, even while the application thinks. Of a running
        recording, which has what they were `saying`, the application hears with Digits=hangup
        (https://www.twilio.com/docs/voice/twiml/record#action)."""
        listening = self.call.listening
        if listening is not None and listening.verb == "Record":
            self.call.on_end.append(lambda _: record.hung_up(self.board, self.call, saying))
        by = "caller" if self.call.direction == "inbound" else "callee"
        self.board.finish(self.call, "completed" if self.call.answered_at else "canceled", by)

    def gets_a_word_in(self) -> bool:
        """Waits until somebody listens to this person or, where the call stands, is there to hear them and has
        answered what they said last. False when the call is over by then."""
        if self._can_speak():
            return True
        with self.board.waiting_for_people(self._can_speak):
            while not self.call.ended and not self._can_speak():
                self.board.events.wait_for(lambda: self.call.ended or self._can_speak(), LONGEST_WAIT)
        return not self.call.ended

    def _can_speak(self) -> bool:
        call, place = self.call, self.call.place
        if call.ended or place is None or call.listening is not None:
            return not call.ended and call.listening is not None
        if place.spoke and place.is_deserted():
            return True
        return place.is_open() and (bool(call.said) or not place.spoke)

    def _place(self) -> Place | None:
        """Where the call stands, unless a Gather listens there."""
        return self.call.place if self.call.listening is None and not self.call.ended else None

    def _speaks_where_it_stands(self, spoken: Spoken, confidence: float) -> bool:
        place = self._place()
        if place is None:
            return False
        self.call.said.clear()
        self.call.spoke("caller", spoken.text)
        place.spoke = True
        self.board.events.publish(
            "heard",
            self.call.sid,
            text=spoken.text,
            confidence=confidence,
            barge_in=spoken.over is not None,
            ignored=not place.listens_to(spoken),
        )
        return True

    def _listening(self) -> Listening:
        if self.call.listening is None or self.call.ended:
            raise NotConnected(f"nobody listens: the call is {self.call.status}")
        self.call.said.clear()
        return self.call.listening

    def _nothing_came(self, listening: Listening, copies: int = 1) -> None:
        """Goes on with the document, or to the action where the Gather asks for that with
        actionOnEmptyResult."""
        if listening.verb == "Record":
            record.stays_empty(self.board, self.call)
        if listening.action_on_empty_result:
            self._submit(listening, _digits("", "") if listening.takes("dtmf") else {}, copies)
            return
        self.call.listening = None
        going = self._execute()
        if going is not None:
            self.go(going)

    def _submit(self, listening: Listening, parameters: dict[str, str], copies: int = 1) -> None:
        self.call.listening = None
        self.go(NextDocument(listening.action, listening.method, tuple(parameters.items())), copies)

    # -- the verbs ---------------------------------------------------------------------------------------

    def say(self, verb: Verb) -> None:
        for _ in range(_times(verb)):
            self.board.says(
                self.call,
                verb.text,
                verb="Say",
                language=verb.get("language"),
                voice=verb.get("voice"),
            )

    def play(self, verb: Verb) -> None:
        played = urljoin(self.call.document_url, verb.text) if verb.text else f"keys {verb.get('digits')}"
        for _ in range(_times(verb)):
            self.board.says(self.call, f"[plays {played}]", verb="Play")

    def pause(self, verb: Verb) -> None:
        if self.call.hold is None:
            self.board.wait(self.call, verb.seconds("length", 1))

    def gather(self, verb: Verb) -> None:
        for nested in verb.children:
            VERBS[nested.name](self, nested)
        self._listen(gathers(verb, self.call.document_url))

    def record(self, verb: Verb) -> None:
        record.begins(self.board, self.call, verb)
        self._listen(records(verb, self.call.document_url))

    def _recorded(self, text: str, finished_on: str = "") -> None:
        self._submit(self._listening(), record.ends(self.board, self.call, text, finished_on))

    def _listen(self, listening: Listening) -> None:
        with self.call.state:
            if self.call.ended or self._stands:
                return
            self.call.listening = listening
        self.board.events.publish("listening", self.call.sid, **asdict(listening))

    def redirect(self, verb: Verb) -> NextDocument:
        return NextDocument(urljoin(self.call.document_url, verb.text), verb.get("method", "POST"))

    def reject(self, verb: Verb) -> None:
        """A call that is rejected before it was answered is busy or not answered
        (https://www.twilio.com/docs/voice/twiml/reject)."""
        unanswered = "busy" if verb.get("reason") == "busy" else "no-answer"
        self.board.finish(self.call, unanswered if self.call.status == "ringing" else "completed")

    def not_performed(self, verb: Verb) -> None:
        problem = Problem(0, f"this exchange does not perform <{verb.name}>", verb.line)
        self.board.warn(self.call.sid, problem, self.call.document_url)

    def hangup(self, _: Verb) -> None:
        self.board.finish(self.call, "completed")


def _before_the_answer(verb: Verb) -> bool:
    """A call is refused, or rings on until the callee has answered
    (https://www.twilio.com/docs/voice/twiml/dial#answeronbridge)."""
    return verb.name == "Reject" or (verb.name == "Dial" and verb.flag("answerOnBridge"))


def _times(verb: Verb) -> int:
    return min(verb.seconds("loop", 1) or 1, MOST_TOLD)


def _digits(digits: str, finished_on: str) -> dict[str, str]:
    return {"Digits": digits, "FinishedOnKey": finished_on, "msg": "Gather End"}


VERBS: dict[str, Callable[[Interpreter, Verb], NextDocument | None]] = {
    "Say": Interpreter.say,
    "Play": Interpreter.play,
    "Pause": Interpreter.pause,
    "Gather": Interpreter.gather,
    "Redirect": Interpreter.redirect,
    "Dial": dial,
    "Enqueue": enqueue,
    "Leave": leave,
    "Connect": connect,
    "Start": start,
    "Stop": stop,
    "Pay": pay,
    "Refer": refer,
    "Sms": send,
    "Record": Interpreter.record,
    "Reject": Interpreter.reject,
    "Hangup": Interpreter.hangup,
}
