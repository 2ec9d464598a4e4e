"""What everybody may know of the workshop: its hours, its prices, how long work takes."""

from datetime import timedelta

from agents.car_desk.tools.models import Workshop
from agents.car_desk.tools.workshop import schedule_of, work, workshop
from parley.flow.tool import Result, tool
from parley.tools.desk import Desk

DAYS = 7


@tool(gives={"told": ("hours",)}, looks_up=True)
def get_business_hours(desk: Desk) -> Result:
    """Opening and closing time of the next seven days (ISO 8601 local), None where it is closed."""
    return Result("told", {"hours": _week(desk, workshop(desk))})


FACTS = ("minutes", "facts_of", "hours")


@tool(gives={"listed": (*FACTS, "price"), "depends": FACTS}, looks_up=True)
def get_work(desk: Desk, *, service: str) -> Result:
    """How long a kind of work takes, the price that is in the configuration and never another one, and
    when it can be done; `facts_of` is the work that they belong to."""
    return facts_of(desk, service)


def facts_of(desk: Desk, service: str) -> Result:
    shop = workshop(desk)
    asked = work(shop, service)
    facts = {"minutes": asked.minutes, "facts_of": service, "hours": _week(desk, shop)}
    if asked.price is None:
        return Result("depends", facts)
    return Result("listed", {**facts, "price": asked.price})


def _week(desk: Desk, shop: Workshop) -> dict[str, list[str] | None]:
    schedule, today = schedule_of(shop, desk), desk.now.date()
    hours: dict[str, list[str] | None] = {}
    for day in (today + timedelta(ahead) for ahead in range(DAYS)):
        open = schedule.opening(day)
        ends = (open[0][0], open[-1][1]) if open else ()
        hours[day.isoformat()] = [f"{schedule.moment(day, minute):%H:%M}" for minute in ends] or None
    return hours
