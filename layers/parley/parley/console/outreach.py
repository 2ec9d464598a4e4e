"""Routes of calls that are placed from the console: the API's own, for people who are signed in."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query, Response
from pydantic import BaseModel, Field

from parley.api import outreach as api
from parley.api.credentials import Caller
from parley.api.errors import RESPONSES, ApiError
from parley.api.shown import OutreachState
from parley.console.asked import phone
from parley.console.finding import After, Word
from parley.console.visitors import FromVisitor, Visitor, businesses
from parley.outreach import guard, log
from parley.outreach.request import Outreach as Request

router = APIRouter(tags=["outreach"], responses=RESPONSES)

Business = Annotated[str, Query(min_length=1, max_length=64)]
Id = Annotated[str, Path(max_length=api.LONGEST_ID)]


class GuardQuery(BaseModel):
    """May this number be called now?"""

    to: str = Field(max_length=64)
    consent: str = Field(max_length=64)


@router.post("/outreach", status_code=202, operation_id="placeCall", summary="Call somebody")
def place_call(
    business: Business,
    wanted: api.OutreachRequest,
    visitor: FromVisitor,
    response: Response,
    idempotency_key: Annotated[str, Header(max_length=api.LONGEST_ID)],
) -> api.Accepted:
    return api.start_outreach(wanted, _caller(visitor, business), response, idempotency_key)


@router.get(
    "/outreach", operation_id="listOutreaches", summary="Everybody who is or was called, the newest first"
)
def list_outreaches(visitor: FromVisitor, business: Word = "", after: After = "") -> dict[str, Any]:
    """However it was asked for: from here, through the API or by an agent."""
    found, following = log.listed(businesses(visitor, business), after)
    return {"outreaches": [_listed(each) for each in found], "next": following}


@router.get("/outreach/{id}", operation_id="followOutreach", summary="Where it stands")
def follow_outreach(id: Id, business: Business, visitor: FromVisitor) -> OutreachState:
    return api.get_outreach(id, _caller(visitor, business))


@router.post("/outreach/{id}/cancel", operation_id="stopOutreach", summary="No further call")
def stop_outreach(id: Id, business: Business, visitor: FromVisitor) -> OutreachState:
    return api.cancel_outreach(id, _caller(visitor, business))


@router.post("/guard", operation_id="askGuard", summary="Whether a number may be called now")
def ask_guard(business: Business, question: GuardQuery, visitor: FromVisitor) -> dict[str, Any]:
    """Nothing is dialled; `until` is when the calling hours begin, `timezone` the callee's."""
    asked = Request("", _caller(visitor, business).business, "", phone(question.to), "", question.consent)
    facts, rules = log.facts_and_rules(asked)
    decided = guard.decide(rules, facts)
    return {
        "decision": decided.decision,
        "reason": decided.reason,
        "until": decided.until or None,
        "timezone": guard.timezone(rules, facts),
        "dialled_today": facts.dialled_today,
        "per_day": rules.per_day,
    }


def _caller(visitor: Visitor, business: str) -> Caller:
    if not visitor.may_see(business):
        raise ApiError(404, "unknown_business", "there is no such business")
    return Caller(business)


def _listed(outreach: Request) -> dict[str, Any]:
    names = ("id", "business", "to", "requested_at", "outcome", "cancelled")
    return {"agent": outreach.speaker, **{name: getattr(outreach, name) for name in names}}
