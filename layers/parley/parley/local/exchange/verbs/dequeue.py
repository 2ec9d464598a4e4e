"""Dial with a Queue: takes the next call out of a queue and connects it, or waits for one to come.

https://www.twilio.com/docs/voice/twiml/queue. The one who waited hears the document at `url` first. A queue that does
not exist is a failed Dial.
"""

from threading import Lock
from typing import TYPE_CHECKING, cast
from urllib.parse import urljoin

from parley.local.exchange.alarms import Alarm
from parley.local.exchange.announcements import announce
from parley.local.exchange.call import NextDocument
from parley.local.exchange.places import HUNG_UP, Place
from parley.local.exchange.recordings import Recording
from parley.local.exchange.talks import Side, connect
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs import dial_recording
from parley.local.exchange.verbs.enqueue import InQueue
from parley.local.exchange.waiting_queues import Waiting, WaitingQueue

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


class AtQueue(Place):
    """One who takes calls out of a queue, until they have one."""

    name = "Dial"

    def __init__(self, talk: "Interpreter", dial: Verb, noun: Verb) -> None:
        super().__init__(talk)
        self._dial, self._noun, self._base = dial, noun, self.call.document_url
        self._queue: WaitingQueue | None = None
        self._member: InQueue | None = None
        self._recording: Recording | None = None
        self._lock, self._connects = Lock(), False

    def begins(self) -> NextDocument | None:
        self._queue = self.board.waiting_queues.find(self._noun.text)
        if self._queue is None:
            return self._after("failed")
        if not self.enter(self._queue.name):
            return None
        self._takes(self._queue)
        return None

    def _takes(self, queue: WaitingQueue) -> None:
        """Gets the next one who waits, or waits for somebody to come."""
        self._member = cast(InQueue | None, self.board.waiting_queues.take(queue, self._given))
        if self._member is not None:
            self._connect()
        else:
            Alarm(self.board, self.call, self._dial.seconds("timeout", 30), self._gives_up)

    def _given(self, member: Waiting) -> None:
        """Under the lock of the queues: somebody has come."""
        self._member = cast(InQueue, member)
        self.board.spawn(self._connect)

    def _gives_up(self) -> None:
        if self._queue is not None and self.board.waiting_queues.takes_no_more(self._queue, self._given):
            self.goes_on(self._after("no-answer"))

    def left(self, why: str) -> None:
        if self._queue is not None and not self.board.waiting_queues.takes_no_more(self._queue, self._given):
            self._gives_back()

    def _gives_back(self) -> None:
        with self._lock:
            member, self._member = (None, self._member) if self._connects else (self._member, None)
        if member is not None:
            member.returns()

    def _connect(self) -> None:
        member = self._member
        if member is None or self.call.place is not self:
            self._gives_back()
            return
        if self._noun.get("url"):
            told = {**member.was_in(), "DequeingCallSid": self.call.sid}
            whisper = NextDocument(
                urljoin(self._base, self._noun.get("url")),
                self._noun.get("method", "POST"),
                tuple(told.items()),
            )
            announce(self.board, [member.call], whisper, member.call.parameters())
        with self._lock:
            if self._member is not member:
                return
            self._connects = True
        caller = Side(self.talk, lambda _: caller.goes_on(self._after("completed")), lambda _: None)
        other = Side(member.talk, lambda _: other.goes_on(member.after("bridged")), member.leaves_the_talk)
        connect(caller, other)
        if not other.enter(self.call.sid, instead_of=member):
            self._takes_another()
            return
        caller.hangs_up_on_star = self._dial.flag("hangupOnStar")
        self._recording = dial_recording.starts(self.board, self.call, self._dial)
        caller.recording = other.recording = self._recording
        if not caller.enter(member.call.sid, instead_of=self):
            caller.left(HUNG_UP)
        elif caller.is_over:
            caller.remains(HUNG_UP)
        elif self._dial.attributes.get("timeLimit"):
            Alarm(self.board, self.call, self._dial.seconds("timeLimit", 14400), caller.ends)

    def _takes_another(self) -> None:
        """The one that was given had hung up by then."""
        with self._lock:
            self._member, self._connects = None, False
        if self._queue is not None:
            self._takes(self._queue)

    def _after(self, status: str) -> NextDocument:
        recorded = dial_recording.ends(self.board, self._recording)
        if not self._dial.get("action"):
            return self.on(None)
        results = {"DialCallStatus": status, "DialBridged": str(status == "completed").lower(), **recorded}
        if self._member is not None:
            results |= {
                **self._member.was_in(),
                "DialCallSid": self._member.call.sid,
                "DialCallDuration": str(self._member.talked),
                "DequeingCallSid": self.call.sid,
            }
        return NextDocument(
            urljoin(self._base, self._dial.get("action")),
            self._dial.get("method", "POST"),
            tuple(results.items()),
        )
