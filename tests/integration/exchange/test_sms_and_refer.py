"""Sms and Refer in a call, as https://www.twilio.com/docs/messaging/twiml/sms and
https://www.twilio.com/docs/voice/twiml/refer describe them."""

import pytest

from parley.local.exchange import Exchange

from .application import Page, served

ALICE = "sip:alice@example.com"


def test_sms_sends_a_message_to_the_caller_during_the_call_and_the_call_goes_on() -> None:
    sms = '<Sms statusCallback="/status">Your code is 12.</Sms><Say>It is on its way.</Say>'
    with served({"/": sms, "/status": ""}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/", to="+15125550000", from_="+15125550111")
        assert phone.said == ["It is on its way."]
        exchange.settle()
        (sent,) = exchange.messages
        assert (sent.to, sent.from_, sent.body) == ("+15125550111", "+15125550000", "Your code is 12.")
        assert application.forms("/status")[-1]["MessageStatus"] == "delivered"


def test_with_an_action_the_call_goes_on_there_told_of_the_message() -> None:
    sms = '<Sms to="+15125550112" from="+15125550000" action="/sent">Hello.</Sms><Say>Unreachable.</Say>'
    with served({"/": sms, "/sent": "<Say>Sent.</Say>"}) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        (form,) = application.forms("/sent")
        assert (phone.said, form["SmsStatus"]) == (["Sent."], "sent")
        assert form["SmsSid"] == exchange.messages[0].sid


@pytest.mark.parametrize(
    ("script", "caller", "told"),
    [
        ("answer", "sip:bob@example.com", ("202", "in-progress", "200")),
        ("busy", "sip:bob@example.com", ("202", "busy", "486")),
        ("answer", "+15125550111", ("405", None, None)),
    ],
)
def test_the_action_is_told_how_the_sip_endpoint_took_the_refer(
    script: str, caller: str, told: tuple[str, str | None, str | None]
) -> None:
    pages: dict[str, Page] = {
        "/": f'<Refer action="/referred"><Sip>{ALICE}</Sip></Refer>',
        "/referred": "<Say>Referred.</Say>",
    }
    with served(pages) as application, Exchange.start() as exchange:
        exchange.callee(ALICE, [script])
        phone = exchange.dial(url=application.url + "/", from_=caller)
        (form,) = application.forms("/referred")
        names = ("ReferSipResponseCode", "ReferCallStatus", "NotifySipResponseCode")
        assert tuple(form.get(name) for name in names) == told
        assert phone.said == ["Referred."]
