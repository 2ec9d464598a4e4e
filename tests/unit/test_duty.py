"""Who of a business can be called at an hour, and in which order."""

from dataclasses import dataclass
from datetime import datetime, time

from parley.tools.duty import numbers, on_duty

MONDAY_AT_NINE = datetime(2026, 11, 23, 9)


@dataclass(frozen=True)
class Mechanic:
    phone: str
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    opens: time = time(8)
    closes: time = time(18)
    skills: tuple[str, ...] = ()


ANN, BO, CEM = Mechanic("+1", skills=("tires",)), Mechanic("+2"), Mechanic("+3", skills=("brakes",))


def test_who_knows_the_matter_is_called_first_and_who_does_something_else_last() -> None:
    assert on_duty((ANN, BO, CEM), MONDAY_AT_NINE, "brakes") == [CEM, BO, ANN]
    assert on_duty((ANN, BO, CEM), MONDAY_AT_NINE) == [ANN, BO, CEM]


def test_nobody_is_called_outside_their_hours_and_days() -> None:
    early, weekend = Mechanic("+4", closes=time(9)), Mechanic("+5", weekdays=(5, 6))
    assert on_duty((early, BO, weekend), MONDAY_AT_NINE) == [BO]


def test_people_are_called_one_after_the_other_or_at_once_and_each_phone_once() -> None:
    assert numbers((ANN, BO, ANN), at_once=False) == [["+1"], ["+2"]]
    assert numbers((ANN, BO, ANN), at_once=True) == [["+1", "+2"]]
    assert numbers((), at_once=True) == []
