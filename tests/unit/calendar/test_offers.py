"""What is offered for a wish, and why it is something else."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.calendar import as_result, offer, schedule, wish
from parley.calendar.schedule import free_times
from parley.flow.tool import Result

AUSTIN = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 21, 11, 0, tzinfo=AUSTIN)
"""A Saturday."""
SHOP = schedule({"hours": {"mon-fri": "08:00-18:00", "sat": "09:00-14:00"}, "people": 2, "days": 90}, AUSTIN)
FREE = free_times(SHOP, NOW, {}, 30)


def window(start: str, end: str, **hours: tuple[int, int]) -> dict[str, Any]:
    return {"start": start, "end": end, **hours}


def told(free: list[datetime], wanted: dict[str, Any], most: int = 2) -> Result:
    found = offer(SHOP, free, wish(wanted), NOW, 30, most=most)
    return as_result(found, SHOP, NOW)


@pytest.mark.parametrize(
    ("start", "end", "outcome", "values"),
    [
        ("2026-11-24T16:00", "2026-11-24T17:00", "free", ["2026-11-24T16:00:00-06:00"]),
        ("2026-11-24T16:00", "2026-11-25T00:00", "free", ["2026-11-24T16:00:00-06:00"]),
        (
            "2026-11-24T00:00",
            "2026-11-25T00:00",
            "choice",
            ["2026-11-24T08:00:00-06:00", "2026-11-24T11:00:00-06:00"],
        ),
        (
            "2026-11-24T16:15",
            "2026-11-24T17:15",
            "taken",
            ["2026-11-24T16:00:00-06:00", "2026-11-24T16:30:00-06:00"],
        ),
        (
            "2026-11-22T10:00",
            "2026-11-22T11:00",
            "closed",
            ["2026-11-21T13:30:00-06:00", "2026-11-23T10:00:00-06:00"],
        ),
        (
            "2026-11-24T22:00",
            "2026-11-24T23:00",
            "late",
            ["2026-11-24T17:00:00-06:00", "2026-11-24T17:30:00-06:00"],
        ),
        ("2026-11-20T00:00", "2026-11-21T00:00", "past", []),
        ("2027-03-20T00:00", "2027-03-21T00:00", "far", ["2027-02-19"]),
    ],
)
def test_what_is_offered_for_a_wish(start: str, end: str, outcome: str, values: list[str]) -> None:
    found = told(FREE, window(start, end))
    assert (found.outcome, list(found.values.values())) == (outcome, values)


def test_the_last_free_time_is_offered_alone_and_then_there_is_none() -> None:
    there = window("2026-11-26T09:00", "2026-11-26T10:00")
    assert told(FREE[:1], there).outcome == "only"
    assert told([], there).outcome == "none"


def test_the_nearest_two_lie_around_the_wanted_time() -> None:
    around = [at for at in FREE if at.replace(tzinfo=None) != datetime(2026, 11, 24, 16)]
    found = told(around, window("2026-11-24T16:00", "2026-11-24T17:00"))
    assert list(found.values.values()) == ["2026-11-24T15:30:00-06:00", "2026-11-24T16:30:00-06:00"]


def test_of_several_days_only_the_wanted_hours_are_offered() -> None:
    afternoons = window("2026-11-23T00:00", "2026-11-28T00:00", hours=(12 * 60, 17 * 60))
    found = told(FREE, afternoons)
    assert list(found.values.values()) == ["2026-11-23T12:00:00-06:00", "2026-11-23T15:00:00-06:00"]


def test_when_nothing_is_free_in_the_window_the_wanted_hours_of_other_days_come_first() -> None:
    mornings = window("2026-11-24T00:00", "2026-11-25T00:00", hours=(8 * 60, 10 * 60))
    others = [at for at in FREE if at.date().isoformat() != "2026-11-24"]
    found = told(others, mornings)
    assert list(found.values.values()) == ["2026-11-23T09:30:00-06:00", "2026-11-25T08:00:00-06:00"]


def test_of_a_long_day_as_many_are_offered_as_are_wanted() -> None:
    day = window("2026-11-24T00:00", "2026-11-25T00:00")
    found = offer(SHOP, FREE, wish(day), NOW, 30, most=4)
    assert [f"{at:%H:%M}" for at in found.times] == ["08:00", "11:00", "14:00", "17:00"]
    near = [at for at in FREE if at.date().isoformat() == "2026-11-24"][:2]
    assert offer(SHOP, near, wish(day), NOW, 30, most=3).times == near


def test_whoever_comes_within_two_hours_is_as_wished_at_any_hour_in_them() -> None:
    starts = schedule({"hours": {"mon-sat": "00:00-24:00"}, "starts": ["08:00", "13:00"]}, AUSTIN)
    free = free_times(starts, NOW, {}, 15)

    def found(hour: int) -> tuple[str, str]:
        wanted = window(f"2026-11-24T{hour:02}:00", f"2026-11-24T{hour + 1:02}:00")
        best = offer(starts, free, wish(wanted), NOW, 15, arrival=120)
        return best.why, f"{best.times[0]:%H:%M}"

    assert [found(hour) for hour in (9, 11, 14, 6, 17)] == [
        *(("free", "08:00"), ("nearest", "13:00"), ("free", "13:00"), ("early", "08:00"), ("late", "13:00")),
    ]


def test_what_is_too_soon_is_not_called_taken() -> None:
    busy = schedule({"hours": {"sat": "09:00-14:00"}, "notice": 60}, AUSTIN)
    free = free_times(busy, NOW, {}, 30)
    wanted = window("2026-11-21T11:30", "2026-11-21T12:30")
    found = offer(busy, free, wish(wanted), NOW, 30)
    assert (found.why, found.times[0] - NOW) == ("soon", timedelta(hours=1))
