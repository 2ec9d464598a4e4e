"""Which visit ACE Cooling books for a wish: never one on another day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from parley.flow.tool import Result
from parley.tools.hvac import book_service
from tests.unit.business import Business

NOW = datetime(2026, 11, 21, 11, tzinfo=ZoneInfo("America/Chicago"))
MONDAY = "2026-11-23"


def book(kept: Business, start: str, end: str) -> Result:
    key = f"CA{len(kept.kept)}"
    wish = {"start": start, "end": end}
    job = {"name": "Jane Doe", "problem": "no heat", "address": "4210 Oak Street", "contact": "+15125550100"}
    return kept.runs(book_service, NOW.timestamp(), key, {**job, "preferred_time": wish})


@pytest.mark.parametrize(
    ("start", "end", "booked"),
    [
        ("09:00:00", "10:00:00", "08:00"),
        ("10:00:00", "11:00:00", "10:00"),
        ("12:00:00", "17:00:00", "13:00"),
        ("08:00:00", "12:00:00", "08:00"),
    ],
)
def test_a_visit_is_as_wished_if_the_technician_arrives_at_that_hour(
    start: str, end: str, booked: str
) -> None:
    result = book(Business(), f"{MONDAY}T{start}", f"{MONDAY}T{end}")
    assert (result.outcome, result.values) == ("booked", {"booked_time": f"{MONDAY}T{booked}"})


def test_an_hour_that_is_not_free_becomes_another_one_of_the_same_day() -> None:
    kept = Business()
    outcomes = [book(kept, f"{MONDAY}T08:00:00", f"{MONDAY}T10:00:00").outcome for _ in range(9)]
    assert outcomes == ["booked"] * 2 + ["booked_later"] * 6 + ["full"]
    assert {slot["slot"][:10] for (kind, _), slot in kept.kept.items() if kind == "slot"} == {MONDAY}


def test_a_wish_for_several_days_is_met_on_any_of_them() -> None:
    kept = Business()
    outcomes = {book(kept, f"{MONDAY}T00:00:00", "2026-11-25T00:00:00").outcome for _ in range(16)}
    assert outcomes == {"booked"}
    assert book(kept, f"{MONDAY}T00:00:00", "2026-11-25T00:00:00").outcome == "full"


def test_a_day_beyond_the_calendar_is_not_booked() -> None:
    assert book(Business(), "2027-08-21T00:00:00", "2027-08-22T00:00:00").outcome == "too_far"
