"""Booking, moving and cancelling: each is one conditional write and is done once, however often it is asked for.

The booking and the list of what is taken are written together, and only if the list is unchanged since it was read, so
two callers cannot get the same place. The slower one reads again and sees whether there is room left.
"""

import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from parley.calendar.ledgers import Booked, Days, Ledger, Page, without
from parley.calendar.offers import Offer, as_result, offer, wish
from parley.calendar.schedule import Schedule, free_resources, free_times
from parley.flow.tool import Result, tool
from parley.kinds import Data, kind
from parley.tools.desk import Changed, Desk

ATTEMPTS = 12
LONGEST_PAUSE = 0.05
"""Seconds before the next attempt, at most."""
UPCOMING = ("scheduled", "confirmed")
"""The `status` of appointments that still take up their time."""

DAYS = Days(kind("day", nobody="it names appointments by their numbers, which are taken out of it with them"))
APPOINTMENT = kind("appointment", person=("customer", "contact"), stands_in=DAYS.stands_in)
NUMBER = kind("appointment_number", person=("customer", "contact"))

Made = TypeVar("Made")


class TakenError(Exception):
    """There is no room at that time."""


class ChangedError(Exception):
    """Somebody else was faster; `now` is the appointment as they left it."""

    def __init__(self, now: Data) -> None:
        self.now = now
        super().__init__("somebody else has changed it meanwhile")


class CrowdedError(RuntimeError):
    """So many others changed the same records at the same moment that every attempt failed."""


def exactly_once(attempt: Callable[[int], Made | None]) -> Made:
    """Calls `attempt` until it returns something other than None, and returns that. Each attempt reads anew, checks
    whether the wish is done already, and returns None if somebody else wrote meanwhile; its argument is the number of
    failed attempts. Raises CrowdedError."""
    for failed in range(ATTEMPTS):
        if (made := attempt(failed)) is not None:
            return made
        time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - spreads attempts, keeps no secret
    raise CrowdedError(f"{ATTEMPTS} attempts")


class Appointments(NamedTuple):
    """A business's schedule with what is taken in it. What an appointment takes is `minutes` long, or as long as its
    `service`; it is with `who`, or with anybody who does it."""

    desk: Desk
    schedule: Schedule
    ledger: Ledger = DAYS

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.desk.at, self.schedule.zone)

    def free(self, service: str = "", minutes: int = 0, who: str = "", moving: str = "") -> list[datetime]:
        """Every time at which it can be done, the soonest first; the appointment `moving` is in nobody's way. One
        request."""
        first, records = self.now.date(), self.desk.records
        last = self.schedule.last_day(self.now)
        taken = self.ledger.taken(records, self.schedule, first, last)
        if moving:
            taken = {day: without(of_day, moving) for day, of_day in taken.items()}
        return free_times(self.schedule, self.now, taken, self._long(service, minutes), service, who)

    def offer(
        self,
        window: Mapping[str, Any],
        service: str = "",
        minutes: int = 0,
        who: str = "",
        most: int = 2,
        arrival: int = 0,
        moving: str = "",
    ) -> Offer:
        """What can be had of a window of time that a caller named; else what is nearest, and why."""
        free, long = self.free(service, minutes, who, moving), self._long(service, minutes)
        return offer(
            self.schedule,
            free,
            wish(window),
            self.now,
            long,
            most=most,
            arrival=arrival,
            service=service,
            who=who,
        )

    def offered(
        self, window: Mapping[str, Any], service: str = "", minutes: int = 0, who: str = "", moving: str = ""
    ) -> Result:
        """The same as the outcome of a tool that gives `OFFERED`."""
        offer = self.offer(window, service, minutes, who, moving=moving)
        return as_result(offer, self.schedule, self.now)

    def room(
        self,
        pages: "Pages",
        start: datetime,
        number: str,
        service: str = "",
        minutes: int = 0,
        who: str = "",
        failed: int = 0,
    ) -> Booked:
        """A place with somebody who is free then: the first such person, or a random one after a failed attempt.
        Raises TakenError."""
        at, long = self.schedule.local(start), self._long(service, minutes)
        day, minute = at.date(), self.schedule.minute_of(at)
        taken = pages.of(at).taken
        free = free_resources(self.schedule, day, taken, minute, long, service, who)
        if not free or at.timestamp() < self.desk.at:
            raise TakenError(at.isoformat())
        chosen = random.choice(free) if failed else free[0]  # noqa: S311 - spreads attempts, keeps no secret
        return Booked(number, chosen, at, long)

    def _long(self, service: str, minutes: int) -> int:
        return minutes or self.schedule.minutes(service)

    def book(
        self,
        start: str,
        *,
        service: str,
        customer: str,
        contact: str,
        minutes: int = 0,
        who: str = "",
        **details: Any,
    ) -> Data:
        """The appointment. `customer` is the number that the call came from, "" if that was withheld; `contact` is
        where whoever booked it is reached. Raises TakenError, or CrowdedError."""

        def attempt(failed: int) -> Data | None:
            number = self._number()
            if kept := appointment(self.desk, number):
                return kept
            pages = Pages(self)
            place = self.room(pages, datetime.fromisoformat(start), number, service, minutes, who, failed)
            whose = {"customer": customer, "contact": contact}
            made = {
                **details,
                **whose,
                "id": number,
                "start": place.start.isoformat(),
                "minutes": place.minutes,
                "service": service,
                "bay": place.resource,
                "status": UPCOMING[0],
                "key": self.desk.key,
            }
            pages.take(place, made)
            owner = (NUMBER, number, None, whose)
            return made if self._write(pages, _written(None, made), owner) else None

        return exactly_once(attempt)

    def move(
        self,
        number: str,
        start: str,
        seen: str = "",
        service: str = "",
        minutes: int = 0,
        notes: str = "",
        **changed: Any,
    ) -> Data | None:
        """The moved appointment, with the same person if they are free then, else with another who does it; None if
        there is none to move. It may become one for another `service`, of other `minutes` and with more `notes`, in
        the same write. Raises TakenError, or CrowdedError; it stays as it is then. It raises ChangedError if the
        appointment was `seen` to begin at another time than it does."""
        at = self.schedule.local(datetime.fromisoformat(start))

        def attempt(failed: int) -> Data | None:
            kept = appointment(self.desk, number)
            if kept is None or kept["status"] not in UPCOMING:
                return {}
            _unchanged(kept, at.isoformat() if was_changed_by(kept, self.desk.key) else seen)
            wished = {
                **kept,
                "service": service or kept["service"],
                "minutes": minutes or kept["minutes"],
                **with_notes(kept, notes),
            }
            if _moment(kept) == at and wished == kept:
                return kept
            pages = Pages(self)
            pages.free(_booked(kept))
            place = self._moved(pages, at, wished, failed)
            moved = {**wished, **changed, "start": place.start.isoformat(), "bay": place.resource}
            pages.take(place, moved)
            return moved if self._write(pages, _written(kept, moved)) else None

        return exactly_once(attempt) or None

    def _moved(self, pages: "Pages", at: datetime, kept: Data, failed: int) -> Booked:
        service = kept["service"] if kept["service"] in self.schedule.services else ""
        able = {each.name for each in self.schedule.able(service)}
        wanted = kept["id"], service, kept["minutes"]
        try:
            return self.room(pages, at, *wanted, kept["bay"] if kept["bay"] in able else "", failed)
        except TakenError:
            return self.room(pages, at, *wanted, "", failed)

    def cancel(self, number: str, seen: str = "", notes: str = "", **changed: Any) -> Data | None:
        """The cancelled appointment, also if it was so before; None if there is none. Raises CrowdedError, and
        ChangedError if it was `seen` to begin at another time than it does, or is no longer to come."""

        def attempt(_: int) -> Data | None:
            kept = appointment(self.desk, number)
            if kept and (kept["status"] in UPCOMING or not was_changed_by(kept, self.desk.key)):
                _unchanged(kept, seen)
            if kept is None or kept["status"] not in UPCOMING:
                return kept or {}
            pages = Pages(self)
            pages.free(_booked(kept))
            cancelled = {**kept, **with_notes(kept, notes), **changed, "status": "cancelled"}
            return cancelled if self._write(pages, _written(kept, cancelled)) else None

        cancelled = exactly_once(attempt)
        return cancelled if cancelled.get("status") == "cancelled" else None

    def _write(self, pages: "Pages", *records: Changed) -> bool:
        return self.desk.records.change(*pages.changes(), *records)

    def _number(self) -> str:
        """Six digits, the same for the same wish, and nobody else's."""
        for salt in range(100):
            digest = sha256(f"{self.desk.key}#{salt}".encode()).digest()
            number = str(int.from_bytes(digest[:8], "big") % 900_000 + 100_000)
            other = appointment(self.desk, number)
            if other is None or other["key"] == self.desk.key:
                return number
        raise CrowdedError("no number is left")


def appointment(desk: Desk, number: str) -> Data | None:
    """The appointment that goes by that number."""
    owner = desk.records.get(NUMBER, number) if number else None
    return desk.records.get(APPOINTMENT, f"{owner['customer']}#{number}") if owner else None


def with_notes(kept: Data, notes: str) -> Data:
    """The notes of an appointment with some more; none where that is noted there already."""
    told = str(kept.get("notes") or "")
    return {"notes": "; ".join(filter(None, (told, notes)))} if notes and notes not in told else {}


def upcoming(desk: Desk, customer: str, since: float | None = None) -> list[Data]:
    """The appointments that were booked from that number and are still to come, the next one first; with `since`, also
    those that began after that moment."""
    kept = desk.records.between(APPOINTMENT, f"{customer}#", f"{customer}#~") if customer else ()
    coming = [(_moment(each), each) for each in kept if each["status"] in UPCOMING]
    return [
        each
        for at, each in sorted(coming, key=lambda one: one[0])
        if at.timestamp() >= (desk.at if since is None else since)
    ]


class Pages:
    """The days that one attempt reads and changes, each read once."""

    def __init__(self, appointments: Appointments) -> None:
        self._of = appointments
        self._read: dict[str, Page] = {}

    def of(self, at: datetime) -> Page:
        schedule, day = self._of.schedule, self._of.schedule.local(at).date()
        if day.isoformat() not in self._read:
            page = self._of.ledger.page(self._of.desk.records, schedule, day)
            self._read[day.isoformat()] = page
        return self._read[day.isoformat()]

    def take(self, booked: Booked, data: Data) -> None:
        self.of(booked.start).take(booked, self._of.schedule.minute_of(booked.start), data)

    def free(self, booked: Booked) -> None:
        self.of(booked.start).free(booked)

    def changes(self) -> Sequence[Changed]:
        return [change for page in self._read.values() for change in page.changes()]


def was_changed_by(kept: Data, key: str) -> bool:
    """Whether the last change from the console was the wish of this key, which is asked again if its answer is lost."""
    return bool((kept.get("changed") or {}).get("key") == key)


def _unchanged(kept: Data, seen: str) -> None:
    if seen and (kept["status"] not in UPCOMING or _moment(kept) != datetime.fromisoformat(seen)):
        raise ChangedError(kept)


def _moment(kept: Data) -> datetime:
    return datetime.fromisoformat(kept["start"])


def _booked(kept: Data) -> Booked:
    return Booked(kept["id"], kept["bay"], _moment(kept), kept["minutes"])


def _written(before: Data | None, after: Data) -> Changed:
    return APPOINTMENT, f"{after['customer']}#{after['id']}", before, after


@tool(gives={"chosen": ("start",)}, looks_up=True)
def choose_time(desk: Desk, *, offer: str, first: str, second: str) -> Result:
    """The time of the two that the caller chose (`hear.offered` in a state `offer`)."""
    return Result("chosen", {"start": second if offer == "second" else first})
