"""Waits for something no longer than a caller can."""

from collections.abc import Callable
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeAlias, TypeVar

Value = TypeVar("Value")
Task: TypeAlias = Callable[[], None]

BEGUN = "begun"
"""The name of threads that do what is waited for."""
MOST_IDLE = 16
"""Threads that are kept for what is begun next: one takes a tenth of the time of a new one."""
_idle: "list[SimpleQueue[Task]]" = []
"""What such threads take their next task from."""
LATEST_SECONDS = 13.0
"""After which Twilio is answered, whatever holds a turn up: the function ends a second later."""


class LateError(Exception):
    """No value came in time."""


class StoppedError(Exception):
    """The function wanted to end the whole process."""


def begun(function: Callable[..., Value], *arguments: Any) -> Callable[[float], Value]:
    """Begins with it, and returns what waits for it: for the function's value, or what it raises; LateError after so
    many seconds, when it may be waited for again.

    What is late goes on by itself, and cannot be stopped.
    """
    came: SimpleQueue[tuple[Value | None, Exception | None]] = SimpleQueue()

    def run() -> None:
        try:
            came.put((function(*arguments), None))
        except Exception as error:
            came.put((None, error))
        except BaseException as error:
            came.put((None, StoppedError(type(error).__name__)))

    def wait(seconds: float) -> Value:
        try:
            value, error = came.get(timeout=max(0.0, seconds))
        except Empty:
            raise LateError from None
        if error is not None:
            raise error
        return value  # type: ignore[return-value]

    _hand_over(partial(copy_context().run, run))
    return wait


def _hand_over(task: Task) -> None:
    try:
        tasks = _idle.pop()
    except IndexError:
        tasks = SimpleQueue()
        Thread(target=_works, args=(tasks,), name=BEGUN, daemon=True).start()
    tasks.put(task)


def _works(tasks: "SimpleQueue[Task]") -> None:
    tasks.get()()
    while len(_idle) < MOST_IDLE:
        _idle.append(tasks)
        tasks.get()()


def within(seconds: float, function: Callable[..., Value], *arguments: Any) -> Value:
    """The function's value, or what it raises; LateError after `seconds`."""
    return begun(function, *arguments)(seconds)
