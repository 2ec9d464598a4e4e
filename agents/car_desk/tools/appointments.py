"""Appointments: what is free, booking, moving and cancelling."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from agents.car_desk.tools import tries
from agents.car_desk.tools.models import Appointment, Vehicle, Workshop
from agents.car_desk.tools.shop import FACTS, facts_of
from agents.car_desk.tools.workshop import JOINED, appointment, appointments, work, workshop
from parley import calendar
from parley.calendar import APPOINTMENT, OFFERED, UPCOMING, TakenError
from parley.flow.tool import Result, tool
from parley.languages import LANGUAGES
from parley.tools.desk import Desk

Window = Mapping[str, str]
Done = Sequence[Mapping[str, str]]
"""What a call has done, for its summary: what, to which work, for which car, when."""


@tool(
    gives={**OFFERED, "beside": ("start", "visit", "there_start", "there_service")},
    may_give=("instead_of", "window"),
    looks_up=True,
)
def check_availability(
    desk: Desk,
    *,
    service: str,
    wanted: Window,
    vehicle: str = "",
    moving: str = "",
    moving_service: str = "",
    caller: str = "",
    beside: str = "",
    start: str = "",
    window: str = "",
) -> Result:
    """Whether the wanted time is free, and which are the nearest that are; the time of a visit that is moved counts as
    free. "beside" where the car is here that day already, unless a second visit was wished for.

    A `start` that was chosen from a `window` stays chosen until another time is named.
    """
    shop, looked_at = workshop(desk), f"{wanted['start']}/{wanted['end']}"
    if start and window == looked_at and wanted["start"] <= start[:19] < wanted["end"]:
        wanted = _shifted(datetime.fromisoformat(start), 0)
    found = _offered(desk, shop, work(shop, service).minutes, wanted, moving)
    more = {"instead_of": moving_service} if moving and moving_service != service else {}
    found = Result(found.outcome, {**found.values, "window": looked_at, **more})
    if found.outcome != "free" or moving or beside:
        return found
    there = _there_that_day(desk, caller, vehicle, str(found.values["start"]))
    if there is None:
        return found
    told = {"visit": there.id, "there_start": there.start.isoformat(), "there_service": there.service}
    return Result("beside", {**found.values, **told})


def _there_that_day(desk: Desk, caller: str, vehicle: str, start: str) -> Appointment | None:
    booked = [Appointment.model_validate(each) for each in calendar.upcoming(desk, caller)]
    that_day = (each for each in booked if each.start.isoformat()[:10] == start[:10])
    return next(
        (each for each in that_day if _is_that_car(each.vehicle.casefold(), vehicle.casefold())), None
    )


def _is_that_car(one: str, other: str) -> bool:
    """Also where only one of them is told with its year."""
    return one == other or (bool(one and other) and (one.endswith(f" {other}") or other.endswith(f" {one}")))


def _offered(desk: Desk, shop: Workshop, minutes: int, wanted: Window, moving: str = "") -> Result:
    return appointments(shop, desk).offered(wanted, minutes=minutes, moving=moving)


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
    opening: str = "",
    booked_as: str = "",
    done: Done = (),
    language: str = "",
) -> Result:
    """Reserves a bay, under the caller's name unless another is told. When somebody else was quicker: the nearest times
    that are free now.

    The appointment belongs to the number that the call came from; without one, to anybody who knows its number.
    """
    shop = workshop(desk)
    minutes = minutes or work(shop, service).minutes
    what: dict[str, Any] = {"customer": caller, "contact": contact, "email": email or None}
    what |= {
        "name": booked_as or name,
        "service": service,
        "vehicle": Vehicle.told(vehicle, language or LANGUAGES[0]).named,
        "notes": notes,
        "minutes": minutes,
    }
    what |= {"said": opening, "language": language}
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
def reschedule_appointment(
    desk: Desk,
    *,
    start: str,
    moving: str = "",
    service: str = "",
    moving_service: str = "",
    notes: str = "",
    done: Done = (),
) -> Result:
    """Moves an appointment, and makes it one for other work than its own, in one write; leaves it as it is if the
    other time was taken meanwhile."""
    shop = workshop(desk)
    other = service if moving_service and service != moving_service else ""
    minutes = work(shop, other).minutes if other else 0
    try:
        moved = appointments(shop, desk).move(moving, start, service=other, minutes=minutes, notes=notes)
    except TakenError:
        kept = appointment(desk, moving)
        return _instead(desk, shop, minutes or (kept.minutes if kept else shop.step), start, moving)
    if moved is None:
        return Result("gone")
    there = Appointment.model_validate(moved)
    return Result(_as_texted("moved", desk, there), _told("moved", there, done))


def _as_texted(did: str, desk: Desk, made: Appointment) -> str:
    """Nobody is promised a text on a number that takes none."""
    return did if desk.may_text(made.customer) else f"{did}_untexted"


@tool(gives={"cancelled": ("number", "done"), "gone": ()})
def cancel_appointment(desk: Desk, *, number: str, notes: str = "", done: Done = ()) -> Result:
    """Cancels an appointment and frees its bay. Cancelled already is cancelled."""
    cancelled = appointments(workshop(desk), desk).cancel(number, notes=notes)
    if cancelled is None:
        return Result("gone")
    return Result("cancelled", _told("cancelled", Appointment.model_validate(cancelled), done))


@tool(gives={"noted": (), "gone": ()})
def add_note(desk: Desk, *, number: str = "", moving: str = "", notes: str = "") -> Result:
    """Adds to what is to be known or done at an appointment; what is noted there already is not noted twice."""
    kept = _changed(desk, moving or number, lambda before: calendar.with_notes(before, notes))
    return Result("noted" if kept else "gone")


@tool(gives={"kept": ("number",), "gone": ()})
def change_number(desk: Desk, *, contact: str, number: str = "") -> Result:
    """Keeps another phone number at which somebody is reached about an appointment."""
    kept = _changed(desk, number, lambda _: {"contact": contact})
    return Result("kept", {"number": number}) if kept else Result("gone")


def _changed(desk: Desk, number: str, change: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> bool:
    """Whether the appointment is still to come, and has what is changed of it."""
    kept = appointment(desk, number)
    if kept is None or kept.status not in UPCOMING:
        return False

    def told(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        return {**before, **change(before)} if before else before

    desk.records.update(APPOINTMENT, f"{kept.customer}#{kept.id}", told)
    return True


PURPOSES: Mapping[str, str] = {
    "move": "to_move",
    "rather_move": "to_move",
    "add": "to_add",
    "cancel": "to_cancel",
    "note_on_file": "to_note",
    "question_appointment": "to_tell",
}
"""What an appointment is looked up for, by what the caller wants."""
TO_CHANGE = ("to_move", "to_add")
ONE = {
    "to_move": ("moving", "moving_start", "moving_service", "service"),
    "to_add": ("moving", "moving_start", "moving_service", "service"),
    "to_cancel": ("number", "visit_start", "visit_service"),
    "to_tell": ("number", "visit_start", "visit_service"),
    "to_note": ("number", "visit_start", "visit_service"),
}


@tool(
    gives={
        **ONE,
        "several": ("visits", "purpose"),
        "tell_several": ("visits",),
        "none": ("purpose",),
        "begun": (),
    },
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
    that was named: "cancel the brakes". "begun" where there is only one that began today: the car is in the shop.
    """
    purpose = PURPOSES.get(reason, "to_tell")
    booked = [Appointment.model_validate(each) for each in calendar.upcoming(desk, caller)]
    own = next((each for each in booked if each.id == visit), None)
    if made := own or _made_here(desk, visit, done):
        return _found(made, purpose, shift)
    named = set(service.split(JOINED))
    meant = [each for each in booked if named & {*each.service.split(JOINED)}] if len(booked) > 1 else booked
    if len(meant) == 1:
        return _found(meant[0], purpose, shift)
    if not booked:
        today = (desk.now - datetime.combine(desk.now.date(), time())).total_seconds()
        is_here = calendar.upcoming(desk, caller, since=desk.at - today)
        return Result("begun") if is_here else Result("none", {"purpose": purpose})
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
    if purpose not in TO_CHANGE:
        car = {"visit_car": kept.vehicle} if kept.vehicle else {}
        return Result(
            purpose, {"number": kept.id, "visit_start": start, "visit_service": kept.service, **car}
        )
    car = {"vehicle": kept.vehicle} if kept.vehicle else {}
    moved = {"wanted": _shifted(kept.start, shift)} if shift or purpose == "to_add" else {}
    own = {"moving": kept.id, "moving_start": start, "moving_service": kept.service, "service": kept.service}
    return Result(purpose, {**own, **car, **moved})


@tool(
    gives={"listed": (*FACTS, "price", "service"), "depends": (*FACTS, "service")},
    may_give=("wanted",),
)
def work_at_visit(
    desk: Desk,
    *,
    service: str,
    moving_service: str,
    moving_start: str,
    reason: str = "",
    same_hour: bool = False,
    wanted: Window | None = None,
) -> Result:
    """What is to be done at a visit that is there: its own work, and what was named beside it. More work on the same
    day is done when the car is here anyhow; another day at the `same_hour` is one at that of the visit."""
    shop, own = workshop(desk), moving_service.split(JOINED)
    counts = shop.services if reason != "to_add" else {*shop.services, *service.split(JOINED)}
    new = [each for each in service.split(JOINED) if each not in own and each in counts and each != "other"]
    told: dict[str, Any] = {"service": JOINED.join((*own, *new))}
    facts, start = facts_of(desk, told["service"]), datetime.fromisoformat(moving_start)
    if wanted and new and wanted["start"] <= start.isoformat()[:19] < wanted["end"]:
        told["wanted"] = _shifted(start, 0)
    elif wanted and same_hour:
        day = datetime.fromisoformat(wanted["start"])
        told["wanted"] = _shifted(day.replace(hour=start.hour, minute=start.minute), 0)
    return Result(facts.outcome, {**facts.values, **told})


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


def _instead(desk: Desk, shop: Workshop, minutes: int, start: str, moving: str = "") -> Result:
    """What to offer somebody whose time was taken while they were thinking."""
    at = max(datetime.fromisoformat(start).replace(tzinfo=None), desk.now)
    window = {"start": at.isoformat(), "end": (at + timedelta(hours=1)).isoformat()}
    found = _offered(desk, shop, minutes, window, moving)
    if found.outcome in ("free", "only"):
        return Result("only", found.values)
    return Result("taken", found.values) if found.values else Result("none")
