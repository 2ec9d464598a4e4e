"""Twilio's REST API, asked through the twilio SDK."""

import base64
from datetime import UTC, datetime

import httpx
import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from parley.local.exchange import Exchange, ExchangeFailures
from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN

from .application import served

PLAYER, OURS = "+15125550123", "+15125550000"
ASK = '<Gather input="speech" action="/heard"><Say>Hello, who is this?</Say></Gather>'


def client_of(exchange: Exchange, token: str = AUTH_TOKEN, timeout: float | None = None) -> Client:
    client = Client(ACCOUNT_SID, token, http_client=TwilioHttpClient(timeout=timeout))
    client.api.base_url = exchange.url
    return client


def test_a_call_is_created_fetched_and_listed() -> None:
    with served({"/": ASK}) as application, Exchange.start() as exchange:
        client = client_of(exchange)
        exchange.callee(PLAYER, ["answer"])
        call = client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        assert call.status == "queued"
        phone = exchange.wait_for_call(PLAYER)
        assert phone.sid == call.sid
        fetched = client.calls(call.sid).fetch()
        assert (fetched.status, fetched.direction, fetched.to) == ("in-progress", "outbound-api", PLAYER)
        phone.hangs_up()
        assert client.calls(call.sid).fetch().duration == "1"
        today = datetime.now(UTC)
        assert [each.sid for each in client.calls.list(to=PLAYER, start_time_after=today.date())] == [
            call.sid
        ]
        assert [each.sid for each in client.calls.list(from_=OURS, status="completed")] == [call.sid]
        assert client.calls.list(to="+15125550999") == []
        assert client.calls.list(start_time_before=datetime(2020, 1, 1, tzinfo=UTC)) == []


def test_lists_come_in_pages() -> None:
    with Exchange.start() as exchange:
        client = client_of(exchange)
        for number in range(5):
            client.messages.create(to=PLAYER, from_=OURS, body=str(number))
        assert [each.body for each in client.messages.list(page_size=2)] == ["4", "3", "2", "1", "0"]


def test_a_live_call_is_redirected_and_ended() -> None:
    pages = {"/": ASK, "/verdict": "<Say>Goodbye, machine.</Say><Gather/>"}
    with served(pages) as application, Exchange.start() as exchange:
        client = client_of(exchange)
        exchange.callee(PLAYER, ["answer"])
        call = client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        phone = exchange.wait_for_call(PLAYER)
        client.calls(call.sid).update(url=application.url + "/verdict")
        exchange.settle()
        assert phone.said[-1] == "Goodbye, machine."
        client.calls(call.sid).update(twiml="<Response><Say>Really.</Say><Gather/></Response>")
        exchange.settle()
        assert phone.said[-1] == "Really."
        assert client.calls(call.sid).update(status="completed").status == "completed"
        with pytest.raises(TwilioRestException) as refused:
            client.calls(call.sid).update(url=application.url + "/verdict")
        assert refused.value.code == 21220


def test_twiml_can_come_with_the_request() -> None:
    with Exchange.start() as exchange:
        exchange.callee(PLAYER, ["answer"])
        twiml = "<Response><Say>Your order is ready.</Say></Response>"
        client_of(exchange).calls.create(to=PLAYER, from_=OURS, twiml=twiml)
        assert exchange.wait_for_call(PLAYER).said == ["Your order is ready."]
        exchange.settle()


def test_a_message_is_stored_published_and_reported() -> None:
    with served({"/sms": ""}) as application, Exchange.start() as exchange:
        client = client_of(exchange)
        sent = client.messages.create(
            to=PLAYER, from_=OURS, body="Your code is 123456", status_callback=application.url + "/sms"
        )
        exchange.settle()
        assert exchange.messages[0].body == "Your code is 123456"
        assert client.messages(sent.sid).fetch().to == PLAYER
        assert [form["MessageStatus"] for form in application.forms("/sms")] == ["sent", "delivered"]
        (event,) = [event for event in exchange.events.since() if event["event"] == "sms"]
        assert (event["sid"], event["to"]) == (sent.sid, PLAYER)


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("undelivered", [("sent", None), ("undelivered", "30006")]),
        ("failed", [("sent", None), ("failed", "30008")]),
        ("", [("sent", None)]),
    ],
)
def test_a_message_may_come_to_another_end_or_to_none(end: str, told: list[tuple[str, str | None]]) -> None:
    with served({"/sms": ""}) as application, Exchange.start() as exchange:
        exchange.texts_become(end, to=PLAYER)
        client_of(exchange).messages.create(
            to=PLAYER, from_=OURS, body="Hello", status_callback=f"{application.url}/sms#rc=3&rp=5xx"
        )
        exchange.settle()
        forms = application.forms("/sms")
        assert [(form["MessageStatus"], form.get("ErrorCode")) for form in forms] == told


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"Url": "http://x/", "Colour": "red"}, 20001),
        ({"Url": "http://x/", "StatusCallbackEvent": "hung-up"}, 20001),
        ({"Url": "http://x/", "MachineDetection": "true"}, 20001),
        ({"Url": "http://x/", "Timeout": "601"}, 21208),
        ({"Url": "/relative"}, 21205),
        ({"Url": "http://x/#rc=9"}, 21205),
        ({"Url": "http://x/", "Method": "PUT"}, 21209),
        ({"Twiml": "<Response><Shout/></Response>"}, 12200),
        ({"Twiml": "<Response>" + " " * 4000 + "</Response>"}, 32018),
        ({}, 21205),
        ({"Url": "http://x/", "From": "12"}, 21212),
    ],
)
def test_a_wrong_parameter_is_answered_like_twilio_and_fails_the_test(
    parameters: dict[str, str], code: int
) -> None:
    with Exchange.start(strict=False, strict_twiml=True) as exchange:
        answer = httpx.post(
            f"{exchange.url}/2010-04-01/Accounts/{ACCOUNT_SID}/Calls.json",
            data={"To": PLAYER, "From": OURS, **parameters},
            auth=(ACCOUNT_SID, AUTH_TOKEN),
        )
        assert answer.status_code == 400
        assert answer.json()["code"] == code
        assert answer.json()["more_info"] == f"https://www.twilio.com/docs/errors/{code}"
        assert exchange.calls == []
        with pytest.raises(ExchangeFailures, match=str(code)):
            exchange.check()


def test_a_number_of_somebody_else_cannot_call_or_write() -> None:
    with Exchange.start(strict=False) as exchange:
        exchange.number("+15125550001", "http://127.0.0.1:9/")
        client = client_of(exchange)
        with pytest.raises(TwilioRestException) as call:
            client.calls.create(to=PLAYER, from_=OURS, url="http://127.0.0.1:9/")
        with pytest.raises(TwilioRestException) as message:
            client.messages.create(to=PLAYER, from_=OURS, body="hi")
        assert (call.value.code, message.value.code) == (21210, 21606)


def test_an_invalid_number_is_the_worlds_doing_and_no_failure() -> None:
    with Exchange.start() as exchange:
        with pytest.raises(TwilioRestException) as refused:
            client_of(exchange).calls.create(to="12", from_=OURS, url="http://127.0.0.1:9/")
        assert refused.value.code == 21211


def test_a_wrong_token_is_turned_away() -> None:
    with Exchange.start(strict=False) as exchange:
        with pytest.raises(TwilioRestException) as refused:
            client_of(exchange, token="e" * 32).calls("CA" + "0" * 32).fetch()
        assert (refused.value.status, refused.value.code) == (401, 20003)


def test_the_body_of_an_sms_is_limited() -> None:
    with Exchange.start(strict=False) as exchange:
        for body, code in (("a" * 1601, 21617), ("", 21602)):
            with pytest.raises(TwilioRestException) as refused:
                client_of(exchange).messages.create(to=PLAYER, from_=OURS, body=body)
            assert refused.value.code == code
        assert exchange.messages == []


@pytest.mark.parametrize(("code", "status"), [(21211, 400), (21214, 400), (21215, 400), (20503, 503)])
def test_calls_fail_as_told_and_then_work_again(code: int, status: int) -> None:
    with served({"/": "<Hangup/>"}) as application, Exchange.start() as exchange:
        exchange.fails("calls", code, to=PLAYER)
        exchange.callee(PLAYER, ["answer"])
        client = client_of(exchange)
        with pytest.raises(TwilioRestException) as refused:
            client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        assert (refused.value.code, refused.value.status) == (code, status)
        client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        exchange.settle()
        assert len(exchange.calls) == 1


def test_a_blocked_number_gets_no_sms() -> None:
    with Exchange.start() as exchange:
        exchange.fails("messages", 21610, to=PLAYER, times=None)
        for _ in range(2):
            with pytest.raises(TwilioRestException) as refused:
                client_of(exchange).messages.create(to=PLAYER, from_=OURS, body="hi")
            assert refused.value.code == 21610


def test_too_many_requests_say_when_to_come_back() -> None:
    with Exchange.start() as exchange:
        exchange.fails("calls", 20429, retry_after=7)
        answer = httpx.post(
            f"{exchange.url}/2010-04-01/Accounts/{ACCOUNT_SID}/Calls.json",
            data={"To": PLAYER, "From": OURS, "Url": "http://127.0.0.1:9/"},
            headers={
                "Authorization": "Basic " + base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
            },
        )
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")


def test_a_call_may_come_about_although_its_creation_seemed_to_fail() -> None:
    with served({"/": "<Hangup/>"}) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["answer"])
        client = client_of(exchange, timeout=0.3)
        exchange.fails("calls", 20500, creates_anyway=True)
        with pytest.raises(TwilioRestException):
            client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        assert len(client.calls.list(to=PLAYER)) == 1
        exchange.fails("calls", 20500, creates_anyway=True, hangs=0.6)
        with pytest.raises(Exception, match=r"[Tt]imed out"):
            client.calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        assert exchange.events.wait_for(lambda: len(exchange.calls) == 2, 10)
        exchange.settle()
