"""Routes of outreaches: one outbound call seen through, with retries and texts."""

import json
import uuid
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Response
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue

from parley import agents
from parley.api.credentials import FromCaller
from parley.api.errors import REFUSED, RESPONSES, TOO_LATE, UNKNOWN, ApiError
from parley.api.shown import OutreachState, shown
from parley.flow.override import OverrideError, validated
from parley.model.chosen import for_overrides
from parley.outreach import start
from parley.outreach.attempts import PACES
from parley.outreach.request import ID, CallRequest, RequestError
from parley.phone_numbers import E164

router = APIRouter(prefix="/outreach", tags=["outreach"], responses=RESPONSES)

LONGEST_ID = 80
Id = Annotated[str, Path(max_length=LONGEST_ID, description="The outreach's id.")]


def _plain(value: Any) -> Any:
    """What JSON's grammar has no words for, Python's reader lets in all the same."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise ValueError("must be plain JSON: finite numbers, whole characters, not too deep") from None
    return value


Plain = Annotated[dict[str, JsonValue], AfterValidator(_plain)]
Word = Annotated[str, Field(max_length=64)]
Number = Annotated[Word, Field(json_schema_extra={"pattern": rf"^({E164.pattern})?$"})]
"""Here the description says more than is checked: the check that follows says it in better words."""


class OutreachRequest(BaseModel):
    """Whom to call, with which agent, on which ground."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"id": "order-1001", "agent": "bakery", "to": "+15125550100", "consent": "requested"}
            ]
        },
    )

    id: str | None = Field(
        None,
        max_length=LONGEST_ID,
        description="Or the header Idempotency-Key.",
        json_schema_extra={"pattern": f"^{ID.pattern}$"},
    )
    agent: Word = Field(description="The agent that speaks, unless the override names another.")
    to: Number = Field("", description="A phone number in E.164; or say `person`.")
    person: Word = Field(
        "", description="The id of somebody whom the agents know, whose number and chat are then used."
    )
    consent: Word = Field(description="On which ground: requested, opt_in, customer or contract.")
    from_: Number = Field("", alias="from", description="A number of the business; its usual one by default.")
    override: Plain | Word = Field(
        {}, description="What makes up the agent for this call, or a preset's name."
    )
    values: Plain = Field({}, description="What the agent knows from the start.")
    timezone: Word = Field("", description="The callee's, as an IANA name; by default the number tells.")
    language: Word = Field(
        "",
        description="The callee's (BCP 47), where the agent speaks it; by default that of the last call with them.",
    )
    text: str = Field("", max_length=1000, description="Written when nobody answers.")
    pace: Word | None = Field(
        None,
        description="`quick` (5, 15, 45 s) or `patient` (10, 30, 90 min).",
        json_schema_extra={"enum": [*PACES, None]},
    )
    retries: int | None = Field(None, ge=0, le=3)
    ring_seconds: int | None = Field(None, ge=5, le=60)


class Accepted(BaseModel):
    """The outreach that was started, by this request or an earlier one that was the same."""

    id: str
    url: str = Field(description="Where it stands: GET.")


@router.post(
    "",
    status_code=202,
    operation_id="startOutreach",
    summary="Call somebody",
    responses=TOO_LATE,
)
def start_outreach(
    wanted: OutreachRequest,
    caller: FromCaller,
    response: Response,
    idempotency_key: Annotated[str | None, Header(max_length=LONGEST_ID)] = None,
) -> Accepted:
    """The same id or Idempotency-Key twice is one call; with something else in it, it is a 409."""
    id = _id(wanted, idempotency_key)
    to, chat_id = _callee(caller.business, wanted)
    request = CallRequest(
        agent=wanted.agent,
        to=to,
        consent=wanted.consent,
        from_=wanted.from_ or None,
        override=_override(wanted),
        values=wanted.values,
        timezone=wanted.timezone,
        language=wanted.language,
        chat_id=chat_id,
        text=wanted.text,
        pace=wanted.pace,
        retries=wanted.retries,
        ring_seconds=wanted.ring_seconds,
    )
    started = start.start_outreach(caller.business, id, request)
    return accepted(started.outreach.id, response)


@router.get(
    "/{id}",
    operation_id="getOutreach",
    summary="Where an outreach stands",
    responses=UNKNOWN,
)
def get_outreach(id: Id, caller: FromCaller) -> OutreachState:
    """State, attempts with times and results, the next attempt, the channel that reached the person."""
    return shown(start.get(caller.business, id))


@router.post(
    "/{id}/cancel",
    operation_id="cancelOutreach",
    summary="No further call and no text",
    responses=REFUSED,
)
def cancel_outreach(id: Id, caller: FromCaller) -> OutreachState:
    """A phone that rings stops ringing. Cancelling twice is fine. 409 `already_over`: it had ended."""
    was_open = start.cancel(caller.business, id, "cancelled through the API")
    now = shown(start.get(caller.business, id))
    if not was_open and now.state != "cancelled":
        raise ApiError(409, "already_over", "this outreach is over")
    return now


def accepted(id: str, response: Response) -> Accepted:
    url = f"/api/outreach/{id}"
    response.headers["Location"] = url
    return Accepted(id=id, url=url)


def _id(wanted: OutreachRequest, idempotency_key: str | None) -> str:
    if wanted.id and idempotency_key and wanted.id != idempotency_key:
        raise ApiError(422, "invalid", "the body's id and the header Idempotency-Key differ", "id")
    return wanted.id or idempotency_key or uuid.uuid4().hex


def _override(wanted: OutreachRequest) -> dict[str, Any]:
    try:
        return validated(wanted.override, for_overrides(), agents.presets())
    except OverrideError as error:
        field = "override" if error.field == "override" else f"override.{error.field}"
        raise RequestError(field, str(error)) from error


def _callee(business: str, wanted: OutreachRequest) -> tuple[str, int]:
    """The number, and the Telegram chat, if somebody is named by an id that an agent's package knows."""
    if not wanted.person:
        return wanted.to, 0
    for package in agents.modules("people"):
        if known := package.called(business, wanted.person):
            phone, chat_id = known
            if wanted.to not in ("", phone):
                raise ApiError(422, "invalid", "is not this person's number", "to")
            return phone, chat_id
    raise ApiError(422, "unknown_person", "there is no such person", "person")
