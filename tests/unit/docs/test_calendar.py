"""The dentist's desk of docs/calendar.md books, moves and cancels."""

import re
from typing import Any

import pytest

from parley.calendar import SettingError
from parley.calendar.closed import NAMED
from parley.flow import Flow
from parley.kinds import Data
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.unit.docs.pages import ROOT, blocks

PAGE = ROOT / "docs/calendar.md"
CALLER = "+15125550100"


@pytest.fixture(scope="module")
def dentist() -> dict[str, Any]:
    module: dict[str, Any] = {}
    exec(compile(next(blocks(PAGE, "python")), "dentist.py", "exec"), module)
    assert isinstance(module["flow"], Flow)
    return module


@pytest.fixture
def practice() -> Business:
    return Business()


def call(dentist: dict[str, Any], practice: Business, *lines: str) -> Conversation:
    return Conversation(dentist["flow"], business=practice).says(*lines)


def booked(practice: Business) -> list[Data]:
    return [each for each in practice.of("appointment").values() if each["status"] == "scheduled"]


def test_a_visit_is_booked_at_the_second_of_two_times_that_were_offered(
    dentist: dict[str, Any], practice: Business
) -> None:
    phone = call(dentist, practice, "I'd like to book a check-up", "Tuesday")
    assert phone.heard == (
        "I have Tuesday, November 24th at 8 AM, or Tuesday, November 24th at 11 AM. Which one suits you?"
    )
    phone.says("the second one", "yes", "Jane Doe")
    (visit,) = booked(practice)
    assert (phone.outcome, visit["start"], visit["bay"]) == ("booked", "2026-11-24T11:00:00-06:00", "Dr. Lee")


def test_it_is_moved_and_cancelled_by_whoever_calls_from_the_same_number(
    dentist: dict[str, Any], practice: Business
) -> None:
    call(dentist, practice, "book", "filling", "Tuesday at nine", "yes", "Jane Doe")
    moved = call(dentist, practice, "I'd like to move my visit", "move it", "Wednesday at two", "yes")
    assert moved.outcome == "moved"
    assert [each["start"] for each in booked(practice)] == ["2026-11-25T14:00:00-06:00"]
    cancelled = call(dentist, practice, "I need to cancel", "cancel it")
    assert (cancelled.outcome, booked(practice)) == ("cancelled", [])


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("Tuesday at noon", "I'm sorry, that is taken."),
        ("Thanksgiving at nine", "I'm sorry, we're closed then."),
        ("Sunday at nine", "I'm sorry, we're closed then."),
    ],
)
def test_in_breaks_and_on_closed_days_the_nearest_times_are_offered(
    dentist: dict[str, Any], practice: Business, wanted: str, told: str
) -> None:
    phone = call(dentist, practice, "book", "check-up", wanted)
    assert (phone.state, phone.heard.startswith(told)) == ("offer", True)


def test_the_tools_are_as_short_as_the_page_says() -> None:
    source = next(blocks(PAGE, "python"))
    tools = source[source.index("def visits(") : source.index("AGAIN =")]
    assert len([line for line in tools.splitlines() if line.strip()]) < 40


def test_a_setting_that_cannot_be_is_told_in_the_words_of_the_page(dentist: dict[str, Any]) -> None:
    business = Business(("setting", "practice", {"hours": {"mnday": "08:00-18:00"}}))
    with pytest.raises(SettingError) as refused:
        dentist["visits"](business.desk(1_795_280_400.0, "k"))
    assert str(refused.value) in " ".join(PAGE.read_text().split())


def test_the_page_names_every_holiday() -> None:
    named = re.findall(r"`([^`]+)`", PAGE.read_text().partition("## Holidays")[2])
    assert set(NAMED) <= set(named)
