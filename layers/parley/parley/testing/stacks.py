"""One stack at a time: a process has room for one, so starting another one ends it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol, TypeVar

from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.dev.parley import Parley
from parley.local.stack import Stack


class Resettable(Protocol):
    """What can be emptied for the next test."""

    def reset(self) -> None: ...


T = TypeVar("T")
Emptied = TypeVar("Emptied", bound=Resettable)

_closing = ExitStack()
_running: list[tuple[Callable[..., Any], Any]] = []


def running(start: Callable[[], AbstractContextManager[T]]) -> T:
    """What `start` starts: now, unless it is what runs already."""
    if not _running or _running[0][0] is not start:
        nothing()
        _running.append((start, _closing.enter_context(start())))
    started: T = _running[0][1]
    return started


def emptied(start: Callable[[], AbstractContextManager[Emptied]]) -> Emptied:
    """What `start` starts, with nothing in it."""
    started = running(start)
    started.reset()
    return started


def nothing() -> None:
    """Ends what runs; for tests that start a stack of their own, or need AWS to be elsewhere."""
    _running.clear()
    _closing.close()


@contextmanager
def stack() -> Iterator[Stack]:
    """What template.yaml describes, and nobody on the phone."""
    with Stack.start() as stack:
        forget_earlier_addresses()
        yield stack


@contextmanager
def parley() -> Iterator[Parley]:
    """The whole of it; other processes may join in."""
    with TemporaryDirectory() as directory, Parley.start(Path(directory), page=True) as parley:
        yield parley
