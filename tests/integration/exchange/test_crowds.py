"""Many people at once in conferences, queues and talks: whatever they do, nobody is lost and everything ends."""

import random
import threading
from collections import Counter

import pytest
from twilio.base.exceptions import TwilioRestException

from parley.local.exchange import Exchange, NotConnected, Phone
from parley.local.exchange.talks import Side

from .application import Application, Page, served
from .test_rest import client_of

STAFF = "+15125550161"
PAGES: dict[str, Page] = {
    "/room": '<Dial action="/after" hangupOnStar="true"><Conference statusCallback="/conference" '
    'statusCallbackEvent="start end join leave" waitUrl="/hold">Room</Conference></Dial>',
    "/moderator": '<Dial action="/after"><Conference endConferenceOnExit="true">Room</Conference></Dial>',
    "/line": '<Enqueue action="/queued" waitUrl="/hold">Line</Enqueue>',
    "/agent": '<Dial action="/dialed" hangupOnStar="true" timeout="5"><Queue url="/hold">Line</Queue></Dial>',
    "/staff": f'<Dial action="/dialed" hangupOnStar="true">{STAFF}</Dial>',
    "/hold": "<Say>Please wait.</Say>",
    "/after": "<Say>After.</Say><Gather/>",
    "/queued": "<Say>Queued.</Say><Gather/>",
    "/dialed": "<Say>Dialed.</Say><Gather/>",
    "/conference": "",
}
ENTRANCES = ("/room", "/room", "/moderator", "/line", "/line", "/agent", "/staff")


def behaves(exchange: Exchange, application: Application, seed: int) -> None:
    """One person's afternoon: comes in somewhere, does this and that, and may go at any moment."""
    chance = random.Random(seed)
    phone = exchange.dial(url=application.url + chance.choice(ENTRANCES), from_=f"+1512555{seed:04}")
    for _ in range(chance.randrange(6)):
        act = chance.choice(("says", "star", "waits", "silent", "redirected"))
        try:
            does(exchange, application, phone, act)
        except (NotConnected, TwilioRestException):
            continue
    if chance.random() < 0.7 and not phone.ended:
        phone.hangs_up()


def does(exchange: Exchange, application: Application, phone: Phone, act: str) -> None:
    if act == "says":
        phone.says("Hello?")
    elif act == "star":
        phone.presses("*")
    elif act == "silent":
        phone.silent()
    elif act == "waits":
        phone.waits(3)
    elif phone.status == "in-progress":
        elsewhere = f'<Response><Say>Elsewhere.</Say><Gather action="{application.url}/after"/></Response>'
        client_of(exchange).calls(phone.sid).update(twiml=elsewhere)


@pytest.mark.parametrize("afternoon", range(3))
def test_whatever_people_do_everything_ends_and_nobody_is_lost(afternoon: int) -> None:
    with served(PAGES) as application, Exchange.start(strict=False) as exchange:
        exchange.callee(STAFF, [["Staff here."], "busy", "answer", ["/hangup"]])
        people = [
            threading.Thread(target=behaves, args=(exchange, application, 1000 * afternoon + number))
            for number in range(30)
        ]
        for each in people:
            each.start()
        for each in people:
            each.join(60)
        assert not any(each.is_alive() for each in people)
        exchange.settle()
        talks = [call.place for call in exchange.calls if isinstance(call.place, Side)]
        assert [side for side in talks if side.other is None or side.other.call.ended] == []
        for call in exchange.calls:
            if not call.ended:
                exchange.phone(call.sid).hangs_up()
        exchange.settle()
        assert [call.sid for call in exchange.calls if not call.ended] == []
        assert {each.status for each in client_of(exchange).conferences.list()} <= {"completed"}
        assert [each.current_size for each in client_of(exchange).queues.list() if each.current_size] == []
        assert [call.sid for call in exchange.calls if call.place is not None] == []
        joined = Counter(
            form["CallSid"]
            for form in application.forms("/conference")
            if "join" in form["StatusCallbackEvent"]
        )
        left = Counter(
            form["CallSid"]
            for form in application.forms("/conference")
            if "leave" in form["StatusCallbackEvent"]
        )
        assert joined == left
        asked = Counter(form["CallSid"] for form in application.forms("/queued") if "QueueResult" in form)
        assert set(asked.values()) <= {1}
        unexpected = [failure for failure in exchange.failures if "21220" not in failure]
        assert unexpected == []
