"""What people say to the workshop's desk that is no plain answer, and what they hear then."""

from collections.abc import Mapping
from typing import Any

import pytest

from agents.car_desk.tests.unit.hillside import TUESDAY
from agents.car_desk.tests.unit.test_car_desk import (
    BOTH,
    MARIA,
    NUMBER,
    SAM,
    TO_CANCEL,
    TOOLS,
    call,
    new_caller,
    ran,
    reasons,
)
from parley.flow import Flow, Result, Tool
from parley.machine.call import Call
from parley.machine.effects import Hold
from parley.machine.events import SpeechHeard
from parley.turn.ports import Ports
from parley.turn.take import take

OPEN = "We're open Monday to Friday from 8 AM to 6 PM, Saturday from 9 AM to 2 PM, closed on Sunday."
BOOKING = "an oil change on Tuesday at four"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("how much is it?", "For an oil change it's 79 dollars."),
        ("how long does it take?", "It takes about half an hour."),
        (
            "how much is a tire rotation?",
            "I can tell you that price as soon as this visit is settled; please ask me then.",
        ),
        (
            "what are your hours on Saturday?",
            "We're open Monday to Friday from 8 AM to 6 PM, Saturday from 9 AM to 2 PM, closed on Sunday.",
        ),
        ("where are you located?", "We're at 2200 Hillside Road in Austin, Texas."),
        ("what's wrong with my car?", "Only a mechanic who has looked at the car can say."),
        ("can you guarantee that?", "That isn't something I can promise on the phone."),
        ("are you a robot?", "Yes, I'm the automated service desk of Hillside Auto."),
    ],
)
def test_a_question_in_the_middle_is_answered_and_the_call_goes_on(question: str, answer: str) -> None:
    phone = call().says("an oil change", question)
    assert phone.heard == f"{answer} What day and time would suit you?"
    phone.says("Tuesday at four", question)
    assert phone.heard == f"{answer} Shall I book it?"
    phone.says("yes")
    assert phone.outcome == "booked"
    assert ran(phone, "schedule_appointment")[0]["vehicle"] == "Honda Civic"


def test_the_greeting_is_not_said_twice() -> None:
    phone = call().says("are you a robot?")
    assert phone.heard == "Yes, I'm the automated service desk of Hillside Auto. How can I help?"


def test_a_price_that_depends_on_the_car_is_not_named() -> None:
    brakes = ("depends", {"minutes": 120, "facts_of": "brakes", "hours": {"2026-11-23": ["08:00", "18:00"]}})
    phone = call(get_work=brakes).says("brakes on Tuesday at four", "how much is it?")
    assert phone.heard.startswith("For brakes it depends on the car. We tell you before we start.")
    assert phone.says("how long does it take").heard.startswith("It takes about two hours.")


def test_whoever_changes_the_work_hears_the_price_of_the_new_one() -> None:
    phone = call().says("an oil change", "actually make that a tire rotation")
    assert phone.says("how much is it").heard.startswith("For an oil change it's 79 dollars.")
    phone.says("Tuesday at four")
    assert ran(phone, "get_work") == [{"service": "oil change"}, {"service": "tire rotation"}]


def test_the_price_list_may_be_down_and_the_visit_is_booked() -> None:
    phone = call(get_work="DynamoDB is away").says("an oil change", "Tuesday at four", "yes")
    assert phone.outcome == "booked"


def test_what_is_looked_up_again_in_the_same_turn_has_a_key_of_its_own() -> None:
    """The calendar is down, so the details are gone through again."""
    keys = list[str]()

    def run(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        keys.append(key)
        told = TOOLS[tool.name] if tool.name != "check_availability" else None
        if told is None:
            raise ConnectionError
        return Result(*told)

    phone = call()
    event = SpeechHeard(phone.at + 4, "an oil change on Tuesday at four")
    take(phone.flow, phone.call, event, Ports(run))
    looked_up = [key for key in keys if ":get_work" in key]
    assert looked_up == ["CA1:2:get_work", "CA1:2:get_work:2"]


def test_how_long_something_takes_is_told_and_booked_on_a_yes() -> None:
    phone = call().says("how long does an oil change take?")
    assert phone.heard == "For an oil change it takes about half an hour. Is there anything else I can do?"
    assert phone.says("ok, book it").heard == "What day and time would suit you?"


def test_a_yes_after_a_price_books_the_work() -> None:
    phone = new_caller().says("how much is an oil change", "yes")
    assert phone.heard == "You're new to me. What's your name, please?"


@pytest.mark.parametrize("said", ["no thanks", "I'd rather not say", "my car"])
def test_what_is_no_car_is_asked_again(said: str) -> None:
    phone = new_caller().says("I need an oil change", "Jane Doe", said)
    assert phone.heard == "Sorry, I didn't catch that. For example, say: a Honda Civic."


@pytest.mark.parametrize("said", ["I don't know, mumble", "do you have anything later", "the thing is, uh"])
def test_what_is_no_answer_changes_no_car(said: str) -> None:
    phone = call().says("an oil change", said, "Tuesday at four")
    assert "oil change for your Honda Civic" in phone.heard


def test_the_other_car_is_asked_for_and_the_rest_is_kept() -> None:
    phone = call(get_customer_by_phone=("known", SAM)).says("an oil change for the Ford on Tuesday at four")
    assert phone.says("no, the other car").heard == (
        "Okay. Which car is it for: the Honda Civic, Ford F-150 or Toyota Corolla?"
    )
    phone.says("the Honda")
    assert phone.heard.startswith("So: oil change for your Honda Civic, on Tuesday, November 24th at 4 PM.")


@pytest.mark.parametrize(
    "said", ["no, don't book it", "I just wanted to know if you're free", "let me think about it", "not now"]
)
def test_whoever_changes_their_mind_books_nothing_and_may_go_on(said: str) -> None:
    for tools in ({}, {"check_availability": ("choice", BOTH)}):
        phone = call(**tools).says(BOOKING, said)
        assert phone.heard == "Okay, I'll leave it. Is there anything else I can do?"
        assert ran(phone, "schedule_appointment") == []


def test_a_visit_may_be_cancelled_instead_of_booked() -> None:
    phone = call(get_appointments=TO_CANCEL).says(BOOKING, "actually, cancel my appointment")
    assert phone.heard == "Your oil change is on Tuesday, November 24th at 4 PM. Shall I cancel it?"


def test_neither_of_two_offers_suits() -> None:
    phone = call(check_availability=("taken", BOTH)).says(BOOKING, "none of those")
    assert phone.heard == "Okay. What day and time would suit you?"


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("nothing earlier?", "2026-11-24T00:00:00", "2026-11-24T16:00:00"),
        ("do you have something later?", "2026-11-25T10:15:00", "2026-11-26T00:00:00"),
    ],
)
def test_earlier_and_later_are_looked_up_before_and_after_the_offers(said: str, start: str, end: str) -> None:
    phone = call(check_availability=("taken", BOTH)).says(BOOKING, said)
    looked_up = ran(phone, "check_availability")[-1]["wanted"]
    assert (looked_up["start"], looked_up["end"]) == (start, end)


def test_a_move_that_is_not_wanted_after_all_asks_for_the_time_and_not_for_a_car() -> None:
    found = {"moving": "481203", "moving_start": TUESDAY, "service": "oil change", "vehicle": "Mazda 3"}
    found |= {"moving_service": "oil change"}
    phone = new_caller(find_appointment=("to_move", found)).says(
        "move my appointment", "four eight one two zero three", "Friday at three", "no"
    )
    assert phone.heard == "Okay. What day and time would suit you?"


def test_february_30th_in_the_first_sentence_is_told() -> None:
    phone = call().says("an oil change on February 30th")
    assert phone.heard == "There is no February 30. What day and time would suit you?"


def test_too_far_ahead_is_told_with_the_last_day() -> None:
    phone = call(check_availability=("far", {"until": "2027-02-19"})).says("an oil change next August 3rd")
    assert phone.heard == "I can only book until Friday, February 19th. What day and time would suit you?"


@pytest.mark.parametrize("said", ["ich spreche kein Englisch", "je ne parle pas anglais"])
def test_whoever_speaks_another_language_gets_a_person(said: str) -> None:
    phone = call().says(said)
    assert reasons(phone) == ["language"]
    assert isinstance(phone.effect, Hold)


@pytest.mark.parametrize(
    "said", ["my car broke down, I need a tow", "I left my sunglasses in the car", "do you sell cars?"]
)
def test_what_is_no_business_of_the_desk_goes_to_a_colleague(said: str) -> None:
    phone = call(find_person=("counter", {"people": ["+15125550125"], "why": "has another matter"})).says(
        said
    )
    assert phone.heard.startswith("That's something for my colleagues.")


def test_a_mumbled_name_is_asked_for_again() -> None:
    phone = new_caller().says("I need an oil change", "yes")
    assert "What name should I put this under?" in phone.heard


def test_a_correction_of_name_and_car_at_the_read_back() -> None:
    phone = new_caller().says("an oil change on Tuesday", "Jane Doe", "a Honda Civic", "no email")
    assert "and your Toyota" in phone.says("no, it's a Toyota").heard
    assert "I have Jane Dow" in phone.says("no, it's Jane Dow").heard


def test_the_slot_was_taken_while_a_question_was_answered() -> None:
    taken: Any = {"schedule_appointment": ("taken", BOTH)}
    phone = call(**taken).says(BOOKING, "how much is it?", "yes")
    assert phone.heard.startswith("I'm sorry, somebody just took that time.")


def test_a_caller_with_one_car_is_never_asked_which() -> None:
    assert MARIA["car"] in call().says(BOOKING).heard


@pytest.mark.parametrize("said", ["yes but make it five", "no, I said five!", "no, at five"])
def test_another_hour_is_meant_for_the_day_under_discussion(said: str) -> None:
    phone = call().says(BOOKING, said)
    assert ran(phone, "check_availability")[-1]["wanted"]["start"] == "2026-11-24T17:00:00"


def test_two_things_are_changed_in_one_sentence() -> None:
    phone = call(get_customer_by_phone=("known", SAM)).says("an oil change for the Ford on Tuesday at four")
    phone.says("actually make it the Honda and Wednesday")
    assert ran(phone, "check_availability")[-1]["wanted"]["start"].startswith("2026-11-25")
    assert "oil change for your Honda Civic" in phone.heard


def test_a_car_that_was_sold_is_replaced() -> None:
    phone = call().says(BOOKING, "I sold the Honda, I have a Tesla now")
    assert phone.heard.startswith("So: oil change for your Tesla")


def test_the_number_of_the_appointment_is_told_again() -> None:
    phone = call().says(BOOKING, "yes", "what was the appointment number again?")
    assert phone.heard == f"Your appointment number is {' '.join(NUMBER)}. Is there anything else I can do?"


def test_whoever_asks_who_speaks_is_told() -> None:
    assert call().says("who is this?").heard == (
        "This is the automated service desk of Hillside Auto. How can I help?"
    )
