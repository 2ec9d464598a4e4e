"""A talk of two calls: what one says the other hears, until one of them goes.

The one who called can hang up on the other with a star, and their time can be limited
(https://www.twilio.com/docs/voice/twiml/dial).
"""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from parley.local.exchange.places import Place, speak_to
from parley.local.exchange.recordings import Recording

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

ENDED = "ended"
Ending = Callable[[str], None]
"""Told that this side remains: why the other one left."""


class Side(Place):
    """One of the two. `remains` is told when the other one has gone; `goes` when this one has."""

    name = "Talk"

    def __init__(self, talk: "Interpreter", remains: Ending, goes: Ending) -> None:
        super().__init__(talk)
        self.remains, self.goes = remains, goes
        self.other: Side | None = None
        self.recording: Recording | None = None
        self.hangs_up_on_star = False
        self._over = Lock()

    @property
    def is_over(self) -> bool:
        return self._over.locked()

    def is_open(self) -> bool:
        return self.other is not None

    def hears(self, text: str) -> bool:
        if self.other is None:
            return False
        if self.recording is not None:
            self.recording.hears(text)
        speak_to(self.board, self.other.call, self.call, text, "Dial")
        return True

    def presses(self, keys: str) -> bool:
        if self.other is None or not self.hangs_up_on_star or "*" not in keys:
            return False
        self.ends()
        return True

    def ends(self) -> None:
        """Both go on: the one who called hung up on the other, or their time is over."""
        if self.other is not None and self._over.acquire(blocking=False):
            self.other.remains(ENDED)
            self.remains(ENDED)

    def passes(self, seconds: float) -> None:
        super().passes(seconds)
        if self.other is not None:
            self.board.skip(self.other.call, seconds)

    def left(self, why: str) -> None:
        if self.other is not None and self._over.acquire(blocking=False):
            self.goes(why)
            self.other.remains(why)


def connect(one: Side, another: Side) -> None:
    """Makes the two sides of one talk, before either is entered. Of its two ends only the first counts."""
    another._over = one._over
    one.other, another.other = another, one
