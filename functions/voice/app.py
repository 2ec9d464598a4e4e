"""Twilio's webhooks. A call is answered with TwiML that can be spoken, even after a failure.

What Twilio only tells (a status, a verdict) nobody hears the answer to: what cannot be taken in is answered
5xx, and Twilio tells it again, as the address that it was given asks it to.
"""

import gc

gc.disable()  # what is imported stays: the collector would look through all of it again and again

from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from snapshot_restore_py import register_before_snapshot

from parley.carrier.apology import apology
from parley.carrier.secrets import AGE_SECONDS, REREAD_SECONDS, auth_tokens, shared_keys
from parley.carrier.signature import is_genuine
from parley.carrier.twiml import HANG_UP
from parley.carrier.webhook import NotTwiliosError, Webhook, parse
from parley.metrics import count_one
from parley.model.ports import reads
from parley.raised import raised
from parley.settings import settings
from parley.store.errors import UnavailableError
from parley.turn import webhooks
from parley.turn.ports import Ports
from parley.turn.telemetry import count, logger
from parley.turn.tools import ports_of_environment
from parley.turn.tracing import traced
from parley.turn.warm import warm
from parley.turn.within import LATEST_SECONDS, LateError, within

Answer = dict[str, Any]

ROUTES: Mapping[str, Callable[[Webhook, Ports], str]] = {
    "/voice/incoming": webhooks.incoming,
    "/voice/turn": webhooks.turn,
    "/voice/partial": webhooks.partial,
    "/voice/status": webhooks.status,
    "/voice/whisper": webhooks.whisper,
    "/voice/machine": webhooks.machine,
    "/voice/hold": webhooks.hold,
    "/voice/leg": webhooks.leg,
    "/voice/leg-told": webhooks.leg_told,
    "/voice/message": webhooks.message,
    "/voice/recorded": webhooks.recorded,
    "/voice/relay-ended": webhooks.relay_ended,
}
TOLD = frozenset(("/voice/status", "/voice/machine", "/voice/message", "/voice/recorded", "/voice/leg-told"))
"""Routes on which Twilio tells something and waits for nothing."""
ATTEMPTS = 3
"""How often a turn is tried while DynamoDB cannot be reached, a second apart."""

SECRET, PUBLIC_URL = settings().twilio_secret, settings().public_url

ports = ports_of_environment(reads(), count)
register_before_snapshot(warm)
gc.freeze()
gc.enable()


def handler(event: Mapping[str, Any], context: object) -> Answer:
    """One webhook, or one message of a socket: an API Gateway event in, its response out."""
    if "Records" in event:
        _over_socket().silent(event, ports)
        return {}
    if "connectionId" in (event.get("requestContext") or {}):
        answered: Answer = _over_socket().answered(event, ports, _is_genuine)
        return answered
    webhook = None
    try:
        webhook = parse(event, PUBLIC_URL)
        route = ROUTES.get(webhook.path)
        if route is None:
            return {"statusCode": 404, "body": "no such route"}
        if not _is_genuine(webhook):
            raise NotTwiliosError(403, "signature does not match")
        sid = webhook.form.first("CallSid")[:64]
        logger.thread_safe_append_keys(correlation_id=sid)
        with traced(sid):
            return _answer(route, webhook)
    except NotTwiliosError as error:
        count_one("ForgedRequests")
        return {"statusCode": error.status, "body": str(error)}
    except Exception:
        return _failed(webhook)
    finally:
        logger.thread_safe_clear_keys()


def _over_socket() -> ModuleType:
    """What only calls over a socket need."""
    return import_module("parley.turn.over_socket")


def _is_genuine(webhook: Webhook) -> bool:
    secrets = shared_keys if webhook.settings else auth_tokens
    return any(is_genuine(webhook, secrets(SECRET, age)) for age in (AGE_SECONDS, REREAD_SECONDS))


def _answer(route: Callable[[Webhook, Ports], str], webhook: Webhook) -> Answer:
    try:
        return _twiml(within(LATEST_SECONDS, route, webhook, ports))
    except (UnavailableError, LateError) as error:
        return _later(webhook, error)
    except webhooks.BadWebhookError as error:
        logger.warning("bad webhook", why=raised(error))
        count_one("BadRequests")
        return _twiml(apology(webhook))
    except Exception:  # before the trace ends, which would keep its text
        return _failed(webhook)


def _failed(webhook: Webhook | None) -> Answer:
    logger.exception("a webhook failed")
    count_one("Failures")
    return _tell_again(500) if webhook and webhook.path in TOLD else _twiml(apology(webhook))


def _later(webhook: Webhook, error: UnavailableError | LateError) -> Answer:
    """The call's log cannot be reached, or not in time: the caller waits a second, and the same turn is tried again."""
    attempt = int(webhook.query.first("again") or 0) if webhook.query.first("again").isdecimal() else 0
    logger.warning("the log cannot be reached", why=raised(error), code=str(error), attempt=attempt)
    count_one("StoreFailures")
    if webhook.path in TOLD:
        return _tell_again(503)
    return _twiml(apology(webhook) if attempt >= ATTEMPTS else webhooks.again(webhook, attempt + 1))


def _tell_again(status: int) -> Answer:
    return {"statusCode": status, "body": "please tell it again"}


def _twiml(document: str) -> Answer:
    """Never an empty one, which Twilio takes for an error."""
    headers = {"Content-Type": "text/xml; charset=utf-8"}
    return {"statusCode": 200, "headers": headers, "body": document or HANG_UP}
