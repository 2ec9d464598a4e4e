"""Feedback calls: the event that a customer was verified, and the tasks of the state machine `feedback`."""

from collections.abc import Callable, Mapping
from typing import Any

from agents.feedback import calling
from agents.feedback.configuration import ConfigurationError
from agents.feedback.verification import from_event
from parley.carrier.sqs import keep
from parley.logs import logger_of, wordless
from parley.metrics import count_one
from parley.raised import raised
from parley.settings import variable

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
    """Opens the session. What can never become one is logged, counted, and kept in the queue of failures;
    after any other failure the event comes again."""
    business = str(event["source"]).removeprefix(SOURCE)
    try:
        session, is_new = calling.verified(business, from_event(event))
    except ConfigurationError as error:
        logger.error("a verification is refused", business=business, field=error.field, why=raised(error))
        count_one("RefusedVerifications")
        keep(variable("FAILURES_QUEUE"), event, {"field": error.field, "why": str(error)})
        return {"session": "", "field": error.field}
    return {"session": session["id"], "new": is_new}


def outcome_of(so_far: Mapping[str, Any]) -> Mapping[str, Any]:
    """How the call ended; where there was none, that the execution failed on the way to it."""
    call: Mapping[str, Mapping[str, Any]] = so_far.get("call") or {}
    return call.get("outcome", {"success": False, "result": "failed"})


TASKS: Mapping[str, Callable[[Event], Answer]] = {
    "schedule": lambda event: calling.schedule(event["business"], event["session"]),
    "prepare": lambda event: calling.prepare(event["business"], event["session"], event["execution"]),
    "record": lambda event: calling.record(event["business"], event["session"], outcome_of(event["so_far"])),
}
