"""What is kept as the problem of a long story, and when it is kept though more is told."""

import pytest

from agents.hvac.tests.unit.test_hvac import call, hvac
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (
            "it's dana cole you all came last spring um my furnace is blowing cold air",
            "the furnace is blowing cold air",
        ),
        (
            "my grandson came over and changed the filter and ever since then the heat pump has been making a noise",
            "ever since then the heat pump has been making a noise",
        ),
        ("i'd like a technician yeah the thermostat screen went blank", "the thermostat screen went blank"),
        (
            "hi it's dana i need someone out there today the heat's not working tenant is home",
            "the heat's not working",
        ),
        ("when the heat is on it makes a banging noise", "when the heat is on it makes a banging noise"),
    ],
)
def test_a_problem_begins_where_something_is_told_to_be_wrong(said: str, problem: str) -> None:
    assert call().says(said).call.values["problem"] == problem


def read_back(problem: str) -> Conversation:
    return call().says(problem, "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")


@pytest.mark.parametrize(
    "said",
    [
        "my roommate's saying he's home tuesday not monday so can we do tuesday",
        "no tuesday not monday, it's a tune up",
    ],
)
def test_words_about_somebody_or_a_day_replace_no_problem(said: str) -> None:
    phone = read_back("my AC needs a tune up").says(said)
    assert phone.call.values["problem"] == "the AC needs a tune up"
    assert "Tuesday" in phone.heard


def test_a_wish_to_change_the_problem_is_none_of_it() -> None:
    phone = read_back("my AC is broken").says(
        "no it's the heat pump it's making an odd noise you've got that down all jumbled"
    )
    assert phone.call.values["problem"] == "heat pump it's making an odd noise"


def test_who_asks_for_tonight_is_offered_the_first_visit_that_is_free() -> None:
    phone = Conversation(hvac, business=Business(("setting", "calendar", {"weekdays": [0, 1]})))
    phone.says("my heat is out", "no", "78745", "Jane Doe", "4210 Oak Street", "tonight")
    assert "Monday, November 23rd between 8 AM and 10 AM" in phone.heard
