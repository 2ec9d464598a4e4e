"""What a state makes of an event: the call as it is now, and an effect or a way to go."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from parley.flow.ways import to
from parley.flow.words import Target, To
from parley.machine.call import Call
from parley.machine.effects import Effect, RunTool


class Go(NamedTuple):
    """Enter another state; `reason` is the outcome that led there."""

    to: To
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of the caller's words: by a `rule`, by `keys` or by the `model`."""

    question: str
    value: Any
    basis: str
    by: str


@dataclass(frozen=True)
class Trip:
    """A guardrail that was tripped, what would have happened, and what happened instead."""

    rule: str
    replaced: str
    by: str


@dataclass
class Move:
    """`why` says in words what was decided; `afterwards` is run once the turn is stored.

    Nobody changes one. It is not frozen, since a step makes several, and a frozen one takes several times as long to
    make.
    """

    call: Call
    then: Effect | Go
    why: str
    understood: tuple[Understood, ...] = ()
    afterwards: tuple[RunTool, ...] = ()
    tripped: tuple[Trip, ...] = ()


def go(call: Call, target: Target, reason: str, why: str, *understood: Understood) -> Move:
    return Move(call, Go(to(target), reason), why, understood)


def by_rule(question: str, value: Any, basis: str) -> Understood:
    return Understood(question, value, basis, "rule")
