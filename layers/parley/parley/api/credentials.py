"""Who asks. The business comes from the credential alone, never from what a request says.

Each kind of credential is one reader in `READERS`: a request and its bearer token in, the caller out, or None
if the token is of another kind or no good.
"""

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
    business = keys.business_of(token)
    return Caller(business) if business else None


READERS: Sequence[Callable[[Request, str], Caller | None]] = (from_api_key,)


def caller(
    request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
) -> Caller:
    """Raises ApiError 401, or UnavailableError."""
    token = given.credentials if given else ""
    found = next((each for read in READERS if (each := read(request, token))), None)
    if found is None:
        raise ApiError(401, "unauthorized", "a valid API key is needed: Authorization: Bearer pk_...")
    return found


FromCaller = Annotated[Caller, Depends(caller)]
