"""What is due once so much time has passed in a call: real time, and time that is skipped."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from parley.local.exchange.call import ExchangeCall

if TYPE_CHECKING:
    from parley.local.exchange.switchboard import Switchboard


class Alarm:
    """Does `action` once, in a thread of its own, `seconds` from now by the call's clock; not after `stop`."""

    def __init__(
        self, board: "Switchboard", call: ExchangeCall, seconds: float, action: Callable[[], None]
    ) -> None:
        self._board, self._call, self._action = board, call, action
        self._due = call.lasted + seconds
        self._lock = threading.Lock()
        self._over = False
        call.alarms.append(self)
        call.on_end.append(lambda _: self.stop())
        self._timer = threading.Timer(seconds, self.look)
        self._timer.daemon = True
        self._timer.start()

    def look(self) -> None:
        """Rings if it is due."""
        with self._lock:
            if self._over or self._call.lasted < self._due - 0.001:
                return
            self._over = True
        self.stop()
        self._board.spawn(self._action)

    def stop(self) -> None:
        self._over = True
        self._timer.cancel()
        if self in self._call.alarms:
            self._call.alarms.remove(self)
