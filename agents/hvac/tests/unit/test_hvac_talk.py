"""ACE Cooling's receptionist with callers who are tired, chatty, foreign, distracted or change their minds."""

import pytest

from agents.hvac.tests.unit.test_hvac import call, to_confirm


def test_a_language_that_nobody_speaks_here_gets_a_callback() -> None:
    phone = call().says("ich spreche kein Englisch")
    assert phone.heard.startswith("I'm sorry, I only speak English and Spanish.")
    assert (phone.state, phone.call.reason) == ("callback", "language")


@pytest.mark.parametrize(
    "said",
    [
        "no hablo inglés",
        "sí",
        "I don't think so",
        "no but it smells kind of funny",
        "hi, yes, our AC is not cooling",
        "is that a gas smell? no wait, it's my dinner",
        "I'm not sure if it's gas",
    ],
)
def test_nothing_but_a_clear_no_passes_the_safety_question(said: str) -> None:
    phone = call().says("my AC is broken", said)
    assert "zip" not in phone.heard.lower()
    assert phone.state in ("safety", "callback")


@pytest.mark.parametrize(
    "said",
    [
        "we had a gas leak last year and now the heater won't start",
        "the pilot light smells like burning dust when I turn it on",
        "my carbon monoxide alarm keeps chirping because of low battery",
    ],
)
def test_what_sounds_like_danger_but_is_none_now_is_asked_about(said: str) -> None:
    phone = call().says(said)
    assert phone.state == "safety"
    assert phone.says("no").state == "service_area"


def test_bill_calls_about_no_bill_and_tells_everything_at_once() -> None:
    phone = call().says("hi this is Bill, my AC is blowing warm air, I'm at 4512 Speedway, 78751", "no")
    assert phone.heard.startswith("Thanks, Bill. So I have 4512 Speedway, and: the AC is blowing warm air.")


@pytest.mark.parametrize(
    "said", ["I don't want to say", "stop it Tommy, put that down", "cough", "this is ridiculous"]
)
def test_what_is_no_answer_ends_no_call(said: str) -> None:
    phone = call().says("my AC is broken", "no", said)
    assert (phone.state, phone.call.ended) == ("service_area", False)
    assert phone.says("78745").state == "discovery"


def test_whoever_wants_to_move_or_cancel_a_visit_is_not_booked_another() -> None:
    for words in (
        "I need to reschedule my appointment",
        "I'd like to cancel",
        "your technician never showed up",
    ):
        phone = call().says(words)
        assert (phone.state, phone.call.reason) == ("callback", "appointment")


def test_asked_for_the_price_first_it_answers_and_goes_on() -> None:
    phone = call().says("how much do you charge for a service call?")
    assert phone.heard.startswith("The technician tells you the price before any work starts.")
    assert (phone.state, "problem" in phone.call.values) == ("safety", False)


def test_no_technician_comes_to_a_po_box() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "PO Box 1234")
    assert phone.heard.startswith("A technician can't come to a PO box.")
    assert "address" not in phone.call.values


def test_nobody_comes_yesterday() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "yesterday")
    assert "preferred_time" not in phone.call.values


def test_two_things_that_are_corrected_at_once_are_both_changed() -> None:
    phone = to_confirm().says("actually it's 4201 Oak Street and make it Tuesday")
    assert "4201 Oak Street, Tuesday, November 24th between 8 AM and 10 AM" in phone.heard


def test_a_second_problem_is_told_with_the_first() -> None:
    phone = to_confirm().says("oh and also my water heater is leaking")
    assert "the AC is broken, and the water heater is leaking. Shall I book it?" in phone.heard


def test_an_hour_later_moves_the_time() -> None:
    phone = to_confirm().says("no, Monday 9", "can we make it an hour later")
    assert "Monday, November 23rd between 10 AM and 12 PM" in phone.heard


def test_asked_whether_it_may_run_meanwhile_it_says_to_be_careful() -> None:
    phone = to_confirm().says("is it safe to use it meanwhile")
    assert phone.heard == (
        "To be safe, leave it switched off until the technician has looked at it. Shall I book it?"
    )


def test_a_refusal_a_dog_and_a_time_of_day_are_no_values() -> None:
    phone = call().says("well you know how it is", "no", "78745", "my dog is barking, sorry")
    assert "name" not in phone.call.values
    phone.says("Kim", "I'd rather not say")
    assert "problem" not in phone.call.values
    assert to_confirm().says("the morning").call.values["name"] == "Jane Doe"


def test_who_wants_no_call_is_not_promised_one() -> None:
    assert to_confirm().says("I don't want a call").state == "confirm"


def test_having_no_ac_is_no_answer_to_the_safety_question() -> None:
    assert call().says("well you know how it is", "I have no AC").state == "safety"
    assert call().says("well you know how it is", "no").state == "service_area"


def test_an_address_is_no_problem_and_a_wife_no_name() -> None:
    phone = call().says("well you know how it is", "no", "78745", "my wife's name is June")
    assert "name" not in phone.call.values
    phone.says("June", "600 Slaughter Lane")
    assert ("problem" in phone.call.values, phone.call.values["address"]) == (False, "600 Slaughter Lane")


def test_a_time_without_its_beginning_leads_to_a_visit_that_begins_before_it() -> None:
    assert (
        "Wednesday, November 25th between 8 AM and 10 AM" in to_confirm().says("no, Wednesday before 3").heard
    )
