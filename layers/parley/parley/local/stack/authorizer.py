"""The JWT authorizer of an HTTP API, with a key of its own in the place of the issuer's, or with the issuer's.

As API Gateway does, it takes the token from the header Authorization, checks signature, issuer, audience and
time, and hands the claims to the function as text, lists as `[one two]`
(https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
"""

import hmac
import secrets
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import jwt

Key = str | jwt.PyJWK
ALGORITHM = "HS256"
"""Where issuer and authorizer are one process and share a secret."""
ISSUERS_ALGORITHM = "RS256"
"""Cognito's; its public key is in the issuer's key set."""

SESSION_SECONDS = 8 * 3600
"""As long as template.yaml lets a session last."""
YOU = "you@example.com"
CODE_DIGITS = 20
"""Hexadecimal: nobody guesses 80 bits, and a line of a terminal has room for them."""


def new_key() -> str:
    return secrets.token_urlsafe(32)


@dataclass(frozen=True)
class Authorizer:
    """Whose tokens a route lets in."""

    issuer: str
    audience: tuple[str, ...]

    def claims(self, header: str, key: Key) -> dict[str, str] | None:
        """The claims of a good token; None for any other header."""
        token = header.removeprefix("Bearer ").strip()
        try:
            proven = jwt.decode(
                token,
                key,
                [ALGORITHM if isinstance(key, str) else ISSUERS_ALGORITHM],
                {"require": ["exp", "iss", "aud"]},
                issuer=self.issuer,
                audience=self.audience,
            )
        except jwt.InvalidTokenError:
            return None
        return {name: _text(value) for name, value in proven.items()}


@dataclass(frozen=True)
class SignIn:
    """What tokens are made with here."""

    key: str
    issuer: str
    audience: str

    def token(self, groups: Collection[str], business: str = "", seconds: float = SESSION_SECONDS) -> str:
        """An id token as Cognito would give it, good for so many seconds."""
        now = int(time.time())
        claims: Mapping[str, Any] = {
            "iss": self.issuer,
            "aud": self.audience,
            "sub": YOU,
            "email": YOU,
            "token_use": "id",
            "cognito:groups": list(groups),
            "custom:business": business,
            "iat": now,
            "exp": now + int(seconds),
        }
        return jwt.encode(dict(claims), self.key, ALGORITHM)

    def code(self, business: str = "", role: str = "") -> str:
        """Stands for a token in a link that a person can read: of the operator, of a business, or of a role in it."""
        whose = f"{business}#{role}" if role else business
        return hmac.new(self.key.encode(), whose.encode(), "sha256").hexdigest()[:CODE_DIGITS]

    def token_for(self, code: str, business: str = "", role: str = "") -> str | None:
        """The token that a code is exchanged for; None for a wrong code."""
        if not hmac.compare_digest(code.encode(), self.code(business, role).encode()):
            return None
        return self.token([role or ("business" if business else "operator")], business)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return f"[{' '.join(map(str, value))}]"
    return str(value).lower() if isinstance(value, bool) else str(value)
