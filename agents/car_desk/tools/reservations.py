"""Reserving a bay. What is taken on a day is one record, and a reservation is one conditional write.

The day, if it is still what it was read as, is written with the appointment, together or not at all: so two
callers cannot get the same bay. Whoever was slower reads again, and sees whether there is room left.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeAlias, TypeVar

from agents.car_desk.tools import calendar
from agents.car_desk.tools.models import Appointment, Workshop
from agents.car_desk.tools.workshop import calendar_of
from parley.kinds import Data, Place, kind
from parley.tools.desk import Changed, Desk

ATTEMPTS = 12
LONGEST_PAUSE = 0.05
"""Seconds before the next attempt, at most."""
BOOKED = ("scheduled", "confirmed")

NOBODY = "deleted"


def _in_its_day(data: Data) -> Iterator[Place]:
    """The bay stays taken when a customer is deleted, without saying by whom."""

    def without(day: Data) -> Data:
        return {**day, "bays": calendar.renamed(day["bays"], data["id"], NOBODY)}

    yield Place(DAY, data["start"][:10], without)


DAY = kind("day", nobody="it names appointments by their numbers, which are taken out of it with them")
KIND = kind("appointment", person=("customer", "contact"), stands_in=_in_its_day)
NUMBER = kind("appointment_number", person=("customer", "contact"))

Day: TypeAlias = Mapping[str, Any]
Made = TypeVar("Made")


class TakenError(Exception):
    """There is no room at that time."""


class CrowdedError(RuntimeError):
    """So many change the same day at the same moment that this wish did not get its turn."""


def reserve(desk: Desk, shop: Workshop, start: datetime, minutes: int, **what: Any) -> Appointment:
    """The appointment, made once however often a wish is repeated. Raises TakenError or CrowdedError."""

    def attempt() -> Appointment | None:
        number = _number_for(desk)
        kept = appointment(desk, number)
        if kept:
            return kept
        bay, day = _with_room(desk, shop, start, minutes, number)
        made = Appointment(id=number, start=start, minutes=minutes, bay=bay, key=desk.key, **what)
        owner = (NUMBER, number, None, {"customer": made.customer, "contact": made.contact})
        return made if desk.records.change(day, _written(None, made), owner) else None

    return _until_done(attempt)


def move(desk: Desk, shop: Workshop, number: str, start: datetime) -> Appointment | None:
    """The moved appointment, None if there is none to move. Raises TakenError or CrowdedError."""

    def attempt() -> Appointment | None:
        before = _record(desk, number)
        kept = Appointment.model_validate(before) if before else None
        if kept is None or kept.status not in BOOKED or kept.start == start:
            return kept
        freed = _without(desk, kept)
        bay, day = _with_room(desk, shop, start, kept.minutes, number, freed)
        moved = kept.model_copy(update={"start": start, "bay": bay})
        days = [day] if freed[1] == day[1] else [freed, day]
        return moved if desk.records.change(*days, _written(before, moved)) else None

    if appointment(desk, number) is None:
        return None
    moved = _until_done(attempt)
    return moved if moved.status in BOOKED else None


def cancel(desk: Desk, number: str, why: str) -> Appointment | None:
    """The cancelled appointment, also if it was so before; None if there is none. Raises CrowdedError."""

    def attempt() -> Appointment | None:
        before = _record(desk, number)
        kept = Appointment.model_validate(before) if before else None
        if kept is None or kept.status not in BOOKED:
            return kept
        cancelled = kept.model_copy(update={"status": "cancelled", "notes": why or kept.notes})
        return cancelled if desk.records.change(_without(desk, kept), _written(before, cancelled)) else None

    if appointment(desk, number) is None:
        return None
    cancelled = _until_done(attempt)
    return cancelled if cancelled.status == "cancelled" else None


def appointment(desk: Desk, number: str) -> Appointment | None:
    """The appointment that goes by that number."""
    kept = _record(desk, number)
    return Appointment.model_validate(kept) if kept else None


def _record(desk: Desk, number: str) -> Mapping[str, Any] | None:
    owner = desk.records.get(NUMBER, number)
    return desk.records.get(KIND, f"{owner['customer']}#{number}") if owner else None


def upcoming(desk: Desk, customer: str) -> list[Appointment]:
    """The appointments that were booked from that number and are still to come, the next one first."""
    kept = desk.records.between(KIND, f"{customer}#", f"{customer}#~") if customer else ()
    booked = [Appointment.model_validate(each) for each in kept if each["status"] in BOOKED]
    return sorted((each for each in booked if each.start.timestamp() >= desk.at), key=lambda each: each.start)


def taken(desk: Desk, last: datetime) -> dict[str, calendar.Taken]:
    """What is taken from today until a day, by day. One request."""
    days = desk.records.between(DAY, desk.now.date().isoformat(), last.date().isoformat())
    return {record["day"]: record["bays"] for record in days}


def _until_done(attempt: Callable[[], Made | None]) -> Made:
    for _ in range(ATTEMPTS):
        if (done := attempt()) is not None:
            return done
        time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - spreads attempts, keeps no secret
    raise CrowdedError(f"{ATTEMPTS} attempts")


def _number_for(desk: Desk) -> str:
    """Six digits, the same for the same wish, and nobody else's."""
    for salt in range(100):
        digest = sha256(f"{desk.key}#{salt}".encode()).digest()
        number = str(int.from_bytes(digest[:8], "big") % 900_000 + 100_000)
        other = appointment(desk, number)
        if other is None or other.key == desk.key:
            return number
    raise CrowdedError("no number is left")


def _with_room(
    desk: Desk, shop: Workshop, start: datetime, minutes: int, number: str, freed: Changed | None = None
) -> tuple[str, Changed]:
    """A free bay, and the day with it taken; `freed` is a day from which something is being taken away."""
    times = calendar_of(shop, desk)
    day = start.astimezone(times.zone).date()
    minute = calendar.minute_of(times, start)
    here = freed if freed and freed[1] == day.isoformat() else None
    before = here[2] if here else desk.records.get(DAY, day.isoformat())
    bays = (here[3] or {})["bays"] if here else (before or {}).get("bays", {})
    bay = calendar.free_bay(times, bays, minute, minutes)
    if (
        bay is None
        or minute not in calendar.free_starts(times, day, bays, minutes)
        or start.timestamp() < desk.at
    ):
        raise TakenError(start.isoformat())
    after = {"day": day.isoformat(), "bays": calendar.with_span(bays, bay, minute, minutes, number)}
    return bay, (DAY, day.isoformat(), before, after)


def _without(desk: Desk, kept: Appointment) -> Changed:
    """The day of an appointment with its bay free."""
    day = kept.start.date().isoformat()
    before = desk.records.get(DAY, day) or {"day": day, "bays": {}}
    return DAY, day, before, {**before, "bays": calendar.without_span(before["bays"], kept.id)}


def _written(before: Mapping[str, Any] | None, after: Appointment) -> Changed:
    """`before` is the record as it was read: one that an earlier version wrote has fewer fields."""
    return KIND, f"{after.customer}#{after.id}", before, after.model_dump(mode="json")
