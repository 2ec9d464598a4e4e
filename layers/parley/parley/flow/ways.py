"""The ways out of each state, as edges: the proof, the diagram and the console read the flow from here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from parley.flow.declaration import Declaration
from parley.flow.words import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Interrupt,
    Listening,
    Message,
    Noted,
    Prompt,
    Queue,
    State,
    Talk,
    Target,
    To,
    Transfer,
)


@dataclass(frozen=True, slots=True)
class Way:
    """One edge. `kind` is how it is taken: outcome, answer, unclear, stuck, failed, limit, silent,
    interrupt."""

    source: str
    outcome: str
    target: str
    kind: str
    say: Prompt = ""
    forget: Sequence[str] = ()
    set: Mapping[str, Any] = field(default_factory=dict)


def to(target: Target) -> To:
    return target if isinstance(target, To) else _to(target)


@lru_cache(maxsize=4096)
def _to(state: str) -> To:
    return To(state)


def _way(source: str, outcome: str, target: Target, kind: str) -> Way:
    where = to(target)
    return Way(source, outcome, where.state, kind, where.say, where.forget, where.set)


def _declared(state: State) -> Iterator[tuple[str, Target, str]]:
    if isinstance(state, End):
        return
    for outcome, target in state.goto.items():
        yield outcome, target, "outcome"
    if isinstance(state, Collect) and not callable(state.questions):
        for question in state.questions:
            for answer, target in question.ways.items():
                yield answer, target, "answer"
    if isinstance(state, Ask | Collect) and not isinstance(state, Consent):
        yield "stuck", state.stuck, "stuck"
    if isinstance(state, Ask) and state.unclear:
        yield "unclear", state.unclear, "unclear"
    if isinstance(state, Do):
        yield "failed", state.failed, "failed"
    if isinstance(state, Talk):
        yield "silent", state.silent, "silent"
        yield "limit", state.limit, "limit"


def way_out(state: State) -> Target:
    """Where a call goes that can go no further in the state; "" for last words, after which nothing comes."""
    if isinstance(state, Ask | Collect):
        return state.stuck
    if isinstance(state, Do):
        return state.failed
    if isinstance(state, Talk):
        return state.limit
    return state.goto["failed"] if isinstance(state, Transfer | Message | Queue) else ""


def ways_out(state: State) -> Sequence[Way]:
    """The ways that the state itself declares."""
    return [_way(state.name, outcome, target, kind) for outcome, target, kind in _declared(state)]


def interruptions(flow: Declaration, state: State) -> Sequence[Way]:
    """The ways that lead out of a state because of interrupts and limits of the whole flow.

    A person who picks up a call that we placed may say something before the first state has asked anything.
    """
    if not isinstance(state, Listening) and state is not flow.states[0]:
        return []
    found = [
        _interruption(flow, state, interrupt, target)
        for interrupt in flow.interrupts
        if state.name not in interrupt.unless and (interrupt.early or isinstance(state, Listening))
        for target in interrupt.goto.values()
        if not isinstance(target, Noted)
    ]
    if not isinstance(state, Listening):
        return found
    if flow.silent and not isinstance(state, Talk | Queue):
        found.append(_way(state.name, "silent", flow.silent, "silent"))
    return [*found, _way(state.name, "limit", flow.limits.to, "limit")]


def _interruption(flow: Declaration, state: State, interrupt: Interrupt, target: Target) -> Way:
    way = _way(state.name, interrupt.name, target, "interrupt")
    return replace(way, forget=(*way.forget, *flow.questions)) if interrupt.forgets else way


def all_ways(flow: Declaration) -> Sequence[Way]:
    return [way for state in flow.states for way in (*ways_out(state), *interruptions(flow, state))]
