"""Telegram's webhook. What it cannot use is answered with 200, too, or Telegram repeats it for hours."""

import base64
import hmac
import uuid
from collections.abc import Mapping
from typing import Any

from agents.game import starting as onboarding
from agents.game.starting import NotCallableError
from agents.game.telegram.bot import BotPorts, handle, logger
from agents.game.telegram.keyboards import KEYBOARDS
from agents.game.telegram.update import IgnoredError, message
from parley import clock
from parley.carrier.secrets import fresh_secret, secret
from parley.carrier.telegram import send_message
from parley.messages import sending
from parley.outreach.executions import NotStartedError
from parley.raised import raised
from parley.settings import settings, variable
from parley.store.errors import UnavailableError
from parley.store.records import Records

Answer = dict[str, Any]

SECRET = settings().telegram_secret
BUSINESS = variable("TELEGRAM_BUSINESS")
HEADER = "x-telegram-bot-api-secret-token"


def handler(event: Mapping[str, Any], context: object) -> Answer:
    """One update: an API Gateway event in, an HTTP response out."""
    if not _is_genuine(event):
        logger.warning("secret refused")
        return {"statusCode": 403, "body": "secret does not match"}
    try:
        handle(message(_body(event)), _ports(), clock.now())
    except IgnoredError as reason:
        logger.info("update ignored", why=raised(reason))
    except (UnavailableError, NotStartedError) as error:
        logger.warning("update to come again", why=raised(error))
        return {"statusCode": 503, "headers": {"Retry-After": "1"}, "body": "please repeat"}
    except Exception:
        logger.exception("an update failed")
    return {"statusCode": 200, "body": ""}


def _is_genuine(event: Mapping[str, Any]) -> bool:
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    given = str(headers.get(HEADER) or "").encode()
    return any(_matches(given, held(SECRET)["webhook_secret"]) for held in (secret, fresh_secret))


def _matches(given: bytes, wanted: str) -> bool:
    return bool(wanted) and hmac.compare_digest(given, wanted.encode())


def _body(event: Mapping[str, Any]) -> str:
    body = str(event.get("body") or "")
    return base64.b64decode(body).decode("utf-8", "replace") if event.get("isBase64Encoded") else body


def _ports() -> BotPorts:
    records = Records(BUSINESS)
    return BotPorts(
        records,
        lambda chat_id, text, keyboard: send_message(chat_id, text, KEYBOARDS[keyboard]),
        lambda to, words: not sending.text(_code_text(to), _number(records), words),
        _call,
    )


def _code_text(to: str) -> sending.OutgoingMessage:
    """Every code is a message of its own: who asks again gets another one."""
    return sending.OutgoingMessage(BUSINESS, f"code#{uuid.uuid4().hex}", to)


def _number(records: Records) -> str:
    """The number that the business calls from is also the one that it texts from."""
    return str((records.get("setting", "outreach") or {})["from"])


def _call(user_id: str) -> bool:
    try:
        onboarding.start(BUSINESS, user_id)
    except NotCallableError as reason:
        logger.info("no call needed", why=reason.code)
        return False
    return True
