"""What a caller of a workshop asks in the middle of something else: "how long does it take?"."""

from dataclasses import dataclass
from typing import Literal

from agents.car_desk.hear.desk import car_desk_intent, service_type
from parley.hear.words import said_of
from parley.languages import table
from parley.reading import Context, Reading

Aside = Literal[
    "price",
    "duration",
    "other_price",
    "together",
    "hours",
    "place",
    "who",
    "number",
    "diagnosis",
    "promise",
    "soonest",
    "walk_in",
]
ANYTIME: tuple[Aside, ...] = ("place", "who", "promise", "walk_in")
NUMBER: tuple[Aside, ...] = ("number",)
SOONEST: tuple[Aside, ...] = ("soonest",)
BEFORE_THE_TIME = ("contact", "name", "vehicle", "email")
"""Questions that are asked before the one for a time."""


@dataclass(frozen=True, slots=True)
class Asides:
    """How a language asks; regular expressions over plain words: what the work costs, how long it takes, `both`,
    whether several things can be done `together`, where the workshop is, who speaks, the number of an appointment, how
    soon the car can come, what is wrong with the car, for a promise, and whether one may come without an appointment
    (`walk_in`)."""

    price: tuple[str, ...]
    duration: tuple[str, ...]
    both: tuple[str, ...]
    together: tuple[str, ...]
    place: tuple[str, ...]
    who: tuple[str, ...]
    number: tuple[str, ...]
    soonest: tuple[str, ...]
    diagnosis: tuple[str, ...]
    promise: tuple[str, ...]
    walk_in: tuple[str, ...]


def aside(text: str, context: Context) -> Reading[Aside] | None:
    """A question that is answered before what was asked is asked again.

    Once the work is being discussed (`minutes` is known); before, such a question is what the call is about.
    """
    several: tuple[Aside, ...] = ("together",) if context.known.get("other_jobs") else ()
    number = NUMBER if context.known.get("number") else ()
    soonest = SOONEST if context.asking in BEFORE_THE_TIME else ()
    found = _declared(text, context, (*several, *number, *soonest, *ANYTIME))
    if found or context.known.get("minutes") is None:
        return found
    intent = car_desk_intent(text, context)
    if intent and intent.value == "question_hours":
        return Reading("hours", intent.basis)
    priced = _said(text, context, "price") or (
        intent.basis if intent and intent.value == "question_prices" else ""
    )
    if priced:
        return Reading("other_price" if _is_other_work(text, context) else "price", priced)
    return _declared(text, context, ("duration", "together", "diagnosis"))


def duration(text: str, context: Context) -> Reading[Literal["question_duration", "question_both"]] | None:
    """A caller who begins with how long something takes, or with that and its price."""
    if both := _said(text, context, "both"):
        return Reading("question_both", both)
    said = _said(text, context, "duration")
    return Reading("question_duration", said) if said else None


def _declared(text: str, context: Context, names: tuple[Aside, ...]) -> Reading[Aside] | None:
    return next((Reading(name, said) for name in names if (said := _said(text, context, name))), None)


def _is_other_work(text: str, context: Context) -> bool:
    named = service_type(text, context)
    return named is not None and named.value not in ("other", context.known.get("service"))


def _said(text: str, context: Context, name: str) -> str:
    return said_of(table(Asides, context.language), name, text, context)
