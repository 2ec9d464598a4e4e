"""What functions print goes to their log, not to the terminal that the stack runs in.

Threads that a function starts with its own context print there, too.
"""

import io
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TextIO

Log = Callable[[str, str], None]
"""Called with the function's name and one line that it printed."""

_current: "ContextVar[_Lines | None]" = ContextVar("printed", default=None)


@contextmanager
def logging_to(log: Log, function: str) -> Iterator[None]:
    """Within, what this thread prints is told to `log`, line by line."""
    divide_streams()
    printed = _Lines(log, function)
    before = _current.set(printed)
    try:
        yield
    finally:
        printed.close()
        _current.reset(before)


class _Lines:
    """Collects text until a line is whole, for each thread by itself."""

    def __init__(self, log: Log, function: str) -> None:
        self._log = log
        self._function = function
        self._rest: defaultdict[int, str] = defaultdict(str)

    def write(self, text: str) -> None:
        thread = threading.get_ident()
        *lines, self._rest[thread] = (self._rest[thread] + text).split("\n")
        for line in lines:
            self._tell(line)

    def close(self) -> None:
        for rest in filter(None, self._rest.values()):
            self._tell(rest)
        self._rest.clear()

    def _tell(self, line: str) -> None:
        """What the log prints itself is for the terminal, and no line of the function."""
        before = _current.set(None)
        try:
            self._log(self._function, line)
        finally:
            _current.reset(before)


class Divided(io.TextIOBase):
    """A standard stream that passes on what is printed, except in threads that run a function."""

    def __init__(self, original: TextIO) -> None:
        self.original = original

    def write(self, text: str) -> int:
        printed = _current.get()
        if printed is None:
            return self.original.write(text)
        printed.write(text)
        return len(text)

    def flush(self) -> None:
        if not self.original.closed:
            self.original.flush()

    def isatty(self) -> bool:
        return self.original.isatty()

    def fileno(self) -> int:
        return self.original.fileno()

    def writable(self) -> bool:
        return True

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self.original.encoding


def divide_streams() -> None:
    """Divide standard output and standard error, if something else that replaces them has undone it."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, Divided):
            setattr(sys, name, Divided(stream))


def reunite_streams() -> None:
    """Undo `divide_streams`."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, Divided):
            setattr(sys, name, stream.original)
