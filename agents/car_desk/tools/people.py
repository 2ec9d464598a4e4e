"""A person for the caller: who is there at this hour, and a callback when nobody is."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from agents.car_desk.tools.appointments import add_note
from agents.car_desk.tools.models import Duty
from agents.car_desk.tools.workshop import workshop
from parley.flow.tool import Result, tool
from parley.kinds import kind
from parley.tools.desk import Desk
from parley.tools.duty import numbers, on_duty
from parley.tools.requests import OPEN, wanted

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
    gives={"manager": ("people", "why"), "counter": ("people", "why"), "nobody": ("why",)},
    may_give=("words",),
    looks_up=True,
)
def find_person(desk: Desk, *, reason: str, heard: str = "", service: str = "") -> Result:
    """Whom to put the caller through to: who was asked for by name, else the managers when it is serious, else the
    counter, first those who know the work best; or who is in. The `words` that led here go with a call back."""
    shop = workshop(desk)
    told = {"why": REASONS.get(reason, "asked for a person"), **({"words": heard} if heard else {})}
    there = on_duty(shop.people, desk.now, service)
    if not there:
        return Result("nobody", told)
    chosen = _asked_for(there, heard) or _for_it(there, reason in SERIOUS)
    return Result(chosen[0].role, {"people": numbers(chosen, shop.rings == "at once"), **told})


def _asked_for(there: Sequence[Duty], heard: str) -> Sequence[Duty]:
    said = set(re.findall(r"\w+", heard.casefold()))
    return [duty for duty in there if duty.name and duty.name.casefold().split()[0] in said]


def _for_it(there: Sequence[Duty], serious: bool) -> Sequence[Duty]:
    return [duty for duty in there if (duty.role == "manager") == serious] or there


@tool(gives={"passed_on": (), "in_the_callback": ()})
def pass_on_notes(
    desk: Desk,
    *,
    notes: str,
    contact: str = "",
    caller: str = "",
    name: str = "",
    callback: str = "",
    words: str = "",
    opening: str = "",
    number: str = "",
) -> Result:
    """Keeps what was noted in the call and stands with no visit, for somebody to read: with the `callback` that was
    promised in the call, while that is open; else after the `words` with which a person was wanted, and with what the
    caller said first (`opening`). It is added to the visit, too, whose `number` was spoken of last."""
    add_note.run(desk, number=number, notes=notes)

    def told(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        if before is None:
            return None
        kept = before["told"].get("note", "")
        note = kept if notes in kept else "; ".join(filter(None, (kept, notes)))
        return {**before, "told": {**before["told"], "note": note}}

    if callback and desk.records.update(OPEN, callback, told):
        return Result("in_the_callback")
    note = "; ".join(filter(None, (words, notes)))
    who = {"phone": contact, "caller": caller, "name": name}
    desk.records.create(wanted(desk, "note", **who, note=note, said=opening))
    return Result("passed_on")


@tool(gives={"stored": ("callback",)})
def store_callback(
    desk: Desk,
    *,
    sid: str,
    contact: str,
    caller: str = "",
    name: str = "",
    why: str = "",
    notes: str = "",
    words: str = "",
    opening: str = "",
) -> Result:
    """Keeps that somebody has to call back, and about what: what was noted, or the words that a person was wanted for,
    and what they said first (`opening`)."""
    who = {"phone": contact, "caller": caller, "name": name}
    note = "; ".join(filter(None, (words, notes)))
    wish = {**who, "why": why, "call": sid, "at": desk.at, **({"notes": note} if note else {})}
    request = wanted(desk, "callback", **who, why=why, note=note, said=opening)
    desk.records.create((CALLBACK, desk.key, wish), request)
    return Result("stored", {"callback": request[1]})
