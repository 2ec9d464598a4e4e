"""Booking, moving and cancelling: one conditional write each, once however often and by however many it is wished."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.calendar import (
    APPOINTMENT,
    DAYS,
    Appointments,
    CrowdedError,
    Schedule,
    Slots,
    TakenError,
    appointment,
    appointments,
    schedule,
    upcoming,
)
from parley.kinds import kind
from parley.testing.business import Business
from parley.tools.desk import Changed

NOON = 1_795_280_400.0
"""Saturday, November 21st 2026, eleven in the morning in Austin."""
ANN, BO = "+15125550101", "+15125550102"
TUESDAY, FOUR, FIVE = "2026-11-24", "2026-11-24T16:00:00-06:00", "2026-11-24T17:00:00-06:00"
WEDNESDAY = "2026-11-25T09:00:00-06:00"
PLACE = Slots(kind("place_of_a_test", nobody="a test's"), 15)
SETTING = {
    "services": {"check-up": 30, "filling": 60},
    "people": ["Lee", {"name": "Ray", "services": ["check-up"]}],
    "hours": {"mon-fri": "08:00-18:00"},
}


class Watched(Business):
    """Counts its conditional writes, and lets somebody else write before one of them."""

    def __init__(self, *records: tuple[str, str, Mapping[str, Any]]) -> None:
        super().__init__(*records)
        self.writes: list[Sequence[Changed]] = []
        self.before: list[Callable[[], object]] = []

    def change(self, *changes: Changed) -> bool:
        if self.before:
            self.before.pop()()
        self.writes.append(changes)
        return super().change(*changes)


def practice() -> Schedule:
    return schedule(SETTING, ZoneInfo("America/Chicago"))


def at(business: Business, key: str = "CA1:1:book", **more: Any) -> Appointments:
    return Appointments(business.desk(NOON, key), practice(), **more)


def book(business: Business, key: str = "CA1:1:book", start: str = FOUR, who: str = "", **what: Any) -> Any:
    asked = {"service": "filling", "customer": ANN, "contact": ANN, **what}
    return at(business, key).book(start, who=who, **asked)


def taken(business: Business, day: str = TUESDAY) -> Any:
    return (business.get(DAYS.kind, day) or {"bays": {}})["bays"]


def test_a_booking_is_one_conditional_write_and_found_by_its_number_and_by_whose_it_is() -> None:
    business = Watched()
    made = book(business, notes="nervous")
    assert len(business.writes) == 1
    assert made == {
        **{"id": made["id"], "start": FOUR, "minutes": 60, "service": "filling", "status": "scheduled"},
        **{"bay": "Lee", "customer": ANN, "contact": ANN, "notes": "nervous", "key": "CA1:1:book"},
    }
    desk = business.desk(NOON, "CA2:1:look")
    assert (appointment(desk, made["id"]), upcoming(desk, ANN)) == (made, [made])
    assert (appointment(desk, "000000"), upcoming(desk, BO), upcoming(desk, "")) == (None, [], [])
    assert taken(business) == {"Lee": [[960, 1020, made["id"]]]}


def test_the_same_wish_twice_is_one_booking() -> None:
    business = Watched()
    assert book(business) == book(business)
    assert len(business.writes) == 1


def test_the_same_wish_at_the_same_moment_is_one_booking() -> None:
    business = Watched()
    business.before = [lambda: book(business)]
    made = book(business)
    assert taken(business) == {"Lee": [[960, 1020, made["id"]]]}


def test_whoever_was_slower_gets_somebody_else_or_hears_that_it_is_taken() -> None:
    business = Watched()
    business.before = [lambda: book(business, "CA2:1:book", service="check-up", customer=BO, contact=BO)]
    assert book(business, service="check-up")["bay"] == "Ray"
    with pytest.raises(TakenError):
        book(business, "CA3:1:book", service="check-up")
    business.before = [lambda: book(business, "CA4:1:book", WEDNESDAY, customer=BO, contact=BO)]
    with pytest.raises(TakenError):
        book(business, "CA5:1:book", WEDNESDAY)


def test_a_wish_that_others_are_always_faster_than_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(appointments, "LONGEST_PAUSE", 0)
    business = Watched()

    def another(number: int) -> Callable[[], object]:
        spans = [[number, number + 1, "other"]]
        return lambda: business.put(DAYS.kind, TUESDAY, {"day": TUESDAY, "bays": {"other": spans}})

    business.before = [another(number) for number in range(appointments.ATTEMPTS)]
    with pytest.raises(CrowdedError):
        book(business)
    assert business.of(APPOINTMENT) == {}


@pytest.mark.parametrize(
    "start", ["2026-11-24T16:10:00-06:00", "2026-11-22T10:00:00-06:00", "2026-11-20T10:00:00-06:00"]
)
def test_nothing_is_booked_off_the_hours_or_in_the_past(start: str) -> None:
    business = Watched()
    with pytest.raises(TakenError):
        book(business, start=start)
    assert business.writes == []


def test_a_move_is_one_write_that_frees_and_takes() -> None:
    business = Watched()
    number = book(business)["id"]
    moved = at(business, "k2").move(number, FIVE)
    assert (moved or {})["start"] == FIVE
    assert taken(business) == {"Lee": [[1020, 1080, number]]}
    assert (at(business, "k3").move(number, WEDNESDAY) or {})["start"] == WEDNESDAY
    assert (taken(business), taken(business, "2026-11-25")) == ({"Lee": []}, {"Lee": [[540, 600, number]]})
    assert at(business, "k3").move(number, WEDNESDAY) == appointment(business.desk(NOON, "k"), number)
    assert len(business.writes) == 3


def test_a_move_by_less_than_it_lasts_does_not_stand_in_its_own_way() -> None:
    business = Watched()
    number = book(business)["id"]
    assert at(business, "k2").move(number, "2026-11-24T16:30:00-06:00") is not None


def test_a_move_stays_with_the_same_person_while_they_are_free() -> None:
    business = Watched()
    number = book(business, who="Ray", service="check-up")["id"]
    moved = at(business, "k2").move(number, FIVE)
    assert (moved or {})["bay"] == "Ray"
    book(business, "k3", WEDNESDAY, who="Ray", service="check-up", customer=BO, contact=BO)
    elsewhere = at(business, "k4").move(number, WEDNESDAY)
    assert (elsewhere or {})["bay"] == "Lee"


def test_what_cannot_be_moved_stays_where_it_is() -> None:
    business = Watched()
    number = book(business)["id"]
    book(business, "k2", FIVE, customer=BO, contact=BO)
    before = dict(business.kept)
    with pytest.raises(TakenError):
        at(business, "k3").move(number, FIVE)
    assert business.kept == before
    assert at(business, "k4").move("000000", FIVE) is None


def test_a_cancellation_is_one_write_that_frees_and_can_be_wished_twice() -> None:
    business = Watched()
    number = book(business)["id"]
    cancelled = at(business, "k2").cancel(number, notes="ill")
    assert cancelled == at(business, "k3").cancel(number)
    assert ((cancelled or {})["status"], (cancelled or {})["notes"]) == ("cancelled", "ill")
    assert (len(business.writes), taken(business)) == (2, {"Lee": []})
    assert (at(business, "k4").move(number, FIVE), at(business, "k5").cancel("000000")) == (None, None)
    assert upcoming(business.desk(NOON, "k6"), ANN) == []


def test_slots_keep_one_record_a_place() -> None:
    business = Watched()
    calendar = at(business, ledger=PLACE)
    first = calendar.book(FOUR, service="filling", customer=ANN, contact=ANN)
    assert set(business.of(PLACE.kind)) == {"2026-11-24T16:00#Lee"}
    assert FOUR not in [each.isoformat() for each in calendar.free("filling", who="Lee")]
    assert calendar.move(first["id"], FIVE) is not None
    assert set(business.of(PLACE.kind)) == {"2026-11-24T17:00#Lee"}
    assert calendar.cancel(first["id"]) is not None
    assert business.of(PLACE.kind) == {}
