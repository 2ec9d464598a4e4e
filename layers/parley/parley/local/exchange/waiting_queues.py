"""Queues of calls: who waits in which, and who takes the next one out.

https://www.twilio.com/docs/voice/twiml/enqueue, https://www.twilio.com/docs/voice/twiml/queue,
https://www.twilio.com/docs/voice/api/queue-resource. Joining, taking and leaving happen under one lock: a call is taken
once, and of two who take at the same time each gets another call.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import RLock
from typing import Protocol

from parley.local.exchange.call import ExchangeCall, new_sid

LONGEST_QUEUE = 1000


class Waiting(Protocol):
    """Somebody in a queue."""

    call: ExchangeCall

    @property
    def waited(self) -> float: ...

    def taken(self) -> None:
        """Somebody has taken this call out."""


Taker = Callable[[Waiting], None]
"""Told of the call that it gets, when it has to wait for one."""


@dataclass
class WaitingQueue:
    """The first of `members` is the next to be taken; `takers` are those who wait for somebody to come."""

    name: str
    most: int = LONGEST_QUEUE
    sid: str = field(default_factory=lambda: new_sid("QU"))
    members: list[Waiting] = field(default_factory=list)
    takers: list[Taker] = field(default_factory=list)
    created: float = field(default_factory=time.time)
    updated: float = field(default_factory=time.time)

    @property
    def average(self) -> int:
        """How long those who wait have waited, in seconds on average."""
        waits = [member.waited for member in list(self.members)]
        return round(sum(waits) / len(waits)) if waits else 0

    def position(self, call_sid: str) -> int:
        """1 for the next to be taken, 0 for one who is not in the queue."""
        sids = [member.call.sid for member in list(self.members)]
        return sids.index(call_sid) + 1 if call_sid in sids else 0


class WaitingQueues:
    """All the queues of the account."""

    def __init__(self) -> None:
        self._all: dict[str, WaitingQueue] = {}
        self._lock = RLock()

    def all(self) -> list[WaitingQueue]:
        with self._lock:
            return list(self._all.values())

    def find(self, sid_or_name: str) -> WaitingQueue | None:
        with self._lock:
            named = (each for each in self._all.values() if each.name == sid_or_name)
            return self._all.get(sid_or_name) or next(named, None)

    def create(self, name: str, most: int = LONGEST_QUEUE) -> WaitingQueue | None:
        """None if there is a queue of that name."""
        with self._lock:
            return None if self.find(name) is not None else self._opened(name, most)

    def _opened(self, name: str, most: int = LONGEST_QUEUE) -> WaitingQueue:
        with self._lock:
            queue = self.find(name)
            if queue is None:
                queue = WaitingQueue(name, most)
                self._all[queue.sid] = queue
            return queue

    def delete(self, queue: WaitingQueue) -> bool:
        """False if somebody waits in it."""
        with self._lock:
            return not queue.members and self._all.pop(queue.sid, None) is not None

    def join(self, name: str, member: Waiting) -> WaitingQueue | None:
        """Puts somebody at the end of a queue, or into the hands of whoever waits for them; None if it is full."""
        with self._lock:
            queue = self._opened(name)
            if len(queue.members) >= queue.most:
                return None
            queue.members.append(member)
            if queue.takers:
                queue.takers.pop(0)(self._next(queue))
            return queue

    def _next(self, queue: WaitingQueue) -> Waiting:
        member = queue.members.pop(0)
        member.taken()
        return member

    def put_back(self, queue: WaitingQueue, member: Waiting) -> None:
        """Makes one who was taken in vain the next again."""
        with self._lock:
            queue.members.insert(0, member)
            if queue.takers:
                queue.takers.pop(0)(self._next(queue))

    def take(self, queue: WaitingQueue, taker: Taker) -> Waiting | None:
        """The next one; if there is none, `taker` gets whoever comes."""
        with self._lock:
            if queue.members:
                return self._next(queue)
            queue.takers.append(taker)
            return None

    def takes_no_more(self, queue: WaitingQueue, taker: Taker) -> bool:
        """False if somebody has been given to `taker` meanwhile."""
        with self._lock:
            if taker in queue.takers:
                queue.takers.remove(taker)
                return True
            return False

    def remove(self, queue: WaitingQueue, member: Waiting) -> bool:
        """Takes one out who goes by themselves; False if somebody has taken them already."""
        with self._lock:
            if member in queue.members:
                queue.members.remove(member)
                return True
            return False

    def take_out(self, queue: WaitingQueue, call_sid: str = "") -> Waiting | None:
        """Takes out the call of that sid, or the next one; None if it does not wait (any more)."""
        with self._lock:
            found = (each for each in queue.members if call_sid in ("", each.call.sid))
            member = next(found, None)
            if member is not None:
                queue.members.remove(member)
            return member
