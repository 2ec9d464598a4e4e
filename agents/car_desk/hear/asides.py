"""What a caller of a workshop asks in the middle of something else: "how long does it take?"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from agents.car_desk.hear.desk import car_desk_intent, service_type
from agents.car_desk.hear.vocabulary import WorkshopWords
from parley.hear.answers import yes_no
from parley.hear.passages import passages as passages_of_all
from parley.hear.words import said_of
from parley.languages import table
from parley.reading import Context, Passages, Reading

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
    "fee",
]
ANYTIME: tuple[Aside, ...] = ("place", "who", "promise", "walk_in")
NUMBER: tuple[Aside, ...] = ("number",)
SOONEST: tuple[Aside, ...] = ("soonest",)
FEE: tuple[Aside, ...] = ("fee",)
BEFORE_THE_TIME = ("contact", "name", "vehicle", "email")
"""Questions that are asked before the one for a time."""


@dataclass(frozen=True, slots=True)
class Asides:
    """How a language asks; regular expressions over plain words: what the work costs, how long it takes, when the car
    is `ready` (of one that is in the shop, only a person knows that), `both`,
    whether several things can be done `together`, where the workshop is, who speaks, the number of an appointment, how
    soon the car can come, what is wrong with the car, for a promise, whether one may come without an appointment
    (`walk_in`), and, of who is asked whether to cancel a visit, for what that costs (`fee`)."""

    price: tuple[str, ...]
    duration: tuple[str, ...]
    ready: tuple[str, ...]
    both: tuple[str, ...]
    together: tuple[str, ...]
    place: tuple[str, ...]
    who: tuple[str, ...]
    number: tuple[str, ...]
    soonest: tuple[str, ...]
    diagnosis: tuple[str, ...]
    promise: tuple[str, ...]
    walk_in: tuple[str, ...]
    fee: tuple[str, ...] = ()


def aside(text: str, context: Context) -> Reading[Aside] | None:
    """A question that is answered before what was asked is asked again.

    Once the work is being discussed (`minutes` is known); before, such a question is what the call is about.
    """
    several: tuple[Aside, ...] = ("together",) if context.known.get("other_jobs") else ()
    number = NUMBER if context.known.get("number") else ()
    soonest = SOONEST if context.asking in BEFORE_THE_TIME else ()
    fee = FEE if context.asking == "confirm_cancel" else ()
    found = _declared(text, context, (*fee, *several, *number, *soonest, *ANYTIME))
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
    if ready := _said(text, context, "ready"):
        return Reading("duration", ready)
    return _declared(text, context, ("duration", "together", "diagnosis"))


def duration(text: str, context: Context) -> Reading[Literal["question_duration", "question_both"]] | None:
    """A caller who begins with how long something takes, or with that and its price."""
    if both := _said(text, context, "both"):
        return Reading("question_both", both)
    said = _said(text, context, "duration")
    said = said or (_said(text, context, "ready") if context.known.get("done") else "")
    return Reading("question_duration", said) if said else None


def asks_besides(text: str, context: Context) -> Reading[Literal["call_me"]] | None:
    """Who agrees to be called back and asks something in the same breath: the call goes on, so that they can have an
    answer: "yes, but are you open this Saturday"."""
    answer, reading = yes_no(text, context), car_desk_intent(text, context)
    is_asked = reading is not None and reading.value.startswith("question_")
    return Reading("call_me", answer.basis) if answer and answer.value == "yes" and is_asked else None


def fetched(text: str, context: Context) -> str:
    """What asks when a car can be fetched that is in the shop: none that was only booked in this call."""
    words = table(WorkshopWords, context.language)
    return "" if context.known.get("done") else said_of(words, "fetched", text, context)


def passages(text: str, known: Passages, context: Context, sure: bool = False) -> Sequence[Reading[str]]:
    """The answers of the business; only a person knows of a car that is in the shop."""
    return () if fetched(text, context) else passages_of_all(text, known, context, sure)


def _declared(text: str, context: Context, names: tuple[Aside, ...]) -> Reading[Aside] | None:
    return next((Reading(name, said) for name in names if (said := _said(text, context, name))), None)


def _is_other_work(text: str, context: Context) -> bool:
    named = service_type(text, context)
    return (
        named is not None and named.value != "other" and named.value not in str(context.known.get("service"))
    )


def _said(text: str, context: Context, name: str) -> str:
    return said_of(table(Asides, context.language), name, text, context)
