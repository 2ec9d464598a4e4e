"""What a caller says again stands; what answers another question of the same state is taken in."""

import pytest

from agents.car_desk.tests.unit.test_car_desk_callers import SOMEBODY, phone
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.unit.machine.test_left_over import HVAC, at_the_read_back

AGENTS = ("hvac",)

READ_BACK = (
    "4210 Oak Street, Friday, November 27th between 8 AM and 10 AM: the AC is broken. Shall I book it?"
)


@pytest.mark.parametrize(
    "said",
    [
        "like I said Friday morning",
        "no, I said Friday morning",
        "no dear Friday not Thursday",
        "no my name is Jane Doe",
        "it's 4210 Oak Street",
        "no it's 4210 Oak Street",
    ],
)
def test_what_is_said_again_at_a_read_back_is_read_back_again(said: str) -> None:
    call = at_the_read_back().says(said)
    assert call.heard == f"Jane Doe, at {READ_BACK}"


@pytest.mark.parametrize("said", ["no Friday doesn't work", "no, not Friday", "no, the address is wrong"])
def test_what_is_refused_does_not_stand(said: str) -> None:
    call = at_the_read_back().says(said)
    assert READ_BACK not in call.heard


@pytest.mark.parametrize("said", ["no it's unit 6", "it's unit 6", "no no it's unit six"])
def test_a_unit_that_is_said_again_is_no_hour(said: str) -> None:
    call = at_the_read_back().says("it's 4210 Oak Street unit 6", said)
    assert "4210 Oak Street unit 6, Friday, November 27th between 8 AM and 10 AM" in call.heard


@pytest.mark.parametrize("said", ["yes and it's apartment 4", "yes, apartment 4"])
def test_a_flat_beside_a_yes_belongs_to_the_address(said: str) -> None:
    call = at_the_read_back().says(said)
    assert "4210 Oak Street apartment 4, Friday, November 27th between 8 AM and 10 AM" in call.heard


def test_a_part_of_a_value_takes_nothing_away_from_it() -> None:
    call = phone(SOMEBODY).says(
        "tire rotation", "Jane Smith and it's a 2017 Honda Fit", "I told you, Honda Fit"
    )
    assert (call.call.values["vehicle"], call.call.tries) == ("2017 Honda Fit", 0)


@pytest.mark.parametrize(
    ("asked_for", "said"),
    [
        ((), "oil change"),
        (("Hung Nguyen",), "N as in Nancy G U Y E N"),
        (("Shaun O'Malley",), "O apostrophe M A L L E Y"),
        (("Jane Smith", "Honda Fit"), "Jane Smith"),
    ],
)
def test_what_is_known_and_said_again_is_no_failed_try(asked_for: tuple[str, ...], said: str) -> None:
    call = phone(SOMEBODY).says("oil change", *asked_for)
    before = dict(call.call.values)
    call.says(said)
    assert call.heard.startswith("Okay, got that.")
    assert (call.call.values, call.call.tries) == (before, 0)


def test_the_number_that_somebody_calls_from_is_not_corrected_in_part() -> None:
    call = at_the_read_back().says("no, 78745")
    assert call.call.values["contact"] == call.call.caller


def test_an_answer_to_another_question_while_a_number_is_read_back_is_kept() -> None:
    call = phone(SOMEBODY).says("oil change", "five one two five five five oh one eight eight")
    assert call.heard.endswith("0 1 8 8. Is that right?")
    call.says("Joanne Petrov", "Hyundai Tucson")
    assert call.heard.endswith("0 1 8 8. Is that right?")
    call.says("yes", "no email")
    assert call.heard == "I have Joanne Petrov, and your Hyundai Tucson. Is that right?"


def test_a_car_where_a_name_is_asked_for_is_the_car() -> None:
    call = phone(SOMEBODY).says("oil change", "Honda CR-V")
    assert (call.call.values.get("name"), call.call.values["vehicle"]) == (None, "Honda CR-V")


@pytest.mark.parametrize("said", ["friday", "like I said, friday", "no, friday please"])
def test_a_day_that_is_said_again_at_an_offer_is_offered_again(said: str) -> None:
    call = phone().says("oil change friday")
    offered = call.heard
    assert call.says(said).heard == offered


@pytest.mark.parametrize(
    "said", [("no, Robert O'Brien",), ("no", "Robert O'Brien"), ("no, it's Robert O'Brien",)]
)
def test_another_name_at_a_read_back_is_the_name(said: tuple[str, ...]) -> None:
    call = at_the_read_back().says(*said)
    assert call.heard == f"Robert O'Brien, at {READ_BACK}"


def test_a_surname_that_is_a_day_is_a_name_behind_the_first_name() -> None:
    call = Conversation(agents.load("hvac"), HVAC, business=Business())
    call.says("my AC is broken", "no", "78745", "Susan", "4210 Oak Street", "Saturday", "no, Susan Friday")
    assert call.heard.startswith("Susan Friday, at 4210 Oak Street, Saturday, November 28th")


def test_the_hours_of_several_days_stay_where_one_of_them_is_chosen() -> None:
    call = at_the_read_back().says("no, Monday or Tuesday in the afternoon", "Tuesday")
    assert "Tuesday, November 24th between 1 PM and 3 PM" in call.heard


@pytest.mark.parametrize("said", ["Thank You Very Much", "no, Elm Street", "no, Saturday Morning"])
def test_capitals_alone_are_no_name_at_a_read_back(said: str) -> None:
    assert at_the_read_back().says(said).call.values["name"] == "Jane Doe"
