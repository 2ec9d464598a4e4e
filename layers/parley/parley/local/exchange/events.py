"""Everything that happens at the exchange, as numbered plain dicts that a late subscriber can catch up on.

Every event has `seq` (1, 2, 3, ...), `at` (seconds since the epoch), `event` and `sid` (the call's or the message's,
or ""). The other keys, by event: dialing (to, from, direction), ringing (to, from), live phone (to: it waits for
somebody to answer), answered (by), said (text, verb, language, voice), heard (text, confidence, barge_in, ignored),
keys (digits, ignored), silence (seconds), listening (verb, input, hints, language, num_digits, ...), interrupted
(heard, ms: of a relay's words, when somebody spoke over them), transfer (to, status, dial_sid), joined (place, title:
the call stands in a conference, a queue, a talk, ...), left (place), conference (conference, name, happened), beep
(why), stream (stream_sid, url), refer (to, status), recording (text, seconds, recording_sid), sms (to, from, body),
email (to, from, subject, body: told by the stack), status callback (status, delivered, http_status), webhook (url,
method, purpose, ms, http_status, characters), error and warning (code, message, of documents url and line), ended
(status, duration).
"""

import time
from collections import deque
from collections.abc import Callable
from itertools import takewhile
from threading import Condition
from typing import Any

Event = dict[str, Any]
Subscriber = Callable[[Event], None]

MOST_KEPT = 50_000


class EventLog:
    """The newest events, safe for any number of threads."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._events: deque[Event] = deque(maxlen=MOST_KEPT)
        self._subscribers: list[Subscriber] = []
        self._count = 0

    def publish(self, event: str, sid: str = "", **details: Any) -> Event:
        with self._changed:
            self._count += 1
            entry: Event = {"seq": self._count, "at": time.time(), "event": event, "sid": sid, **details}
            self._events.append(entry)
            subscribers = list(self._subscribers)
            self._changed.notify_all()
        for subscriber in subscribers:
            subscriber(entry)
        return entry

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Calls `subscriber` with every event from now on, in the publisher's thread; returns how to stop
        it."""
        with self._changed:
            self._subscribers.append(subscriber)

        def stop() -> None:
            with self._changed:
                if subscriber in self._subscribers:
                    self._subscribers.remove(subscriber)

        return stop

    def since(self, seq: int = 0, sid: str | None = None) -> list[Event]:
        """The events after number `seq`, of one call when `sid` is given."""
        with self._changed:
            newer = list(takewhile(lambda event: event["seq"] > seq, reversed(self._events)))
        return [event for event in reversed(newer) if sid in (None, event["sid"])]

    def wait(self, seq: int, sid: str | None = None, timeout: float = 10.0) -> list[Event]:
        """As `since`, but waits for at least one event; empty when none came in `timeout` seconds."""
        self.wait_for(lambda: bool(self.since(seq, sid)), timeout)
        return self.since(seq, sid)

    def wait_for(self, happened: Callable[[], bool], timeout: float) -> bool:
        """Waits until `happened` is true, asking again after every event; false after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(happened, timeout)
