"""Which visit ACE Cooling books for a wish: never one on another day."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.flow.tool import Result
from parley.tools.desk import Desk
from parley.tools.hvac import book_service

NOW = datetime(2026, 11, 21, 11, tzinfo=ZoneInfo("America/Chicago"))
MONDAY = "2026-11-23"


class Kept:
    """Records in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Mapping[str, Any]] = {}

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        return self.kept.get((kind, id))

    def between(self, kind: str, first: str, last: str) -> Sequence[Mapping[str, Any]]:
        return [data for (of, id), data in sorted(self.kept.items()) if of == kind and first <= id <= last]

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        self.kept[kind, id] = data

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        if any((kind, id) in self.kept for kind, id, _ in records):
            return False
        self.kept.update({(kind, id): data for kind, id, data in records})
        return True

    def change(self, *changes: Any) -> bool:
        raise NotImplementedError


def book(kept: Kept, start: str, end: str) -> Result:
    key = f"CA{len(kept.kept)}"
    desk = Desk(kept, NOW, NOW.timestamp(), key, "", lambda *_: None)
    wish = {"start": start, "end": end}
    job = {"name": "Jane Doe", "problem": "no heat", "address": "4210 Oak Street", "caller": "+15125550100"}
    result: Result = book_service.run(desk, **job, preferred_time=wish)
    return result


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
    result = book(Kept(), f"{MONDAY}T{start}", f"{MONDAY}T{end}")
    assert (result.outcome, result.values) == ("booked", {"booked_time": f"{MONDAY}T{booked}"})


def test_an_hour_that_is_not_free_becomes_another_one_of_the_same_day() -> None:
    kept = Kept()
    outcomes = [book(kept, f"{MONDAY}T08:00:00", f"{MONDAY}T10:00:00").outcome for _ in range(9)]
    assert outcomes == ["booked"] * 2 + ["booked_later"] * 6 + ["full"]
    assert {slot["slot"][:10] for (kind, _), slot in kept.kept.items() if kind == "slot"} == {MONDAY}


def test_a_wish_for_several_days_is_met_on_any_of_them() -> None:
    kept = Kept()
    outcomes = {book(kept, f"{MONDAY}T00:00:00", "2026-11-25T00:00:00").outcome for _ in range(16)}
    assert outcomes == {"booked"}
    assert book(kept, f"{MONDAY}T00:00:00", "2026-11-25T00:00:00").outcome == "full"


def test_a_day_beyond_the_calendar_is_not_booked() -> None:
    assert book(Kept(), "2027-08-21T00:00:00", "2027-08-22T00:00:00").outcome == "too_far"
