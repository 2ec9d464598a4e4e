"""What is asked for, as people write it: a number, a time."""

import re
from datetime import UTC, date, datetime, timedelta

from parley.api.errors import ApiError
from parley.phone_numbers import is_dialable
from parley.store.listing import Span

DAYS_BACK = 90
"""How far a list without a day goes back."""
EARLIEST = datetime(1970, 4, 1, tzinfo=UTC)
LONGEST = 366
"""Days of one period."""
ENDS_BEFORE = "this period ends before it begins"
TOO_LONG = "this period is longer than a year; choose a shorter one"


def is_whole(number: str) -> bool:
    """Whether it is a number that can be dialled, and not a part of one."""
    return is_dialable(_written(number))


def _written(number: str) -> str:
    return re.sub(r"[\s().-]", "", number)


def phone(number: str) -> str:
    """The number in E.164, if it is a whole one that can be dialled. Raises ApiError 400."""
    written = _written(number)
    if not is_dialable(written):
        why = "this is no number that can be dialled: write all of it, like +15125550100"
        raise ApiError(400, "not_a_number", why, "number")
    return written


def span(since: datetime | None, until: datetime | None) -> Span:
    """The time between, at most up to now; without a beginning, the last 90 days of it. Raises ApiError 400."""
    if since and until and until <= since:
        raise ApiError(400, "ends_before", ENDS_BEFORE, "until")
    now = datetime.now(UTC) + timedelta(minutes=1)
    last = max(min(until or now, now), EARLIEST)
    first = since or last - timedelta(days=DAYS_BACK)
    if last - first > timedelta(days=LONGEST + 1):
        raise ApiError(400, "too_long", TOO_LONG, "since")
    return Span(min(first, last), last)


def days(first: date, last: date) -> tuple[date, date]:
    """The first and the last day of a period. Raises ApiError 400."""
    if last < first:
        raise ApiError(400, "ends_before", ENDS_BEFORE, "last")
    if (last - first).days >= LONGEST:
        raise ApiError(400, "too_long", TOO_LONG, "first")
    return first, last
