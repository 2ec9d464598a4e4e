"""What ACE Cooling's receptionist can do: look a caller up, book a technician, promise a callback."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Changed, Desk

CALENDAR: Mapping[str, Any] = {
    "starts": ["08:00", "10:00", "13:00", "15:00"],
    "weekdays": [0, 1, 2, 3, 4, 5],
    "technicians": 2,
    "days_ahead": 14,
}
"""When technicians arrive, unless the record `setting/calendar` says otherwise. Monday is 0."""
MOST_ATTEMPTS = 12
"""Each failed one means that somebody else has just booked."""
ARRIVAL = timedelta(hours=2)
"""Within which a technician arrives, as callers are told."""
NOTICE = timedelta(hours=1)
"""Nobody can be at the door sooner."""
OFFICE_OPENS, OFFICE_CLOSES = 8, 18

CUSTOMER = kind("customer", person=its_id)
PROMISE = kind("promise", person=its_id)
BOOKING = kind("booking", person="phone")
SLOT = kind("slot", person="phone", leaves=("slot", "start"))
CALLBACK = kind("callback", person=("caller", "phone"))
LEAD = kind("lead", person="phone")


class CrowdedError(Exception):
    """Others wrote the same record again and again; nothing is kept."""


@tool(
    gives={"found": (), "unknown": ()},
    may_give=("name", "zip", "address", "zip_on_file", "upcoming", "promise"),
    looks_up=True,
)
def lookup_caller(desk: Desk, *, caller: str = "") -> Result:
    """What is on file under the caller's number, nothing for somebody who withholds it.

    `zip_on_file` tells later whether the address is meant.
    """
    if not caller:
        return Result("unknown")
    customer = desk.records.get(CUSTOMER, caller)
    promise = desk.records.get(PROMISE, caller)
    if customer is None and promise is None:
        return Result("unknown")
    found = dict(customer or {})
    found["zip_on_file"] = found.get("zip")
    if found.get("upcoming", "") < desk.now.isoformat():
        found.pop("upcoming", None)
    if promise and promise.get("until", "") >= desk.now.isoformat():
        found["promise"] = promise["when"]
    return Result("found", found)


@tool(gives={"booked": ("booked_time",), "booked_later": ("booked_time",), "full": (), "too_far": ()})
def book_service(
    desk: Desk,
    *,
    name: str,
    problem: str,
    address: str,
    preferred_time: Mapping[str, str],
    contact: str,
    caller: str = "",
    zip: str = "",
) -> Result:
    """Books the first free technician at the preferred time, or as near to it as possible on the same days.

    Nobody is booked for a day that they did not ask for. `contact` is where the customer is reached; what is on
    file is that of the number that they call from.

    The same wish twice, even at once, is one booking: whoever finds a slot taken first looks whether it
    was by this very wish.
    """
    job = {"name": name, "problem": problem, "address": address, "zip": zip, "phone": contact}
    for attempt in range(MOST_ATTEMPTS):
        if done := _done_before(desk):
            return _booked(done, preferred_time)
        free = _free_slots(desk, preferred_time)
        if not free:
            return Result("too_far" if _is_too_far(desk, preferred_time) else "full")
        start, slot = free[_choice(desk.key, attempt, len(free))]
        booking = {**job, "start": start, "slot": slot}
        customer = {"name": name, "address": address, "zip": zip, "upcoming": start}
        if desk.records.change(
            (SLOT, slot, None, booking),
            (BOOKING, desk.key, None, booking),
            *_on_file(desk, CUSTOMER, caller, customer),
        ):
            return _booked(start, preferred_time)
    return Result("full")


def _choice(key: str, attempt: int, free: int) -> int:
    """The first free slot; once somebody was faster, any of the next few, so that not all run for one."""
    return 0 if attempt == 0 else crc32(f"{key}{attempt}".encode()) % min(free, 4 * attempt)


def _done_before(desk: Desk) -> str:
    """When this very wish was booked for, "" if it was not."""
    return str((desk.records.get(BOOKING, desk.key) or {}).get("start", ""))


def _booked(start: str, preferred: Mapping[str, str]) -> Result:
    return Result("booked" if _is_as_wished(start, preferred) else "booked_later", {"booked_time": start})


def _is_as_wished(start: str, preferred: Mapping[str, str]) -> bool:
    """Whether the visit starts when it should, or the technician may arrive at the hour that was named."""
    first, last = (datetime.fromisoformat(preferred[name][:16]) for name in ("start", "end"))
    begins = datetime.fromisoformat(start)
    at_that_hour = last - first <= ARRIVAL / 2 and begins <= first and last <= begins + ARRIVAL
    return first <= begins < last or at_that_hour


def _calendar(desk: Desk) -> Mapping[str, Any]:
    return {**CALENDAR, **(desk.records.get("setting", "calendar") or {})}


def _is_too_far(desk: Desk, preferred: Mapping[str, str]) -> bool:
    last_day = desk.now.date() + timedelta(days=_calendar(desk)["days_ahead"])
    return preferred["start"][:10] > last_day.isoformat()


def _free_slots(desk: Desk, preferred: Mapping[str, str]) -> list[tuple[str, str]]:
    """(start, slot id) on the preferred days: as wished first, then the soonest after it, then the rest."""
    calendar = _calendar(desk)
    until = datetime.fromisoformat(preferred["end"][:16]) - timedelta(minutes=1)
    days = preferred["start"][:10], until.date().isoformat()
    starts = [start for start in _starts(desk.now, calendar) if days[0] <= start[:10] <= days[1]]
    taken = _taken(desk, starts)
    free = [
        (start, f"{start}#{technician}")
        for start in starts
        for technician in range(1, calendar["technicians"] + 1)
        if f"{start}#{technician}" not in taken
    ]
    first = preferred["start"][:16]
    return sorted(free, key=lambda slot: (not _is_as_wished(slot[0], preferred), slot[0] < first, slot))


def _starts(now: datetime, calendar: Mapping[str, Any]) -> Iterator[str]:
    """Arrival times, local, as "2026-11-24T08:00"."""
    soonest = (now + NOTICE).isoformat()[:16]
    for ahead in range(calendar["days_ahead"] + 1):
        day = now.date() + timedelta(days=ahead)
        if day.weekday() in calendar["weekdays"]:
            yield from (start for t in calendar["starts"] if (start := f"{day}T{t}") >= soonest)


def _taken(desk: Desk, starts: list[str]) -> set[str]:
    booked = desk.records.between(SLOT, starts[0], f"{starts[-1]}~") if starts else ()
    return {record["slot"] for record in booked}


@tool(gives={"created": ("callback_when",)}, may_give=("callback_number",))
def create_callback(
    desk: Desk,
    *,
    contact: str,
    reason: str,
    caller: str = "",
    name: str = "",
    problem: str = "",
    zip: str = "",
) -> Result:
    """Stores that somebody from the office calls back, and says when; at which number, if it was named."""
    when, until = _promised(desk.now)
    who = {"phone": contact, "caller": caller, "name": name}
    wish = {**who, "type": reason, "problem": problem, "zip": zip, "when": when}
    callback = (CALLBACK, desk.key, None, {**wish, "at": desk.now.isoformat()})
    promise = {"when": when, "until": until.isoformat()}
    named = {"callback_number": contact} if contact != caller else {}
    for _ in range(MOST_ATTEMPTS):
        if desk.records.change(callback, *_on_file(desk, PROMISE, caller, promise)):
            return Result("created", {"callback_when": when, **named})
        if kept := desk.records.get(CALLBACK, desk.key):
            return Result("created", {"callback_when": kept["when"], **named})
    raise CrowdedError(f"{MOST_ATTEMPTS} attempts")


def _on_file(desk: Desk, of: str, caller: str, told: Mapping[str, Any]) -> list[Changed]:
    """What is written under the number that the call came from; nothing for somebody who withholds it."""
    if not caller:
        return []
    before = desk.records.get(of, caller)
    return [(of, caller, before, {**(before or {}), **told})]


def _promised(now: datetime) -> tuple[str, datetime]:
    """In office hours within the hour, otherwise when the office next opens."""
    if now.weekday() < 6 and OFFICE_OPENS <= now.hour < OFFICE_CLOSES:
        return "within the hour", now + timedelta(hours=1)
    opens = now.replace(hour=OFFICE_OPENS, minute=0, second=0, microsecond=0)
    opens += timedelta(days=0 if now.hour < OFFICE_OPENS else 1)
    opens += timedelta(days=1 if opens.weekday() == 6 else 0)
    if opens.date() == now.date():
        return "first thing this morning", opens + timedelta(hours=2)
    tomorrow = opens.date() - now.date() == timedelta(days=1)
    return f"{'tomorrow' if tomorrow else 'on Monday'} morning", opens + timedelta(hours=2)


@tool(gives={"sent": (), "refused": ()})
def send_sales_lead_alert(desk: Desk, *, contact: str, name: str = "", problem: str = "") -> Result:
    """Tells the owner that somebody wants to buy."""
    desk.records.create((LEAD, desk.key, {"phone": contact, "name": name, "wish": problem}))
    words = f"Sales lead: {name or 'a caller'} ({contact}): {problem or 'no details'}"
    return Result("sent" if desk.text(desk.owner_phone, words, to_staff=True) else "refused")


@tool(gives={"sent": (), "refused": ()})
def tell_owner(desk: Desk, *, contact: str, reason: str, name: str = "", problem: str = "") -> Result:
    """Tells the owner about a caller whom nobody could be booked for."""
    why = {"full": "no slot is free", "too_far": "wants a day far ahead", "failed": "the booking failed"}.get(
        reason, reason
    )
    words = f"Callback needed, {why}: {name or 'a caller'} ({contact}): {problem}"
    return Result("sent" if desk.text(desk.owner_phone, words, to_staff=True) else "refused")
