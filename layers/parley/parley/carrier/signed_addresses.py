"""Addresses of ours that are good for one thing until a moment, whoever has them: nobody else can make one.

They are signed with a key made of the token that Twilio signs with. While that is being rotated the addresses of both
tokens are good.
"""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256

from parley.carrier.secrets import auth_tokens
from parley.settings import settings

SIGNATURE_BYTES = 18


def signed(use: str, about: str, until: int) -> str:
    """The signature for what it is used for, what it is about and until when (seconds since 1970)."""
    return next(_signatures(use, about, until))


def is_genuine(use: str, about: str, until: int, signature: str) -> bool:
    """Whether it was signed here; the time is not looked at."""
    found = [hmac.compare_digest(each, signature) for each in _signatures(use, about, until)]
    return any(found)


def _signatures(use: str, about: str, until: int) -> Iterator[str]:
    for token in auth_tokens(settings().required("twilio_secret")):
        if token:
            key = hmac.digest(token.encode(), b"parley: signed addresses", sha256)
            digest = hmac.digest(key, f"{use}\n{about}\n{until}".encode(), sha256)
            yield urlsafe_b64encode(digest[:SIGNATURE_BYTES]).decode()
