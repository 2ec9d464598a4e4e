"""When a phone may be made to ring: an account places about one new call a second.

Twilio queues what comes faster, for up to a day (https://www.twilio.com/docs/voice/api/call-resource,
https://help.twilio.com/articles/223180028), but then nobody knows when a phone rings. So every dial, of
whichever agent and however often it was tried before, takes a place of its own in time first.
"""

import math
import random
from collections.abc import Iterator

from parley.kinds import kind
from parley.settings import settings
from parley.store.records import SYSTEM, Records

SPAN = 10
"""Seconds whose places are counted together, in one record."""
NEAR_SPANS = 31
"""How many spans are tried one after the other; later ones are skipped at growing distances, so that thousands of
waiting calls do not ask for every full span."""
PLACES = kind("dial_places", nobody="it counts dials, whoever is called")
KEPT_SECONDS = 86_400


def rate() -> float:
    """New calls a second, over all businesses."""
    return settings().calls_per_second


def places(calls_per_second: float) -> int:
    return max(1, int(SPAN * calls_per_second))


def take_place(earliest: float, latest: float, calls_per_second: float) -> float | None:
    """A free moment from `earliest` on, seconds since 1970; None if none is found up to `latest`.

    It is the first one, where that is within the near spans.
    """
    most = places(calls_per_second)
    for span in _spans(int(earliest // SPAN) * SPAN, latest):
        gone = max(0, math.ceil((earliest - span) / SPAN * most)) if earliest > span else 0
        place = _take(span, min(gone, most), most)
        if place is not None:
            moment = max(earliest, span + place * SPAN / most)
            return moment if moment <= latest else None
    return None


def _spans(first: int, latest: float) -> Iterator[int]:
    number, leap = 0, NEAR_SPANS
    while first + number * SPAN <= latest:
        yield first + number * SPAN
        number += 1
        if number >= NEAR_SPANS:
            number += random.randrange(leap)  # noqa: S311 - spreads load, guards nothing
            leap *= 2


def _take(span: int, first: int, most: int) -> int | None:
    if first >= most:
        return None
    return Records(SYSTEM).take(PLACES, str(span), first, most, span + KEPT_SECONDS)
