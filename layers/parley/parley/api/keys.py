"""API keys: `pk_<id>_<secret>`, one business each. Only a hash is kept; a key is shown once.

Each key may ask so and so often, so that one program that runs wild leaves something to the others.
"""

import hmac
import re
import secrets
from datetime import UTC, datetime
from hashlib import sha256

from parley.kinds import kind
from parley.store.records import SYSTEM, Change, Records, is_business

KIND = kind("api_key", nobody="what opens the API, of which a hash is kept")
USE = kind("api_key_use", nobody="how often a key asked")
MOST, WINDOW_SECONDS = 200, 10
"""How often a key may ask in a window: on average 20 times a second, of the 50 that the route lets through."""
KEPT_SECONDS = 3600
"""How long a count is kept: DynamoDB deletes it some time after that."""
FORM = re.compile(r"pk_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")
NOBODYS = "0" * 64
"""Dummy hash, so that unknown keys take equally long (timing attack)."""


def create(business: str, name: str) -> str:
    """A new key. `name` says what it is for. Raises UnavailableError, ValueError for no business."""
    if not is_business(business):
        raise ValueError(f"{business!r} is no name of a business")
    id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    kept = {"business": business, "name": name, "hash": _hash(secret), "created_at": at}
    Records(SYSTEM).put(KIND, id, kept)
    return f"pk_{id}_{secret}"


def business_of(key: str) -> str | None:
    """The business that the key speaks for; None if it is none, or no longer one. Raises UnavailableError."""
    match = FORM.fullmatch(key)
    if match is None:
        return None
    kept = Records(SYSTEM).get(KIND, match[1]) or {}
    is_right = hmac.compare_digest(str(kept.get("hash", NOBODYS)), _hash(match[2]))
    return str(kept["business"]) if is_right else None


def may_ask(key: str, now: float) -> bool:
    """Counts a request of a key that opens something; False if there were too many in this window.

    One conditional write, however many there are. Raises UnavailableError.
    """
    use = f"{key.split('_')[1]}#{int(now // WINDOW_SECONDS)}"
    return Records(SYSTEM).take(USE, use, 0, MOST, int(now) + KEPT_SECONDS) is not None


def revoke(id: str) -> bool:
    """The key of that id opens nothing from now on; False if there is none. Raises UnavailableError."""
    records = Records(SYSTEM)
    kept = records.get(KIND, id)
    return kept is not None and records.change(Change(KIND, id, kept, None))


def _hash(secret: str) -> str:
    """Fast, because the secret has 256 random bits: nobody can go through them."""
    return sha256(secret.encode()).hexdigest()
