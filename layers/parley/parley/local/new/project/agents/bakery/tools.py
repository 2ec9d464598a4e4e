"""What the order line does, other than talk."""

from parley import Desk, WindowData, calendar
from parley.calendar import Appointments, Bookings, TakenError
from parley.flow import Result, tool

SHOP = {
    "services": {"pick-up": 15},
    "people": 4,
    "hours": {"mon-sat": "07:00-18:00"},
    "closed": ["thanksgiving", "christmas"],
    "step": 15,
    "notice": 60,
    "days": 14,
}
"""When orders are picked up, four in a quarter of an hour; the record `setting/shop` can say otherwise."""


def pick_ups(desk: Desk) -> Appointments:
    return Appointments(desk, calendar.schedule_of(desk, "shop", SHOP))


BOOKINGS = Bookings(pick_ups)
"""What the console lists, moves and cancels."""


@tool(gives={"free": ("start",), "nearest": ("start",), "none": ()}, looks_up=True)
def find_time(desk: Desk, *, pickup: WindowData) -> Result:
    """The first free time that the caller would like, else the one that is nearest to it."""
    found = pick_ups(desk).offer(pickup, "pick-up", most=1)
    if not found.times:
        return Result("none")
    return Result("free" if found.why == "free" else "nearest", {"start": found.times[0].isoformat()})


@tool(gives={"ordered": ("number",), "taken": ()})
def order(desk: Desk, *, kind: str, count: int, start: str, contact: str, caller: str = "") -> Result:
    """Keeps the order with its time; sent twice, it is one order."""
    wish = {"kind": kind, "count": count, "contact": contact, "customer": caller}
    try:
        made = pick_ups(desk).book(start, service="pick-up", **wish)
    except TakenError:
        return Result("taken")
    return Result("ordered", {"number": made["id"]})
