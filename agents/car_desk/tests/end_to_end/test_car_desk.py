"""The car workshop's desk on the real wire: tables, texts, e-mail, hand-overs, the event, the figures."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from agents.car_desk.data import ANN, BUSINESS, MANAGER, MARIA, NUMBER, SAM
from agents.car_desk.tools.customers import KIND as CUSTOMER
from agents.hvac.tests.end_to_end.calls import ending, talk, told
from parley.local.cli.stats import of
from parley.local.dev import log
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.store.records import Records
from parley.store.tables import CallItem, RecordItem
from parley.testing.plugin import Configure
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

BOOKING = ("I need an oil change next Tuesday after four", "yes")
NEW = (
    "I need an oil change next Tuesday after four",
    "Jane Doe",
    "a Honda Civic",
    "jane dot doe at example dot com",
)


@pytest.fixture
def announced(parley: Parley) -> Iterator[list[dict[str, Any]]]:
    """What is put on the event bus meanwhile."""
    key = ("events", "PutEvents")
    before, entries = parley.stack.front.hooks[key], list[dict[str, Any]]()

    def listen(request: Any) -> None:
        entries.extend(request.parameters["Entries"])
        before(request)

    parley.stack.front.hooks[key] = listen
    yield entries
    parley.stack.front.hooks[key] = before


def kept(kind: str) -> list[dict[str, Any]]:
    return [dict(item.data) for item in RecordItem.query(f"{BUSINESS}#{kind}")]


def booked(customer: str) -> list[dict[str, Any]]:
    return [each for each in kept("appointment") if each["customer"] == customer]


def emails(parley: Parley, since: int) -> list[dict[str, Any]]:
    return [event for event in parley.exchange.events.since(since) if event["event"] == "email"]


def header(phone: Phone) -> CallItem:
    return CallItem.get(f"CALL#{phone.sid}", "CALL")


def test_a_customer_books_and_gets_a_text_and_an_email(parley: Parley) -> None:
    since = parley.exchange.events.publish("begin")["seq"]
    phone = parley.dial("car_desk", MARIA)
    assert "Your Honda Civic is due for an oil change" in phone.said[0]
    talk(phone, (*BOOKING, "no that's all"))
    parley.settle()
    assert ending(phone) == ("completed", "anything_else", "booked")
    (appointment,) = booked(MARIA)
    assert appointment["start"][11:16] == "16:00"
    (message,) = parley.exchange.messages
    assert (message.to, appointment["id"] in message.body) == (MARIA, True)
    (mail,) = emails(parley, since)
    assert (mail["to"], appointment["id"] in mail["body"]) == ("maria@example.com", True)


def test_a_new_caller_is_registered_and_known_the_next_time(parley: Parley) -> None:
    talk(parley.dial("car_desk"), (*NEW, "yes", "yes")).hangs_up()
    parley.settle()
    assert "Hello Jane Doe." in parley.dial("car_desk").hangs_up().said[0]
    customer = Records(BUSINESS).get("customer", "+15125550100")
    assert customer is not None
    car = customer["vehicles"][0]
    assert (customer["email"], car["make"], car["model"]) == ("jane.doe@example.com", "Honda", "Civic")


def test_an_appointment_is_moved_in_a_second_call(parley: Parley) -> None:
    phone = talk(
        parley.dial("car_desk", ANN), ("can I move my appointment", "next Friday at nine", "yes", "no")
    )
    parley.settle()
    assert ending(phone)[2] == "moved"
    (appointment,) = booked(ANN)
    assert (appointment["id"], appointment["start"][11:16]) == (NUMBER, "09:00")
    assert parley.exchange.messages[-1].to == ANN


def test_an_appointment_is_cancelled_by_its_number_from_another_phone(parley: Parley) -> None:
    lines = ("cancel my appointment", "four eight one two zero three", "yes", "no thanks")
    phone = talk(parley.dial("car_desk", "+15125550177"), lines)
    assert ending(phone)[2] == "cancelled"
    assert [each["status"] for each in booked(ANN)] == ["cancelled"]


def test_whoever_needs_the_manager_and_does_not_reach_them_is_called_back(parley: Parley) -> None:
    parley.exchange.callee(MANAGER, ["no-answer"])
    phone = parley.dial("car_desk", SAM).says("my lawyer will hear about this").says("yes please")
    parley.settle()
    assert ending(phone)[2] == "callback"
    (message,) = [each for each in parley.exchange.messages if each.to == MANAGER]
    assert "Sam O'Brien" in message.body
    assert "a legal matter" in message.body
    assert len(kept("callback")) == 1


def test_without_a_managers_number_the_owner_is_told(parley: Parley) -> None:
    Records(BUSINESS).put("setting", "workshop", {})
    phone = talk(parley.dial("car_desk", SAM), ("my lawyer will hear about this", "yes"))
    parley.settle()
    assert ending(phone)[2] == "callback"
    assert [message.to for message in parley.exchange.messages] == ["+15125550123"]


def test_whoever_hangs_up_before_the_confirmation_still_gets_it(parley: Parley) -> None:
    phone = talk(parley.dial("car_desk", MARIA), BOOKING).hangs_up()
    parley.settle()
    assert ending(phone)[2] == "booked"
    assert len(parley.exchange.messages) == 1


def test_a_text_that_twilio_refuses_is_recorded_and_the_booking_stands(parley: Parley) -> None:
    parley.exchange.fails("messages", 21610)
    phone = talk(parley.dial("car_desk", ANN), (*BOOKING, "no"))
    parley.settle()
    assert ending(phone)[2] == "booked"
    assert len(booked(ANN)) == 2
    (undone,) = kept("undone")
    assert (undone["tool"], undone["final"]) == ("send_sms_confirmation", True)


def test_a_text_that_twilio_cannot_take_now_is_sent_a_little_later(parley: Parley) -> None:
    parley.exchange.fails("messages", 20503, status=503)
    talk(parley.dial("car_desk", MARIA), (*BOOKING, "no"))
    parley.settle()
    assert [message.to for message in parley.exchange.messages] == [MARIA]


def test_an_email_that_is_refused_is_recorded_and_the_booking_stands(
    parley: Parley, configure: Configure
) -> None:
    """SES has never heard of the sender, and refuses; the text is sent all the same."""
    configure(EMAIL_FROM="stranger@nowhere.example")
    phone = talk(parley.dial("car_desk", MARIA), (*BOOKING, "no"))
    parley.settle()
    assert ending(phone)[2] == "booked"
    assert len(booked(MARIA)) == len(parley.exchange.messages) == 1
    (undone,) = kept("undone")
    assert (undone["tool"], undone["final"]) == ("send_email_confirmation", True)


def test_a_crm_hears_of_the_call_once(parley: Parley, announced: list[dict[str, Any]]) -> None:
    phone = talk(parley.dial("car_desk", MARIA), (*BOOKING, "no that's all"))
    parley.settle()
    (entry,) = [each for each in announced if phone.sid in each["Detail"]]
    detail = json.loads(entry["Detail"])
    assert (entry["Source"], entry["DetailType"]) == ("parley", "call.completed")
    assert (detail["outcome"], detail["phone"], detail["required_lines"]) == ("booked", MARIA, ["disclosure"])
    assert "Maria Lopez called car desk" in detail["summary"]
    assert header(phone).summary == detail["summary"]
    assert detail["cost"]["total"] > 0


def test_a_call_that_broke_off_goes_on_where_it_was(parley: Parley) -> None:
    talk(parley.dial("car_desk"), NEW[:2]).hangs_up()
    parley.settle()
    phone = parley.dial("car_desk")
    assert phone.said[-1].endswith("Shall we go on where we were?")
    phone.says("yes")
    assert phone.said[-1] == "What make and model is your car?"
    phone.says("a Honda Civic")
    assert told(phone)["values"]["name"] == "Jane Doe"


def test_a_call_that_ended_well_is_not_offered_again(parley: Parley) -> None:
    talk(parley.dial("car_desk", MARIA), (*BOOKING, "no"))
    parley.settle()
    assert "cut off" not in " ".join(parley.dial("car_desk", MARIA).said)


def test_a_dozen_callers_fight_over_the_last_slot_and_one_gets_it(parley: Parley) -> None:
    """The whole way, by phone; the reservations alone are raced in tests/integration."""
    last = {"bays": 1, "hours": {1: ["16:00", "16:30"], 2: ["08:00", "18:00"]}}
    records, callers = Records(BUSINESS), [f"+1512555{caller}" for caller in range(1000, 1012)]
    records.put("setting", "workshop", last)
    for caller in callers:
        car = {"make": "Honda", "model": "Civic"}
        records.put(CUSTOMER, caller, {"id": caller, "name": "Jane Doe", "vehicles": [car]})
    with ThreadPoolExecutor(12) as pool:
        phones = list(pool.map(lambda caller: parley.dial("car_desk", caller), callers))
        list(pool.map(lambda phone: phone.says("I need an oil change next Tuesday at four"), phones))
        list(pool.map(lambda phone: phone.says("yes"), phones))
    assert sorted(told(phone)["state"] for phone in phones) == ["anything_else"] + ["offer"] * 11
    assert sum("somebody just took that time" in " ".join(phone.said) for phone in phones) == 11


def test_the_owner_sees_how_the_desk_is_doing(parley: Parley) -> None:
    talk(parley.dial("car_desk", MARIA), (*BOOKING, "no"))
    talk(parley.dial("car_desk", ANN), ("what are your hours", "no"))
    parley.dial("car_desk", SAM).says("a real person please").hangs_up()
    parley.dial("car_desk", "+15125550177").hangs_up()
    parley.settle()
    figures = of(log.listed("car_desk"))
    assert figures["calls"] == 4
    assert figures["outcomes"] == {"booked": 1, "answered": 1, "handed_over": 1, "abandoned": 1}
    assert (figures["hand_over_rate"], figures["tool_success_rate"]) == (0.25, 1.0)
    assert figures["understood"]["rule"] >= 6
    assert figures["answer_seconds_p95"] >= figures["answer_seconds_p50"] > 0
