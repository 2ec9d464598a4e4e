"""Callers of ACE Cooling, from the first ring to the last word, on the real wire."""

from agents.hvac.tests.end_to_end.calls import (
    BUSINESS,
    HAPPY,
    UP_TO_THE_READ_BACK,
    ending,
    record,
    records,
    talk,
    told,
)
from parley.local.dev.parley import OWNER, Parley
from parley.store import attention
from parley.store.records import Records
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay


def test_a_new_caller_with_a_broken_ac_books_a_technician(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), (HAPPY[0], "no, do I have to be home?"))
    assert phone.said[0].startswith("Somebody of age has to be at home")
    talk(phone, HAPPY[2:])
    assert ending(phone) == ("completed", "done", "booked")
    booking = record("customer", "+15125550100")
    assert booking["name"] == "Jane Doe"
    assert "Jane Doe" in phone.said[-1]
    assert "4210 Oak Street" in phone.said[-1]
    assert [slot["start"] for slot in records("slot")] == [booking["upcoming"]]


def test_with_no_technician_free_the_office_calls_back_and_the_owner_is_told(parley: Parley) -> None:
    parley.load("fully-booked")
    phone = talk(parley.dial("hvac"), HAPPY)
    parley.settle()
    assert ending(phone) == ("completed", "callback", "callback")
    assert records("slot") == []
    assert [wish["phone"] for wish in records("callback")] == ["+15125550100"]
    assert [message.to for message in parley.exchange.messages] == [OWNER]
    assert "Jane Doe" in parley.exchange.messages[0].body


def test_a_billing_question_becomes_a_callback_at_once(parley: Parley) -> None:
    phone = parley.dial("hvac").says("I have a billing question")
    assert ending(phone) == ("completed", "callback", "callback")
    assert [wish["type"] for wish in records("callback")] == ["billing"]


def test_a_complaint_is_put_before_the_business_until_somebody_has_seen_to_it(parley: Parley) -> None:
    phone = parley.dial("hvac").says("your technician left a huge mess, I want to complain")
    phone.hangs_up()
    parley.settle()
    [item] = attention.listed(["ace-cooling"], attention.OPEN).items
    assert item["call"] == phone.sid
    assert "complained about a visit" in [reason["words"] for reason in item["reasons"]]


def test_who_smells_gas_is_sent_outside_and_asked_nothing(parley: Parley) -> None:
    phone = parley.dial("hvac").says("I smell gas")
    assert ending(phone) == ("completed", "safety_exit", "emergency")
    assert "911" in " ".join(phone.said)
    assert "?" not in " ".join(phone.said)


def test_danger_is_heard_at_the_very_last_question_too(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), (*UP_TO_THE_READ_BACK, "wait, the CO alarm just went off"))
    assert ending(phone) == ("completed", "safety_exit", "emergency")
    assert records("slot") == []


def test_five_callers_in_a_row_get_five_different_slots(parley: Parley) -> None:
    phones = [talk(parley.dial("hvac", f"+1512555012{caller}"), HAPPY) for caller in range(5)]
    assert [ending(phone) for phone in phones] == [("completed", "done", "booked")] * 5
    slots = [slot["slot"] for slot in records("slot")]
    assert len(slots) == len(set(slots)) == 5


def test_the_last_slot_is_given_to_one_caller_only(parley: Parley) -> None:
    parley.load("one-slot-left")
    outcomes = [ending(talk(parley.dial("hvac", f"+1512555013{n}"), HAPPY))[1] for n in range(2)]
    assert outcomes == ["done", "callback"]


def test_a_known_caller_is_welcomed_by_name_and_confirms_the_zip(parley: Parley) -> None:
    phone = parley.dial("hvac", "+15125550101").says("the heater makes a loud noise")
    assert "Maria Lopez" in " ".join(phone.said)
    phone.says("no")
    assert "7 8 7 0 4" in " ".join(phone.said)
    talk(phone, ("yes", "as soon as possible", "yes"))
    assert ending(phone) == ("completed", "done", "booked")


def test_a_correction_at_the_read_back_is_read_back_again_and_booked(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), (*UP_TO_THE_READ_BACK, "no, it's 4201 not 4210"))
    assert "4201 Oak Street" in " ".join(phone.said)
    phone.says("yes")
    assert ending(phone) == ("completed", "done", "booked")
    assert record("customer", "+15125550100")["address"] == "4201 Oak Street"


def test_a_call_can_be_made_with_keys_where_keys_are_offered(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken").presses("2").presses("78745")
    talk(phone, ("Jane Doe", "4210 Oak Street", "as soon as possible")).presses("1")
    assert ending(phone) == ("completed", "done", "booked")


def test_who_asks_for_a_person_where_nobody_is_there_is_called_back(parley: Parley) -> None:
    Records(BUSINESS).put("setting", "queue", {"people": {}})
    phone = parley.dial("hvac").says("my AC is broken").says("can I talk to a real person")
    assert ending(phone) == ("completed", "callback", "callback")


def test_somebody_silent_is_asked_three_times_in_different_words_then_called_back(parley: Parley) -> None:
    phone = parley.dial("hvac").says("my AC is broken")
    asked = [phone.said[-1]]
    while not phone.ended:
        phone.silent()
        asked.append(phone.said[-1])
    assert ending(phone) == ("completed", "callback", "callback")
    assert len(asked) == len(set(asked)) == 4


def test_hanging_up_closes_the_call_and_keeps_what_was_said(parley: Parley) -> None:
    phone = talk(parley.dial("hvac"), UP_TO_THE_READ_BACK[:4]).hangs_up()
    parley.settle()
    call = told(phone)
    assert ending(phone) == ("completed", "discovery", "abandoned")
    assert call["values"]["name"] == "Jane Doe"
    assert call["values"]["zip"] == "78745"


def test_who_wants_a_new_system_is_called_by_the_owner(parley: Parley) -> None:
    lines = ("I'd like a quote for a new AC unit", *UP_TO_THE_READ_BACK[1:-1])
    phone = talk(parley.dial("hvac"), lines)
    parley.settle()
    assert ending(phone) == ("completed", "callback", "callback")
    assert ["Sales lead" in message.body for message in parley.exchange.messages] == [True]


def test_an_unknown_number_is_told_so(parley: Parley) -> None:
    url = f"{parley.stack.gateway_url}/voice/incoming"
    phone = parley.exchange.dial("+15125550000", url=url)
    assert phone.ended
    assert "not in service" in phone.transcript[0].text
