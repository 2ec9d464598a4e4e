"""When there is room: opening hours, breaks, closed days, several people, and the days on which the clocks change."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.calendar import Schedule, ServiceError, schedule
from parley.calendar.schedule import Taken, free_resources, free_starts, free_times

AUSTIN = ZoneInfo("America/Chicago")
HOURS = {"mon-fri": "08:00-18:00", "sat": "09:00-14:00"}
TUESDAY, SATURDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 21), date(2026, 11, 22)
FALL_BACK, SPRING_FORWARD = date(2026, 11, 1), date(2027, 3, 14)


def shop(**setting: Any) -> Schedule:
    return schedule({"hours": HOURS, "people": 2, **setting}, AUSTIN)


NIGHT = shop(hours={"sun": "00:00-06:00"}, people=1)


def clock(here: Schedule, day: date, minutes: int, taken: Taken | None = None, **who: str) -> list[str]:
    starts = free_starts(here, day, taken or {}, minutes, **who)
    return [f"{here.moment(day, start):%H:%M}" for start in starts]


def test_work_starts_every_half_hour_and_ends_before_the_shop_closes() -> None:
    assert clock(shop(), TUESDAY, 30)[:2] == ["08:00", "08:30"]
    assert clock(shop(), TUESDAY, 30)[-1] == "17:30"
    assert clock(shop(), TUESDAY, 120)[-1] == "16:00"
    assert clock(shop(), SATURDAY, 60)[0] == "09:00"
    assert clock(shop(), SATURDAY, 60)[-1] == "13:00"


def test_nobody_works_in_a_break_and_no_work_goes_on_through_it() -> None:
    here = shop(breaks={"mon-fri": "12:00-13:00"})
    around = [each for each in clock(here, TUESDAY, 60) if "11" <= each <= "13:30"]
    assert around == ["11:00", "13:00", "13:30"]
    assert clock(shop(hours={"tue": ["08:00-12:00", "13:00-15:00"]}), TUESDAY, 120) == [
        *("08:00", "08:30", "09:00", "09:30", "10:00", "13:00"),
    ]


def test_a_person_has_services_hours_and_days_off_of_their_own() -> None:
    here = shop(
        services={"check-up": 30, "filling": 60},
        people=[
            {"name": "Dr. Lee", "closed": ["2026-11-24"]},
            {"name": "Dr. Ray", "services": ["check-up"], "hours": {"tue": "15:00-16:00"}},
        ],
    )
    assert clock(here, TUESDAY, 30, service="check-up") == ["15:00", "15:30"]
    assert clock(here, TUESDAY, 60, service="filling") == []
    assert clock(here, date(2026, 11, 25), 60, service="filling", who="Dr. Lee")[0] == "08:00"
    assert clock(here, date(2026, 11, 25), 30, who="Dr. Ray") == []
    with pytest.raises(ServiceError, match=r"'Dr. Who' cannot be booked; there are Dr. Lee, Dr. Ray"):
        clock(here, TUESDAY, 30, who="Dr. Who")
    with pytest.raises(ServiceError, match="'crown' is no service; there are check-up, filling"):
        here.minutes("crown")


def test_people_with_hours_of_their_own_are_hours_enough() -> None:
    here = shop(
        hours={},
        people=[
            {"name": "Ann", "hours": {"tue": "08:00-10:00"}},
            {"name": "Bo", "hours": {"tue": "09:00-12:00"}},
        ],
    )
    assert here.opening(TUESDAY) == [(8 * 60, 12 * 60)]
    assert clock(here, TUESDAY, 60)[-1] == "11:00"


def test_fixed_starts_are_the_only_ones() -> None:
    here = shop(starts=["08:00", "10:00", "13:00", "17:45"])
    assert clock(here, TUESDAY, 30) == ["08:00", "10:00", "13:00"]


def test_nothing_is_free_on_sundays_and_closed_days() -> None:
    assert clock(shop(), SUNDAY, 30) == []
    assert clock(shop(closed=["2026-11-24"]), TUESDAY, 30) == []
    assert clock(shop(closed=["2026-11-23..2026-11-25"]), TUESDAY, 30) == []


def test_a_time_is_free_while_one_bay_is() -> None:
    ten = 10 * 60
    one: Taken = {"1": [[ten, ten + 60, "111111"]]}
    assert free_resources(shop(), TUESDAY, one, ten, 60) == ["2"]
    both: Taken = {**one, "2": [[ten + 30, ten + 60, "222222"]]}
    assert free_resources(shop(), TUESDAY, both, ten, 30) == ["2"]
    assert free_resources(shop(), TUESDAY, both, ten, 60) == []
    assert "10:00" not in clock(shop(), TUESDAY, 60, both)


def test_without_anybody_and_for_work_longer_than_the_day_nothing_is_free() -> None:
    assert clock(shop(people=0), TUESDAY, 30) == []
    assert clock(shop(), TUESDAY, 601) == []


def test_it_is_free_from_the_notice_that_is_needed_up_to_the_last_day() -> None:
    now = datetime(2026, 11, 24, 9, 40, tzinfo=AUSTIN)
    free = free_times(shop(notice=30, days=1), now, {}, 30)
    assert [f"{free[0]:%d %H:%M}", f"{free[-1]:%d %H:%M}"] == ["24 10:30", "25 17:30"]


def test_the_day_on_which_the_clocks_go_back_has_an_hour_more() -> None:
    assert NIGHT.opening(FALL_BACK) == [(0, 7 * 60)]
    starts = [NIGHT.moment(FALL_BACK, each).isoformat() for each in free_starts(NIGHT, FALL_BACK, {}, 60)]
    assert len(starts) == len(set(starts)) == 13
    assert "2026-11-01T01:00:00-05:00" in starts
    assert "2026-11-01T01:00:00-06:00" in starts


def test_the_hour_that_the_clock_skips_does_not_exist() -> None:
    assert NIGHT.opening(SPRING_FORWARD) == [(0, 5 * 60)]
    hours = {each[:2] for each in clock(NIGHT, SPRING_FORWARD, 30)}
    assert hours == {"00", "01", "03", "04", "05"}


def test_office_hours_are_as_the_clock_shows_on_those_days_too() -> None:
    for day in (date(2026, 11, 2), date(2027, 3, 15)):
        ((opens, closes),) = shop().opening(day)
        assert [f"{shop().moment(day, each):%H:%M}" for each in (opens, closes)] == ["08:00", "18:00"]


@given(st.dates(date(2026, 1, 1), date(2028, 1, 1)), st.integers(0, 22 * 60))
def test_a_minute_and_its_moment_are_the_same(day: date, minute: int) -> None:
    assert shop().minute_of(shop().moment(day, minute)) == minute


@given(st.lists(st.tuples(st.integers(0, 39), st.sampled_from((30, 60, 120))), max_size=30))
def test_nobody_is_booked_twice(wishes: list[tuple[int, int]]) -> None:
    """For any requests in any order, one person's appointments never overlap."""
    taken: dict[str, list[list[Any]]] = {}
    for number, (place, minutes) in enumerate(wishes):
        start = 8 * 60 + 30 * place
        if free := free_resources(shop(), TUESDAY, taken, start, minutes):
            taken.setdefault(free[0], []).append([start, start + minutes, str(number)])
    for spans in taken.values():
        minutes_of = [minute for first, last, _ in spans for minute in range(first, last)]
        assert len(minutes_of) == len(set(minutes_of))


def test_ninety_days_are_looked_through_without_leaving_one_out() -> None:
    now = datetime(2026, 11, 21, tzinfo=AUSTIN)
    days = {each.date() for each in free_times(shop(days=90), now, {}, 30)}
    every = {now.date() + timedelta(ahead) for ahead in range(91)}
    assert days == {day for day in every if day.weekday() < 6}
