"""A verification as it is told, over HTTP or as an event: the same fields, checked in the same way."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from agents.feedback.configuration import MOST_DEPARTMENTS, ConfigurationError
from agents.feedback.sessions import Verified

Id = Annotated[str, Field(max_length=40, description="Lower-case letters, digits and -.")]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9._:-]{1,80}$")]
Tags = Annotated[list[Annotated[str, Field(max_length=40)]], Field(max_length=MOST_DEPARTMENTS)]


class Verification(BaseModel):
    """A customer whose purchase or visit was confirmed."""

    model_config = ConfigDict(extra="forbid")

    verification_id: Key = Field(description="The business's own id; the same one twice is one call.")
    store: Id
    phone: str = Field(max_length=20, description="E.164, like +46701740605.")
    verified_at: AwareDatetime | None = Field(None, description="Now, unless it was earlier.")
    departments: Tags = Field([], description="What the visit touched.")
    consent: str = Field("customer", max_length=20, description="requested, opt_in, customer or contract.")


def verified(told: Verification, at: datetime) -> Verified:
    """`at` is when it was told, and when the customer was verified, unless the verification says so itself."""
    return Verified(
        id=told.verification_id,
        store=told.store,
        phone=told.phone,
        verified_at=(told.verified_at or at).timestamp(),
        departments=told.departments,
        consent=told.consent,
    )


def from_event(event: Any) -> Verified:
    """The verification in an event of EventBridge. Raises ConfigurationError: which field, and what is wrong."""
    try:
        return verified(Verification.model_validate(event["detail"]), datetime.fromisoformat(event["time"]))
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "detail"
        raise ConfigurationError(field, str(first["msg"])) from None  # its own text holds what was sent
