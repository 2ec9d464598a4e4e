"""When a phone may be made to ring: an account places about one new call a second.

Twilio queues what comes faster (https://www.twilio.com/docs/voice/api/call-resource), but then nobody knows
when a phone rings. So every first dial takes a place of its own in time; retries are few and are not paced.
"""

import math
import os

from parley.kinds import kind
from parley.store.records import SYSTEM, Records

SPAN = 10
"""Seconds whose places are counted together. Within a span calls may come closer than the rate."""
PLACES = kind("dial_places", nobody="it counts dials, whoever is called")
KEPT_SECONDS = 86_400


def rate() -> float:
    """New calls a second, over all businesses."""
    return float(os.environ.get("CALLS_PER_SECOND", "1"))


def places(calls_per_second: float) -> int:
    return max(1, int(SPAN * calls_per_second))


def take_place(earliest: float, latest: float, calls_per_second: float) -> float | None:
    """The first free moment from `earliest` on, seconds since 1970; None if there is none up to `latest`."""
    most = places(calls_per_second)
    span = int(earliest // SPAN) * SPAN
    while span <= latest:
        gone = max(0, math.ceil((earliest - span) / SPAN * most)) if earliest > span else 0
        place = _take(span, min(gone, most), most)
        moment = None if place is None else max(earliest, span + place * SPAN / most)
        if moment is not None:
            return moment if moment <= latest else None
        span += SPAN
    return None


def _take(span: int, first: int, most: int) -> int | None:
    if first >= most:
        return None
    return Records(SYSTEM).take(PLACES, str(span), first, most, span + KEPT_SECONDS)
