"""Which visit ACE Cooling offers for a wish, and that it books that very one."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agents.hvac.tools import SLOT, book_service, find_visit
from parley.flow.tool import Result
from parley.testing.business import Business

NOW = datetime(2026, 11, 24, 9, 40, tzinfo=ZoneInfo("America/Chicago")).timestamp()
"""A Tuesday, twenty to ten in the morning."""
FRIDAY = "2026-11-27"
JOB = {"name": "Jane Doe", "problem": "no heat", "address": "4210 Oak Street", "contact": "+15125550100"}


def offered(kept: Business, start: str, end: str, hours: tuple[int, int] = (0, 1440)) -> tuple[str, Any]:
    wish = {"start": f"{start}:00", "end": f"{end}:00", "said": "then", "hours": hours}
    found = kept.runs(find_visit, NOW, "CA1:5:find_visit", {"preferred_time": wish})
    return found.outcome, found.values.get("visit")


def book(kept: Business, visit: str, key: str = "") -> Result:
    return kept.runs(book_service, NOW, key or f"CA{len(kept.kept)}", {**JOB, "visit": visit})


def taken(*visits: str) -> Business:
    """A business whose two technicians are busy then."""
    ace = Business()
    for visit in visits:
        assert [book(ace, visit).outcome for _ in range(2)] == ["booked", "booked"]
    return ace


@pytest.mark.parametrize(
    ("start", "end", "visit"),
    [
        ("09:00", "10:00", "08:00"),
        ("10:00", "11:00", "10:00"),
        ("12:00", "17:00", "13:00"),
        ("08:00", "12:00", "08:00"),
        ("13:00", "14:00", "13:00"),
    ],
)
def test_a_visit_is_as_wished_if_the_technician_arrives_at_that_hour(
    start: str, end: str, visit: str
) -> None:
    assert offered(Business(), f"{FRIDAY}T{start}", f"{FRIDAY}T{end}") == ("free", f"{FRIDAY}T{visit}")


@pytest.mark.parametrize(
    ("start", "end", "outcome", "visit"),
    [
        ("2026-11-25T12:00", "2026-11-25T13:00", "nearest", "2026-11-25T13:00"),
        ("2026-11-24T08:00", "2026-11-24T09:00", "past", "2026-11-24T13:00"),
        ("2026-11-25T06:00", "2026-11-25T07:00", "early", "2026-11-25T08:00"),
        ("2026-11-25T18:00", "2026-11-25T19:00", "late", "2026-11-25T15:00"),
        ("2026-11-29T00:00", "2026-11-30T00:00", "closed", "2026-11-30T08:00"),
        ("2026-11-29T12:00", "2026-11-29T17:00", "closed", "2026-11-30T13:00"),
        ("2027-08-21T00:00", "2027-08-22T00:00", "too_far", "2026-12-08T08:00"),
    ],
)
def test_a_wish_that_cannot_be_met_gets_the_next_visit_and_why(
    start: str, end: str, outcome: str, visit: str
) -> None:
    assert offered(Business(), start, end) == (outcome, visit)


def test_as_soon_as_possible_is_the_first_visit_that_somebody_can_be_at_in_time() -> None:
    assert offered(Business(), "2026-11-24T00:00", "2026-12-01T00:00") == ("free", "2026-11-24T13:00")
    full = taken("2026-11-24T13:00", "2026-11-24T15:00")
    assert offered(full, "2026-11-24T00:00", "2026-12-01T00:00") == ("free", "2026-11-25T08:00")


def test_of_several_days_only_the_hours_of_each_will_do() -> None:
    week = ("2026-11-24T13:00", "2026-12-01T17:00", (13 * 60, 17 * 60))
    assert offered(taken("2026-11-24T13:00", "2026-11-24T15:00"), *week) == ("free", "2026-11-25T13:00")
    evenings = ("2026-11-24T17:30", "2026-12-07T18:30", (1050, 1110))
    assert offered(Business(), *evenings) == ("late", "2026-11-24T15:00")


def test_an_hour_that_is_taken_becomes_the_next_one_of_the_same_day_and_a_full_day_the_next_day() -> None:
    morning = (f"{FRIDAY}T08:00", f"{FRIDAY}T10:00")
    assert offered(taken(f"{FRIDAY}T08:00"), *morning) == ("taken", f"{FRIDAY}T10:00")
    full = taken(*(f"{FRIDAY}T{start}" for start in ("08:00", "10:00", "13:00", "15:00")))
    assert offered(full, *morning) == ("taken", "2026-11-28T08:00")


@pytest.mark.parametrize("closed", ["2026-11-27", "11-27"])
def test_a_holiday_in_the_settings_is_closed(closed: str) -> None:
    ace = Business(("setting", "calendar", {"closed": [closed]}))
    assert offered(ace, f"{FRIDAY}T00:00", "2026-11-28T00:00") == ("closed", "2026-11-28T08:00")
    assert book(ace, f"{FRIDAY}T08:00").outcome == "taken"


def test_with_nobody_free_at_all_nothing_is_offered() -> None:
    nobody = Business(("setting", "calendar", {"technicians": 0}))
    assert offered(nobody, f"{FRIDAY}T00:00", "2026-11-28T00:00") == ("full", None)


def test_the_visit_that_was_offered_is_booked_and_no_other() -> None:
    ace = Business()
    outcomes = [book(ace, f"{FRIDAY}T10:00").outcome for _ in range(3)]
    assert outcomes == ["booked", "booked", "taken"]
    assert sorted(ace.of(SLOT)) == [f"{FRIDAY}T10:00#1", f"{FRIDAY}T10:00#2"]


@pytest.mark.parametrize("visit", ["2026-11-24T08:00", f"{FRIDAY}T09:00", "2026-11-29T08:00"])
def test_what_is_over_or_no_arrival_is_not_booked(visit: str) -> None:
    ace = Business()
    assert (book(ace, visit).outcome, ace.kept) == ("taken", {})


def test_the_same_wish_twice_is_one_booking() -> None:
    ace = Business()
    assert [book(ace, f"{FRIDAY}T10:00", "CA1:9").outcome for _ in range(2)] == ["booked", "booked"]
    assert len(ace.of(SLOT)) == 1
