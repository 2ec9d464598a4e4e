"""What ACE Cooling's receptionist can do: look a caller up, book a technician, promise a callback."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from parley import calendar, queues
from parley.calendar import Appointments, TakenError, exactly_once
from parley.flow.tool import Result, tool
from parley.kinds import its_id, kind
from parley.tools import requests
from parley.tools.desk import Changed, Desk

CALENDAR: Mapping[str, Any] = {
    "starts": ["08:00", "10:00", "13:00", "15:00"],
    "weekdays": [0, 1, 2, 3, 4, 5],
    "technicians": 2,
    "days_ahead": 14,
    "closed": ["12-25", "01-01"],
}
"""When technicians arrive, unless the record `setting/calendar` says otherwise. Monday is 0; days that are `closed`
are those of one year ("2026-11-26") or of every year ("12-25"). It may say what a visit costs, too: `visit_fee`."""
RECORDING = "recording"
"""The record of whether callers are asked to have their call recorded."""
ARRIVAL = timedelta(hours=2)
"""Within which a technician arrives, as callers are told."""
ALERTS = "alerts"
"""The record of whom the business has told of leads and callbacks."""
NOTICE = 60
"""Minutes; nobody can be at the door sooner."""
MINUTE = timedelta(minutes=1)
BLOCKED = 15
"""Minutes of a technician's day that an arrival takes in the calendar: how long the work lasts is not planned."""
OFFICE_OPENS, OFFICE_CLOSES = 8, 18

CUSTOMER = kind("customer", person=its_id)
PROMISE = kind("promise", person=its_id)
BOOKING = kind("booking", person="phone")
SLOT = kind("slot", person="phone", leaves=("slot", "start"))
CALLBACK = kind("callback", person=("caller", "phone"))
LEAD = kind("lead", person="phone")
SLOTS = calendar.Slots(SLOT, BLOCKED)


@tool(
    gives={"found": (), "unknown": (), "appointment": ("upcoming", "note")},
    may_give=(
        *("name", "zip", "address", "zip_on_file", "upcoming", "promise", "soonest", "soonest_asked"),
        *("visit_fee", "fee_asked", "asks_to_record"),
    ),
    looks_up=True,
)
def lookup_caller(desk: Desk, *, caller: str = "", welcome: str = "", called_off: str = "") -> Result:
    """What is on file under the caller's number, nothing for somebody who withholds it; the soonest visit, and what
    one costs where the business says so.

    `zip_on_file` tells later whether the address is meant. `soonest_asked` is the soonest visit, and
    `fee_asked` the price of one, if the caller called to ask for it. What sounds as if a visit were `called_off` is
    for the office where there is one to come.
    """
    kept = desk.records.several("setting", ("calendar", RECORDING))
    setting = _with_defaults(kept.get("calendar"))
    free = [as_kept(at) for at in _visits(desk, setting).free(minutes=BLOCKED)[:1]]
    asked = ("soonest", *(("soonest_asked",) if welcome == "soonest" else ()))
    soonest = dict.fromkeys(asked, free[0]) if free else {}
    told = ("visit_fee", *(("fee_asked",) if welcome == "price" else ()))
    fee = dict.fromkeys(told, setting["visit_fee"]) if setting.get("visit_fee") else {}
    found = _found(desk, caller) if caller else None
    asks = {"asks_to_record": True} if kept.get(RECORDING, {}).get("calls") == "ask" else {}
    if called_off and found and "upcoming" in found:
        return Result("appointment", {**found, "note": called_off})
    return Result("unknown" if found is None else "found", {**(found or {}), **soonest, **fee, **asks})


@tool(gives={"appointment": (), "booked": ("upcoming",), "none": ()}, may_give=("upcoming",), looks_up=True)
def find_booked(desk: Desk, *, caller: str = "", told: str = "") -> Result:
    """The visit that is booked for the caller already; "appointment" where the office knows all by what they said."""
    upcoming = ((_found(desk, caller) if caller else None) or {}).get("upcoming")
    known = {"upcoming": upcoming} if upcoming else {}
    return Result("appointment" if told else "booked" if known else "none", known)


def _found(desk: Desk, caller: str) -> Mapping[str, Any] | None:
    customer = desk.records.get(CUSTOMER, caller)
    promise = desk.records.get(PROMISE, caller)
    if customer is None and promise is None:
        return None
    found = dict(customer or {})
    found["zip_on_file"] = found.get("zip")
    if key := found.pop("booking", ""):
        booked = desk.records.get(BOOKING, key) or {}
        found["upcoming"] = "" if "cancelled" in booked else booked.get("start", "")
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
    open = visits(desk)
    found = open.offer(preferred_time, minutes=BLOCKED, most=1, arrival=ARRIVAL // MINUTE)
    if not found.times:
        return Result("full")
    starts, day = open.schedule.starts, preferred_time["start"][:10]
    told = {
        "early": {"first_visit": _clock(min(starts, default=0))},
        "late": {"last_visit": _clock(max(starts, default=0))},
        "closed": {"closed_day": day},
    }
    visit = {"visit": as_kept(found.times[0]), **told.get(found.why, {})}
    return Result(OUTCOMES.get(found.why, found.why), visit)


OUTCOMES = {"soon": "past", "far": "too_far"}
"""What is told of why a visit is another one than was wished, where it is called by another name."""


def _clock(minute: int) -> str:
    return "{:02}:{:02}".format(*divmod(minute, 60))


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
    opening: str = "",
    moved: bool = False,
    elsewhere: bool = False,
) -> Result:
    """Books the very visit that the caller agreed to, with any technician who is free then.

    The technician gets the problem in a few words, and why the customer called in their own (`opening`). `contact` is
    where the customer is reached; what is on file is that of the number that they call from. A visit may
    be at somebody else's house (`elsewhere`), whose address is not kept as theirs; the one on file stays, unless the
    customer has `moved`.

    The same wish twice, even at once, is one booking: a try that finds its slot taken first checks whether an earlier
    try of the same wish took it.
    """
    open, at = visits(desk), datetime.fromisoformat(visit)
    job = {"name": name, "problem": problem, "address": address, "zip": zip, "phone": contact, "note": note}
    job |= {"said": opening, "id": desk.key}

    def customer(before: Mapping[str, Any]) -> dict[str, Any]:
        is_theirs = moved or not (elsewhere or before.get("address"))
        home = {"address": address, "zip": zip} if is_theirs else {}
        return {"name": name, "upcoming": visit, "booking": desk.key, **home}

    def attempt(failed: int) -> Result | None:
        if done := _done_before(desk):
            return Result("booked", {"booked_time": done})
        pages = calendar.Pages(open)
        place = open.room(pages, at, desk.key, minutes=BLOCKED, failed=failed)
        booking = {**job, "start": visit, "slot": SLOTS.slot(at, place.resource)}
        pages.take(place, job)
        kept = [(BOOKING, desk.key, None, booking), *_on_file(desk, CUSTOMER, caller, customer)]
        is_kept = desk.records.change(*pages.changes(), *kept)
        return Result("booked", {"booked_time": visit}) if is_kept else None

    try:
        return exactly_once(attempt)
    except TakenError:
        return Result("taken")


def _done_before(desk: Desk) -> str:
    """When this very wish was booked for, "" if it was not."""
    return str((desk.records.get(BOOKING, desk.key) or {}).get("start", ""))


def visits(desk: Desk) -> Appointments:
    """The technicians' calendar. Raises SettingError when `setting/calendar` cannot be."""
    return _visits(desk, _with_defaults(desk.records.get("setting", "calendar")))


def _with_defaults(kept: Mapping[str, Any] | None) -> Mapping[str, Any]:
    return {**CALENDAR, **(kept or {})}


def _visits(desk: Desk, setting: Mapping[str, Any]) -> Appointments:
    return Appointments(desk, schedule_of(setting, ZoneInfo(desk.timezone)), SLOTS)


def schedule_of(kept: Mapping[str, Any], zone: ZoneInfo) -> calendar.Schedule:
    """Raises SettingError."""
    setting = {
        "hours": dict.fromkeys(kept["weekdays"], "00:00-24:00"),
        "people": kept["technicians"],
        "starts": kept["starts"],
        "closed": kept["closed"],
        "days": kept["days_ahead"],
        "notice": NOTICE,
    }
    return calendar.schedule(setting, zone)


def as_kept(at: datetime) -> str:
    """An arrival as it is kept and spoken of: local, "2026-11-24T08:00"."""
    return at.isoformat()[:16]


@tool(gives={"open": ("office_phone",), "closed": ()}, looks_up=True)
def find_office(desk: Desk) -> Result:
    """Whose phone in the office rings first, if anybody is there now."""
    rules = queues.rules_of(desk.records.get("setting", queues.SETTING), desk.at, desk.timezone)
    phone = next(iter(rules.people.values()), "")
    return Result("open", {"office_phone": phone}) if phone and rules.closes else Result("closed")


@tool(gives={"created": ("callback_when",)}, may_give=("callback_number",))
def create_callback(
    desk: Desk,
    *,
    contact: str,
    reason: str,
    wish: str = "",
    caller: str = "",
    name: str = "",
    problem: str = "",
    zip: str = "",
    note: str = "",
    opening: str = "",
    held_back: str = "",
    call_time: Mapping[str, Any] | None = None,
) -> Result:
    """Stores that somebody from the office calls back, and says when; at which number, if it was named. `call_time` is
    when the caller would like it, and is kept in their words; so is why a booking is `held_back`, with the note, and
    what they said first (`opening`)."""
    when, until = _promised(desk.now)
    if call_time:
        when, until = (
            call_time["said"],
            datetime.fromisoformat(call_time["end"]).replace(tzinfo=desk.now.tzinfo),
        )
    reason = wish or reason
    on_file = desk.records.get(CUSTOMER, caller) if caller and not name else None
    who = {"phone": contact, "caller": caller, "name": name or (on_file or {}).get("name", "")}
    told = "; ".join(filter(None, (note, held_back)))
    about = {"problem": problem, "note": told, "said": opening, "zip": zip, "when": when}
    callback = (CALLBACK, desk.key, None, {**who, "type": reason, **about, "at": desk.now.isoformat()})
    request = requests.wanted(desk, "callback", **who, why=reason, **about)
    promise = {"when": when, "until": until.isoformat()}
    named = {"callback_number": contact} if contact != caller else {}

    def attempt(_: int) -> Result | None:
        if kept := desk.records.get(CALLBACK, desk.key):
            return Result("created", {"callback_when": kept["when"], **named})
        is_kept = desk.records.change(
            callback, _new(request), *_on_file(desk, PROMISE, caller, lambda _: promise)
        )
        return Result("created", {"callback_when": when, **named}) if is_kept else None

    return exactly_once(attempt)


def _new(record: tuple[str, str, Mapping[str, Any]]) -> Changed:
    kind, id, data = record
    return kind, id, None, data


def _on_file(
    desk: Desk, of: str, caller: str, told: Callable[[Mapping[str, Any]], Mapping[str, Any]]
) -> list[Changed]:
    """What is written under the number that the call came from, as `told` has it of what was there before; nothing for
    somebody who withholds it."""
    if not caller:
        return []
    before = desk.records.get(of, caller)
    return [(of, caller, before, {**(before or {}), **told(before or {})})]


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
    desk: Desk, *, contact: str, name: str = "", problem: str = "", note: str = "", opening: str = ""
) -> Result:
    """Tells the owner that somebody wants to buy, in their own words, too (`opening`)."""
    lead = {"phone": contact, "name": name, "wish": problem, "said": opening}
    desk.records.create((LEAD, desk.key, lead), requests.wanted(desk, "lead", **lead, note=note))
    return _text_owner(desk, f"Sales lead: {_who(name, contact)}", problem or "no details", note)


@tool(gives={"sent": (), "refused": ()})
def tell_owner(
    desk: Desk,
    *,
    contact: str,
    reason: str,
    wish: str = "",
    name: str = "",
    problem: str = "",
    note: str = "",
) -> Result:
    """Tells the owner about a caller who got no appointment, or whom nobody in the office could talk to."""
    why = {"full": "no slot is free", "failed": "the booking failed"}.get(reason, reason)
    why = f"the line to the office ({reason})" if wish else why
    return _text_owner(desk, f"Callback needed, {why}: {_who(name, contact)}", problem, note)


def _who(name: str, contact: str) -> str:
    return f"{name or 'a caller'} ({contact})"


def _text_owner(desk: Desk, what: str, problem: str, note: str) -> Result:
    words = ". ".join((f"{what}: {problem}", *((f"Note: {note}",) if note else ())))
    told = (desk.records.get("setting", ALERTS) or {}).get("phone") or desk.owner_phone
    return Result("sent" if desk.text(told, words, to_staff=True) else "refused")
