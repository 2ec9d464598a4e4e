"""Waits for something no longer than a caller can."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

Value = TypeVar("Value")


def within(seconds: float, function: Callable[..., Value], *arguments: Any) -> Value:
    """The function's value, or what it raises; TimeoutError after `seconds`.

    What is late goes on by itself: it cannot be stopped, and its idempotency key keeps it harmless.
    """
    came: SimpleQueue[tuple[Value | None, BaseException | None]] = SimpleQueue()

    def run() -> None:
        try:
            came.put((function(*arguments), None))
        except BaseException as error:
            came.put((None, error))

    Thread(target=run, daemon=True).start()
    try:
        value, error = came.get(timeout=max(0.0, seconds))
    except Empty:
        raise TimeoutError(f"no answer within {seconds:.1f} s") from None
    if error is not None:
        raise error
    return value  # type: ignore[return-value]
