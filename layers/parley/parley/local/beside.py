"""What a developer's machine knows of a folder of agents: their numbers, what is on file, who phones them.

A package names the module in `Package.beside`; the module declares it as `BESIDE = Beside(...)`. None of it is needed
where Parley is deployed.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from parley import agents
from parley.reading import Reader

Record = tuple[str, str, Mapping[str, Any]]
"""Kind, id, data."""
BusinessRecords = Mapping[str, Sequence[Record]]
"""By business."""
Records = Callable[[datetime], BusinessRecords]
"""From the present moment, local to the business, to what is on file."""
Script = Sequence[str]
"""What a caller says, line by line."""


@dataclass(frozen=True)
class Task:
    """What is measured on a file of utterances: a reader, and how its value is written in the file."""

    reader: Reader
    label: Callable[[Any], str]
    classes: bool = False


@dataclass(frozen=True)
class Booking:
    """A kind of record that stands for a booking, the field that nobody may share, and the tool that books."""

    business: str
    kind: str
    tool: str
    alone: str = ""


@dataclass(frozen=True)
class Execution:
    """A running execution: the variable that holds its state machine's ARN, its name, and the outreach in it."""

    machine: str
    name: str
    outreach: str


@dataclass(frozen=True)
class PlacedCall:
    """A call that `parley outreach` places: `start` is given the business, an id and the number to call.

    `answers` are what somebody who answers says, by how the agent's words end; else "Goodbye."
    """

    business: str
    start: Callable[[str, str, str], Sequence[Execution]]
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Beside:
    """`numbers`: by agent, the number here and the business. `records`: an ordinary day's; `data_sets`: others.

    `parameters`: the template's, on this machine. `scripts`: by agent, what callers of a storm say. `tasks`: what
    `parley eval` measures. `given_up`: queues whose messages are events that a function takes again, by the queue's
    logical id. `samples`: values, by name, that are neither spoken nor the answer to a question that any caller could
    give; checks that walk through whole calls need one. `placed`: what `parley outreach` can place,
    by agent. `people`: of the business, by number, whom calls are handed over to, and what they say when they answer.
    `day`: the module of `parley simulate`.
    """

    numbers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    records: Records = lambda _: {}
    data_sets: Mapping[str, Records] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, Sequence[Script]] = field(default_factory=dict)
    bookings: Sequence[Booking] = ()
    tasks: Mapping[str, Task] = field(default_factory=dict)
    given_up: Mapping[str, str] = field(default_factory=dict)
    samples: Mapping[str, Any] = field(default_factory=dict)
    placed: Mapping[str, PlacedCall] = field(default_factory=dict)
    people: Mapping[str, Script] = field(default_factory=dict)
    day: str = ""


def beside() -> Mapping[str, Beside]:
    """By the package's name; empty where it declares none, or where its module is broken (`parley check` tells)."""
    found = {}
    for name, package in agents.packages().items():
        found[name] = Beside()
        if package.beside:
            with suppress(Exception):
                found[name] = agents.module(name, package.beside).BESIDE
    return found
