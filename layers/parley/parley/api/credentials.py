"""Who asks. The business comes from the credential alone, never from what a request says.

Each kind of credential is one reader in `READERS`: a request and its bearer token in, the caller out, or None
if the token is of another kind or no good.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from parley.api import keys
from parley.api.errors import ApiError

bearer = HTTPBearer(
    auto_error=False, scheme_name="apiKey", description="A key as `parley key BUSINESS` prints it."
)


@dataclass(frozen=True, slots=True)
class Caller:
    """`business` is all that the request can reach."""

    business: str


def from_api_key(request: Request, token: str) -> Caller | None:
    """Raises ApiError 429 for a key that asks too often."""
    business = keys.business_of(token)
    if business and not keys.may_ask(token, time.time()):
        raise ApiError(
            429, "too_many_requests", f"a key may ask {keys.MOST} times in {keys.WINDOW_SECONDS} seconds"
        )
    return Caller(business) if business else None


def from_sign_in(request: Request, token: str) -> Caller | None:
    """The token was an authorizer's to prove; `sign_in` is what the claims in it say."""
    signed_in: Caller | None = getattr(request.state, "caller", None)
    return signed_in


def sign_in(request: Request, caller: Caller) -> None:
    """From now on the request speaks for this caller."""
    request.state.caller = caller


READERS: Sequence[Callable[[Request, str], Caller | None]] = (from_sign_in, from_api_key)


def caller(
    request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
) -> Caller:
    """Raises ApiError 401 or 429, or UnavailableError."""
    token = given.credentials if given else ""
    found = next((each for read in READERS if (each := read(request, token))), None)
    if found is None:
        raise ApiError(401, "unauthorized", "a valid API key is needed: Authorization: Bearer pk_...")
    return found


FromCaller = Annotated[Caller, Depends(caller)]
