"""What is said beside answers and no answer rests on: noted for the technician, and the caller is told."""

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
NOTED = "I'll make a note of that."


def asked_when() -> Conversation:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    return phone.says("my AC is broken", "no", "78704", "Jonas Ericson", "9300 Brodie Lane")


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("Thursday, and don't forget the filter upstairs", "and don't forget the filter upstairs"),
        ("as soon as you can, as long as it isn't over two hundred", "as long as it isn't over two hundred"),
        ("Friday morning. Somebody should bring a long ladder.", "Somebody should bring a long ladder"),
        ("Friday morning as long as your guy wears a mask", "as long as your guy wears a mask"),
    ],
)
def test_a_request_or_a_condition_beside_the_time_is_noted_and_read_back(said: str, note: str) -> None:
    phone = asked_when().says(said)
    assert phone.heard.startswith(NOTED)
    assert f"For the technician I noted: {note}. Shall I book it?" in phone.heard
    phone.says("yes")
    assert phone.outcome == "booked"
    assert f"I've passed on: {note}." in phone.heard


def test_what_is_told_of_the_place_or_the_bill_beside_an_answer_is_noted() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business()).says("the heat's out", "no")
    phone.says(
        "78751. And I'm in unit B, round the back", "Gwen Parrish, and the bill goes to Mr. Ortega, not me"
    )
    assert phone.heard == f"{NOTED} What's the street address for the visit?"
    assert phone.call.values["note"] == (
        "And I'm in unit B, round the back; and the bill goes to Mr. Ortega, not me"
    )


def test_a_place_near_by_is_no_name() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business()).says("the heat's out", "no")
    assert phone.says("78749, out by Brush Country").heard == "Can I get your name, please?"


@pytest.mark.parametrize(
    ("said", "note"),
    [
        (
            "you've got me down for Friday but we moved, so the guy needs to come to the new house",
            "the guy needs to come to the new house",
        ),
        (
            "your guy's coming Friday, could he come a bit later, like after four?",
            "could he come a bit later",
        ),
    ],
)
def test_who_speaks_of_a_visit_that_is_booked_is_called_back_with_what_they_said(
    said: str, note: str
) -> None:
    shop = Business(*ordinary(NOW)["ace-cooling"])
    phone = Conversation(hvac, caller=SAM, business=shop).says(said)
    assert phone.outcome == "callback"
    (kept,) = (data for (kind, _), data in shop.kept.items() if kind == "callback")
    assert note in kept["note"]


@pytest.mark.parametrize(
    "said",
    [
        "Nothing's broken, it's that same visit I have",
        "nothing, I don't want another visit",
        "nothing is broken",
    ],
)
def test_nothing_is_booked_for_who_has_a_visit_and_says_that_nothing_is_broken(said: str) -> None:
    phone = Conversation(hvac, caller=SAM, business=Business(*ordinary(NOW)["ace-cooling"]))
    assert phone.says("hi it's about Friday", "no", "yes", said).outcome == "callback"


def test_who_has_a_visit_already_hears_so_when_another_is_read_back() -> None:
    phone = Conversation(hvac, caller=SAM, business=Business(*ordinary(NOW)["ace-cooling"]))
    phone.says("my AC is broken", "no", "yes", "Monday morning")
    assert phone.heard.startswith(
        "Besides your visit Tuesday, November 24th between 1 PM and 3 PM: Sam O'Brien, at"
    )


@pytest.mark.parametrize(
    "said", ["Friday morning please, that would be great", "tomorrow at ten, not Friday"]
)
def test_courtesies_and_corrections_are_no_note(said: str) -> None:
    assert NOTED not in asked_when().says(said).heard


def test_a_second_wish_in_the_first_sentence_is_noted() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    phone.says(
        "My water heater's out since Sunday, and while you're here somebody should change the furnace filter"
    )
    assert phone.heard.startswith(NOTED)
    assert phone.call.values["note"] == "and while you're here somebody should change the furnace filter"


def test_a_refusal_in_the_first_sentence_is_noted() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    phone.says("the heater's making a bang, and don't send the same guy as last time")
    assert phone.call.values["note"] == "and don't send the same guy as last time"


def test_what_leads_up_to_the_reason_of_a_call_is_no_note() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    phone.says("I was talking to my neighbor and she said I need to call you, my AC is broken")
    assert NOTED not in phone.heard


def test_what_was_noted_and_is_said_again_keeps_no_yes_from_counting() -> None:
    phone = asked_when().says("Thursday, and somebody should bring a ladder")
    assert phone.says("yes, and somebody should bring a ladder").outcome == "booked"


def test_a_question_about_what_was_noted_keeps_a_yes_from_counting() -> None:
    phone = asked_when().says("today, as long as it isn't over two hundred")
    assert phone.says("yes but is it over two hundred?").outcome != "booked"


def test_nothing_is_noted_where_somebody_is_sent_out_of_the_house() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    phone.says("my AC is broken", "yes I smell gas, and somebody should come quick")
    assert phone.outcome == "emergency"
    assert NOTED not in phone.heard


def asked_whom() -> Conversation:
    return Conversation(hvac, caller="+15125550177", business=Business()).says(
        "my AC is broken", "no", "78704"
    )


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("Tyler Brandt but the landlord pays for it", "but the landlord pays for it"),
        ("my name is Jonas Ericson and my wife is on the account too", "and my wife is on the account too"),
        (
            "Jonas Ericson my father in law is ninety so please hurry",
            "my father in law is ninety so please hurry",
        ),
    ],
)
def test_a_remark_behind_an_answer_without_any_pause_is_noted(said: str, note: str) -> None:
    assert asked_whom().says(said).call.values["note"] == note


@pytest.mark.parametrize(
    "said",
    [
        "yes book it and the dog's in the yard",
        "yeah that's it and put down the landlord's paying",
        "tuesday if you've got it my husband ray will be home",
    ],
)
def test_a_remark_beside_the_yes_or_the_time_is_noted(said: str) -> None:
    phone = asked_when().says("Monday morning", said)
    assert said.split()[-1] in phone.call.values["note"]


@pytest.mark.parametrize(
    "said",
    [
        "Jonas Ericson e r i c s o n",
        "yeah sure it's Jonas Ericson with a c",
        "Jonas Ericson please and thank you",
    ],
)
def test_how_a_name_is_spelled_and_courtesies_are_no_remarks(said: str) -> None:
    assert "note" not in asked_whom().says(said).call.values


def test_what_is_known_already_is_no_remark() -> None:
    phone = asked_whom().says("Jonas Ericson", "9300 Brodie Lane and the zip code is 78704")
    assert "note" not in phone.call.values


def test_what_is_told_between_two_answers_is_noted() -> None:
    phone = asked_when().says(
        "Monday", "yeah that's it and my wife's gonna be there amanda so have them text her"
    )
    assert "amanda" in phone.call.values["note"]
    assert "have them text her" in phone.call.values["note"]


def test_a_code_is_noted_with_the_box_that_it_opens() -> None:
    phone = asked_whom().says(
        "Jane Doe", "12 Elm Street there's a lockbox on the front door the code's one nine eight four"
    )
    assert phone.call.values["note"] == "there's a lockbox on the front door the code's one nine eight four"


def test_a_limit_beside_a_yes_is_kept_when_a_plain_yes_follows() -> None:
    phone = asked_when().says("en español por favor", "el lunes")
    phone.says("sí y si me cobran más de cien dólares que me avisen antes", "sí")
    assert (phone.outcome, "cien dólares" in phone.call.values["note"]) == ("booked", True)


@pytest.mark.parametrize(
    "said", ["no no gas just a rattle from the outside unit", "nope no alarm it's only the fan squeaking"]
)
def test_a_danger_that_is_denied_is_none_in_the_note(said: str) -> None:
    note = str(
        Conversation(agents.load("hvac"), {"lookup_caller": ("unknown", {})})
        .says("my AC is broken", said)
        .call.values["note"]
    )
    assert "gas" not in note
    assert "alarm" not in note
