"""An outreach as the API shows it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

State = Literal[
    "requested", "waiting", "dialling", "in_call", "retrying", "writing", "done", "refused", "cancelled"
]
TIMES = ("answered_at", "ended_at")


class AttemptState(BaseModel):
    """One time that the phone was made to ring."""

    n: int = Field(description="1 for the first.")
    at: datetime
    result: str | None = Field(description="answered, no_answer, screened, busy, failed, voicemail, ...")
    answered_at: datetime | None
    ended_at: datetime | None
    seconds: float = Field(description="How long the call was.")
    verdict: str = Field(description="What answering-machine detection took the callee for.")
    why: str = Field(description="What went wrong, where something did.")
    outcome: str = Field(description="The agent's own, of a call that was answered.")
    sid: str | None = Field(description="The call's id at Twilio, which is also its id here.")


class Outcome(BaseModel):
    """How an outreach ended."""

    success: bool = Field(description="Whether a person was on the phone.")
    channel: str = Field(description="What reached the person: call, telegram, sms; empty for nothing.")
    retries: int
    result: str = Field(description="What came of the last attempt.")
    reason: str
    text: str = Field(
        "",
        description="What became of a text: delivered, undelivered, unknown, refused, failed; empty for none.",
    )


class OutreachState(BaseModel):
    """Times are ISO 8601 in UTC."""

    id: str
    agent: str
    to: str
    from_: str = Field(alias="from")
    consent: str
    requested_at: datetime
    execution: str = Field(description="The execution's name in Step Functions.")
    state: State
    attempts: list[AttemptState]
    timezone: str = Field(
        description='The callee\'s, by whose clock calling hours are meant; "" if none is known.'
    )
    next_attempt_at: datetime | None
    channel_reached: str | None
    outcome: Outcome | None


def shown(outreach: Mapping[str, Any]) -> OutreachState:
    attempts = [_attempt(each) for each in outreach["attempts"]]
    return OutreachState.model_validate({**outreach, "attempts": attempts})


def _attempt(attempt: Mapping[str, Any]) -> dict[str, Any]:
    """A time of 0 is one that has not come."""
    return {**attempt, **{name: attempt[name] or None for name in TIMES}}
