"""How much asynchronous work the stack still has to do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Pending:
    """A count of things begun and not ended, which can be waited for."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    def begin(self, count: int = 1) -> None:
        """That many things are to be done."""
        with self._changed:
            self._count += count

    def end(self, count: int = 1) -> None:
        """That many things are done, or given up."""
        with self._changed:
            self._count -= count
            if self._count == 0:
                self._changed.notify_all()

    @contextmanager
    def one(self) -> Iterator[None]:
        """One thing, from here to the end of the block."""
        self.begin()
        try:
            yield
        finally:
            self.end()

    def wait(self, timeout: float) -> bool:
        """Whether nothing was left to do within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count == 0, timeout)
