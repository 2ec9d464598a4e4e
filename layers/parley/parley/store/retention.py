"""How long calls, and what is kept of them, stay: RETENTION_DAYS, which the template sets."""

import time

from parley.settings import settings


def expires_at() -> int:
    """When DynamoDB is to delete what is written now, in seconds since 1970."""
    return int(time.time()) + settings().retention_days * 86_400
