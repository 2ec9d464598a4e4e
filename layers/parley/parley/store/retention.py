"""How long calls, and what is kept of them, stay: RETENTION_DAYS, which the template sets."""

import os
import time

DAYS = int(os.environ.get("RETENTION_DAYS", "90"))


def expires_at() -> int:
    """When DynamoDB is to delete what is written now, in seconds since 1970."""
    return int(time.time()) + DAYS * 86_400
