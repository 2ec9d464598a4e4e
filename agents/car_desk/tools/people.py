"""A person for the caller: who is there at this hour, and a callback when nobody is."""

from agents.car_desk.tools.models import Duty
from agents.car_desk.tools.workshop import workshop
from parley.flow.tool import Result, tool
from parley.kinds import kind
from parley.tools.desk import Desk
from parley.tools.requests import wanted

REASONS = {
    "legal": "a legal matter",
    "manager": "asked for the manager",
    "anger": "is upset",
    "failures": "our systems failed",
    "misses": "was not understood",
    "not_understood": "was not understood",
    "language": "speaks another language",
    "unknown": "has an appointment that I can't find",
    "too_many": "has tried too many appointment numbers",
    "turns": "the call took too long",
    "seconds": "the call took too long",
    "other": "has another matter",
    "rejected": "I took something down wrong twice",
}
"""Why a person is wanted, as that person is told."""
CALLBACK = kind("callback", person=("caller", "phone"))
SERIOUS = ("legal", "manager", "anger")
"""What is for the manager; anything else is for the counter."""


@tool(
    gives={"manager": ("person", "why"), "counter": ("person", "why"), "nobody": ("why",)},
    looks_up=True,
)
def find_person(desk: Desk, *, reason: str) -> Result:
    """Whom to put the caller through to: the manager when it is serious, else the counter; or who is in."""
    shop = workshop(desk)
    serious = reason in SERIOUS
    told = {"why": REASONS.get(reason, "asked for a person")}
    there = [duty for duty in shop.people if _on_duty(desk, duty)]
    if not there:
        return Result("nobody", told)
    wanted = next((duty for duty in there if (duty.role == "manager") == serious), there[0])
    return Result(wanted.role, {"person": wanted.phone, **told})


def _on_duty(desk: Desk, duty: Duty) -> bool:
    return desk.now.weekday() in duty.weekdays and duty.opens <= desk.now.time() < duty.closes


@tool(gives={"stored": ()})
def store_callback(
    desk: Desk, *, sid: str, contact: str, caller: str = "", name: str = "", why: str = ""
) -> Result:
    """Keeps that somebody has to call back."""
    who = {"phone": contact, "caller": caller, "name": name}
    wish = {**who, "why": why, "call": sid, "at": desk.at}
    desk.records.create((CALLBACK, desk.key, wish), wanted(desk, "callback", **who, why=why))
    return Result("stored")
