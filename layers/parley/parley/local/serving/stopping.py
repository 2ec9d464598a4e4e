"""What runs until somebody wants it to end: Ctrl-C, or the SIGTERM of whatever started it."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """Within, the event is set once the process is asked to end, also where it was started with Ctrl-C ignored, as in
    the background. Afterwards Ctrl-C does what it did before."""
    asked = threading.Event()
    before = {stop: signal.signal(stop, lambda *_: asked.set()) for stop in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for stop, handler in before.items():
            signal.signal(stop, handler)
