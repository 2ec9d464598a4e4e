"""Telegram's Bot API as far as a bot needs it (https://core.telegram.org/bots/api): getMe, sendMessage,
setWebhook, deleteWebhook and getWebhookInfo, with parameters as JSON, as a form or in the query.
"""

import json
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

from parley.local.telegram.errors import BotApiError
from parley.local.telegram.people import ChatLine, ChatPerson, Keyboard

if TYPE_CHECKING:
    from parley.local.telegram.telegram import Telegram

LONGEST_TEXT = 4096
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
PATH = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)")
Parameters = dict[str, Any]


class BotApi:
    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._methods: dict[str, Callable[[Parameters], Any]] = {
            "getme": lambda _: me(),
            "sendmessage": self._send_message,
            "setwebhook": self._set_webhook,
            "deletewebhook": lambda _: self._set_webhook({"url": ""}),
            "getwebhookinfo": lambda _: {"url": telegram.webhook_url, "has_custom_certificate": False},
        }

    def __call__(self, request: Request) -> Response:
        try:
            body, status = {"ok": True, "result": self._answer(request)}, 200
        except BotApiError as error:
            body, status = error.body(), error.status
        return Response(json.dumps(body), status, content_type="application/json")

    def _answer(self, request: Request) -> Any:
        match = PATH.fullmatch(request.path)
        if match is None:
            raise BotApiError(404)
        if match["token"] != self._telegram.token:
            raise BotApiError(401)
        method = self._methods.get(match["method"].lower())
        if method is None:
            raise BotApiError(404, "method not found")
        return method(_parameters(request))

    def _send_message(self, given: Parameters) -> Parameters:
        text, person = str(given.get("text", "")), self._person(given.get("chat_id"))
        fault = self._telegram.faults.take(person.id)
        if fault is not None:
            time.sleep(fault.hangs)
            if not fault.sends_anyway:
                raise fault.error()
        _check(text, person)
        number = self._telegram.write(person, ChatLine("bot", text), _keyboard(given.get("reply_markup")))
        if fault is not None:
            raise fault.error()
        chat = {"id": person.id, "type": "private", "first_name": person.name}
        return {"message_id": number, "from": me(), "chat": chat, "date": int(time.time()), "text": text}

    def _person(self, chat_id: object) -> ChatPerson:
        text = str(chat_id if chat_id is not None else "")
        if not text:
            raise BotApiError(400, "chat_id is empty")
        person = self._telegram.people.get(int(text)) if re.fullmatch(r"\d{1,16}", text) else None
        if person is None or not person.has_started:
            raise BotApiError(400, "chat not found")
        return person

    def _set_webhook(self, given: Parameters) -> bool:
        url, secret = str(given.get("url", "")), str(given.get("secret_token", ""))
        if secret and not SECRET.fullmatch(secret):
            raise BotApiError(400, "secret token contains unallowed characters")
        if url and not re.match(r"https?://", url):
            raise BotApiError(400, "bad webhook: An HTTPS URL must be provided for webhook")
        self._telegram.webhook(url, secret)
        return True


def me() -> Parameters:
    return {"id": 1000, "is_bot": True, "first_name": "Nikita", "username": "local_nikita_bot"}


def _check(text: str, person: ChatPerson) -> None:
    if person.has_blocked:
        raise BotApiError(403, "bot was blocked by the user")
    if not text.strip():
        raise BotApiError(400, "message text is empty")
    if len(text) > LONGEST_TEXT:
        raise BotApiError(400, "message is too long")


def _keyboard(markup: object) -> Keyboard | None:
    """The keyboard that a message brings: none of its own leaves the last one, a removal shows no button."""
    if markup is None:
        return None
    given = json.loads(markup) if isinstance(markup, str) else markup
    if not isinstance(given, dict):
        raise BotApiError(400, "can't parse reply keyboard markup JSON object")
    if given.get("remove_keyboard"):
        return []
    rows = given.get("keyboard")
    if not isinstance(rows, list):
        return None
    return [[button if isinstance(button, dict) else {"text": str(button)} for button in row] for row in rows]


def _parameters(request: Request) -> Parameters:
    given: Parameters = {**request.args.to_dict(), **request.form.to_dict()}
    if request.mimetype == "application/json":
        try:
            body = json.loads(request.get_data(as_text=True) or "{}")
        except ValueError:
            raise BotApiError(400, "can't parse JSON") from None
        given |= body if isinstance(body, dict) else {}
    return given
