"""Waits for something no longer than a caller can."""

from collections.abc import Callable
from contextvars import copy_context
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

Value = TypeVar("Value")


BEGUN = "begun"
"""The name of threads that do what is waited for."""
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

    Thread(target=copy_context().run, args=(run,), name=BEGUN, daemon=True).start()
    return wait


def within(seconds: float, function: Callable[..., Value], *arguments: Any) -> Value:
    """The function's value, or what it raises; LateError after `seconds`."""
    return begun(function, *arguments)(seconds)
