"""Of a person who was recorded, left a message, was handed over or waits for a call nothing is left once deleted, and
nothing is kept for ever."""

import json
import urllib.error
import urllib.request
from typing import Any

from agents.car_desk import data as workshop
from agents.hvac import data as cooling
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.local.stack.resources import all_objects
from parley.local.stack.tables import all_items
from parley.outreach import places
from parley.store import recordings
from parley.store.records import Records

AGENTS = ("hvac", "car_desk")

CALLER, OTHER, ANN = "+15125550101", "+15125550102", "+15125550177"


def asked(parley: Parley, business: str, path: str, **body: str) -> tuple[int, Any]:
    token = parley.stack.token(["business"], business)
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    url = f"{parley.url}/api/console{path}"
    request = urllib.request.Request(url, json.dumps(body).encode() if body else None, headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)["error"]


def erased(parley: Parley, business: str) -> tuple[int, Any]:
    return asked(parley, business, f"/people/erase?business={business}", number=CALLER)


def left_of(parley: Parley, business: str, phone: Phone) -> list[str]:
    """What tells of the caller or of the call in both tables and in the bucket, but for the deletion's own record."""
    items = [*all_items("parley-RecordsTable"), *all_items("parley-CallsTable")]
    kept = [str(item) for item in items if not item["pk"]["S"].endswith("#erasure")]
    sounds = [key for each in all_objects(parley.stack.application).values() for key in each]
    theirs = [each for each in (*kept, *sounds) if business in each and CALLER in each]
    return theirs + [each for each in (*kept, *sounds) if phone.sid in each]


def kept_for_ever(phone: Phone) -> list[str]:
    """Kinds of items that hold something of the call, and do not expire; the order of a queue names calls by sid."""
    items = [*all_items("parley-RecordsTable"), *all_items("parley-CallsTable")]
    lasting = {item["pk"]["S"] for item in items if phone.sid in str(item) and "expires_at" not in item}
    return sorted(lasting - {f"{cooling.BUSINESS}#queue"})


def waits(parley: Parley, number: str) -> Phone:
    """They agree to be recorded, and find nobody free."""
    phone = parley.dial("hvac", number).says("my AC is broken").says("no").says("yes")
    phone.says("let me talk to a real person")
    assert parley.exchange.events.wait_for(lambda: phone.place == "Queue" and phone.listening is not None, 60)
    return phone


def test_of_who_was_recorded_and_waits_for_a_call_nothing_is_left_and_the_next_one_moves_up(
    parley: Parley,
) -> None:
    Records(cooling.BUSINESS).put("setting", "queue", {"people": {"Ann": {"phone": ANN}}})
    Records(cooling.BUSINESS).put("setting", "recording", {"calls": "ask"})
    parley.exchange.callee(ANN, ["busy", "busy"])
    phone, next_one = waits(parley, CALLER), waits(parley, OTHER)
    status, refused = erased(parley, cooling.BUSINESS)
    assert (status, refused["code"]) == (409, "on_the_phone")
    phone.says("call me back")
    parley.settle()
    assert len(recordings.of_call(cooling.BUSINESS, phone.sid)) == 1
    assert kept_for_ever(phone) == []
    deleted = erased(parley, cooling.BUSINESS)[1]["deleted"]
    assert (deleted["recording"], deleted["promised_place"]) == (1, 1)
    assert left_of(parley, cooling.BUSINESS, phone) == []
    order = places.order_of(cooling.BUSINESS)
    assert [(order.position(each.id), each.id) for each in order.places] == [(1, next_one.sid)]


def test_of_who_was_handed_over_and_left_a_message_nothing_is_left(parley: Parley) -> None:
    parley.exchange.callee(workshop.COUNTER, [("who is this?", "I'm with a customer")])
    phone = parley.dial("car_desk", CALLER).says("can I talk to a real person")
    phone.says("can I leave a message for Mike")
    phone.leaves_message("Hi Mike this is Jane about my Civic", then="#").hangs_up()
    parley.settle()
    assert len(recordings.of_call(workshop.BUSINESS, phone.sid)) == 1
    assert kept_for_ever(phone) == []
    deleted = erased(parley, workshop.BUSINESS)[1]["deleted"]
    assert (deleted["recording"], deleted["leg"], deleted["message"]) == (1, 1, 2)
    assert left_of(parley, workshop.BUSINESS, phone) == []
