"""Enqueue and Leave: a call waits in a queue until somebody takes it out, it leaves, or it is sent elsewhere.

https://www.twilio.com/docs/voice/twiml/enqueue: the action hears of the QueueResult when the call leaves the queue, but
of `bridged` when the two have ended their talk.
"""

import math
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import NextDocument
from parley.local.exchange.hold import Hold, Music
from parley.local.exchange.places import HUNG_UP, Place
from parley.local.exchange.twiml import Verb
from parley.local.exchange.waiting_queues import WaitingQueue
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

HEARD_WHILE_WAITING = frozenset({"Play", "Say", "Pause", "Hangup", "Redirect", "Leave", "Gather"})


class InQueue(Place):
    name = "Queue"

    def __init__(self, talk: "Interpreter", verb: Verb) -> None:
        super().__init__(talk)
        self._verb, self._base = verb, self.call.document_url
        self.queue: WaitingQueue | None = None
        self.took: float | None = None
        self._lock, self._gone = Lock(), False
        url = verb.attributes.get("waitUrl")
        music = Music(
            urljoin(self._base, url) if url else url,
            verb.get("waitUrlMethod", "POST"),
            HEARD_WHILE_WAITING,
            again=True,
            parameters=self._standing,
        )
        self._hold = Hold(self, music, self._cannot_wait)

    def begins(self) -> NextDocument | None:
        name = self._verb.text or self._verb.get("workflowSid")
        if not self.enter(name):
            return None
        self._hold.waits()
        self.queue = self.board.waiting_queues.join(name, self)
        if self.queue is None:
            self.call.place = self.call.hold = None
            return self.after("queue-full")
        self._hold.begins()
        return None

    def _standing(self) -> dict[str, str]:
        """What the wait URL is told: how far ahead in the queue the call is."""
        queue = self.queue
        if queue is None:
            return {}
        return {
            "QueueSid": queue.sid,
            "QueuePosition": str(queue.position(self.call.sid)),
            "QueueTime": str(int(self.waited)),
            "AvgQueueTime": str(queue.average),
            "CurrentQueueSize": str(len(queue.members)),
            "MaxQueueSize": str(queue.most),
        }

    def taken(self) -> None:
        """Somebody has taken this call out: it hears no more music."""
        self._hold.ends()
        self.took = self.waited

    def returns(self) -> None:
        """The one who took it has gone: it is the next again, if it has not gone itself."""
        with self._lock:
            if self._gone or self.queue is None:
                return
            self.took = None
            self._hold.waits()
            self.board.waiting_queues.put_back(self.queue, self)
        self.board.spawn(self._hold.begins)

    def leaves_the_talk(self, why: str) -> None:
        """This call has gone from the talk that it was taken out for."""
        self.tells("bridged" if why == HUNG_UP else "redirected-from-bridged")

    @property
    def talked(self) -> int:
        """Whole seconds since this call was taken out."""
        return max(1, math.ceil(self.waited - (self.took or 0.0)))

    def after(self, result: str) -> NextDocument:
        """Where the call goes on after the queue."""
        action = self._verb.get("action")
        if not action:
            return self.on(None)
        return NextDocument(
            urljoin(self._base, action),
            self._verb.get("method", "POST"),
            tuple(self._results(result).items()),
        )

    def tells(self, result: str) -> None:
        """The action hears of a call that goes on elsewhere, or is over; what it answers does not count."""
        action = self._verb.get("action")
        if action:
            form = {**self.call.parameters(), **self._results(result)}
            self.board.status.courier.send(
                self.call.sid,
                SentWebhook(urljoin(self._base, action), self._verb.get("method", "POST"), form, "queue"),
            )

    def _results(self, result: str) -> dict[str, str]:
        return {"QueueResult": result, **(self.was_in() if self.queue else {})}

    def was_in(self) -> dict[str, str]:
        """The queue, and how long the call waited there."""
        seconds = self.waited if self.took is None else self.took
        return {"QueueSid": self.queue.sid if self.queue else "", "QueueTime": str(int(seconds))}

    def leaves(self) -> NextDocument | None:
        """The call leaves of its own accord; None if somebody has just taken it."""
        return self.after("leave") if self._is_out() else None

    def _cannot_wait(self) -> None:
        if self._is_out():
            self.goes_on(self.after("error"))

    def _is_out(self) -> bool:
        return self.queue is not None and self.board.waiting_queues.remove(self.queue, self)

    def sent_to(self, going: NextDocument) -> None:
        """Goes on at an address that was given over REST."""
        self._hold.ends()
        self.tells("redirected")
        self.goes_on(going)

    def passes(self, seconds: float) -> None:
        self._hold.next_round()

    def left(self, why: str) -> None:
        with self._lock:
            self._gone = True
        if self._is_out() or self.took is not None:
            self.tells("hangup" if why == HUNG_UP else "redirected")


def enqueue(talk: "Interpreter", verb: Verb) -> NextDocument | None:
    return InQueue(talk, verb).begins()


def leave(talk: "Interpreter", _: Verb) -> NextDocument | None:
    """Takes the call out of the queue in whose wait document it stands
    (https://www.twilio.com/docs/voice/twiml/leave)."""
    place = talk.call.place
    if not isinstance(place, InQueue):
        return None
    going = place.leaves()
    if going is not None:
        talk.call.place = talk.call.hold = None
    return going
