"""Calls that an application asks for faster than its account may place them: they are queued, not refused.

https://www.twilio.com/docs/voice/api/call-resource. A call that is canceled in the queue is over without a status
callback (https://www.twilio.com/docs/voice/twiml).
"""

import time
from threading import Condition

from parley.local.exchange.call import ExchangeCall


class CallQueue:
    """Lets calls out at the account's rate, in the order in which they came; at any rate until one is set."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: list[ExchangeCall] = []
        self._rate: float | None = None
        self._next = 0.0

    def set_rate(self, calls_per_second: float | None) -> None:
        """0 keeps every call in the queue; None lets all of them out at once."""
        with self._changed:
            self._rate, self._next = calls_per_second, 0.0
            self._changed.notify_all()

    def lets_out(self, call: ExchangeCall) -> bool:
        """Waits for the call's turn; False if it ended in the queue."""
        with self._changed:
            self._waiting.append(call)
            call.on_end.append(lambda _: self._wake())
            while not call.ended and not self._is_due(call):
                self._changed.wait(self._left())
            self._waiting.remove(call)
            call.queued_for = time.time() - call.created
            if self._rate:
                self._next = time.monotonic() + 1 / self._rate
            self._changed.notify_all()
            return not call.ended

    def moves(self) -> bool:
        """Whether calls that wait are let out by themselves."""
        return self._rate != 0

    def holds(self, call: ExchangeCall) -> bool:
        return any(each is call for each in self._waiting)

    def _is_due(self, call: ExchangeCall) -> bool:
        if self._rate is None:
            return True
        return bool(self._rate) and self._waiting[0] is call and time.monotonic() >= self._next

    def _left(self) -> float | None:
        return max(0.001, self._next - time.monotonic()) if self._rate and self._next else None

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
