"""How long calls, and what is kept of them, stay: RETENTION_DAYS, which the template sets."""

import time

from parley.settings import settings


def expires_at(since: float | None = None) -> int:
    """When DynamoDB is to delete what is written now, or what was at `since`, in seconds since 1970."""
    return int(since or time.time()) + settings().retention_days * 86_400
