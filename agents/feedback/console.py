"""Routes of feedback calls for the console: those of the public API, for people who are signed in.

What a key says there, the sign-in says here: whose records a request reaches.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from agents.feedback.api import calls, configuration, results
from parley.api import credentials
from parley.api.credentials import Caller
from parley.api.errors import ApiError
from parley.console.visitors import FromVisitor, businesses


def speaks_for(
    request: Request, visitor: FromVisitor, business: Annotated[str, Query(max_length=64)] = ""
) -> None:
    """A business speaks for itself; an operator says for whom. Raises ApiError 401, 403, 404 or 422."""
    own = visitor.business or business
    if not own:
        raise ApiError(422, "invalid", "an operator chooses the business", "business")
    if own not in businesses(visitor) or business not in ("", own):
        raise ApiError(404, "unknown_business", "there is no such business")
    credentials.sign_in(request, Caller(own))


router = APIRouter(prefix="/feedback", dependencies=[Depends(speaks_for)])
for each in (calls, configuration, results):
    router.include_router(each.router)
