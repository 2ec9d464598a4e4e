"""Twilio's webhooks. Every request is answered with TwiML that can be spoken, whatever broke."""

import os
from collections.abc import Callable, Mapping
from typing import Any

from snapshot_restore_py import register_before_snapshot

from parley.carrier.apology import apology
from parley.carrier.secrets import auth_tokens, fresh_auth_tokens
from parley.carrier.signature import is_genuine
from parley.carrier.webhook import NotTwiliosError, Webhook, parse
from parley.metrics import count_one
from parley.model.ports import reads
from parley.raised import raised
from parley.store.errors import UnavailableError
from parley.turn import webhooks
from parley.turn.ports import Ports
from parley.turn.telemetry import count, logger
from parley.turn.tools import from_environment
from parley.turn.tracing import traced
from parley.turn.warm import warm

Answer = dict[str, Any]

ROUTES: Mapping[str, Callable[[Webhook, Ports], str]] = {
    "/voice/incoming": webhooks.incoming,
    "/voice/turn": webhooks.turn,
    "/voice/status": webhooks.status,
    "/voice/whisper": webhooks.whisper,
    "/voice/machine": webhooks.machine,
}
ATTEMPTS = 3
"""How often a turn is tried while DynamoDB cannot be reached, a second apart."""

SECRET = os.environ.get("TWILIO_SECRET", "")
PUBLIC_URL = os.environ.get("PUBLIC_URL", "")

ports = Ports(run_tool=from_environment(), read=reads(), taken=count)
register_before_snapshot(warm)


def handler(event: Mapping[str, Any], context: object) -> Answer:
    """One webhook: an API Gateway event in, an HTTP response out."""
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
            return _twiml(_answer(route, webhook))
    except NotTwiliosError as error:
        count_one("ForgedRequests")
        return {"statusCode": error.status, "body": str(error)}
    except Exception:
        return _twiml(_failed(webhook))
    finally:
        logger.thread_safe_clear_keys()


def _is_genuine(webhook: Webhook) -> bool:
    return is_genuine(webhook, auth_tokens(SECRET)) or is_genuine(webhook, fresh_auth_tokens(SECRET))


def _answer(route: Callable[[Webhook, Ports], str], webhook: Webhook) -> str:
    try:
        return route(webhook, ports)
    except UnavailableError as error:
        return _later(webhook, error)
    except webhooks.BadWebhookError as error:
        logger.warning("bad webhook", why=raised(error))
        count_one("BadRequests")
        return apology(webhook)
    except Exception:  # before the trace ends, which would keep its text
        return _failed(webhook)


def _failed(webhook: Webhook | None) -> str:
    logger.exception("a webhook failed")
    count_one("Failures")
    return apology(webhook)


def _later(webhook: Webhook, error: UnavailableError) -> str:
    """The call's log cannot be reached: the caller waits a second, and the same turn is tried again."""
    attempt = int(webhook.query.first("again") or 0) if webhook.query.first("again").isdecimal() else 0
    logger.warning("the log cannot be reached", why=raised(error), code=error.args[0], attempt=attempt)
    count_one("StoreFailures")
    if attempt >= ATTEMPTS:
        return apology(webhook)
    return webhooks.again(webhook, attempt + 1)


def _twiml(document: str) -> Answer:
    return {"statusCode": 200, "headers": {"Content-Type": "text/xml; charset=utf-8"}, "body": document}
