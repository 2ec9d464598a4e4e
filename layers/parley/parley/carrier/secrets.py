"""Twilio's auth tokens, out of an SSM SecureString: read once, and again when a signature fails.

The parameter holds JSON, `{"auth_tokens": ["current", "next"]}`: both are valid while Twilio's primary
token is being rotated (https://www.twilio.com/docs/iam/api/authtoken).
"""

import json
import os
import time
from collections.abc import Sequence
from typing import Any

from botocore.config import Config
from botocore.session import get_session

AGE_SECONDS = 300
REREAD_SECONDS = 10
"""A forged request must not become a request to SSM each time."""

_held: dict[str, tuple[float, tuple[str, ...]]] = {}


def auth_tokens(parameter: str, older_than: float = AGE_SECONDS) -> Sequence[str]:
    """The tokens that sign webhooks now. Raises botocore's errors when SSM fails and none are held."""
    now = time.monotonic()
    read_at, tokens = _held.get(parameter, (float("-inf"), ()))
    if now - read_at < older_than:
        return tokens
    try:
        tokens = _read(parameter)
    except Exception:
        if not tokens:
            raise
    _held[parameter] = (now, tokens)
    return tokens


def fresh_auth_tokens(parameter: str) -> Sequence[str]:
    """The tokens as they are now, for a signature that the held ones did not make."""
    return auth_tokens(parameter, REREAD_SECONDS)


def _read(parameter: str) -> tuple[str, ...]:
    client: Any = get_session().create_client(
        "ssm",
        region_name=os.environ.get("AWS_REGION", "us-east-1"),
        config=Config(connect_timeout=1, read_timeout=2, retries={"total_max_attempts": 2}),
    )
    value = client.get_parameter(Name=parameter, WithDecryption=True)["Parameter"]["Value"]
    return tuple(json.loads(value)["auth_tokens"])
