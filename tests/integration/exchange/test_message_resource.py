"""Messages as Twilio documents them: https://www.twilio.com/docs/messaging/api/message-resource,
https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks,
https://www.twilio.com/docs/messaging/twiml and Twilio's support for opt-out keywords."""

from datetime import UTC, datetime

import pytest
from twilio.base.exceptions import TwilioRestException
from werkzeug import Response

from parley.local.exchange import Exchange

from .application import Page, served
from .test_rest import OURS, PLAYER, client_of

SERVICE = "MG" + "0" * 32


def test_a_status_callback_is_sent_for_every_status_after_the_first() -> None:
    with served({"/sms": ""}) as application, Exchange.start() as exchange:
        client, told = client_of(exchange), f"{application.url}/sms"
        direct = client.messages.create(to=PLAYER, from_=OURS, body="one", status_callback=told)
        service = client.messages.create(
            to=PLAYER, messaging_service_sid=SERVICE, body="two", status_callback=told
        )
        exchange.settle()
        statuses = {
            sid: [form["MessageStatus"] for form in application.forms("/sms") if form["MessageSid"] == sid]
            for sid in (direct.sid, service.sid)
        }
        assert (direct.status, statuses[direct.sid]) == ("queued", ["sent", "delivered"])
        assert (service.status, statuses[service.sid]) == ("accepted", ["queued", "sent", "delivered"])


def test_a_message_to_a_landline_is_undelivered_with_30006() -> None:
    with Exchange.start() as exchange:
        exchange.texts_become("undelivered", to=PLAYER)
        client = client_of(exchange)
        sent = client.messages.create(to=PLAYER, from_=OURS, body="Hello")
        found = client.messages(sent.sid).fetch()
        assert (found.status, found.error_code) == ("undelivered", 30006)


def test_who_says_stop_is_written_to_again_after_start() -> None:
    with served({"/in": ""}) as application, Exchange.start() as exchange:
        exchange.number(OURS, "", sms_url=f"{application.url}/in")
        client = client_of(exchange)
        exchange.texts(OURS, " stop ", from_=PLAYER)
        with pytest.raises(TwilioRestException) as refused:
            client.messages.create(to=PLAYER, from_=OURS, body="Hello")
        assert refused.value.code == 21610
        exchange.texts(OURS, "HELP", from_=PLAYER)
        exchange.texts(OURS, "START", from_=PLAYER)
        client.messages.create(to=PLAYER, from_=OURS, body="Hello")
        company = [event["body"] for event in exchange.events.since() if event["event"] == "sms"][:3]
        assert [words.split(".")[0][:34] for words in company] == [
            "You have successfully been unsubsc",
            "Reply STOP to unsubscribe",
            "You have successfully been re-subs",
        ]
        assert [form["Body"] for form in application.forms("/in")] == [" stop ", "HELP", "START"]


def test_only_a_message_of_one_word_is_a_keyword() -> None:
    with Exchange.start() as exchange:
        exchange.number(OURS, "")
        exchange.texts(OURS, "please stop", from_=PLAYER)
        assert client_of(exchange).messages.create(to=PLAYER, from_=OURS, body="Hello").sid


def test_an_application_answers_a_message_with_messages_and_redirects() -> None:
    pages: dict[str, Page] = {
        "/in": '<Message action="/told"><Body>Thank you.</Body><Media>http://x/a.png</Media></Message>'
        "<Redirect>/more</Redirect><Message>never</Message>",
        "/more": Response("One more thing.", content_type="text/plain"),
        "/told": "",
    }
    with served(pages) as application, Exchange.start() as exchange:
        exchange.number(OURS, "", sms_url=f"{application.url}/in")
        first, second = exchange.texts(OURS, "Hi!", from_=PLAYER, media=["http://x/me.jpg"])
        exchange.settle()
        assert (first.body, first.media, second.body) == (
            "Thank you.",
            ("http://x/a.png",),
            "One more thing.",
        )
        (form,) = application.forms("/in")
        assert (form["From"], form["To"], form["SmsStatus"], form["NumMedia"]) == (
            PLAYER,
            OURS,
            "received",
            "1",
        )
        assert [form["MessageStatus"] for form in application.forms("/told")] == ["sent", "delivered"]
        listed = client_of(exchange).messages.list()
        assert [each.direction for each in listed] == ["outbound-reply", "outbound-reply", "inbound"]
        (picture,) = client_of(exchange).messages(first.sid).media.list()
        assert picture.content_type == "image/png"


def test_a_scheduled_message_waits_and_can_be_canceled() -> None:
    with Exchange.start(strict=False) as exchange:
        client = client_of(exchange)
        later = {"schedule_type": "fixed", "send_at": datetime(2030, 1, 1, tzinfo=UTC)}
        message = client.messages.create(to=PLAYER, messaging_service_sid=SERVICE, body="Later", **later)
        assert message.status == "scheduled"
        assert client.messages(message.sid).update(status="canceled").status == "canceled"
        with pytest.raises(TwilioRestException) as refused:
            client.messages.create(to=PLAYER, from_=OURS, body="Later", **later)
        assert refused.value.code == 35118


def test_a_message_is_redacted_with_an_empty_body_and_deleted() -> None:
    with Exchange.start(strict=False) as exchange:
        client = client_of(exchange)
        sid = client.messages.create(to=PLAYER, from_=OURS, body="secret").sid
        assert client.messages(sid).update(body="").body == ""
        assert client.messages(sid).delete()
        with pytest.raises(TwilioRestException) as gone:
            client.messages(sid).fetch()
        assert gone.value.code == 20404
