"""Appointments: what is free, booking, moving and cancelling."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from agents.car_desk.tools import calendar, reservations, tries
from agents.car_desk.tools.models import Appointment, Workshop
from agents.car_desk.tools.offers import offer
from agents.car_desk.tools.reservations import BOOKED, TakenError
from agents.car_desk.tools.workshop import calendar_of, work, workshop
from parley.flow.tool import Result, tool
from parley.tools.desk import Desk

ALTERNATIVES = ("first", "second")
Window = Mapping[str, str]
Done = Sequence[Mapping[str, str]]
"""What a call has done, for its summary: what, to which work, for which car, when."""


@tool(
    gives={
        "free": ("start",),
        "choice": ALTERNATIVES,
        "taken": ALTERNATIVES,
        "closed": ALTERNATIVES,
        "only": ("start",),
        "none": (),
        "past": (),
        "far": ("until",),
    },
    looks_up=True,
)
def check_availability(desk: Desk, *, service: str, wanted: Window) -> Result:
    """Whether the wanted time is free, and which are the nearest that are."""
    shop = workshop(desk)
    return _offer(desk, shop, work(shop, service).minutes, wanted)


def _offer(desk: Desk, shop: Workshop, minutes: int, wanted: Window) -> Result:
    times, last = calendar_of(shop, desk), desk.now + timedelta(days=shop.days)
    soonest = desk.now + timedelta(minutes=shop.notice)
    taken = reservations.taken(desk, last)
    free = [
        at
        for at in calendar.availability(times, desk.now.date(), shop.days, taken, minutes)
        if at.replace(tzinfo=None) >= soonest
    ]
    return offer(free, wanted, desk.now, last, _is_open(times, wanted))


def _is_open(times: calendar.Calendar, wanted: Window) -> bool:
    """Whether the workshop works at any moment of the window."""
    start, end = (datetime.fromisoformat(wanted[name][:16]) for name in ("start", "end"))
    days = (start.date() + timedelta(ahead) for ahead in range((end - start).days + 2))
    return any(_works(times, day, start, end) for day in days)


def _works(times: calendar.Calendar, day: Any, start: datetime, end: datetime) -> bool:
    hours = calendar.opening(times, day)
    if hours is None:
        return False
    opens, closes = (calendar.moment(times, day, minute).replace(tzinfo=None) for minute in hours)
    return opens < end and start < closes


@tool(gives={"chosen": ("start",)}, looks_up=True)
def choose_time(desk: Desk, *, offer: str, first: str, second: str) -> Result:
    """The time of the two that the caller chose."""
    return Result("chosen", {"start": second if offer == "second" else first})


@tool(
    gives={
        "booked": ("number", "done"),
        "booked_untexted": ("number", "done"),
        "taken": ALTERNATIVES,
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
) -> Result:
    """Reserves a bay. When somebody else was quicker: the nearest times that are free now.

    The appointment belongs to the number that the call came from; without one, to whoever knows its number.
    """
    shop = workshop(desk)
    minutes = minutes or work(shop, service).minutes
    who = {"customer": caller, "contact": contact, "email": email or None, "name": name}
    what = {"service": service, "vehicle": vehicle, "notes": notes}
    try:
        made = reservations.reserve(desk, shop, datetime.fromisoformat(start), minutes, **who, **what)
    except TakenError:
        return _instead(desk, shop, minutes, start)
    return Result(_as_texted("booked", desk, made), _told("booked", made, done))


@tool(
    gives={
        "moved": ("number", "done"),
        "moved_untexted": ("number", "done"),
        "taken": ALTERNATIVES,
        "only": ("start",),
        "none": (),
        "gone": (),
    },
)
def reschedule_appointment(desk: Desk, *, start: str, moving: str = "", done: Done = ()) -> Result:
    """Moves an appointment; leaves it where it is if the other time was taken meanwhile."""
    shop = workshop(desk)
    try:
        moved = reservations.move(desk, shop, moving, datetime.fromisoformat(start))
    except TakenError:
        kept = reservations.appointment(desk, moving)
        return _instead(desk, shop, kept.minutes if kept else shop.step, start)
    if moved is None:
        return Result("gone")
    return Result(_as_texted("moved", desk, moved), _told("moved", moved, done))


def _as_texted(did: str, desk: Desk, made: Appointment) -> str:
    """Nobody is promised a text on a number that takes none."""
    return did if desk.may_text(made.customer) else f"{did}_untexted"


@tool(gives={"cancelled": ("number", "done"), "gone": ()})
def cancel_appointment(desk: Desk, *, number: str, why: str = "", done: Done = ()) -> Result:
    """Cancels an appointment and frees its bay. Cancelled already is cancelled."""
    cancelled = reservations.cancel(desk, number, why)
    return Result("cancelled", _told("cancelled", cancelled, done)) if cancelled else Result("gone")


PURPOSES: Mapping[str, str] = {
    "move": "to_move",
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
    may_give=("vehicle", "wanted"),
    looks_up=True,
)
def get_appointments(
    desk: Desk, *, reason: str, caller: str = "", shift: int = 0, visit: str = "", done: Done = ()
) -> Result:
    """What was booked from the caller's number and is still to come, for what it is wanted for.

    Somebody who booked in this call may mean just that `visit`: "cancel that".
    """
    purpose = PURPOSES.get(reason, "to_tell")
    booked = reservations.upcoming(desk, caller)
    if made := _made_here(desk, visit, done):
        return _found(made, purpose, shift)
    if len(booked) == 1:
        return _found(booked[0], purpose, shift)
    if not booked:
        return Result("none", {"purpose": purpose})
    several = "tell_several" if purpose == "to_tell" else "several"
    return Result(several, {"visits": [_listed(each) for each in booked], "purpose": purpose})


def _made_here(desk: Desk, visit: str, done: Done) -> Appointment | None:
    if visit not in [each["number"] for each in done]:
        return None
    kept = reservations.appointment(desk, visit)
    return kept if kept and kept.status in BOOKED else None


@tool(gives={**ONE, "unknown": (), "too_many": ()}, may_give=("vehicle", "wanted"), looks_up=True)
def find_appointment(desk: Desk, *, visit: str, purpose: str, caller: str = "", shift: int = 0) -> Result:
    """The appointment that goes by that number, if it is still to come.

    To somebody who does not call from the number that it was booked from, its number is the proof that it is
    theirs: so it can be tried only so often (see `tries`).
    """
    kept = reservations.appointment(desk, visit)
    is_theirs = kept is not None and bool(caller) and kept.customer == caller
    if not is_theirs and not tries.is_left(desk, caller):
        return Result("too_many")
    if kept is None or kept.status not in BOOKED or kept.start.timestamp() < desk.at:
        return Result("unknown")
    return _found(kept, purpose, shift)


def _found(kept: Appointment, purpose: str, shift: int) -> Result:
    start = kept.start.isoformat()
    if purpose != "to_move":
        return Result(purpose, {"number": kept.id, "visit_start": start, "visit_service": kept.service})
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
    }
    return {"number": made.id, "done": [*(each for each in done if each["number"] != made.id), this]}


def _instead(desk: Desk, shop: Workshop, minutes: int, start: str) -> Result:
    """What to offer somebody whose time was taken while they were thinking."""
    at = max(datetime.fromisoformat(start).replace(tzinfo=None), desk.now)
    window = {"start": at.isoformat(), "end": (at + timedelta(hours=1)).isoformat()}
    found = _offer(desk, shop, minutes, window)
    if found.outcome in ("free", "only"):
        return Result("only", found.values)
    return Result("taken", found.values) if found.values else Result("none")
