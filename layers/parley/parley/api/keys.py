"""API keys: `pk_<id>_<secret>`, one business each. Only a hash is kept; a key is shown once.

Each key may ask so and so often, so that one program that runs wild leaves something to the others.
"""

import hmac
import re
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, NamedTuple

from parley.kinds import kind
from parley.store.errors import translated
from parley.store.records import SYSTEM, Change, Records, is_business
from parley.store.tables import RecordItem

KIND = kind("api_key", nobody="what opens the API, of which a hash is kept")
USE = kind("api_key_use", nobody="how often a key asked")
MOST, WINDOW_SECONDS = 200, 10
"""How often a key may ask in a window: on average 20 times a second, of the 50 that the route lets through."""
KEPT_SECONDS = 3600
"""How long a count is kept: DynamoDB deletes it some time after that."""
FORM = re.compile(r"pk_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")
NOBODYS = "0" * 64
"""Dummy hash, so that unknown keys take equally long (timing attack)."""


class NewKey(NamedTuple):
    """`key` is shown once; `kept` is the record under `id`."""

    id: str
    key: str
    kept: Mapping[str, Any]


def new(business: str, name: str) -> NewKey:
    """A key that opens nothing before it is kept. Raises ValueError for no business."""
    if not is_business(business):
        raise ValueError(f"{business!r} is no name of a business")
    id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    kept = {"business": business, "name": name, "hash": _hash(secret), "created_at": at}
    return NewKey(id, f"pk_{id}_{secret}", kept)


def create(business: str, name: str) -> str:
    """A new key. `name` says what it is for. Raises UnavailableError, ValueError for no business."""
    made = new(business, name)
    Records(SYSTEM).put(KIND, made.id, made.kept)
    return made.key


def of_business(business: str) -> Sequence[Mapping[str, Any]]:
    """What is told of the keys of a business: id, name, since when. Raises UnavailableError."""
    with translated():
        found = [(item.sk, item.data) for item in RecordItem.query(f"{SYSTEM}#{KIND}")]
    return [
        {"id": id, "name": kept["name"], "created_at": kept["created_at"]}
        for id, kept in found
        if kept["business"] == business
    ]


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
