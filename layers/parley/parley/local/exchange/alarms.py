"""What is due once so much time has passed in a call: real time, and time that is skipped."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from parley.local.exchange.call import ExchangeCall

if TYPE_CHECKING:
    from parley.local.exchange.switchboard import Switchboard


class Alarm:
    """Does `action` once, `seconds` from now by the call's clock, unless it is stopped or the call ends. It must not
    wait for anything: it may come in any thread. Where time is scaled, the alarm comes so much sooner."""

    def __init__(
        self, board: "Switchboard", call: ExchangeCall, seconds: float, action: Callable[[], None]
    ) -> None:
        self._board, self._call, self._action = board, call, action
        self._due = call.lasted + seconds
        self._lock = threading.Lock()
        self._over = False
        call.alarms.append(self)
        call.on_end.append(lambda _: self.stop())
        self._timer = threading.Timer(seconds * (board.time_scale or 1.0), self._comes)
        self._timer.daemon = True
        self._timer.start()

    def look(self) -> None:
        """Rings if it is due."""
        with self._lock:
            if self._over or self._call.lasted < self._due:
                return
            self._over = True
        self.stop()
        self._action()

    def _comes(self) -> None:
        if not self._board.closing.is_set():
            self._board.skip(self._call, max(0.0, self._due - self._call.lasted))

    def stop(self) -> None:
        self._over = True
        self._timer.cancel()
        if self in self._call.alarms:
            self._call.alarms.remove(self)
