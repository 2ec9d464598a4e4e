"""Secrets out of SSM SecureStrings that hold JSON: read once, and again when they do not fit any more."""

import time
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any

from parley.parameter import read_parameter

AGE_SECONDS = 300
REREAD_SECONDS = 10
"""A forged request must not become a request to SSM each time."""
PATIENCE_SECONDS = 6.0
"""How long the first read of an environment is tried for: of the 15 s that Twilio waits, the turn itself needs
some. A secret that is held needs no patience: the old one serves until the next read."""

Secret = Mapping[str, Any]
_held: dict[str, tuple[float, Secret]] = {}
_reading = Lock()


def secret(parameter: str, older_than: float = AGE_SECONDS) -> Secret:
    """What the parameter holds. Raises botocore's errors when SSM fails and nothing is held."""
    with _reading:
        now = time.monotonic()
        read_at, held = _held.get(parameter, (float("-inf"), {}))
        if now - read_at < older_than:
            return held
        try:
            held = read_parameter(parameter, patience=0.0 if held else PATIENCE_SECONDS)
        except Exception:
            if not held:
                raise
        _held[parameter] = (now, held)
        return held


def fresh_secret(parameter: str) -> Secret:
    """The secret as it is now, for a request that the held one refused."""
    return secret(parameter, REREAD_SECONDS)


def auth_tokens(parameter: str, older_than: float = AGE_SECONDS) -> Sequence[str]:
    """The tokens that sign Twilio's webhooks now, out of `{"auth_tokens": ["current", "next"]}`.

    Both are valid while Twilio's primary token is being rotated
    (https://www.twilio.com/docs/iam/api/authtoken). Raises what `secret` raises.
    """
    return tuple(secret(parameter, older_than)["auth_tokens"])


def shared_keys(parameter: str, older_than: float = AGE_SECONDS) -> Sequence[str]:
    """The keys that sign the webhooks which name one, out of the same secret's `shared_keys`; none if it has none."""
    return tuple(secret(parameter, older_than).get("shared_keys", ()))


def fresh_auth_tokens(parameter: str) -> Sequence[str]:
    """The tokens as they are now, for a signature that the held ones did not make."""
    return auth_tokens(parameter, REREAD_SECONDS)
