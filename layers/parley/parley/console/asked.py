"""What is asked for, as people write it: a number, a time."""

import re
from datetime import UTC, datetime, timedelta

from parley.api.errors import ApiError
from parley.numbers import E164
from parley.store.listing import Span

DAYS_BACK = 90
"""How far a list without a day goes back."""


def phone(number: str) -> str:
    """The number in E.164. Raises ApiError 422."""
    written = re.sub(r"[\s().-]", "", number)
    if not E164.fullmatch(written):
        raise ApiError(422, "invalid", "write the whole number, like +15125550100", "number")
    return written


def span(since: datetime | None, until: datetime | None) -> Span:
    """The time between, at most up to now; without a beginning, the last 90 days of it."""
    last = min(until or datetime.max.replace(tzinfo=UTC), datetime.now(UTC) + timedelta(minutes=1))
    first = max(since or datetime.min.replace(tzinfo=UTC), last - timedelta(days=DAYS_BACK))
    return Span(min(first, last), last)
