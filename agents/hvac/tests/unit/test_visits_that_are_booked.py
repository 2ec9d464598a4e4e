"""Who has a visit, and wants it changed: the office is told all of it, and nothing is booked a second time."""

from datetime import datetime

import pytest

from agents.hvac.data import SAM, ordinary
from agents.hvac.tests.unit.test_hvac import call, hvac
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines


def sam() -> Conversation:
    business = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    return Conversation(hvac, caller=SAM, business=business)


@pytest.mark.parametrize(
    "said",
    [
        "you folks were supposed to call me back about our visit Tuesday, I want to push it to Wednesday",
        "I can't make Tuesday, can we do my appointment on Wednesday",
        "hi, could you get my visit in earlier, like Monday",
        "no puedo el martes para mi cita, mejor el miércoles",
    ],
)
def test_who_wants_another_day_is_called_back_at_once_and_the_day_is_passed_on(said: str) -> None:
    phone = sam().says(said)
    assert (phone.outcome, phone.call.values.get("note")) == ("callback", said)
    assert "call_time" not in phone.call.values


def test_a_change_told_in_answer_to_the_safety_question_goes_to_the_office() -> None:
    said = "no nothing, I only want to switch it to Friday after four"
    phone = sam().says("hi, it's Sam", said)
    assert (phone.outcome, phone.call.values["note"]) == ("callback", said)


def test_who_is_to_be_called_at_a_time_is_called_then() -> None:
    phone = call().says("have somebody call me back tomorrow after five")
    assert phone.call.values["call_time"]["said"] == "tomorrow after five"
    phone = call().says("hi could I get somebody to call me back after three about my bill")
    assert "you'd like the call Saturday, November 21st after 3 PM" in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        "the furnace in my apartment stopped working and my landlord pays the bill",
        "send my landlord the invoice, but our heater is leaking",
        "el calentador está goteando y la factura es para el dueño",
    ],
)
def test_a_repair_that_somebody_else_pays_for_is_a_repair(said: str) -> None:
    assert call().says(said).state == "safety"


@pytest.mark.parametrize(
    "said", ["I got a bill for a heater that's not working", "you charged me twice for the furnace"]
)
def test_a_bill_that_is_spoken_of_first_is_a_bill(said: str) -> None:
    phone = call().says(said)
    assert (phone.outcome, phone.call.reason) == ("callback", "billing")


@pytest.mark.parametrize(
    "said",
    [
        "hi hon I've got a fella coming out Tuesday and I won't be needing him, my brother in law got it going again",
        "you can cancel Tuesday it's fixed",
        "y'all are supposed to come Tuesday but the heat's working again so I think we're good",
        "something came up Tuesday could he come Friday instead",
        "my kid's sick so Tuesday's not gonna work, can we do it next week some afternoon",
        "they don't need to come out, the heater kicked back on",
        "ya no necesito que venga el técnico el martes, ya quedó",
        "surgió algo el martes, ¿puede venir mejor el viernes?",
    ],
)
def test_who_needs_nobody_or_not_then_is_not_asked_what_is_wrong(said: str) -> None:
    phone = sam().says(said)
    assert (phone.outcome, phone.call.values.get("note")) == ("callback", said)


@pytest.mark.parametrize(
    "said", ["no everything's fine, I just need a different day", "no, y'all don't have to come"]
)
def test_a_visit_may_be_called_off_later_as_well(said: str) -> None:
    phone = sam().says("hi, it's Sam", said)
    assert (phone.outcome, phone.call.values.get("note")) == ("callback", said)


@pytest.mark.parametrize(
    "said",
    [
        "my furnace is out again, can somebody come Wednesday",
        "the AC is leaking and I have company coming Thursday",
        "it's heating now, just not very well, and it smells funny",
    ],
)
def test_who_has_another_visit_coming_and_a_new_problem_is_helped(said: str) -> None:
    assert sam().says(said).state == "safety"


def test_who_has_no_visit_and_says_that_it_works_again_is_helped() -> None:
    assert call().says("my heat is working again but it makes a noise now").state == "safety"


def test_who_has_been_here_before_is_called_back_by_name() -> None:
    business = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    Conversation(hvac, caller=SAM, business=business).says("I need to cancel my appointment")
    assert [each["name"] for each in business.of("callback").values()] == ["Sam O'Brien"]


@pytest.mark.parametrize(
    "said",
    [
        "I've been charged twice on my credit card for the visit in October",
        "I've been billed for two hours and he was here twenty minutes",
        "buenas, es que me llegó la cuenta y me cobraron una pieza que nunca me pusieron",
        "I've been waiting since eight and nobody's come",
        "it's been two hours and nobody's here",
    ],
)
def test_what_the_office_is_to_see_to_is_passed_on_whole(said: str) -> None:
    phone = call().says(said)
    assert (phone.outcome, phone.call.values.get("note")) == ("callback", said)
