"""What people of a business write down about a call: kept as long as the call, and deleted with its person."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from parley.kinds import CALL, kind
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

NOTE = kind("call_note", link=(CALL, "call"))
MOST = 100
"""Of one call that are shown: the first ones."""


def add(business: str, sid: str, began: float, by: str, text: str) -> None:
    """`began` is when the call did. Raises UnavailableError."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    note = {"call": sid, "at": at, "by": by, "text": text, EXPIRES_AT: expires_at(began)}
    Records(business).put(f"{NOTE}#{sid}", f"{at}#{uuid.uuid4().hex[:8]}", note)


def of_call(business: str, sid: str) -> Sequence[Mapping[str, Any]]:
    """The oldest first. Raises UnavailableError."""
    found = Records(business).between(f"{NOTE}#{sid}", "!", "~", MOST)
    return [{name: each[name] for name in ("at", "by", "text")} for each in found]
