"""Carries out TwiML on one call: says, plays, listens, goes where the document sends it, until somebody
must speak.

Nothing here waits for speech: what the agent says has been said, and the call stands at a Gather or Record
until `hear`, `press` or `silence` moves it on in the caller's thread.
"""

from collections.abc import Callable
from dataclasses import asdict
from urllib.parse import urljoin

from parley.local.exchange import transfers
from parley.local.exchange.call import ExchangeCall, Listening, NextDocument, TranscriptLine, new_sid
from parley.local.exchange.fetching import fetch
from parley.local.exchange.listening import collect, gathers, records
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Problem, Verb
from parley.local.exchange.webhooks import SentWebhook

MOST_DOCUMENTS = 50
"""Documents that may follow one another without the caller getting a word in. Twilio's bound for calls is not
published; for messages it is 50 (https://www.twilio.com/docs/api/errors/14106)."""


class RedirectLoop(RuntimeError):
    """An application that sends a call round in circles."""


class NotConnected(RuntimeError):
    """Somebody speaks on a phone that is not, or no longer, in a call."""


class Interpreter:
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
                self._follow(going)

    def _follow(self, go: NextDocument | None, copies: int = 1) -> None:
        fetched = 0
        while go is not None and not self.call.ended:
            fetched += 1
            if fetched > MOST_DOCUMENTS:
                self._refuse_loop(go)
            document = go.document or fetch(self.board, self.call, go, copies)
            if document is None or self.call.pending is not None:
                return
            for problem in document.warnings:
                self.board.warn(self.call.sid, problem, self.call.document_url)
            self.call.document, self.call.remaining, copies = document, iter(document.verbs), 1
            go = self._execute()

    def _refuse_loop(self, go: NextDocument) -> None:
        message = f"{MOST_DOCUMENTS} documents in a row without listening, the last one {go.url}"
        self.board.record_error(self.call.sid, 11215, message)
        self.board.finish(self.call, "failed", "exchange")
        raise RedirectLoop(message)

    def _execute(self) -> NextDocument | None:
        """Carries out the rest of the document, up to a verb that goes elsewhere, listens or ends the
        call."""
        for verb in self.call.remaining:
            if self.call.status == "ringing" and verb.name != "Reject":
                self.board.answer(self.call)
            going = _VERBS.get(verb.name, Interpreter.not_performed)(self, verb)
            if going is not None or self.call.listening or self.call.ended or self.call.pending:
                return going
        self._answer_and_hang_up()
        return None

    def _answer_and_hang_up(self) -> None:
        if self.call.status == "ringing":
            self.board.answer(self.call)
        self.board.finish(self.call, "completed", "document")

    # -- what the other side does ------------------------------------------------------------------------

    def hear(self, text: str, confidence: float = 0.9, barge_in: bool = False, copies: int = 1) -> None:
        with self.call.turn:
            listening = self._listening()
            unheard = barge_in and not listening.barge_in
            deaf = not listening.takes("speech")
            self.call.transcript.append(TranscriptLine("caller", text))
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
                self._recorded(listening, text, "")
            else:
                self._submit(listening, {"SpeechResult": text, "Confidence": f"{confidence:.8g}"}, copies)

    def press(self, pressed: str, copies: int = 1) -> None:
        with self.call.turn:
            listening = self._listening()
            ignored = not listening.takes("dtmf")
            keys = collect(listening, pressed)
            self.call.transcript.append(TranscriptLine("caller", f"#{pressed}"))
            self.board.events.publish("keys", self.call.sid, digits=pressed, ignored=ignored)
            if listening.verb == "Record" and keys.finished_on:
                self._recorded(listening, "", keys.finished_on)
            elif ignored or not keys.digits or listening.verb == "Record":
                self._nothing_came(listening)
            else:
                self._submit(listening, _digits(keys.digits, keys.finished_on), copies)

    def silence(self, copies: int = 1) -> None:
        with self.call.turn:
            listening = self._listening()
            self.board.events.publish("silence", self.call.sid, seconds=listening.timeout)
            self.board.skip(self.call, listening.timeout)
            if not self.call.ended:
                self._nothing_came(listening, copies)

    def hang_up(self) -> None:
        """The caller puts the phone down: at once, even while the application thinks. Of a running
        recording the application hears with Digits=hangup
        (https://www.twilio.com/docs/voice/twiml/record#action)."""
        listening = self.call.listening
        by = "caller" if self.call.direction == "inbound" else "callee"
        self.board.finish(self.call, "completed" if self.call.answered_at else "canceled", by)
        if listening is not None and listening.verb == "Record":
            self._send_recording(listening, "hangup")

    def _listening(self) -> Listening:
        if self.call.listening is None or self.call.ended:
            raise NotConnected(f"nobody listens: the call is {self.call.status}")
        self.call.said.clear()
        return self.call.listening

    def _nothing_came(self, listening: Listening, copies: int = 1) -> None:
        """Goes on with the document, or to the action where the Gather asks for that with
        actionOnEmptyResult."""
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

    def _recorded(self, listening: Listening, text: str, finished_on: str) -> None:
        self.call.recordings.append(text)
        seconds = max(1, len(text) // 15)
        self.board.events.publish("recording", self.call.sid, text=text, seconds=seconds)
        self._submit(listening, {**self._recording(seconds), "Digits": finished_on})

    def _recording(self, seconds: int) -> dict[str, str]:
        sid = new_sid("RE")
        account = f"https://api.twilio.com/2010-04-01/Accounts/{self.call.account_sid}"
        return {
            "RecordingSid": sid,
            "RecordingUrl": f"{account}/Recordings/{sid}",
            "RecordingDuration": str(seconds),
        }

    def _send_recording(self, listening: Listening, digits: str) -> None:
        form = {**self.call.parameters(), **self._recording(1), "Digits": digits}
        self.board.status.courier.send(
            self.call.sid, SentWebhook(listening.action, listening.method, form, "recording")
        )

    # -- the verbs ---------------------------------------------------------------------------------------

    def say(self, verb: Verb) -> None:
        for _ in range(max(1, min(verb.seconds("loop", 1), 10))):
            self.board.says(
                self.call,
                verb.text,
                verb="Say",
                language=verb.get("language"),
                voice=verb.get("voice"),
            )

    def play(self, verb: Verb) -> None:
        played = urljoin(self.call.document_url, verb.text) if verb.text else f"keys {verb.get('digits')}"
        self.board.says(self.call, f"[plays {played}]", verb="Play")

    def pause(self, verb: Verb) -> None:
        self.board.skip(self.call, verb.seconds("length", 1))

    def gather(self, verb: Verb) -> None:
        for nested in verb.children:
            _VERBS[nested.name](self, nested)
        self._listen(gathers(verb, self.call.document_url))

    def record(self, verb: Verb) -> None:
        self._listen(records(verb, self.call.document_url))

    def _listen(self, listening: Listening) -> None:
        with self.call.state:
            if self.call.ended:
                return
            self.call.listening = listening
        self.board.events.publish("listening", self.call.sid, **asdict(listening))

    def redirect(self, verb: Verb) -> NextDocument:
        return NextDocument(urljoin(self.call.document_url, verb.text), verb.get("method", "POST"))

    def dial(self, verb: Verb) -> NextDocument | None:
        return transfers.dial(self.board, self.call, verb, lambda leg: Interpreter(self.board, leg))

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


def _digits(digits: str, finished_on: str) -> dict[str, str]:
    return {"Digits": digits, "FinishedOnKey": finished_on, "msg": "Gather End"}


_VERBS: dict[str, Callable[[Interpreter, Verb], NextDocument | None]] = {
    "Say": Interpreter.say,
    "Play": Interpreter.play,
    "Pause": Interpreter.pause,
    "Gather": Interpreter.gather,
    "Redirect": Interpreter.redirect,
    "Dial": Interpreter.dial,
    "Record": Interpreter.record,
    "Reject": Interpreter.reject,
    "Hangup": Interpreter.hangup,
}
