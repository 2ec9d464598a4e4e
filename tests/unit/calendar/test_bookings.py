"""What a calendar has booked, as the people of the business see it, move it and cancel it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from parley import calendar
from parley.calendar import APPOINTMENT, Appointments, Bookings, ChangedError, Slots, UnknownBookingError
from parley.calendar.ledgers import Ledger
from parley.kinds import kind
from parley.testing.business import Business
from parley.testing.conversation import SATURDAY_NOON
from parley.tools.desk import Desk

SHOP = {"services": {"pick-up": 15}, "people": 2, "hours": {"mon-sat": "07:00-18:00"}, "step": 15}
TEN, ELEVEN = "2026-11-23T10:00:00-06:00", "2026-11-23T11:00:00-06:00"
ANN = {"by": "ann@example.com", "at": "2026-11-21T17:00:00+00:00"}
CALLER = "+15125550100"
PLACE = Slots(kind("pick_up_of_a_test", nobody="a test's"), 15)
FIRST = date(2026, 11, 21)


def bookings(ledger: Ledger = calendar.DAYS) -> Bookings:
    def opened(desk: Desk) -> Appointments:
        return Appointments(desk, calendar.schedule_of(desk, "shop", SHOP), ledger)

    return Bookings(opened)


def booked(office: Bookings, shop: Business, start: str = TEN, wish: str = "CA1:4:order", **more: Any) -> str:
    open = office.appointments(shop.desk(SATURDAY_NOON, wish))
    made = open.book(start, service="pick-up", customer=CALLER, contact=CALLER, **more)
    return str(made["id"])


@pytest.mark.parametrize("ledger", [calendar.DAYS, PLACE])
def test_what_is_booked_is_listed_moved_and_cancelled_whichever_way_it_is_kept(ledger: Ledger) -> None:
    office, shop = bookings(ledger), Business()
    desk = shop.desk(SATURDAY_NOON, "console")
    number = booked(office, shop, kind="rye", count=2)
    [one] = office.listed(desk, FIRST, "").bookings
    assert (one.id, one.start, one.what, one.minutes, one.phone) == (number, TEN, "pick-up", 15, CALLER)
    assert (one.details, one.key) == ({"kind": "rye", "count": 2}, "CA1:4:order")
    moved = office.move(desk, number, TEN, ELEVEN, ANN)
    assert (moved.start, moved.changed) == (ELEVEN, {**ANN, "key": "console"})
    assert [each.start for each in office.listed(desk, FIRST, "").bookings] == [ELEVEN]
    assert [each.id for each in office.of_call(desk, "CA1", CALLER)] == [number]
    office.cancel(desk, number, ELEVEN, ANN)
    assert office.listed(desk, FIRST, "").bookings == []


def test_what_somebody_else_has_changed_meanwhile_is_left_as_it_is() -> None:
    office, shop = bookings(), Business()
    desk = shop.desk(SATURDAY_NOON, "console")
    number = booked(office, shop)
    office.move(desk, number, TEN, ELEVEN, ANN)
    with pytest.raises(ChangedError):
        office.move(desk, number, TEN, TEN, ANN)
    with pytest.raises(ChangedError):
        office.cancel(desk, number, TEN, ANN)
    office.cancel(desk, number, ELEVEN, ANN)
    with pytest.raises(ChangedError):
        office.move(desk, number, ELEVEN, TEN, ANN)
    [kept] = shop.of(APPOINTMENT).values()
    assert (kept["start"], kept["status"]) == (ELEVEN, "cancelled")


def test_a_number_that_nobody_has_is_unknown() -> None:
    office, desk = bookings(), Business().desk(SATURDAY_NOON, "console")
    with pytest.raises(UnknownBookingError):
        office.times(desk, "999999")
    with pytest.raises(UnknownBookingError):
        office.cancel(desk, "999999", TEN, ANN)


class Counted(Business):
    """Counts what is asked of the records."""

    asked = 0

    def get(self, kind: str, id: str) -> Any:
        self.asked += 1
        return super().get(kind, id)

    def between(self, kind: str, first: str, last: str) -> Any:
        self.asked += 1
        return super().between(kind, first, last)

    def several(self, kind: str, ids: Sequence[str]) -> Any:
        self.asked += 1
        return super().several(kind, ids)


def test_a_page_costs_the_same_however_many_are_booked() -> None:
    office, shop = bookings(), Counted()
    costs = []
    for count in (1, 60):
        for place in range(count):
            minutes = 15 * (place // 2)
            start = f"2026-11-{23 if count == 1 else 24}T{7 + minutes // 60:02}:{minutes % 60:02}:00-06:00"
            booked(office, shop, start, f"CA{count}-{place}:4:order")
        shop.asked = 0
        page = office.listed(shop.desk(SATURDAY_NOON, "console"), FIRST, "")
        costs.append(shop.asked)
    assert len(page.bookings) == 50
    assert costs[0] == costs[1]


def test_a_page_ends_where_the_calendar_does() -> None:
    office, shop = bookings(), Business(("setting", "shop", {"days": 40}))
    desk = shop.desk(SATURDAY_NOON, "console")
    booked(office, shop)
    first = office.listed(desk, FIRST, "")
    assert (len(first.bookings), first.next[:10]) == (1, "2026-12-22")
    assert office.listed(desk, FIRST, first.next) == ([], "")
