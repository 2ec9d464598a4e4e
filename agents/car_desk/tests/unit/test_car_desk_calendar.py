"""The workshop's calendar: what is free, also on the days on which the clocks are changed."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.car_desk.tools.calendar import (
    Calendar,
    availability,
    free_bay,
    free_starts,
    minute_of,
    moment,
    opening,
    with_span,
    without_span,
)
from agents.car_desk.tools.models import HOURS, Workshop
from agents.car_desk.tools.offers import offer
from agents.car_desk.tools.workshop import work

AUSTIN = ZoneInfo("America/Chicago")
SHOP = Calendar(AUSTIN, Workshop().hours)
TUESDAY, SATURDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 21), date(2026, 11, 22)
NIGHT = Calendar(AUSTIN, {6: (time(0), time(6))}, bays=1)
FALL_BACK, SPRING_FORWARD = date(2026, 11, 1), date(2027, 3, 14)


def clock(day: date, minutes: int) -> list[str]:
    return [f"{moment(SHOP, day, start):%H:%M}" for start in free_starts(SHOP, day, {}, minutes)]


def test_work_starts_every_half_hour_and_ends_before_the_shop_closes() -> None:
    assert clock(TUESDAY, 30)[:2] == ["08:00", "08:30"]
    assert clock(TUESDAY, 30)[-1] == "17:30"
    assert clock(TUESDAY, 120)[-1] == "16:00"
    assert clock(SATURDAY, 60)[0] == "09:00"
    assert clock(SATURDAY, 60)[-1] == "13:00"


def test_nothing_is_free_on_sundays_and_closed_days() -> None:
    closed = Calendar(AUSTIN, SHOP.hours, closed=frozenset((TUESDAY,)))
    assert clock(SUNDAY, 30) == []
    assert list(free_starts(closed, TUESDAY, {}, 30)) == []


def test_a_time_is_free_while_one_bay_is() -> None:
    ten = 10 * 60
    one = with_span({}, "1", ten, 60, "111111")
    assert free_bay(SHOP, one, ten, 60) == "2"
    both = with_span(one, "2", ten + 30, 30, "222222")
    assert free_bay(SHOP, both, ten, 30) == "2"
    assert free_bay(SHOP, both, ten, 60) is None
    assert ten not in free_starts(SHOP, TUESDAY, both, 60)
    assert free_bay(SHOP, without_span(both, "111111"), ten, 60) == "1"


def test_a_shop_without_bays_is_never_free() -> None:
    assert list(free_starts(Calendar(AUSTIN, SHOP.hours, bays=0), TUESDAY, {}, 30)) == []


def test_work_longer_than_the_day_is_never_free() -> None:
    assert list(free_starts(SHOP, TUESDAY, {}, 601)) == []


def test_the_day_on_which_the_clocks_go_back_has_an_hour_more() -> None:
    assert opening(NIGHT, FALL_BACK) == (0, 7 * 60)
    starts = [moment(NIGHT, FALL_BACK, start).isoformat() for start in free_starts(NIGHT, FALL_BACK, {}, 60)]
    assert len(starts) == len(set(starts)) == 13
    assert "2026-11-01T01:00:00-05:00" in starts
    assert "2026-11-01T01:00:00-06:00" in starts


def test_the_hour_that_the_clock_skips_does_not_exist() -> None:
    assert opening(NIGHT, SPRING_FORWARD) == (0, 5 * 60)
    hours = {
        moment(NIGHT, SPRING_FORWARD, start).hour for start in free_starts(NIGHT, SPRING_FORWARD, {}, 30)
    }
    assert hours == {0, 1, 3, 4, 5}


def test_office_hours_are_as_the_clock_shows_on_those_days_too() -> None:
    for day in (date(2026, 11, 2), date(2027, 3, 15)):
        hours = opening(SHOP, day)
        assert hours is not None
        assert [f"{moment(SHOP, day, minute):%H:%M}" for minute in hours] == ["08:00", "18:00"]


@given(st.dates(date(2026, 1, 1), date(2028, 1, 1)), st.integers(0, 22 * 60))
def test_a_minute_and_its_moment_are_the_same(day: date, minute: int) -> None:
    assert minute_of(SHOP, moment(SHOP, day, minute)) == minute


@given(st.lists(st.tuples(st.integers(0, 39), st.sampled_from((30, 60, 120))), max_size=30))
def test_bays_are_never_booked_twice(wishes: list[tuple[int, int]]) -> None:
    """Whatever is asked for in whatever order, no two spans in a bay overlap."""
    taken: dict[str, list[list[object]]] = {}
    for number, (place, minutes) in enumerate(wishes):
        start = 8 * 60 + 15 * place
        if bay := free_bay(SHOP, taken, start, minutes):
            taken = with_span(taken, bay, start, minutes, str(number))
    for spans in taken.values():
        in_order = sorted(spans, key=lambda span: span[0])  # type: ignore[arg-type, return-value]
        assert all(a[1] <= b[0] for a, b in pairwise(in_order))  # type: ignore[operator]


def test_the_default_hours_are_those_of_the_specification() -> None:
    weekdays = dict.fromkeys(range(5), (time(8), time(18)))
    assert {**weekdays, 5: (time(9), time(14))} == HOURS


# --- what is offered ------------------------------------------------------------------------------------------

NOW = datetime(2026, 11, 21, 11, 0)
LAST = NOW + timedelta(days=90)
FREE = list(availability(SHOP, SATURDAY, 90, {}, 30))


def wanted(start: str, end: str) -> dict[str, str]:
    return {"start": start, "end": end}


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
        ("2026-11-20T00:00", "2026-11-21T00:00", "past", []),
        ("2027-03-20T00:00", "2027-03-21T00:00", "far", ["2027-02-19"]),
    ],
)
def test_what_is_offered_for_a_wish(start: str, end: str, outcome: str, values: list[str]) -> None:
    found = offer(FREE, wanted(start, end), NOW, LAST, is_open=True)
    assert (found.outcome, list(found.values.values())) == (outcome, values)


def test_the_last_free_time_is_offered_alone_and_then_there_is_none() -> None:
    there = wanted("2026-11-26T09:00", "2026-11-26T10:00")
    assert offer(FREE[:1], there, NOW, LAST, is_open=True).outcome == "only"
    assert offer([], there, NOW, LAST, is_open=True).outcome == "none"


def test_the_nearest_two_lie_around_the_wanted_time() -> None:
    around = [at for at in FREE if at.replace(tzinfo=None) != datetime(2026, 11, 24, 16)]
    found = offer(around, wanted("2026-11-24T16:00", "2026-11-24T17:00"), NOW, LAST, is_open=True)
    assert list(found.values.values()) == ["2026-11-24T15:30:00-06:00", "2026-11-24T16:30:00-06:00"]


def test_of_several_days_only_the_wanted_hours_are_offered() -> None:
    afternoons = {**wanted("2026-11-23T00:00", "2026-11-28T00:00"), "hours": (12 * 60, 17 * 60)}
    found = offer(FREE, afternoons, NOW, LAST, is_open=True)
    assert list(found.values.values()) == ["2026-11-23T12:00:00-06:00", "2026-11-23T15:00:00-06:00"]


def test_when_nothing_is_free_in_the_window_the_wanted_hours_of_other_days_come_first() -> None:
    mornings = {**wanted("2026-11-24T00:00", "2026-11-25T00:00"), "hours": (8 * 60, 10 * 60)}
    others = [at for at in FREE if at.date().isoformat() != "2026-11-24"]
    found = offer(others, mornings, NOW, LAST, is_open=True)
    assert all(
        " 08:" in each or " 09:" in each for each in (v.replace("T", " ") for v in found.values.values())
    )


def test_two_jobs_take_the_minutes_and_the_price_of_both() -> None:
    shop = Workshop()
    both = work(shop, "oil change and tire rotation")
    assert (both.minutes, both.price) == (60, 79 + 39)
    assert work(shop, "diagnostics and brakes").price is None
