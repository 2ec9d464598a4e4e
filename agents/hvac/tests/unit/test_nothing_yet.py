"""Who has to ask or to think first: nothing is booked, and the office calls back if it shall."""

from datetime import datetime

import pytest

from agents.hvac.data import ordinary
from agents.hvac.tests.unit.test_hvac import call, hvac, to_confirm
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines
HELD_BACK = "Okay, I won't book anything yet. Shall our office call you back about it?"


@pytest.mark.parametrize(
    "said",
    [
        "yes but I have to check with my landlord first",
        "don't book it yet, I need to ask my landlord",
        "hold on let me talk to my husband first and I'll call you back",
        "I need to think about it",
    ],
)
def test_who_has_to_ask_or_to_think_first_is_asked_whether_to_be_called(said: str) -> None:
    phone = to_confirm().says(said)
    assert phone.heard == HELD_BACK
    assert phone.says("no thanks").outcome == "not_booked"


def test_it_is_heard_beside_the_address_and_the_office_knows_why() -> None:
    said = "1512 Kinney Avenue, oh shoot, actually I rent, I think I gotta ask my landlord first"
    business = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    phone = Conversation(hvac, caller="+15125550177", business=business)
    phone.says("my AC is broken", "no", "78745", "Jane Doe", said, "yes tomorrow after five")
    assert [each["note"] for each in business.of("callback").values()] == [said]
    assert phone.call.values["call_time"]["said"] == "tomorrow after five"


def test_who_wants_it_booked_after_all_hears_it_again() -> None:
    phone = to_confirm().says("don't book it yet, I need to ask my landlord", "oh he says it's fine, book it")
    assert phone.heard.endswith("Shall I book it?")
    assert "landlord" not in phone.says("yes").heard


@pytest.mark.parametrize(
    "said", ["hold on let me ask my wife", "yes and you have to ask my landlord for the key"]
)
def test_who_asks_somebody_beside_them_or_tells_whom_to_ask_goes_on(said: str) -> None:
    assert to_confirm().says(said).state == "confirm"


def test_so_it_is_in_spanish() -> None:
    phone = call().says("mi aire no enfría", "no", "78745", "Ana Ruiz", "4210 Oak Street", "mañana")
    phone.says("todavía no la agende, tengo que preguntarle a mi esposo primero")
    assert phone.state == "undecided"
    assert phone.says("sí por favor").outcome == "callback"
