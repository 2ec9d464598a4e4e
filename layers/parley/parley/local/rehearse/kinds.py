"""What kind of value a reader gives, found in the reader itself: so every declared question has a kind."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from inspect import getclosurevars, isfunction
from typing import Any

from parley.reading import kind_declared

READERS = {
    "parley.hear.names.name": "name",
    "parley.hear.addresses.address": "address",
    "parley.hear.postal.zip_code": "zip",
    "parley.hear.postal.postal_code": "zip",
    "parley.hear.postal.swedish_postal_code": "postal_code",
    "parley.hear.periods.when": "window",
    "parley.hear.periods.coming": "window",
    "parley.hear.calendar.day": "day",
    "parley.hear.clock.time_of_day": "time",
    "parley.hear.clock.part_of_day": "part_of_day",
    "parley.hear.answers.yes_no": "yes_no",
    "parley.hear.amounts.number": "number",
    "parley.hear.amounts.money": "money",
    "parley.hear.digit_runs.digits": "digits",
    "parley.hear.phones.phone_number": "phone",
    "parley.hear.emails.email": "email",
    "parley.hear.plates.plate": "plate",
    "parley.hear.spelling.spelled": "spelled",
    "parley.hear.free_text.free_text": "free_text",
    "parley.hear.ratings.rating": "rating",
    "parley.hear.choices.choice": "choice",
    "parley.hear.examples.intents": "choice",
}
"""The engine's readers, and its makers of readers, by where they are declared; others say their kind (`sampled`)."""
OPTIONS = {"phrases": "options", "examples": "options"}
"""What a choice or intents keep of their options: with the words for each."""
UNKNOWN = "unknown"
DEEPEST = 16
"""Readers within readers that are looked through."""


@dataclass(frozen=True, slots=True)
class ValueKind:
    """`about` is what a maker of readers was given: the options of a choice, the ends of a scale."""

    name: str
    about: dict[str, Any] = field(default_factory=dict)


def kind_of(reader: Any) -> ValueKind:
    """The kind of a reader, or of the first known one that it is made of."""
    return next(_kinds(reader), ValueKind(UNKNOWN))


def _kinds(found: Any, depth: int = DEEPEST) -> Iterator[ValueKind]:
    if isinstance(found, tuple | list):
        for each in found:
            yield from _kinds(each, depth)
    if not depth or not callable(found):
        return
    if kind := kind_declared(found):
        yield ValueKind(kind)
        return
    if not isfunction(found):
        within = getattr(found, "function", None) or getattr(found, "reader", None)
        yield from _kinds(within, depth - 1)
        return
    named = f"{found.__module__}.{found.__qualname__.partition('.<locals>')[0]}"
    given = dict(getclosurevars(found).nonlocals)
    if named in READERS:
        yield ValueKind(READERS[named], {OPTIONS.get(name, name): each for name, each in given.items()})
        return
    for each in given.values():
        yield from _kinds(each, depth - 1)
