"""One-time codes: six digits, kept as a salted hash, good for ten minutes and five tries."""

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

DIGITS = 6
SECONDS = 600
TRIES = 5
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Fresh:
    """A code that nobody has been told yet, and the salt for keeping it."""

    digits: str
    salt: bytes


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it is kept. `sent_at` is in seconds since the epoch, `tries` the wrong ones so far."""

    salt: str
    hash: str
    sent_at: float
    tries: int = 0

    @classmethod
    def of(cls, fresh: Fresh, now: float) -> Self:
        return cls(fresh.salt.hex(), _hash(fresh.digits, fresh.salt), now)

    def is_too_old(self, now: float) -> bool:
        return now - self.sent_at >= SECONDS

    @property
    def left(self) -> int:
        return TRIES - self.tries

    def is_right(self, digits: str) -> bool:
        return hmac.compare_digest(self.hash, _hash(digits, bytes.fromhex(self.salt)))

    def tried(self) -> Self:
        return replace(self, tries=self.tries + 1)

    def to_data(self) -> dict[str, Any]:
        return asdict(self)


def new() -> Fresh:
    return Fresh(f"{secrets.randbelow(10**DIGITS):0{DIGITS}}", secrets.token_bytes(SALT_BYTES))


def digits_in(text: str) -> str:
    """The six digits that somebody typed, however they grouped them and in any script; else nothing."""
    kept = [each for each in text if not each.isspace() and each not in "-."]
    if len(kept) != DIGITS or not all(each.isdecimal() for each in kept):
        return ""
    return "".join(str(unicodedata.decimal(each)) for each in kept)


def _hash(digits: str, salt: bytes) -> str:
    """Slow on purpose: going through all million codes takes hours of computing, and a code minutes."""
    return hashlib.scrypt(digits.encode(), salt=salt, n=2**14, r=8, p=1).hex()
