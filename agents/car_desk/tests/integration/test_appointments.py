"""Booking, moving and cancelling on real tables; above all, nobody gets a bay that somebody else has."""

from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest
from pydantic import ValidationError

from agents.car_desk.tests.integration.conftest import ZONE, Sent
from agents.car_desk.tools.appointments import (
    cancel_appointment,
    check_availability,
    find_appointment,
    get_appointments,
    reschedule_appointment,
    schedule_appointment,
)
from parley.calendar import SettingError
from parley.flow import Result
from parley.tools.desk import Desk

At = Callable[..., Desk]
LANDLINE = "+4686001234"
TUESDAY_FOUR = "2026-11-24T16:00:00-06:00"
WHO = {"name": "Jane Doe", "service": "oil change", "vehicle": "Honda Civic"}
ONE_BAY = {"bays": 1, "hours": {1: ["08:00", "18:00"]}}


def book(desk: Desk, start: str = TUESDAY_FOUR, contact: str = "+15125550100", **more: Any) -> Result:
    return schedule_appointment.run(desk, caller=contact, contact=contact, start=start, **{**WHO, **more})


def hour(day: str, clock: str) -> Mapping[str, str]:
    start = datetime.fromisoformat(f"{day}T{clock}")
    return {"start": start.isoformat(), "end": start.replace(hour=start.hour + 1).isoformat(), "said": ""}


def test_a_booking_is_kept_and_told(desk: At) -> None:
    booked = book(desk())
    assert booked.outcome == "booked"
    found = find_appointment.run(desk(), visit=booked.values["number"], purpose="to_tell")
    assert found == Result(
        "to_tell",
        {
            "number": booked.values["number"],
            "visit_start": TUESDAY_FOUR,
            "visit_service": "oil change",
            "visit_car": "Honda Civic",
        },
    )


def test_nobody_is_promised_a_text_on_a_number_that_takes_none(desk: At, sent: Sent) -> None:
    sent.takes_none.add(LANDLINE)
    made = book(desk("k1"), contact=LANDLINE)
    assert made.outcome == "booked_untexted"
    moved = reschedule_appointment.run(
        desk("k2"), moving=made.values["number"], start="2026-11-24T16:30:00-06:00"
    )
    assert moved.outcome == "moved_untexted"


def test_the_same_wish_twice_is_one_booking(desk: At) -> None:
    first, second = book(desk("CA1:9:book")), book(desk("CA1:9:book"))
    assert first.values["number"] == second.values["number"]
    assert get_appointments.run(desk(), caller="+15125550100", reason="move").outcome == "to_move"


def test_a_hundred_callers_want_the_last_slot_and_one_gets_it(desk: At) -> None:
    """One bay, one day, and all of it but four o'clock is taken."""
    last = {"bays": 1, "hours": {1: ["16:00", "16:30"], 2: ["08:00", "18:00"]}}
    desk().records.put("setting", "workshop", last)
    wishes = [(desk(f"CA{n}:5:book"), TUESDAY_FOUR, f"+1512555{n:04}") for n in range(100)]
    with ThreadPoolExecutor(20) as callers:
        results = list(callers.map(lambda wish: book(*wish), wishes))
    assert Counter(result.outcome for result in results) == {"booked": 1, "taken": 99}
    assert {result.values["first"] for result in results if result.outcome == "taken"} == {
        "2026-11-25T08:00:00-06:00"
    }
    day = desk().records.get("day", "2026-11-24")
    assert day is not None
    assert len(day["bays"]["1"]) == 1


def test_ten_appointments_are_moved_to_one_time_and_one_gets_there(desk: At) -> None:
    desk().records.put("setting", "workshop", {"bays": 1, "hours": {"tue-wed": "08:00-18:00"}})
    there, starts = (
        "2026-11-25T09:00:00-06:00",
        [f"2026-11-24T{hour_:02}:00:00-06:00" for hour_ in range(8, 18)],
    )
    numbers = [book(desk(start), start).values["number"] for start in starts]
    with ThreadPoolExecutor(5) as callers:
        moved = list(
            callers.map(
                lambda number: reschedule_appointment.run(desk(number), moving=number, start=there), numbers
            )
        )
    assert Counter(result.outcome for result in moved) == {"moved": 1, "taken": 9}
    days = [desk().records.get("day", day) or {} for day in ("2026-11-24", "2026-11-25")]
    assert [len(day["bays"]["1"]) for day in days] == [9, 1]


def test_one_wish_by_many_at_once_is_one_booking(desk: At) -> None:
    with ThreadPoolExecutor(5) as callers:
        made = list(callers.map(lambda _: book(desk("CA1:9:book")).values["number"], range(10)))
    day = desk().records.get("day", "2026-11-24") or {}
    assert (len(set(made)), [len(spans) for spans in day["bays"].values()]) == (1, [1])


def test_callers_who_want_different_times_of_a_day_all_get_theirs(desk: At) -> None:
    starts = [
        f"2026-11-24T{hour_:02}:{minute}:00-06:00" for hour_ in (9, 10, 11, 13) for minute in ("00", "30")
    ]
    wishes = [(desk(f"CB{n}:5:book"), start, f"+1512555{n:04}") for n, start in enumerate(starts)]
    with ThreadPoolExecutor(8) as callers:
        results = list(callers.map(lambda wish: book(*wish), wishes))
    assert [result.outcome for result in results] == ["booked"] * len(starts)


def test_moving_frees_the_old_time_and_takes_the_new_one(desk: At) -> None:
    desk().records.put("setting", "workshop", ONE_BAY)
    number = book(desk()).values["number"]
    moved = reschedule_appointment.run(desk("k2"), moving=number, start="2026-11-24T16:30:00-06:00")
    assert (moved.outcome, moved.values["done"][0]["did"]) == ("moved", "moved")
    assert book(desk("k3"), contact="+15125550111").outcome == "booked"
    assert book(desk("k4"), "2026-11-24T16:30:00-06:00", "+15125550112").outcome == "taken"


def test_moving_to_another_day_changes_both(desk: At) -> None:
    number = book(desk()).values["number"]
    assert (
        reschedule_appointment.run(desk("k2"), moving=number, start="2026-11-25T08:00:00-06:00").outcome
        == "moved"
    )
    days = [desk().records.get("day", day) or {} for day in ("2026-11-24", "2026-11-25")]
    assert [sum(len(spans) for spans in day["bays"].values()) for day in days] == [0, 1]


def test_an_appointment_stays_where_it_is_when_the_new_time_is_taken(desk: At) -> None:
    desk().records.put("setting", "workshop", ONE_BAY)
    number = book(desk()).values["number"]
    book(desk("k2"), "2026-11-24T09:00:00-06:00", "+15125550111")
    assert (
        reschedule_appointment.run(desk("k3"), moving=number, start="2026-11-24T09:00:00-06:00").outcome
        == "taken"
    )
    assert find_appointment.run(desk(), visit=number, purpose="to_tell").values["visit_start"] == TUESDAY_FOUR


def test_cancelling_frees_the_bay_and_can_be_asked_for_twice(desk: At) -> None:
    desk().records.put("setting", "workshop", ONE_BAY)
    number = book(desk()).values["number"]
    assert cancel_appointment.run(desk("k2"), number=number).outcome == "cancelled"
    assert cancel_appointment.run(desk("k3"), number=number).outcome == "cancelled"
    assert book(desk("k4"), contact="+15125550111").outcome == "booked"
    assert get_appointments.run(desk(), caller="+15125550100", reason="cancel").outcome == "none"


@pytest.mark.parametrize("number", ["000000", "123456", "", "²²²"])
def test_an_unknown_number_is_no_appointment(desk: At, number: str) -> None:
    assert find_appointment.run(desk(), visit=number or "-", purpose="to_cancel").outcome == "unknown"
    assert reschedule_appointment.run(desk(), moving=number or "-", start=TUESDAY_FOUR).outcome == "gone"
    assert cancel_appointment.run(desk(), number=number or "-").outcome == "gone"


def test_several_appointments_are_listed_the_next_one_first(desk: At) -> None:
    book(desk("k1"), "2026-11-25T09:00:00-06:00")
    book(desk("k2"))
    several = get_appointments.run(desk(), caller="+15125550100", reason="cancel")
    assert several.outcome == "several"
    assert [each["start"] for each in several.values["visits"]] == [TUESDAY_FOUR, "2026-11-25T09:00:00-06:00"]


@pytest.mark.parametrize(
    "start",
    [
        "2026-11-24T03:00:00-06:00",
        "2026-11-22T10:00:00-06:00",
        "2026-11-24T16:10:00-06:00",
        "2026-11-20T10:00:00-06:00",
    ],
)
def test_nothing_is_booked_when_nobody_works_or_in_the_past(desk: At, start: str) -> None:
    assert book(desk(), start).outcome in ("taken", "only")
    assert desk().records.get("day", start[:10]) is None


def test_nothing_is_booked_for_who_is_no_customer(desk: At) -> None:
    with pytest.raises(ValidationError):
        book(desk(), contact="nobody")


@pytest.mark.parametrize(
    "setting", [{"bays": -1}, {"hours": {"mnday": "08:00-18:00"}}, {"closed": ["never"]}]
)
def test_settings_that_cannot_be_are_refused(desk: At, setting: Mapping[str, Any]) -> None:
    desk().records.put("setting", "workshop", setting)
    with pytest.raises((ValidationError, SettingError)):
        check_availability.run(desk(), service="brakes", wanted=hour("2026-11-24", "16:00"))


@pytest.mark.parametrize(
    ("day", "clock", "outcome"),
    [
        ("2026-11-24", "16:00", "free"),
        ("2026-11-22", "10:00", "closed"),
        ("2026-11-24", "03:00", "early"),
        ("2026-11-20", "10:00", "past"),
        ("2027-06-01", "10:00", "far"),
        ("2026-11-21", "11:05", "taken"),
    ],
)
def test_a_wanted_time_is_free_or_says_why_not(desk: At, day: str, clock: str, outcome: str) -> None:
    assert check_availability.run(desk(), service="oil change", wanted=hour(day, clock)).outcome == outcome


def test_the_soonest_time_is_offered_for_right_now(desk: At) -> None:
    today = {"start": "2026-11-21T00:00:00", "end": "2026-11-22T00:00:00", "said": "in five minutes"}
    found = check_availability.run(desk(), service="oil change", wanted=today)
    assert found.values["first"] == "2026-11-21T11:30:00-06:00"


def test_an_hour_that_the_clock_skips_or_repeats_is_booked_once(desk: At) -> None:
    """A workshop that works at night, on the two days on which the clocks are changed."""
    at_night = {"bays": 1, "hours": {"6": ["00:00", "06:00"]}}
    desk().records.put("setting", "workshop", at_night)
    autumn = datetime(2026, 10, 31, 12, tzinfo=ZONE)
    first, again = "2026-11-01T01:00:00-05:00", "2026-11-01T01:00:00-06:00"
    assert book(desk("k1", autumn), first).outcome == "booked"
    assert book(desk("k2", autumn), again, "+15125550111").outcome == "booked"
    assert book(desk("k3", autumn), first, "+15125550112").outcome == "taken"
    spring = datetime(2027, 3, 13, 12, tzinfo=ZONE)
    skipped = check_availability.run(
        desk(at=spring), service="oil change", wanted=hour("2027-03-14", "02:30")
    )
    assert skipped.outcome == "taken"
