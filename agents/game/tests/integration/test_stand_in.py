"""The stand-in's own side: people in other processes, events, and a webhook that does not take updates."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug import Request, Response

from parley.local.stack.server import Server, bind
from parley.local.telegram import BOT_TOKEN, WEBHOOK_SECRET, Telegram


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    telegram = Telegram()
    yield telegram
    telegram.stop()


@pytest.fixture
def url(telegram: Telegram) -> Iterator[str]:
    server = Server(bind(0), telegram.wsgi, print)
    server.start()
    yield server.url
    server.stop()


class Webhook:
    """A bot's webhook that answers with the statuses it is given, and then with 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.updates: list[Any] = []
        self.secrets: list[str | None] = []
        self.server = Server(bind(0), Request.application(self._answer), print)
        self.server.start()

    def _answer(self, request: Request) -> Response:
        self.updates.append(request.get_json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
def webhook(telegram: Telegram) -> Iterator[Webhook]:
    webhook = Webhook()
    telegram.webhook(webhook.server.url)
    yield webhook
    webhook.server.stop()


def asked(url: str, body: object = None, content_type: str = "application/json") -> tuple[int, Any]:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": content_type})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def test_another_process_writes_to_the_bot_and_sees_the_chat(url: str, webhook: Webhook) -> None:
    status, ann = asked(f"{url}/telegram/people", {"name": "Ann", "phone": "+46701234567"})
    assert status == 201
    person = f"{url}/telegram/people/{ann['id']}"
    asked(f"{person}/types", {"text": "/start"})
    asked(f"{url}/bot{BOT_TOKEN}/sendMessage", {"chat_id": ann["id"], "text": "Hi!"})
    asked(f"{person}/shares_contact", {})
    status, seen = asked(person)
    assert [line["text"] for line in seen["chat"]] == ["/start", "Hi!", "shares Ann's contact"]
    assert webhook.secrets == [WEBHOOK_SECRET, WEBHOOK_SECRET]
    assert webhook.updates[0]["message"]["text"] == "/start"
    assert webhook.updates[1]["message"]["contact"] == {
        "phone_number": "46701234567",
        "first_name": "Ann",
        "user_id": ann["id"],
    }
    assert asked(f"{url}/telegram/people")[1]["people"] == [seen]


def test_an_update_that_is_not_taken_comes_again_with_the_same_id(
    telegram: Telegram, webhook: Webhook
) -> None:
    webhook.statuses = [503, 500]
    telegram.person("Ann", "+46701234567").types("hi")
    assert len(webhook.updates) == 3
    assert len({update["update_id"] for update in webhook.updates}) == 1


def test_events_can_be_waited_for(telegram: Telegram, url: str) -> None:
    ann = telegram.person("Ann", "+46701234567")
    timer = threading.Timer(0.2, ann.types, ("hi",))
    timer.start()
    _, found = asked(f"{url}/telegram/events?since=0&wait=10&sid={ann.id}")
    timer.join()
    assert found["events"][0]["text"] == "hi"
    assert asked(f"{url}/telegram/events?since={found['next']}")[1]["events"] == []


def test_trouble_and_blocking_are_on_demand(telegram: Telegram, url: str) -> None:
    ann = telegram.person("Ann", "+46701234567")
    ann.types("/start")
    send = f"{url}/bot{BOT_TOKEN}/sendMessage"
    asked(f"{url}/telegram/faults", {"status": 429, "retry_after": 7})
    status, refused = asked(send, {"chat_id": ann.id, "text": "Hi"})
    assert (status, refused["parameters"]) == (429, {"retry_after": 7})
    asked(f"{url}/telegram/people/{ann.id}/blocks", {})
    assert asked(send, {"chat_id": ann.id, "text": "Hi"}) == (
        403,
        {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"},
    )
    asked(f"{url}/telegram/people/{ann.id}/unblocks", {})
    assert asked(send, {"chat_id": ann.id, "text": "Hi"})[0] == 200


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"chat_id": 2001},
        {"chat_id": 2001, "text": " "},
        {"chat_id": 2001, "text": "x" * 4097},
        {"chat_id": 9},
    ],
)
def test_what_telegram_would_refuse_is_refused(telegram: Telegram, url: str, message: dict[str, Any]) -> None:
    telegram.person("Ann", "+46701234567").types("/start")
    status, answer = asked(f"{url}/bot{BOT_TOKEN}/sendMessage", message)
    assert (status, answer["ok"]) == (400, False)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("people/9999", None, 404),
        ("people/9999/types", {"text": "hi"}, 404),
        ("people", {"name": "Ann"}, 404),
        ("nowhere", None, 404),
        ("faults", {"status": 500, "what": 1}, 400),
        ("events?since=x", None, 400),
    ],
)
def test_what_the_control_api_cannot_do_is_said(url: str, path: str, body: object, status: int) -> None:
    answered, problem = asked(f"{url}/telegram/{path}", body)
    assert (answered, set(problem)) == (status, {"error"})


def test_a_page_of_another_site_cannot_post(url: str) -> None:
    assert asked(f"{url}/telegram/people", {"name": "Ann", "phone": "1"}, "text/plain")[0] == 400
