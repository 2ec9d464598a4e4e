"""Roles that were changed or taken away while somebody was signed in: what they signed in with before opens nothing.

A token cannot be called back, and is good for an hour. So every request of the console asks here, one read.
"""

import time

from parley.kinds import kind
from parley.store.records import EXPIRES_AT, SYSTEM, Records

ENDED = kind(
    "role_ended", nobody="since when tokens of an account are no good; its id says nothing of whose it is"
)
LONGEST_SESSION_SECONDS = 24 * 3600
"""A token is good for less."""


def end(account: str) -> None:
    """What the account has signed in with up to now is no good any more. Raises UnavailableError."""
    now = time.time()
    Records(SYSTEM).put(ENDED, account, {"at": now, EXPIRES_AT: int(now) + LONGEST_SESSION_SECONDS})


def ended_since(account: str, signed_in_at: float) -> bool:
    """Whether the account's role ended in the second in which it signed in, or later. Raises UnavailableError."""
    found = Records(SYSTEM).get(ENDED, account) if account else None
    return found is not None and signed_in_at <= float(found["at"])
