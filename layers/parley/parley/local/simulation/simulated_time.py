"""The time that it is on this stack while days are simulated."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from parley import clock
from parley.local.stack.step_functions import passing
from parley.settings import settings

AHEAD = "CLOCK_AHEAD_SECONDS"


class SimulatedTime:
    """Goes to any moment, and on without waiting, until it has come to the real one: what state machines wait for
    after that is `put_off`."""

    def __init__(self) -> None:
        self.put_off = Event()

    @classmethod
    @contextmanager
    def begun(cls) -> Iterator["SimulatedTime"]:
        """Puts back at the end what was there."""
        before, simulated = os.environ.get(AHEAD), cls()
        try:
            with passing(simulated.left):
                yield simulated
        finally:
            _set(before or "0")

    def comes_to(self, moment: float) -> None:
        self.put_off.clear()
        _set(str(moment - time.time()))

    def goes_on(self, seconds: float) -> None:
        """As far as the real time at most."""
        _set(str(min(0.0, settings().clock_ahead_seconds + seconds)))

    def left(self, seconds: float) -> float:
        """How long a state machine has to wait in truth, that waits so many seconds."""
        left = max(0.0, clock.now() + seconds - time.time())
        if left:
            self.put_off.set()
        else:
            self.goes_on(seconds)
        return left


def _set(ahead: str) -> None:
    os.environ[AHEAD] = ahead
    settings.cache_clear()
