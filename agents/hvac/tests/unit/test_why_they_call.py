"""Reasons that are told together with something else: a price, a visit that is booked, a number to be reached at."""

import pytest

from agents.hvac.data import SAM, ordinary
from agents.hvac.tests.unit.test_hvac import call, to_confirm
from agents.hvac.tests.unit.test_what_is_passed_on import NOW
from parley.testing.business import Business
from parley.testing.lines import both_lines

pytestmark = both_lines


def test_who_asks_for_the_price_of_a_new_system_hears_who_tells_it() -> None:
    phone = call().says("what's the price of a new system")
    assert phone.heard.startswith("For a new system our owner likes to talk with you in person.")
    assert phone.call.values["high_value"] is True


@pytest.mark.parametrize(
    "said",
    [
        "I've got somebody coming out Tuesday and I need to move that",
        "hey I have a technician scheduled for Tuesday but something came up so can we change it",
    ],
)
def test_a_visit_that_is_to_be_moved_is_for_the_office(said: str) -> None:
    phone = call(caller=SAM, business=Business(*ordinary(NOW)["ace-cooling"])).says(said)
    assert (phone.outcome, phone.call.values.get("visit")) == ("callback", None)


def test_a_number_to_be_reached_at_does_not_end_the_booking() -> None:
    phone = to_confirm().says("that's fine but you'd better call me at the house it's 512 555 0148")
    assert (phone.state, phone.call.values["contact"]) == ("confirm", "+15125550148")
    assert phone.says("yes", "yes").outcome == "booked"


def test_who_wants_to_be_called_back_instead_is() -> None:
    phone = to_confirm().says("no just call me back at 512 555 0148", "yes")
    assert (phone.outcome, phone.call.values["contact"]) == ("callback", "+15125550148")


@pytest.mark.parametrize(
    "said",
    ["no dear no gas and no smoke it was only the toast", "no nothing like that but um what do you charge"],
)
def test_a_clear_no_with_a_remark_or_a_question_is_not_asked_again(said: str) -> None:
    assert call().says("my AC is broken", said).state == "service_area"


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("you call from golden dragon kitchen our ac no cold", "the ac no cold"),
        ("yeah morning this is don over at the taqueria our heater quit", "the heater quit"),
        ("hey what's up so the heater makes a rattling noise", "the heater makes a rattling noise"),
        ("my uh my thermostat's gone blank", "your thermostat's gone blank"),
    ],
)
def test_who_calls_and_how_they_begin_is_no_part_of_the_problem(said: str, problem: str) -> None:
    assert call().says(said).call.values["problem"] == problem


def test_two_words_of_spanish_are_spanish() -> None:
    assert call().says("aire roto").call.language == "es-US"


def test_who_needs_nobody_to_come_any_more_is_for_the_office() -> None:
    phone = call(caller=SAM, business=Business(*ordinary(NOW)["ace-cooling"]))
    phone.says("hi it's under my husband, we got it working again so we don't need anybody to come out")
    assert phone.outcome == "callback"


def test_who_asks_what_nobody_can_answer_hears_that() -> None:
    phone = call().says("my AC is broken", "no", "78745", "what's the deal with the cat upstairs")
    assert (
        phone.heard
        == "That I can't tell you, sorry. I'll make a note of that. What name should I put this under?"
    )
