"""Hillside Auto with its real tools: what they answer is made by them, so that no test believes anything else."""

from collections.abc import Mapping
from typing import Any

from parley import agents
from parley.flow.tool import Tool
from parley.machine.plain import plain
from parley.testing.business import Business
from parley.testing.conversation import SATURDAY_NOON, Conversation

MARIA, SAM, STRANGER = "+15125550100", "+15125550102", "+15125550177"
MANAGER, COUNTER = "+15125550124", "+15125550125"
ALWAYS = {"weekdays": [0, 1, 2, 3, 4, 5, 6], "opens": "00:00", "closes": "23:59:59"}
TUESDAY, WEDNESDAY = "2026-11-24T16:00:00-06:00", "2026-11-25T10:00:00-06:00"
SAMS_CARS = (("Honda", "Civic"), ("Ford", "F-150"), ("Toyota", "Corolla"))

car_desk = agents.load("car_desk")

Answer = tuple[str, Mapping[str, Any]]


def hillside(*more: tuple[str, str, Mapping[str, Any]]) -> Business:
    """Maria has a car and was here in June, Sam has three cars; a manager and a colleague are there."""
    people = [
        {"role": "manager", "phone": MANAGER, **ALWAYS},
        {"role": "counter", "phone": COUNTER, **ALWAYS},
    ]
    marias = {
        "name": "Maria Lopez",
        "email": "maria@example.com",
        "vehicles": [{"make": "Honda", "model": "Civic", "year": 2019}],
        "history": [{"date": "2026-06-20", "service": "oil change"}],
    }
    sams = {"name": "Sam O'Brien", "vehicles": [{"make": make, "model": model} for make, model in SAMS_CARS]}
    return Business(
        ("setting", "workshop", {"people": people, "manager_phone": MANAGER}),
        ("customer", MARIA, marias),
        ("customer", SAM, sams),
        *more,
    )


def answers(tool: Tool, business: Business | None = None, key: str = "CA1:1", **arguments: Any) -> Answer:
    """What the tool answers, as a call gets it."""
    result = tool.run((business or hillside()).desk(SATURDAY_NOON, f"{key}:{tool.name}"), **arguments)
    return result.outcome, plain(result.values)


def calls(who: str = MARIA, business: Business | None = None, sid: str = "CA1") -> Conversation:
    """Somebody phones the workshop."""
    return Conversation(car_desk, caller=who, business=business or hillside(), sid=sid)


def kept(business: Business) -> list[tuple[str, str]]:
    """Work and car of each appointment."""
    return [(str(each["service"]), str(each["vehicle"])) for each in business.of("appointment").values()]
