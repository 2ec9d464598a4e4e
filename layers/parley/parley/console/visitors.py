"""Who looks at the console, and what they may see.

The HTTP API's JWT authorizer has proven the token before the function runs; its claims are the only source
(https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Request

from parley.api.errors import ApiError
from parley.store import listing
from parley.store.records import is_business

OPERATOR, BUSINESS = "operator", "business"
GROUPS, OWN = "cognito:groups", "custom:business"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is signed in. `business` is whose they are; an operator is nobody's."""

    name: str
    role: str
    business: str = ""

    def may_see(self, business: str) -> bool:
        return is_business(business) and (self.role == OPERATOR or business == self.business)


def visitor(request: Request) -> Visitor:
    """Raises ApiError 401 without proven claims, 403 without a role."""
    claims = _claims(request)
    if claims.get("token_use") != "id":
        raise ApiError(401, "unauthorized", "sign in to see this")
    name, groups = str(claims.get("email") or claims.get("sub", "")), _groups(claims)
    if OPERATOR in groups:
        return Visitor(name, OPERATOR)
    business = str(claims.get(OWN, ""))
    if BUSINESS in groups and is_business(business):
        return Visitor(name, BUSINESS, business)
    raise ApiError(403, "no_role", "this account has no role here; an operator can give it one")


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
    if wanted or visitor.role == BUSINESS:
        return [wanted or visitor.business]
    return sorted({number.business for number in numbers(visitor)})
