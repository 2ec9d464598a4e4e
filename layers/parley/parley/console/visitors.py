"""Who looks at the console, and what they may see.

The HTTP API's JWT authorizer has proven the token before the function runs; its claims are the only source
(https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends, Request

from parley.api.errors import ApiError
from parley.store import ended_roles, listing
from parley.store.records import is_business

OPERATOR, BUSINESS, VIEWER = "operator", "business", "viewer"
"""Roles, from the one that may do most; of somebody with several that one counts."""
GROUPS, OWN = "cognito:groups", "custom:business"
LOOKING = ("GET", "HEAD")
ASK_BY_POST = ("/people/kept", "/guard")
"""What a path ends in that changes nothing: a number in an address would end up in logs."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is signed in. `business` is whose they are; an operator is nobody's. `id` stays the same when the
    name, an e-mail address, changes."""

    name: str
    role: str
    business: str = ""
    id: str = field(default="", compare=False)

    @property
    def may_change(self) -> bool:
        return self.role != VIEWER

    def may_see(self, business: str) -> bool:
        return is_business(business) and (self.role == OPERATOR or business == self.business)


def visitor(request: Request) -> Visitor:
    """Raises ApiError 401 without proven claims or with a role that has ended, 403 without a role or for a viewer who
    would change something."""
    found = _visitor(_claims(request))
    if found.role == VIEWER and not _only_looks(request):
        raise ApiError(403, "read_only", "you can look at this, and not change it; ask your operator")
    return found


def _visitor(claims: Mapping[str, Any]) -> Visitor:
    if claims.get("token_use") != "id":
        raise ApiError(401, "unauthorized", "sign in to see this")
    id, name = str(claims.get("sub", "")), str(claims.get("email") or claims.get("sub", ""))
    groups, business = _groups(claims), str(claims.get(OWN, ""))
    role = next((each for each in (OPERATOR, BUSINESS, VIEWER) if each in groups), "")
    if not role or (role != OPERATOR and not is_business(business)):
        raise ApiError(403, "no_role", "this account has no role here; an operator can give it one")
    if ended_roles.ended_since(id, float(claims.get("iat") or 0)):
        raise ApiError(401, "role_changed", "what you may do here has changed; sign in again")
    return Visitor(name, role, "" if role == OPERATOR else business, id)


def _only_looks(request: Request) -> bool:
    return request.method in LOOKING or request.url.path.endswith(ASK_BY_POST)


FromVisitor = Annotated[Visitor, Depends(visitor)]


def _claims(request: Request) -> Mapping[str, Any]:
    event = request.scope.get("aws.event") or {}
    authorizer = event.get("requestContext", {}).get("authorizer") or {}
    claims: Mapping[str, Any] = authorizer.get("jwt", {}).get("claims") or {}
    return claims


def _groups(claims: Mapping[str, Any]) -> Sequence[str]:
    """The authorizer hands lists on as text: `[operator business]`."""
    return str(claims.get(GROUPS, "")).strip("[]").replace(",", " ").split()


def numbers(visitor: Visitor) -> Sequence[listing.Number]:
    """The numbers that the visitor's agents answer. Raises UnavailableError."""
    return [each for each in listing.numbers() if visitor.may_see(each.business)]


def businesses(visitor: Visitor, wanted: str = "") -> Sequence[str]:
    """The businesses that a list is made of. Raises ApiError 404 for one that the visitor may not see."""
    if wanted and not visitor.may_see(wanted):
        raise ApiError(404, "unknown_business", "there is no such business")
    if only := wanted or visitor.business:
        return [only]
    return sorted({number.business for number in numbers(visitor)})


def one_business(visitor: Visitor, wanted: str) -> str:
    """The business that somebody speaks of. Raises ApiError 404 for one that is not theirs."""
    return businesses(visitor, wanted)[0]


def operator(visitor: FromVisitor) -> Visitor:
    """Raises ApiError 404 for everybody else: what an operator alone does is not there for them."""
    if visitor.role != OPERATOR:
        raise ApiError(404, "not_found", "there is nothing here")
    return visitor


FromOperator = Annotated[Visitor, Depends(operator)]
