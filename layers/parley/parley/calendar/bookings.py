"""What is booked, as the people of the business see it: listed by day, moved and cancelled on the same records as by
the agent's tools, so that nothing can be booked twice.

A package names the module whose `BOOKINGS` it is (`Package.bookings`): `BOOKINGS = calendar.Bookings(pick_ups)` is all
that an agent needs whose tools book with the calendar.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, Protocol

from parley.calendar.appointments import (
    APPOINTMENT,
    NUMBER,
    Appointments,
    ChangedError,
    appointment,
    upcoming,
)
from parley.calendar.ledgers import NOBODY
from parley.flow.tool import Tool
from parley.kinds import Data
from parley.tools.desk import Desk

PAGE, DAYS_READ = 50, 31
"""Bookings on a page, and days that are read for it."""
OWN = ("id", "start", "minutes", "service", "bay", "customer", "contact", "name", "status", "key", "changed")
"""Fields of an appointment that are shown by themselves; whatever else it has is a detail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBooking:
    """`id` finds it again; `start` is ISO 8601, by the business's clock; `who` has it. `name` and `phone` are the
    customer's, `key` is that of the tool that made it, and `changed` says who of the business changed it last (`by`,
    `at`), and with which wish (`key`).
    """

    id: str
    start: str
    minutes: int
    what: str = ""
    who: str = ""
    name: str = ""
    phone: str = ""
    key: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    changed: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Where it stands in a list: two that begin at the same time have different ones."""
        return f"{self.start[:16]}#{self.id}"


class BookingPage(NamedTuple):
    """`next` is the `after` of the page that follows, "" at the end."""

    bookings: Sequence[ListedBooking]
    next: str


class UnknownBookingError(LookupError):
    """There is no such booking."""

    def __init__(self) -> None:
        super().__init__("there is no such booking")


class Office(Protocol):
    """What the console asks of a package's `BOOKINGS`. `tells` is the tool that texts a customer how their booking
    stands now, by its `number`; None where the agent has none.

    `move` and `cancel` do it only if the booking still begins when it was `seen`; `changed` says who does it, and when.
    What is asked again with the same key of the desk is done once, and answered the same.
    """

    @property
    def tells(self) -> Tool | None: ...

    def listed(self, desk: Desk, first: date, after: str) -> BookingPage:
        """From a day on, the soonest first; at most PAGE. A constant number of requests."""
        ...

    def of_call(self, desk: Desk, sid: str, phone: str) -> Sequence[ListedBooking]:
        """What a call has booked, and what else is still to come for its person."""
        ...

    def times(self, desk: Desk, id: str) -> Sequence[datetime]:
        """To when it could be moved, the soonest first. Raises UnknownBookingError."""
        ...

    def move(self, desk: Desk, id: str, seen: str, start: str, changed: Mapping[str, str]) -> ListedBooking:
        """Raises UnknownBookingError, ChangedError, TakenError or CrowdedError."""
        ...

    def cancel(self, desk: Desk, id: str, seen: str, changed: Mapping[str, str]) -> ListedBooking:
        """Raises UnknownBookingError, ChangedError or CrowdedError."""
        ...


def listed(
    open: Appointments,
    first: date,
    after: str,
    found: Callable[[Desk, Sequence[str]], Sequence[ListedBooking]],
) -> BookingPage:
    """A page of what is taken in a calendar: one request, and those of `found`, which looks bookings up by id."""
    first = max(first, date.fromisoformat(after[:10])) if after else first
    read, schedule = first + timedelta(days=DAYS_READ - 1), open.schedule
    taken = open.ledger.taken(open.desk.records, schedule, first, read)
    places = sorted(
        (f"{schedule.moment(date.fromisoformat(day), span[0]).isoformat()[:16]}#{span[2]}", span[2])
        for day, resources in taken.items()
        for spans in resources.values()
        for span in spans
        if span[2] != NOBODY
    )
    left = [(place, id) for place, id in places if place > after]
    there = sorted(found(open.desk, [id for _, id in left[:PAGE]]), key=lambda each: each.place)
    if len(left) > PAGE:
        return BookingPage(there, left[PAGE - 1][0])
    more = read < schedule.last_day(open.now)
    return BookingPage(there, f"{(read + timedelta(days=1)).isoformat()}T00:00" if more else "")


class Bookings(NamedTuple):
    """The appointments of a calendar, as `appointments` opens it for a desk."""

    appointments: Callable[[Desk], Appointments]
    tells: Tool | None = None

    def listed(self, desk: Desk, first: date, after: str) -> BookingPage:
        return listed(self.appointments(desk), first, after, _found)

    def of_call(self, desk: Desk, sid: str, phone: str) -> Sequence[ListedBooking]:
        return [_told(each) for each in upcoming(desk, phone)]

    def times(self, desk: Desk, id: str) -> Sequence[datetime]:
        kept, open = _kept(desk, id), self.appointments(desk)
        service = kept["service"] if kept["service"] in open.schedule.services else ""
        return open.free(service, kept["minutes"])

    def move(self, desk: Desk, id: str, seen: str, start: str, changed: Mapping[str, str]) -> ListedBooking:
        _kept(desk, id)
        moved = self.appointments(desk).move(id, start, seen, changed={**changed, "key": desk.key})
        if moved is None:
            raise ChangedError(_kept(desk, id))
        return _told(moved)

    def cancel(self, desk: Desk, id: str, seen: str, changed: Mapping[str, str]) -> ListedBooking:
        _kept(desk, id)
        cancelled = self.appointments(desk).cancel(id, seen, changed={**changed, "key": desk.key})
        if cancelled is None:
            raise ChangedError(_kept(desk, id))
        return _told(cancelled)


def _kept(desk: Desk, number: str) -> Data:
    kept = appointment(desk, number)
    if kept is None:
        raise UnknownBookingError
    return kept


def _found(desk: Desk, numbers: Sequence[str]) -> Sequence[ListedBooking]:
    """Two requests, however many they are."""
    owners = desk.records.several(NUMBER, numbers)
    keys = [f"{owner['customer']}#{number}" for number, owner in owners.items()]
    return [_told(kept) for kept in desk.records.several(APPOINTMENT, keys).values()]


def _told(kept: Data) -> ListedBooking:
    return ListedBooking(
        id=kept["id"],
        start=kept["start"],
        minutes=kept["minutes"],
        what=kept["service"],
        who=kept["bay"],
        name=kept.get("name") or "",
        phone=kept.get("contact") or kept["customer"],
        key=kept["key"],
        details={name: value for name, value in kept.items() if name not in OWN and value not in ("", None)},
        changed=kept.get("changed") or {},
    )
