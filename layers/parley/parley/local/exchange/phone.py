"""A phone in somebody's hand: what tests, the terminal and the browser do on a call."""

from threading import Event as Flag

from parley.local.exchange.call import DialResult, ExchangeCall, Listening, TranscriptLine
from parley.local.exchange.fetching import send_copies
from parley.local.exchange.interpreter import Interpreter, NotConnected
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.webhooks import WebhookAnswer

BEFORE_THE_ANSWER = ("queued", "ringing")
HANGS_UP = "hangs up"
DELIVERY_PATIENCE = 20.0
"""Seconds to wait for the last status callbacks of a call that a person has just ended."""


class Phone:
    """One end of a call. Whatever moves the call on returns when the agent listens again or the call has
    ended.

    TwiML that Twilio would refuse raises TwimlRefused here; speaking when nobody listens raises NotConnected.
    """

    def __init__(self, board: Switchboard, call: ExchangeCall) -> None:
        self.board, self.call = board, call
        self.talk = Interpreter(board, call)
        self._decided = Flag()
        self._choice = ""
        self.rings = False

    def __repr__(self) -> str:
        return f"<Phone {self.call.from_} to {self.call.to}: {self.status}>"

    # -- to see -------------------------------------------------------------------------------------------

    @property
    def sid(self) -> str:
        return self.call.sid

    @property
    def status(self) -> str:
        """Twilio's: queued, ringing, in-progress, completed, busy, no-answer, failed or canceled."""
        return self.call.status

    @property
    def ended(self) -> bool:
        return self.call.ended

    @property
    def said(self) -> list[str]:
        """What the agent said since the last input, a line for each Say or Play."""
        return list(self.call.said)

    @property
    def transcript(self) -> list[TranscriptLine]:
        return list(self.call.transcript)

    @property
    def transfers(self) -> list[DialResult]:
        return list(self.call.transfers)

    @property
    def recordings(self) -> list[str]:
        return list(self.call.recordings)

    @property
    def listening(self) -> Listening | None:
        """The Gather or Record that waits for this phone; None when none does."""
        return self.call.listening

    @property
    def place(self) -> str:
        """Where the call stands while its document waits: Conference, Queue, Dial, Talk, Stream, Pay, Loop; or ""."""
        return self.call.place.name if self.call.place is not None else ""

    @property
    def answers(self) -> list[WebhookAnswer]:
        """What the application answered to the last webhook; several when it was sent several times."""
        return list(self.call.answers)

    @property
    def twiml(self) -> str:
        """The document that the call is in."""
        return self.call.document.text if self.call.document else ""

    # -- to do --------------------------------------------------------------------------------------------

    def says(self, text: str, confidence: float = 0.9, barge_in: bool = False, times: int = 1) -> "Phone":
        """Speaks. `barge_in` talks over the agent, who only hears it where bargeIn is not false; `times`
        sends that turn's webhook so many times at once, and the first answer counts. To say nothing is
        silence."""
        if not text.strip():
            return self.silent(times)
        self.talk.hear(text, confidence, barge_in, times)
        return self._delivered()

    def interrupts(self, text: str, after: str = "", times: int = 1) -> "Phone":
        """Speaks over the agent, once it has said these words (at once without them). Raises NotSaid where a relay's
        agent does not say them."""
        self.talk.hear(text, barge_in=True, copies=times, after=after)
        return self._delivered()

    def presses(self, keys: str, times: int = 1, over: str | None = None) -> "Phone":
        """Presses keys out of 0-9, # and *; `over` these words of a relay's agent, or at once ("")."""
        if not keys or set(keys) - set("0123456789#*"):
            raise ValueError(f"there are no such keys: {keys!r}")
        self.talk.press(keys, times, over)
        self._delivered()
        self.talk.pressed_all()
        return self._delivered()

    def leaves_message(self, text: str, then: str = "") -> "Phone":
        """Speaks after a beep; `then` is a key, "hangs up" in the middle of it, or nothing more. Raises NotConnected
        where nothing is recorded."""
        if self.listening is None or self.listening.verb != "Record":
            raise NotConnected("nothing is recorded")
        if then == HANGS_UP:
            self.talk.hang_up(text)
        elif then:
            self.talk.press(then, saying=text)
        else:
            self.talk.hear(text)
        return self._delivered()

    def silent(self, times: int = 1) -> "Phone":
        """Says nothing until the agent stops listening."""
        self.talk.silence(times)
        return self._delivered()

    def waits(self, seconds: float) -> "Phone":
        """Lets so much time pass on the phone, unless somebody listens."""
        self.board.skip(self.call, seconds)
        return self._delivered()

    def hangs_up(self) -> "Phone":
        """Puts the phone down, also while the application is still thinking about the last words."""
        if self.rings:
            return self.declines()
        self.talk.hang_up()
        return self._delivered()

    def replays_last_webhook(self, times: int = 1, at_once: bool = False) -> list[WebhookAnswer]:
        """Sends the call's last webhook again, byte for byte; the call itself stays where it is."""
        if self.call.last_webhook is None:
            raise NotConnected("no webhook was sent yet")
        if at_once:
            return send_copies(self.board, self.call, self.call.last_webhook, times)
        return [self.board.send(self.sid, self.call.last_webhook) for _ in range(times)]

    # -- while it rings -----------------------------------------------------------------------------------

    def picks_up(self) -> "Phone":
        """Answers the phone, once it rings; returns when the agent listens or the call has ended."""
        self._decide("answered")
        self.board.events.wait_for(self._rests, DELIVERY_PATIENCE)
        return self

    def _rests(self) -> bool:
        return self.ended or self.listening is not None or self.place != ""

    def declines(self) -> "Phone":
        """Rejects the call: busy."""
        return self._leaves("busy")

    def ignores(self) -> "Phone":
        """Lets it ring until the caller gives up: not answered."""
        return self._leaves("no-answer")

    def _leaves(self, choice: str) -> "Phone":
        self._decide(choice)
        self.board.events.wait_for(lambda: self.ended, DELIVERY_PATIENCE)
        return self._delivered()

    def _decide(self, choice: str) -> None:
        self.board.events.wait_for(
            lambda: self.rings or self.status not in BEFORE_THE_ANSWER, DELIVERY_PATIENCE
        )
        if not self.rings:
            raise NotConnected(f"this phone does not ring: the call is {self.status}")
        self._choice = self._choice or choice
        self._decided.set()

    def stops_ringing(self) -> None:
        """The caller gave up."""
        self.rings = False
        self._decided.set()

    def rings_until_decided(self, seconds: float) -> str:
        """Waits for picks_up, declines or ignores; "no-answer" after `seconds`."""
        self.rings = True
        self.board.events.publish("live phone", self.sid, to=self.call.to)
        self._decided.wait(seconds)
        self.rings = False
        return self._choice or "no-answer"

    def _delivered(self) -> "Phone":
        self.call.moved.wait(DELIVERY_PATIENCE)
        if self.call.hold is not None:
            self.board.on_hold(self.call)
        if self.ended:
            self.board.status.courier.wait(self.sid, DELIVERY_PATIENCE)
        return self
