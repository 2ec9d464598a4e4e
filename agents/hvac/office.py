"""Visits as the office sees them: listed, moved to another arrival, cancelled; on the records that callers book in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from agents.hvac.tools import BLOCKED, BOOKING, SLOTS, as_kept, visits
from parley import calendar
from parley.calendar import (
    BookingPage,
    ChangedError,
    ListedBooking,
    UnknownBookingError,
    exactly_once,
    was_changed_by,
)
from parley.calendar.ledgers import Booked
from parley.flow import Tool
from parley.tools.desk import Desk

Kept = Mapping[str, Any]
CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class VisitOffice:
    """What `parley.calendar.bookings.Office` asks for. A visit goes by the key of the wish that booked it."""

    tells: Tool | None = None

    def listed(self, desk: Desk, first: date, after: str) -> BookingPage:
        return calendar.listed(visits(desk), first, after, _found)

    def of_call(self, desk: Desk, sid: str, phone: str) -> Sequence[ListedBooking]:
        kept = [
            (each["id"], each)
            for each in desk.records.between(BOOKING, f"{sid}:", f"{sid}:~")
            if "id" in each
        ]
        return [_told(id, each) for id, each in kept if CANCELLED not in each]

    def times(self, desk: Desk, id: str) -> Sequence[datetime]:
        _kept(desk, id)
        return visits(desk).free(minutes=BLOCKED)

    def move(self, desk: Desk, id: str, seen: str, start: str, changed: Mapping[str, str]) -> ListedBooking:
        return self._changed(desk, id, seen, changed, datetime.fromisoformat(start))

    def cancel(self, desk: Desk, id: str, seen: str, changed: Mapping[str, str]) -> ListedBooking:
        return self._changed(desk, id, seen, changed, None)

    def _changed(
        self, desk: Desk, id: str, seen: str, changed: Mapping[str, str], to: datetime | None
    ) -> ListedBooking:
        """Of two who change the same visit the slower one finds it changed; who wants the same place finds it taken."""
        open = visits(desk)

        def attempt(failed: int) -> Kept | None:
            kept = _kept(desk, id)
            is_so = CANCELLED in kept if to is None else kept["start"] == as_kept(to)
            if is_so and was_changed_by(kept, desk.key):
                return kept
            if CANCELLED in kept or kept["start"] != seen:
                raise ChangedError(kept)
            if is_so:
                return kept
            pages = calendar.Pages(open)
            pages.free(_booked(open, id, kept))
            after = {**kept, "changed": {**changed, "key": desk.key}}
            if to is None:
                after |= {CANCELLED: True}
            else:
                place = open.room(pages, to, id, minutes=BLOCKED, failed=failed)
                after |= {"start": as_kept(to), "slot": SLOTS.slot(place.start, place.resource)}
                pages.take(place, {name: kept[name] for name in SHOWN_IN_SLOT if name in kept})
            is_kept = desk.records.change(*pages.changes(), (BOOKING, id, kept, after))
            return after if is_kept else None

        return _told(id, exactly_once(attempt))


SHOWN_IN_SLOT = ("id", "name", "problem", "address", "zip", "phone", "note", "said")


def _booked(open: calendar.Appointments, id: str, kept: Kept) -> Booked:
    start, _, resource = kept["slot"].partition("#")
    return Booked(id, resource, open.schedule.local(datetime.fromisoformat(start)), BLOCKED)


def _kept(desk: Desk, id: str) -> Kept:
    kept = desk.records.get(BOOKING, id) if id else None
    if kept is None:
        raise UnknownBookingError
    return kept


def _found(desk: Desk, ids: Sequence[str]) -> Sequence[ListedBooking]:
    return [_told(id, kept) for id, kept in desk.records.several(BOOKING, ids).items()]


def _told(id: str, kept: Kept) -> ListedBooking:
    return ListedBooking(
        id=id,
        start=kept["start"],
        minutes=0,
        what=kept["problem"],
        who=f"technician {kept['slot'].partition('#')[2]}",
        name=kept["name"],
        phone=kept["phone"],
        key=id,
        details={name: kept[name] for name in ("address", "zip", "note", "said") if kept.get(name)},
        changed=kept.get("changed") or {},
    )


BOOKINGS = VisitOffice()
