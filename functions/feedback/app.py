"""Feedback calls: the event that a customer was verified, and the tasks of the state machine `feedback`."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from parley.feedback import calling
from parley.feedback.configuration import ConfigurationError
from parley.feedback.sessions import Verified
from parley.logs import logger_of, wordless
from parley.raised import raised

Event = Mapping[str, Any]
Answer = dict[str, Any]

SOURCE = "customers."
"""What the source of an event begins with; the business follows. Who may send as whom is a matter of IAM
(condition `events:source`), so that a business is told by its credentials here, too."""

logger = logger_of("feedback")


@wordless
def handler(event: Event, context: object) -> Answer:
    """An event of EventBridge, or one task: `{"task", "business", "session", ...}`."""
    if event.get("detail-type") == "customer.verified":
        return verified(event)
    logger.set_correlation_id(event["session"])
    answer = TASKS[event["task"]](event)
    logger.info(event["task"], **answer)
    return answer


def verified(event: Event) -> Answer:
    """Opens the session. What can never become one is logged; after a failure the event comes again."""
    business, detail = str(event["source"]).removeprefix(SOURCE), event["detail"]
    try:
        session, is_new = calling.verified(business, told(detail))
    except (ConfigurationError, KeyError, TypeError, ValueError) as error:
        field = getattr(error, "field", "detail")
        logger.error("a verification that cannot be", business=business, field=field, why=raised(error))
        return {"session": "", "field": field}
    return {"session": session["id"], "new": is_new}


def told(detail: Mapping[str, Any]) -> Verified:
    return Verified(
        id=str(detail["verification_id"])[:80],
        store=str(detail["store"]),
        phone=str(detail["phone"]),
        verified_at=datetime.fromisoformat(detail["verified_at"]).timestamp(),
        departments=[str(tag) for tag in detail.get("departments", ())],
        consent=str(detail.get("consent", "customer")),
    )


TASKS: Mapping[str, Callable[[Event], Answer]] = {
    "schedule": lambda event: calling.schedule(event["business"], event["session"]),
    "prepare": lambda event: calling.prepare(event["business"], event["session"], event["execution"]),
    "record": lambda event: calling.record(event["business"], event["session"], event["outcome"]),
}
