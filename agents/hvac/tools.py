"""What ACE Cooling's receptionist can do: look a caller up, book a technician, promise a callback."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zlib import crc32

from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools.desk import Changed, Desk

CALENDAR: Mapping[str, Any] = {
    "starts": ["08:00", "10:00", "13:00", "15:00"],
    "weekdays": [0, 1, 2, 3, 4, 5],
    "technicians": 2,
    "days_ahead": 14,
    "closed": ["12-25", "01-01"],
}
"""When technicians arrive, unless the record `setting/calendar` says otherwise. Monday is 0; days that are `closed`
are those of one year ("2026-11-26") or of every year ("12-25")."""
MOST_ATTEMPTS = 12
"""Each failed one means that somebody else has just booked."""
ARRIVAL = timedelta(hours=2)
"""Within which a technician arrives, as callers are told."""
NOTICE = timedelta(hours=1)
"""Nobody can be at the door sooner."""
MOMENT = timedelta(minutes=1)
DAY = 24 * 60
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
    may_give=("name", "zip", "address", "zip_on_file", "upcoming", "promise", "soonest", "soonest_asked"),
    looks_up=True,
)
def lookup_caller(desk: Desk, *, caller: str = "", welcome: str = "") -> Result:
    """What is on file under the caller's number, nothing for somebody who withholds it; and the soonest visit.

    `zip_on_file` tells later whether the address is meant. `soonest_asked` is the soonest visit, if the caller
    called to ask for it.
    """
    free = _free(desk, _calendar(desk))[:1]
    soonest = {"soonest": free[0]} if free else {}
    if soonest and welcome == "soonest":
        soonest["soonest_asked"] = free[0]
    found = _found(desk, caller) if caller else None
    return Result("unknown" if found is None else "found", {**(found or {}), **soonest})


def _found(desk: Desk, caller: str) -> Mapping[str, Any] | None:
    customer = desk.records.get(CUSTOMER, caller)
    promise = desk.records.get(PROMISE, caller)
    if customer is None and promise is None:
        return None
    found = dict(customer or {})
    found["zip_on_file"] = found.get("zip")
    if found.get("upcoming", "") < desk.now.isoformat():
        found.pop("upcoming", None)
    if promise and promise.get("until", "") >= desk.now.isoformat():
        found["promise"] = promise["when"]
    return found


@tool(
    gives={
        "free": ("visit",),
        "nearest": ("visit",),
        "taken": ("visit",),
        "past": ("visit",),
        "early": ("visit", "first_visit"),
        "late": ("visit", "last_visit"),
        "closed": ("visit", "closed_day"),
        "too_far": ("visit",),
        "full": (),
    },
    looks_up=True,
)
def find_visit(desk: Desk, *, preferred_time: Mapping[str, Any]) -> Result:
    """The visit that would be booked for a wish, or the next possible one, and why it is another."""
    calendar, wish = _calendar(desk), _wish(preferred_time)
    free = _free(desk, calendar)
    if not free:
        return Result("full")
    best = min(free, key=lambda start: _distance(start, wish))
    if _is_as_wished(best, wish):
        return Result("free", {"visit": best})
    outcome = _why_another(desk, calendar, wish)
    told = {
        "early": {"first_visit": min(calendar["starts"])},
        "late": {"last_visit": max(calendar["starts"])},
        "closed": {"closed_day": wish.first.date().isoformat()},
    }
    return Result(outcome, {"visit": best, **told.get(outcome, {})})


@tool(gives={"booked": ("booked_time",), "taken": ()})
def book_service(
    desk: Desk,
    *,
    name: str,
    problem: str,
    address: str,
    visit: str,
    contact: str,
    caller: str = "",
    zip: str = "",
    note: str = "",
) -> Result:
    """Books the very visit that the caller agreed to, with any technician who is free then.

    `contact` is where the customer is reached; what is on file is that of the number that they call from.

    The same wish twice, even at once, is one booking: whoever finds a slot taken first looks whether it
    was by this very wish.
    """
    calendar = _calendar(desk)
    job = {"name": name, "problem": problem, "address": address, "zip": zip, "phone": contact, "note": note}
    for attempt in range(MOST_ATTEMPTS):
        if done := _done_before(desk):
            return Result("booked", {"booked_time": done})
        free = _free_slots(desk, calendar, visit)
        if not free:
            return Result("taken")
        slot = free[_choice(desk.key, attempt, len(free))]
        booking = {**job, "start": visit, "slot": slot}
        customer = {"name": name, "address": address, "zip": zip, "upcoming": visit}
        if desk.records.change(
            (SLOT, slot, None, booking),
            (BOOKING, desk.key, None, booking),
            *_on_file(desk, CUSTOMER, caller, customer),
        ):
            return Result("booked", {"booked_time": visit})
    return Result("taken")


def _choice(key: str, attempt: int, free: int) -> int:
    """The first free slot; once somebody was faster, any of the next few, so that not all run for one."""
    return 0 if attempt == 0 else crc32(f"{key}{attempt}".encode()) % min(free, 4 * attempt)


def _done_before(desk: Desk) -> str:
    """When this very wish was booked for, "" if it was not."""
    return str((desk.records.get(BOOKING, desk.key) or {}).get("start", ""))


class Wish(NamedTuple):
    """When the caller would like somebody to come: from `first` up to `last`, each day within `hours` (minutes)."""

    first: datetime
    last: datetime
    hours: tuple[int, int]

    @property
    def days(self) -> tuple[date, date]:
        return self.first.date(), (self.last - MOMENT).date()


def _wish(preferred: Mapping[str, Any]) -> Wish:
    first, last = (datetime.fromisoformat(preferred[name][:16]) for name in ("start", "end"))
    if (last - MOMENT).date() == first.date():
        begins = _minute(first)
        return Wish(first, last, (begins, begins + (last - first) // MOMENT))
    begins, ends = preferred.get("hours") or (0, DAY)
    return Wish(first, last, (begins, ends))


def _minute(moment: datetime) -> int:
    return 60 * moment.hour + moment.minute


def _is_as_wished(start: str, wish: Wish) -> bool:
    """Whether the visit starts when it should, or the technician may arrive at the hour that was named."""
    begins = datetime.fromisoformat(start)
    (first, last), minute = wish.hours, _minute(begins)
    if not wish.days[0] <= begins.date() <= wish.days[1]:
        return False
    is_one_hour, arrival = last - first <= ARRIVAL / 2 / MOMENT, ARRIVAL // MOMENT
    return first <= minute < last or (is_one_hour and minute <= first and last <= minute + arrival)


def _distance(start: str, wish: Wish) -> tuple[Any, ...]:
    """How far a visit is from the wish: as wished first, then the nearest day, later days before earlier ones,
    and on a day the next hour before the last one."""
    begins, (first, last) = datetime.fromisoformat(start), wish.days
    days = max((begins.date() - last).days, (first - begins.date()).days, 0)
    minute = _minute(begins)
    is_off = not wish.hours[0] <= minute < wish.hours[1]
    gap = abs(minute - wish.hours[0]) if is_off else 0
    is_sooner = begins.date() < first
    return not _is_as_wished(start, wish), is_sooner, days, is_off, minute < wish.hours[0], gap, start


def _why_another(desk: Desk, calendar: Mapping[str, Any], wish: Wish) -> str:
    """Why the wish cannot be met, by the calendar alone first."""
    if wish.days[0] > desk.now.date() + timedelta(days=calendar["days_ahead"]):
        return "too_far"
    days = [
        wish.first.date() + timedelta(days=each) for each in range((wish.days[1] - wish.days[0]).days + 1)
    ]
    working = [day for day in days if _is_working(day, calendar)]
    if not working:
        return "closed"
    at_hours = [start for start in _on(working, calendar) if _is_as_wished(start, wish)]
    soonest = _soonest(desk)
    if at_hours:
        return "past" if all(start < soonest for start in at_hours) else "taken"
    starts = [_minute(datetime.fromisoformat(start)) for start in _on(working[:1], calendar)]
    if wish.hours[0] > max(starts):
        return "late"
    return "early" if wish.hours[1] <= min(starts) else "nearest"


def _calendar(desk: Desk) -> Mapping[str, Any]:
    return {**CALENDAR, **(desk.records.get("setting", "calendar") or {})}


def _is_working(day: date, calendar: Mapping[str, Any]) -> bool:
    return day.weekday() in calendar["weekdays"] and not {f"{day}", f"{day:%m-%d}"} & {*calendar["closed"]}


def _on(days: Iterable[date], calendar: Mapping[str, Any]) -> list[str]:
    """Arrival times, local, as "2026-11-24T08:00"."""
    return [f"{day}T{start}" for day in days for start in calendar["starts"]]


def _soonest(desk: Desk) -> str:
    return (desk.now + NOTICE).isoformat()[:16]


def _free(desk: Desk, calendar: Mapping[str, Any]) -> list[str]:
    """Every arrival for which a technician is free, the soonest first."""
    ahead = (desk.now.date() + timedelta(days=each) for each in range(calendar["days_ahead"] + 1))
    days = [day for day in ahead if _is_working(day, calendar)]
    starts = sorted(start for start in _on(days, calendar) if start >= _soonest(desk))
    taken = Counter(slot.partition("#")[0] for slot in _taken(desk, starts))
    return [start for start in starts if taken[start] < calendar["technicians"]]


def _free_slots(desk: Desk, calendar: Mapping[str, Any], visit: str) -> list[str]:
    """The slots of the technicians who are free for one visit; none if it is no arrival that is still to come."""
    day = date.fromisoformat(visit[:10])
    is_one = _is_working(day, calendar) and visit in _on([day], calendar)
    if not is_one or visit <= desk.now.isoformat()[:16]:
        return []
    taken = _taken(desk, [visit])
    slots = (f"{visit}#{technician}" for technician in range(1, calendar["technicians"] + 1))
    return [slot for slot in slots if slot not in taken]


def _taken(desk: Desk, starts: Sequence[str]) -> set[str]:
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
    note: str = "",
) -> Result:
    """Stores that somebody from the office calls back, and says when; at which number, if it was named."""
    when, until = _promised(desk.now)
    who = {"phone": contact, "caller": caller, "name": name}
    wish = {**who, "type": reason, "problem": problem, "note": note, "zip": zip, "when": when}
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
def send_sales_lead_alert(
    desk: Desk, *, contact: str, name: str = "", problem: str = "", note: str = ""
) -> Result:
    """Tells the owner that somebody wants to buy."""
    desk.records.create((LEAD, desk.key, {"phone": contact, "name": name, "wish": problem}))
    return _text_owner(desk, f"Sales lead: {_who(name, contact)}", problem or "no details", note)


@tool(gives={"sent": (), "refused": ()})
def tell_owner(
    desk: Desk, *, contact: str, reason: str, name: str = "", problem: str = "", note: str = ""
) -> Result:
    """Tells the owner about a caller whom nobody could be booked for."""
    why = {"full": "no slot is free", "failed": "the booking failed"}.get(reason, reason)
    return _text_owner(desk, f"Callback needed, {why}: {_who(name, contact)}", problem, note)


def _who(name: str, contact: str) -> str:
    return f"{name or 'a caller'} ({contact})"


def _text_owner(desk: Desk, what: str, problem: str, note: str) -> Result:
    words = ". ".join((f"{what}: {problem}", *((f"Note: {note}",) if note else ())))
    return Result("sent" if desk.text(desk.owner_phone, words, to_staff=True) else "refused")
