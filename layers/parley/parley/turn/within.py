"""Waits for something no longer than a caller can."""

from collections.abc import Callable
from contextvars import copy_context
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

Value = TypeVar("Value")


class LateError(Exception):
    """No value came in time."""


class StoppedError(Exception):
    """The function wanted to end the whole process."""


def within(seconds: float, function: Callable[..., Value], *arguments: Any) -> Value:
    """The function's value, or what it raises; LateError after `seconds`.

    What is late goes on by itself: it cannot be stopped, and its idempotency key keeps it harmless.
    """
    came: SimpleQueue[tuple[Value | None, Exception | None]] = SimpleQueue()

    def run() -> None:
        try:
            came.put((function(*arguments), None))
        except Exception as error:
            came.put((None, error))
        except BaseException as error:
            came.put((None, StoppedError(type(error).__name__)))

    Thread(target=copy_context().run, args=(run,), daemon=True).start()
    try:
        value, error = came.get(timeout=max(0.0, seconds))
    except Empty:
        raise LateError from None
    if error is not None:
        raise error
    return value  # type: ignore[return-value]
