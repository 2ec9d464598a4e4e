"""API Gateway's WebSocket events: who may open a socket, and what a message is answered with, whatever breaks."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from parley.carrier import relay
from parley.carrier.relay import CONNECT, MESSAGE, NOTHING_TO_SAY, Frame
from parley.carrier.webhook import NotTwiliosError, Webhook
from parley.metrics import count_one
from parley.raised import raised
from parley.settings import settings
from parley.store.errors import UnavailableError
from parley.turn import relay as relay_turns
from parley.turn.ports import Ports
from parley.turn.relay import NoSocketError
from parley.turn.telemetry import logger
from parley.turn.within import LATEST_SECONDS, LateError, within

Answer = dict[str, Any]
ATTEMPTS = 3
"""How often a message is tried while DynamoDB cannot be reached. After that the call comes back over another socket:
another copy of the message may have been taken."""
PAUSE_SECONDS = 1.0


def answered(event: Mapping[str, Any], ports: Ports, is_genuine: Callable[[Webhook], bool]) -> Answer:
    """One event of a socket in, its response out: for a message one of Twilio's own, always."""
    frame = relay.frame(event)
    if frame.what == CONNECT:
        return _opened(event, is_genuine)
    return {"statusCode": 200, "body": _said(frame, ports) if frame.what == MESSAGE else ""}


def silent(event: Mapping[str, Any], ports: Ports) -> None:
    """Messages that were put off: somebody may have said nothing since. What fails comes again. Raises
    UnavailableError."""
    for record in event["Records"]:
        relay_turns.silent(json.loads(record["body"]), ports)


def _opened(event: Mapping[str, Any], is_genuine: Callable[[Webhook], bool]) -> Answer:
    try:
        handshakes = relay.handshakes(event, settings().relay_url)
    except NotTwiliosError:
        handshakes = ()
    if any(is_genuine(each) for each in handshakes):
        return {"statusCode": 200}
    count_one("ForgedRequests")
    return {"statusCode": 403}


def _said(frame: Frame, ports: Ports) -> str:
    """Where the turn is held up, nothing: API Gateway would answer in words of its own."""
    try:
        return within(LATEST_SECONDS, _tried, replace(frame, until=relay_turns.in_all()), ports)
    except LateError:
        logger.warning("a message is answered before it was taken", kind=frame.kind[:20])
        count_one("LateMessages")
        return NOTHING_TO_SAY


def _tried(frame: Frame, ports: Ports) -> str:
    for attempt in range(ATTEMPTS):
        try:
            return relay_turns.said(replace(frame, again=bool(attempt)), ports)
        except NoSocketError:
            logger.warning("a message over a socket that is nobody's", kind=frame.kind[:20])
            return relay.END
        except UnavailableError as error:
            logger.warning(
                "the log cannot be reached", why=raised(error), code=error.args[0], attempt=attempt
            )
            count_one("StoreFailures")
            if relay_turns.is_late(frame.until):
                break
            time.sleep(PAUSE_SECONDS)
        except Exception:
            logger.exception("a message failed")
            count_one("Failures")
            return relay.END_IN_TROUBLE
    return relay.END
