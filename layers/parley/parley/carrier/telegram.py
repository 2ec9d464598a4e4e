"""Messages through Telegram's Bot API (https://core.telegram.org/bots/api#sendmessage)."""

import logging
import time
from collections.abc import Mapping
from functools import cache
from typing import Any

import httpx

from parley.carrier.secrets import secret
from parley.settings import settings

TIMEOUT = httpx.Timeout(5.0, connect=2.0)
"""Seconds."""
MOST_WAIT_SECONDS = 5.0
"""How long a message waits in all when Telegram asks for patience."""
LONGEST_TEXT = 4096
"""Characters that Telegram takes in one message."""
NO_CHAT = ("chat not found", "user is deactivated", "bot was blocked")

logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses, and Telegram's hold the token


class TelegramError(Exception):
    """Telegram refused a message, or could not be reached. `status` is HTTP's, 0 if nothing came back."""

    def __init__(self, why: str, status: int = 0) -> None:
        super().__init__(why)
        self.status = status


class TelegramBlockedError(TelegramError):
    """The person has blocked the bot, or never wrote to it: only another channel reaches them."""


def send_message(chat_id: int, text: str, reply_markup: Mapping[str, Any] | None = None) -> None:
    """Writes in a chat. Raises TelegramBlockedError or TelegramError.

    A 429 is waited for as long as Telegram asks, within MOST_WAIT_SECONDS; a time-out is not repeated,
    because the message may have arrived.
    """
    message = {"chat_id": chat_id, "text": text[:LONGEST_TEXT], "reply_markup": reply_markup}
    _call("sendMessage", {name: value for name, value in message.items() if value is not None})


def _call(method: str, body: Mapping[str, Any]) -> None:
    patience = MOST_WAIT_SECONDS
    while True:
        status, answer = _post(method, body)
        if status == httpx.codes.OK and answer.get("ok"):
            return
        wait = _retry_after(answer) if status == httpx.codes.TOO_MANY_REQUESTS else None
        if wait is None or wait > patience:
            raise _error(method, status, str(answer.get("description", "")))
        patience -= wait
        time.sleep(wait)


def _post(method: str, body: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
    token = secret(settings().required("telegram_secret"))["bot_token"]
    try:
        response = _client().post(f"{settings().required('telegram_api_url')}/bot{token}/{method}", json=body)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise TelegramError(f"{method}: {type(error).__name__}") from None  # its text may hold the token
    try:
        answer = response.json()
    except ValueError:
        answer = None
    return response.status_code, answer if isinstance(answer, dict) else {}


def _retry_after(answer: Mapping[str, Any]) -> float | None:
    """Seconds (https://core.telegram.org/bots/api#responseparameters); at least one, so as not to spin."""
    asked = (answer.get("parameters") or {}).get("retry_after")
    return max(1.0, float(asked)) if isinstance(asked, int | float) else None


def _error(method: str, status: int, description: str) -> TelegramError:
    blocked = status == httpx.codes.FORBIDDEN or any(each in description for each in NO_CHAT)
    kind = TelegramBlockedError if blocked else TelegramError
    return kind(f"{method}: {status} {description}".strip(), status)


@cache
def _client() -> httpx.Client:
    return httpx.Client(timeout=TIMEOUT, transport=httpx.HTTPTransport(retries=1))
