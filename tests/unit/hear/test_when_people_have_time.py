"""Days and hours as tired callers say them, on a Saturday."""

from datetime import date

import pytest

from parley import hear
from parley.reading import Context

SATURDAY = date(2026, 11, 21)
MONDAY_MORNING = {"start": "2026-11-23T08:00:00", "end": "2026-11-23T12:00:00", "said": "monday morning"}


def window(said: str, current: object = None) -> str:
    """The window as "Mon 23 09:00-10:00", or with both days where it has several."""
    reading = hear.when(said, Context(today=SATURDAY, current=current))
    if reading is None:
        return ""
    start, end = reading.value.start, reading.value.end
    last = "" if (end - start).days < 1 or end.hour else f"{end:%a %d} "
    return f"{start:%a %d %H:%M}-{last}{end:%H:%M}"


@pytest.mark.parametrize(
    "said", ["monday 9", "9 on monday", "Monday, nine", "monday at nine", "Monday nine o'clock"]
)
def test_an_hour_beside_a_day_is_heard(said: str) -> None:
    assert window(said) == "Mon 23 09:00-10:00"


@pytest.mark.parametrize("said", ["monday nine thirty", "monday at half nine", "half past nine on Monday"])
def test_so_is_half_an_hour(said: str) -> None:
    assert window(said) == "Mon 23 09:30-10:30"


@pytest.mark.parametrize("said", ["the 4201 not 4210", "12 Elm Street", "there are 3 of us"])
def test_a_number_beside_no_day_is_no_hour(said: str) -> None:
    assert window(said) == ""


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2 weeks from tuesday", "Tue 08"),
        ("a week from monday", "Mon 30"),
        ("a week from tomorrow", "Sun 29"),
        ("the 30th", "Mon 30"),
        ("February 30th, March 2nd", "Tue 02"),
        ("in nine months", "Sat 21"),
    ],
)
def test_days_far_ahead_are_counted_right(said: str, day: str) -> None:
    assert window(said).startswith(f"{day} 00:00")


@pytest.mark.parametrize("said", ["any day but friday", "whenever, except Friday", "not on friday"])
def test_a_day_that_is_ruled_out_is_not_the_one_that_is_wanted(said: str) -> None:
    assert window(said) == "Sat 21 00:00-Fri 27 00:00"


def test_neither_is_a_part_of_the_day() -> None:
    assert window("Monday, but not in the morning") == "Mon 23 12:00-18:00"
    assert window("Monday, anything but afternoons") == "Mon 23 08:00-12:00"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("not before ten on monday", "Mon 23 10:00-00:00"),
        ("no later than 3 on monday", "Mon 23 00:00-15:00"),
        ("before noon on monday", "Mon 23 00:00-12:00"),
        ("after work on monday", "Mon 23 17:00-20:00"),
        ("first thing", "Sun 22 07:00-10:00"),
        ("end of next week", "Thu 26 00:00-Mon 30 00:00"),
        ("later in the week", "Sat 21 00:00-Mon 23 00:00"),
    ],
)
def test_a_stretch_of_time_is_heard_as_it_is_meant(said: str, expected: str) -> None:
    assert window(said) == expected


def test_an_hour_later_is_counted_from_the_time_under_discussion() -> None:
    assert window("can we do an hour later", MONDAY_MORNING) == "Mon 23 09:00-13:00"
    assert window("an hour later") == ""
