"""What everybody may know of the workshop: its hours and its prices."""

from datetime import timedelta

from parley.flow.tool import Result, tool
from parley.tools.car_desk import calendar
from parley.tools.car_desk.workshop import calendar_of, work, workshop
from parley.tools.desk import Desk

DAYS = 7


@tool(gives={"told": ("hours",)}, looks_up=True)
def get_business_hours(desk: Desk) -> Result:
    """Opening and closing time of the next seven days (ISO 8601 local), None where it is closed."""
    times, today = calendar_of(workshop(desk), desk), desk.now.date()
    hours: dict[str, list[str] | None] = {}
    for day in (today + timedelta(ahead) for ahead in range(DAYS)):
        opened = calendar.opening(times, day)
        hours[day.isoformat()] = (
            [calendar.moment(times, day, minute).strftime("%H:%M") for minute in opened] if opened else None
        )
    return Result("told", {"hours": hours})


@tool(gives={"listed": ("price",), "depends": ()}, looks_up=True)
def get_price(desk: Desk, *, service: str) -> Result:
    """The price that is in the configuration; never another one."""
    price = work(workshop(desk), service).price
    return Result("depends") if price is None else Result("listed", {"price": price})
