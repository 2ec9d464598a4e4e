"""What time it is in calls, and in all that is done for them."""

import time

from parley.settings import settings


def now() -> float:
    """Seconds since 1970. On a developer's machine it may be another time than it is."""
    return time.time() + settings().clock_ahead_seconds
