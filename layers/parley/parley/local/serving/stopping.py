"""What runs until somebody wants it to end: Ctrl-C, or the SIGTERM of whatever started it."""

import signal
import threading


def stopping() -> threading.Event:
    """Set once the process is asked to end, also where it was started with Ctrl-C ignored, as in the background."""
    asked = threading.Event()
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, lambda *_: asked.set())
    return asked
