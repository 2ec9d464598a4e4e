"""The tasks of the state machine `outreach`: may somebody be called, dial, write instead, record.

Errors are named after what the state machine does about them; see statemachine/outreach.asl.yaml.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from parley.logs import logger_of, wordless
from parley.outreach import dialling, following, log, start, texting
from parley.outreach.request import Outreach

Event = Mapping[str, Any]
Answer = dict[str, Any]

logger = logger_of("outreach")


@wordless
def handler(event: Event, context: object) -> Answer:
    """One task: `{"task", "business", "id", ...}` in, what the next state needs out."""
    outreach = log.load(event["business"], event["id"])
    logger.set_correlation_id(outreach.execution)
    answer = TASKS[event["task"]](outreach, event)
    logger.info(event["task"], **answer)
    return answer


def guard(outreach: Outreach, event: Event) -> Answer:
    """What comes next: dial, wait until then, dial after a pause, write, or nothing; and why."""
    now = following.following(following.look(outreach))
    until = f"{datetime.fromtimestamp(now.until, UTC):%Y-%m-%dT%H:%M:%S.%fZ}" if now.until else ""
    return {"decision": now.decision, "reason": now.reason, "until": until, "seconds": now.seconds}


def dial(outreach: Outreach, event: Event) -> Answer:
    dialling.dial(outreach, event["token"])
    return {}


def telegram(outreach: Outreach, event: Event) -> Answer:
    texting.telegram(outreach)
    return {"channel": "telegram"}


def sms(outreach: Outreach, event: Event) -> Answer:
    texting.sms(outreach, event["token"])
    return {}


def record(outreach: Outreach, event: Event) -> Answer:
    """How it ended. No phone rings any more by then."""
    dialling.take_back(outreach)
    return start.record(outreach, event["so_far"])


TASKS: Mapping[str, Callable[[Outreach, Event], Answer]] = {
    "guard": guard,
    "dial": dial,
    "telegram": telegram,
    "sms": sms,
    "record": record,
}
