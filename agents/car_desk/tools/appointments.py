"""Appointments: what is free, booking, moving and cancelling."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from agents.car_desk.tools import tries
from agents.car_desk.tools.models import Appointment, Workshop
from agents.car_desk.tools.workshop import appointment, appointments, work, workshop
from parley import calendar
from parley.calendar import APPOINTMENT, OFFERED, UPCOMING, TakenError
from parley.flow.tool import Result, tool
from parley.tools.desk import Desk

Window = Mapping[str, str]
Done = Sequence[Mapping[str, str]]
"""What a call has done, for its summary: what, to which work, for which car, when."""


@tool(gives=OFFERED, looks_up=True)
def check_availability(desk: Desk, *, service: str, wanted: Window) -> Result:
    """Whether the wanted time is free, and which are the nearest that are."""
    shop = workshop(desk)
    return _offered(desk, shop, work(shop, service).minutes, wanted)


def _offered(desk: Desk, shop: Workshop, minutes: int, wanted: Window) -> Result:
    return appointments(shop, desk).offered(wanted, minutes=minutes)


@tool(
    gives={
        "booked": ("number", "done"),
        "booked_untexted": ("number", "done"),
        "taken": OFFERED["taken"],
        "only": ("start",),
        "none": (),
    },
)
def schedule_appointment(
    desk: Desk,
    *,
    contact: str,
    name: str,
    service: str,
    vehicle: str,
    start: str,
    caller: str = "",
    email: str = "",
    minutes: int = 0,
    notes: str = "",
    done: Done = (),
    language: str = "",
) -> Result:
    """Reserves a bay. When somebody else was quicker: the nearest times that are free now.

    The appointment belongs to the number that the call came from; without one, to anybody who knows its number.
    """
    shop = workshop(desk)
    minutes = minutes or work(shop, service).minutes
    what: dict[str, Any] = {"customer": caller, "contact": contact, "email": email or None, "name": name}
    what |= {"service": service, "vehicle": vehicle, "notes": notes, "minutes": minutes}
    what |= {"language": language}
    Appointment.model_validate({**what, "id": "000000", "start": start, "bay": "", "key": desk.key})
    try:
        made = appointments(shop, desk).book(start, **what)
    except TakenError:
        return _instead(desk, shop, minutes, start)
    kept = Appointment.model_validate(made)
    return Result(_as_texted("booked", desk, kept), _told("booked", kept, done))


@tool(
    gives={
        "moved": ("number", "done"),
        "moved_untexted": ("number", "done"),
        "taken": OFFERED["taken"],
        "only": ("start",),
        "none": (),
        "gone": (),
    },
)
def reschedule_appointment(desk: Desk, *, start: str, moving: str = "", done: Done = ()) -> Result:
    """Moves an appointment; leaves it where it is if the other time was taken meanwhile."""
    shop = workshop(desk)
    try:
        moved = appointments(shop, desk).move(moving, start)
    except TakenError:
        kept = appointment(desk, moving)
        return _instead(desk, shop, kept.minutes if kept else shop.step, start)
    if moved is None:
        return Result("gone")
    there = Appointment.model_validate(moved)
    return Result(_as_texted("moved", desk, there), _told("moved", there, done))


def _as_texted(did: str, desk: Desk, made: Appointment) -> str:
    """Nobody is promised a text on a number that takes none."""
    return did if desk.may_text(made.customer) else f"{did}_untexted"


@tool(gives={"cancelled": ("number", "done"), "gone": ()})
def cancel_appointment(desk: Desk, *, number: str, why: str = "", done: Done = ()) -> Result:
    """Cancels an appointment and frees its bay. Cancelled already is cancelled."""
    cancelled = appointments(workshop(desk), desk).cancel(number, **({"notes": why} if why else {}))
    if cancelled is None:
        return Result("gone")
    return Result("cancelled", _told("cancelled", Appointment.model_validate(cancelled), done))


@tool(gives={"noted": (), "gone": ()})
def add_note(desk: Desk, *, number: str = "", notes: str = "") -> Result:
    """Adds to what is to be known or done at an appointment; what is noted there already is not noted twice."""
    kept = appointment(desk, number)
    if kept is None or kept.status not in UPCOMING:
        return Result("gone")

    def noted(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        told = str(before["notes"] or "") if before else ""
        if before is None or notes in told:
            return before
        return {**before, "notes": "; ".join(each for each in (told, notes) if each)}

    desk.records.update(APPOINTMENT, f"{kept.customer}#{kept.id}", noted)
    return Result("noted")


PURPOSES: Mapping[str, str] = {
    "move": "to_move",
    "rather_move": "to_move",
    "cancel": "to_cancel",
    "question_appointment": "to_tell",
}
"""What an appointment is looked up for, by what the caller wants."""
ONE = {
    "to_move": ("moving", "moving_start", "service"),
    "to_cancel": ("number", "visit_start", "visit_service"),
    "to_tell": ("number", "visit_start", "visit_service"),
}


@tool(
    gives={**ONE, "several": ("visits", "purpose"), "tell_several": ("visits",), "none": ("purpose",)},
    may_give=("vehicle", "wanted", "visit_car"),
    looks_up=True,
)
def get_appointments(
    desk: Desk,
    *,
    reason: str,
    caller: str = "",
    shift: int = 0,
    visit: str = "",
    service: str = "",
    done: Done = (),
) -> Result:
    """What was booked from the caller's number and is still to come, for what it is wanted for.

    Somebody who booked in this call may mean just that `visit`: "cancel that". Of several it is the one of the work
    that was named: "cancel the brakes".
    """
    purpose = PURPOSES.get(reason, "to_tell")
    booked = [Appointment.model_validate(each) for each in calendar.upcoming(desk, caller)]
    if made := _made_here(desk, visit, done):
        return _found(made, purpose, shift)
    meant = [each for each in booked if each.service == service] if len(booked) > 1 else booked
    if len(meant) == 1:
        return _found(meant[0], purpose, shift)
    if not booked:
        return Result("none", {"purpose": purpose})
    several = "tell_several" if purpose == "to_tell" else "several"
    return Result(several, {"visits": [_listed(each) for each in booked], "purpose": purpose})


def _made_here(desk: Desk, visit: str, done: Done) -> Appointment | None:
    if visit not in [each["number"] for each in done]:
        return None
    kept = appointment(desk, visit)
    return kept if kept and kept.status in UPCOMING else None


@tool(
    gives={**ONE, "unknown": (), "too_many": ()}, may_give=("vehicle", "wanted", "visit_car"), looks_up=True
)
def find_appointment(desk: Desk, *, visit: str, purpose: str, caller: str = "", shift: int = 0) -> Result:
    """The appointment that goes by that number, if it is still to come.

    To somebody who does not call from the number that it was booked from, its number is the proof that it is
    theirs: so it can be tried only so often (see `tries`).
    """
    kept = appointment(desk, visit)
    is_theirs = kept is not None and bool(caller) and kept.customer == caller
    if not is_theirs and not tries.is_left(desk, caller):
        return Result("too_many")
    if kept is None or kept.status not in UPCOMING or kept.start.timestamp() < desk.at:
        return Result("unknown")
    return _found(kept, purpose, shift)


def _found(kept: Appointment, purpose: str, shift: int) -> Result:
    start = kept.start.isoformat()
    if purpose != "to_move":
        car = {"visit_car": kept.vehicle} if kept.vehicle else {}
        return Result(
            purpose, {"number": kept.id, "visit_start": start, "visit_service": kept.service, **car}
        )
    car = {"vehicle": kept.vehicle} if kept.vehicle else {}
    moved = {"wanted": _shifted(kept.start, shift)} if shift else {}
    return Result(
        purpose, {"moving": kept.id, "moving_start": start, "service": kept.service, **car, **moved}
    )


def _shifted(start: datetime, minutes: int) -> dict[str, str]:
    """The hour that begins so many minutes after the visit, or before it."""
    at = start.replace(tzinfo=None) + timedelta(minutes=minutes)
    return {"start": at.isoformat(), "end": (at + timedelta(hours=1)).isoformat(), "said": ""}


def _listed(each: Appointment) -> dict[str, str]:
    """As the caller is told of it, and as `hear.workshop.visit` finds it in what they answer."""
    return {
        "number": each.id,
        "service": each.service,
        "vehicle": each.vehicle,
        "start": each.start.isoformat(),
    }


def _told(did: str, made: Appointment, done: Done) -> dict[str, Any]:
    """What this call did, to be summed up: of one visit, only what came of it in the end."""
    this = {
        "did": did,
        "number": made.id,
        "service": made.service,
        "vehicle": made.vehicle,
        "start": made.start.isoformat(),
        "minutes": made.minutes,
    }
    return {"number": made.id, "done": [*(each for each in done if each["number"] != made.id), this]}


def _instead(desk: Desk, shop: Workshop, minutes: int, start: str) -> Result:
    """What to offer somebody whose time was taken while they were thinking."""
    at = max(datetime.fromisoformat(start).replace(tzinfo=None), desk.now)
    window = {"start": at.isoformat(), "end": (at + timedelta(hours=1)).isoformat()}
    found = _offered(desk, shop, minutes, window)
    if found.outcome in ("free", "only"):
        return Result("only", found.values)
    return Result("taken", found.values) if found.values else Result("none")
