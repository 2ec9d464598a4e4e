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
