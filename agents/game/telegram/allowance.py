"""How often a code may be texted: once a minute and five times a day, to a number and for a person.

It keeps the bot from being used to text strangers, or numbers that earn by being texted.
"""

from collections.abc import Sequence

PAUSE_SECONDS = 60
DAY_SECONDS = 86_400
MOST_A_DAY = 5


def recent(texted_at: Sequence[float], now: float) -> tuple[float, ...]:
    """The times that still count."""
    return tuple(at for at in texted_at if now - at < DAY_SECONDS)


def wait_seconds(texted_at: Sequence[float], now: float) -> float:
    """How long until the next text may go, in seconds; 0 for now."""
    times = recent(texted_at, now)
    after_pause = max(times, default=now - PAUSE_SECONDS) + PAUSE_SECONDS
    after_day = sorted(times)[-MOST_A_DAY] + DAY_SECONDS if len(times) >= MOST_A_DAY else now
    return max(0.0, after_pause - now, after_day - now)
