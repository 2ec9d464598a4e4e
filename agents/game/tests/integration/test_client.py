"""Messages to the stand-in over real HTTP, and what the client makes of its errors."""

import json
import logging
import os
import urllib.request
from collections.abc import Iterator

import pytest

from parley.carrier import secrets
from parley.carrier.telegram import LONGEST_TEXT, TelegramBlockedError, TelegramError, send_message
from parley.local.stack.server import Server, bind
from parley.local.telegram import BOT_TOKEN, WEBHOOK_SECRET, ChatPerson, Telegram
from parley.testing.plugin import Configure

NAME = "/parley/telegram"


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch, configure: Configure) -> Iterator[Telegram]:
    telegram = Telegram()
    server = Server(bind(0), telegram.wsgi, print)
    server.start()
    held = {"bot_token": BOT_TOKEN, "webhook_secret": WEBHOOK_SECRET}
    monkeypatch.setitem(secrets._held, NAME, (float("inf"), held))
    configure(TELEGRAM_SECRET=NAME)
    configure(TELEGRAM_API_URL=server.url)
    yield telegram
    server.stop()
    telegram.stop()


@pytest.fixture
def ann(telegram: Telegram) -> ChatPerson:
    ann = telegram.person("Ann", "+46701234567")
    ann.types("/start")
    return ann


def test_a_message_arrives_with_its_keyboard(ann: ChatPerson) -> None:
    send_message(ann.id, "Hi Ann", {"keyboard": [[{"text": "Share", "request_contact": True}]]})
    assert ann.sees == "Hi Ann"
    assert ann.keyboard == [[{"text": "Share", "request_contact": True}]]
    send_message(ann.id, "Still there")
    assert ann.keyboard
    send_message(ann.id, "Gone", {"remove_keyboard": True})
    assert ann.keyboard == []


def test_a_message_that_is_too_long_is_cut(ann: ChatPerson) -> None:
    send_message(ann.id, "å" * (LONGEST_TEXT + 1))
    assert ann.sees == "å" * LONGEST_TEXT


def test_whoever_blocked_the_bot_is_told_apart(ann: ChatPerson) -> None:
    ann.blocks()
    with pytest.raises(TelegramBlockedError):
        send_message(ann.id, "Hi")
    ann.unblocks()
    send_message(ann.id, "Hi")
    assert ann.sees == "Hi"


def test_whoever_never_wrote_is_as_good_as_blocked(telegram: Telegram) -> None:
    with pytest.raises(TelegramBlockedError, match="chat not found"):
        send_message(telegram.person("Bo", "+46701234568").id, "Hi")


def test_a_short_wait_that_telegram_asks_for_is_kept(telegram: Telegram, ann: ChatPerson) -> None:
    telegram.fails(429, retry_after=1)
    send_message(ann.id, "Hi")
    assert ann.sees == "Hi"
    assert not telegram.faults.waiting


@pytest.mark.parametrize("retry_after", [60, None])
def test_a_long_wait_is_an_error(telegram: Telegram, ann: ChatPerson, retry_after: int | None) -> None:
    telegram.fails(429, retry_after=retry_after, times=None)
    with pytest.raises(TelegramError) as raised:
        send_message(ann.id, "Hi")
    assert raised.value.status == 429
    assert not isinstance(raised.value, TelegramBlockedError)


@pytest.mark.parametrize("status", [400, 401, 500, 502])
def test_any_other_refusal_is_an_error_and_is_not_repeated(
    telegram: Telegram, ann: ChatPerson, status: int
) -> None:
    telegram.fails(status)
    with pytest.raises(TelegramError) as raised:
        send_message(ann.id, "Hi")
    assert raised.value.status == status
    assert ann.sees == ""


def test_nobody_at_the_other_end_is_an_error(ann: ChatPerson, configure: Configure) -> None:
    with bind(0) as closed:
        configure(TELEGRAM_API_URL=f"http://127.0.0.1:{closed.getsockname()[1]}")
    with pytest.raises(TelegramError) as raised:
        send_message(ann.id, "Hi")
    assert raised.value.status == 0


def test_the_token_is_neither_logged_nor_in_an_error(
    telegram: Telegram, ann: ChatPerson, caplog: pytest.LogCaptureFixture, configure: Configure
) -> None:
    caplog.set_level(logging.INFO)
    send_message(ann.id, "Hi")
    configure(TELEGRAM_API_URL="http://127.0.0.1:1\n")
    with pytest.raises(TelegramError) as raised:
        send_message(ann.id, "Hi")
    assert BOT_TOKEN not in caplog.text + str(raised.value)


def test_a_wrong_token_and_unknown_methods_are_refused_as_telegram_does(telegram: Telegram) -> None:
    url = os.environ["TELEGRAM_API_URL"]
    for path, status in ((f"/bot{BOT_TOKEN}x/getMe", 401), (f"/bot{BOT_TOKEN}/getYou", 404), ("/", 404)):
        with pytest.raises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(url + path, timeout=10)
        assert raised.value.code == status
        assert json.load(raised.value)["ok"] is False


def test_a_webhook_is_set_and_shown(telegram: Telegram) -> None:
    base = f"{os.environ['TELEGRAM_API_URL']}/bot{BOT_TOKEN}"
    asked = f"{base}/setWebhook?url=https://example.org/hook&secret_token=abc"
    with urllib.request.urlopen(asked, timeout=10) as answer:
        assert json.load(answer) == {"ok": True, "result": True}
    assert (telegram.webhook_url, telegram.webhook_secret) == ("https://example.org/hook", "abc")
    with urllib.request.urlopen(f"{base}/getWebhookInfo", timeout=10) as answer:
        assert json.load(answer)["result"]["url"] == "https://example.org/hook"
