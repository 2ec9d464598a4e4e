"""The ways out of each state, as edges; those of a whole flow are its `ways`."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from parley.flow.words import (
    Ask,
    Collect,
    Consent,
    Do,
    End,
    Message,
    Prompt,
    Queue,
    State,
    Talk,
    Target,
    To,
    Transfer,
)


class Way(NamedTuple):
    """One edge. `kind` is how it is taken: outcome, answer, unclear, stuck, failed, limit, silent,
    interrupt."""

    source: str
    outcome: str
    target: str
    kind: str
    say: Prompt = ""
    forget: Sequence[str] = ()
    set: Mapping[str, Any] = {}


def to(target: Target) -> To:
    return target if isinstance(target, To) else _to(target)


@lru_cache(maxsize=4096)
def _to(state: str) -> To:
    return To(state)


def way(source: str, outcome: str, target: Target, kind: str) -> Way:
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
    return [way(state.name, outcome, target, kind) for outcome, target, kind in _declared(state)]
