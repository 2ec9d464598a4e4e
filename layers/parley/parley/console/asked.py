"""What is asked for, as people write it: a number, a time."""

import re
from datetime import UTC, datetime, timedelta

from parley.api.errors import ApiError
from parley.phone_numbers import is_dialable
from parley.store.listing import Span

DAYS_BACK = 90
"""How far a list without a day goes back."""


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
    """The time between, at most up to now; without a beginning, the last 90 days of it."""
    last = min(until or datetime.max.replace(tzinfo=UTC), datetime.now(UTC) + timedelta(minutes=1))
    first = max(since or datetime.min.replace(tzinfo=UTC), last - timedelta(days=DAYS_BACK))
    return Span(min(first, last), last)
