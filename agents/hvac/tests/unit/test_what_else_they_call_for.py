"""Callers who need no technician, and say so at whatever place of the call; those who have a visit already; and words
about somebody else."""

from datetime import datetime

import pytest

from agents.hvac.data import SAM, ordinary
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

hvac = agents.load("hvac")
NOW = datetime(2026, 11, 21, 11)
SHOP = "ace-cooling"


def call(caller: str = "+15125550177") -> Conversation:
    return Conversation(hvac, caller=caller, business=Business(*ordinary(NOW)[SHOP]))


def kept(phone: Conversation, kind: str) -> dict[str, object]:
    assert phone.business is not None
    (data,) = (dict(data) for (of, _), data in phone.business.kept.items() if of == kind)
    return data


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("no uh it's about the warranty on that part I wanted a copy of the paperwork", "billing"),
        ("no I mean I'm looking for work I've got six years in the field", "hiring"),
        ("I got a missed call from this number ten minutes ago", "returning"),
    ],
)
def test_who_tells_at_the_safety_question_that_it_is_no_visit_is_called_back(said: str, kind: str) -> None:
    phone = call().says("hi how's it going", said)
    callback = kept(phone, "callback")
    assert (phone.outcome, callback["type"], callback["note"]) == ("callback", kind, said)


def test_whom_something_is_for_is_asked_where_it_may_be_no_visit() -> None:
    said = "no it's about the money y'all took out twice"
    phone = call().says("can I get somebody out", said)
    assert phone.heard.endswith("Shall a technician come out for that, or is it for our office?")
    phone.says("the office")
    assert (phone.outcome, kept(phone, "callback")["note"]) == ("callback", said)


def test_a_technician_comes_for_what_sounded_otherwise() -> None:
    for answer in ("a technician please", "yes please", "78745"):
        phone = call().says(
            "hello there", "how's it going", "no it's for the place we just bought last month"
        )
        assert phone.state == "for_whom"
        assert phone.says(answer).state in ("service_area", "discovery"), answer


def test_who_asked_for_a_visit_is_not_asked_whom_it_is_for() -> None:
    said = "my dad's on oxygen so could somebody come today or first thing tomorrow"
    phone = call().says(said, "no no smells or anything, his tank's in the other room")
    assert phone.state == "service_area"


def test_what_is_told_beside_a_no_where_something_is_broken_is_not_asked_about() -> None:
    assert call().says("my AC is broken", "no just a lot of water on the floor").state == "service_area"


@pytest.mark.parametrize(
    "said",
    [
        "I'm calling about my appointment",
        "I've got an appointment tomorrow and I can't remember what time y'all said",
        "I have an appointment with y'all and I had a question about it",
        "I need to know when y'all are coming",
    ],
)
def test_who_only_asks_for_their_visit_hears_when_it_is_and_may_say_more(said: str) -> None:
    phone = call(SAM).says(said)
    assert phone.heard == (
        "You have us coming Tuesday, November 24th between 1 PM and 3 PM. What shall I pass on to our office about it?"
    )
    assert call(SAM).says(said, "no nothing").outcome == "visit_told"
    asked = "is there a charge if I cancel it, it turned out to be the breaker"
    assert asked in str(kept(phone.says(asked), "callback")["note"])


def test_who_has_no_visit_on_file_is_told_so() -> None:
    phone = call().says("what time is my appointment")
    assert phone.heard.startswith("I don't find a visit under the number you're calling from.")


@pytest.mark.parametrize(
    "said", ["no I just wanna call it off", "I called earlier and cancelled but I want to keep it"]
)
def test_what_shall_become_of_a_visit_is_for_the_office(said: str) -> None:
    phone = call(SAM).says("hi how are you", said)
    assert (phone.outcome, kept(phone, "callback")["note"]) == ("callback", said)
    assert "You have us coming Tuesday" in phone.heard


def test_who_called_earlier_is_not_called_so() -> None:
    assert "name" not in call().says("I called earlier and my AC is still broken").call.values


def test_a_new_system_is_heard_at_the_zip_code_too() -> None:
    phone = call().says("the heat's out", "no")
    phone.says(
        "it's 78731 the thing's twenty years old so I'm really looking at replacing it", "Greg Sandoval"
    )
    assert phone.says("4109 Far West Boulevard").call.reason == "lead"


def test_the_number_of_somebody_else_is_noted_and_not_that_of_the_caller() -> None:
    phone = call().says("my mom's heater quit", "no", "78753", "Marcus Bell", "1106 Tumbleweed Drive")
    phone.says("Monday morning and it's 512 555 0171 for my mom", "yes")
    booking = kept(phone, "booking")
    assert (booking["phone"], booking["note"]) == ("+15125550177", "512 555 0171 for my mom")


def test_another_number_of_the_caller_takes_the_place_of_the_one_they_call_from() -> None:
    phone = call().says("my AC is broken", "no", "78704", "Tyler Boone", "12 Oak Street", "Monday morning")
    phone.says("yes but put down my girlfriend's number instead it's 512 555 0188", "yes", "yes")
    assert kept(phone, "booking")["phone"] == "+15125550188"


@pytest.mark.parametrize(
    "said",
    [
        "that works and the landlord's paying so can you send the bill to him his name's Mr Patel",
        "the time's good and the bill goes to Mr Patel",
    ],
)
def test_the_name_of_somebody_else_is_not_that_of_the_caller(said: str) -> None:
    phone = call().says(
        "my AC is broken", "no", "78704", "Ashley Tran", "12 Oak Street", "Monday morning", said
    )
    assert phone.call.values["name"] == "Ashley Tran"
    booking = kept(phone if phone.outcome else phone.says("yes"), "booking")
    assert (booking["name"], "Mr Patel" in str(booking["note"])) == ("Ashley Tran", True)


def test_what_somebody_is_only_called_is_not_their_name() -> None:
    phone = call().says("my AC is broken", "no", "78704")
    phone.says("uh it's Jerome Washington but everybody calls me Rome")
    assert phone.call.values["name"] == "Jerome Washington"


@pytest.mark.parametrize(
    "said",
    [
        "Wednesday's fine but you've got me down as hutchins it's walter hutchins",
        "no the name on the lease is walter hutchins",
        "put walter hutchins on it",
    ],
)
def test_a_name_is_put_right_at_the_read_back_beside_whatever_else_is(said: str) -> None:
    phone = call().says("my AC is broken", "no", "78704", "hutchins", "12 Oak Street", "Monday morning", said)
    assert phone.heard.startswith("Walter Hutchins, at 12 Oak Street")


def test_a_name_is_put_right_beside_the_time() -> None:
    phone = call().says("my AC is broken", "no", "78704", "hutchins", "12 Oak Street")
    phone.says("well it's walter hutchins and Monday morning")
    assert phone.heard.startswith("Walter Hutchins, at 12 Oak Street, Monday, November 23rd between 8 AM")


def test_a_number_that_is_corrected_is_the_last_one_that_was_said() -> None:
    phone = call().says("my mom's heater quit", "no", "78753", "Marcus Bell")
    phone.says("1106 Tumbleweed Drive and call her when he's on the way she's at 512 555 0177 no sorry 0171")
    assert phone.call.values["address"] == "1106 Tumbleweed Drive"
    assert "0171" in phone.call.values["note"]


def test_a_street_without_its_kind_has_a_flat() -> None:
    phone = call().says("my AC is broken", "no", "78704", "Ashley Tran")
    phone.says("twenty two hundred east oltorf apartment two seventeen")
    assert phone.call.values["address"] == "2200 east oltorf apartment 217"


def test_what_is_wrong_is_heard_beside_a_name() -> None:
    phone = call().says("I need a visit", "no", "78704", "Jane Doe and it's not cooling")
    assert "I have 12 Oak Street, and: it's not cooling." in phone.says("12 Oak Street").heard


def test_another_job_takes_the_place_of_the_problem_at_the_read_back() -> None:
    phone = call().says("my AC is broken", "no", "78704", "Jane Doe", "12 Oak Street", "Monday morning")
    assert phone.says("put down it's for duct cleaning").call.values["problem"] == "duct cleaning"


def test_something_later_is_another_time_and_asks_for_no_price() -> None:
    phone = call().says("hola mi aire no enfría", "no", "78704", "soy Ana Ruiz", "12 Oak Street")
    assert "entre las 10 de la mañana" in phone.says("el lunes en la mañana", "hay algo más tarde").heard


def test_who_cancels_at_the_safety_question_is_led_to_the_office_with_or_without_a_visit_on_file() -> None:
    phone = call().says("hi this is Maria", "no I need to cancel")
    assert (phone.outcome, kept(phone, "callback")["note"]) == ("callback", "no I need to cancel")


def test_who_waits_for_a_technician_is_put_through_to_the_office() -> None:
    assert call(SAM).says("your guy's running late where is he").state == "ringing"


def test_a_bill_beside_a_fault_is_noted() -> None:
    said = "I need to talk about my bill y'all charged me twice and my AC is broken too"
    assert call().says(said).call.values["note"] == said


@pytest.mark.parametrize(
    "said", ["no we don't even have gas here", "no I'd just like to get on the schedule"]
)
def test_what_is_said_of_danger_or_of_a_visit_beside_a_no_is_not_asked_about(said: str) -> None:
    assert call().says("I need a technician", said).state == "service_area"


def test_words_that_change_nothing_at_the_read_back_are_noted_before_a_yes_counts() -> None:
    phone = call().says("my AC is broken", "no", "78704", "Jane Doe", "12 Oak Street", "Monday morning")
    said = "the mailbox sits kinda crooked by the ditch"
    booking = kept(phone.says(said, "yes", "yes"), "booking")
    assert booking["note"] == said
