"""The steps of one call: each event with the call that it happens to, without anything around the machine."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import wraps
from typing import Any

from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.effects import HangUp, Nothing, Read, RunTool
from parley.machine.events import Answered, Event, ReadingFailed, SpeechHeard, ToolReturned
from parley.machine.step import step
from parley.reading import Basics

NOW = 1_795_000_000.0
CALLER = "+15125550100"
RESULTS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "lookup_caller": ("unknown", {}),
    "find_visit": ("free", {"visit": "2026-11-23T08:00"}),
    "book_service": ("booked", {"booked_time": "2026-11-23T08:00"}),
}


def steps(flow: Flow, words: Sequence[str]) -> Iterator[tuple[Call, Event]]:
    """The machine's inputs, step by step, in a call where the caller says these words."""
    lines = iter(words)
    call = Call(sid="CA" + "0" * 32, agent=flow.name, business="measured", caller=CALLER, started_at=NOW)
    event: Event | None = Answered(NOW)
    while event:
        yield call, event
        taken = step(flow, call, event)
        call, event = taken.call, _next(taken.effect, lines)


def _next(effect: object, lines: Iterator[str]) -> Event | None:
    if isinstance(effect, RunTool):
        return ToolReturned(NOW, *RESULTS[effect.tool.name])
    if isinstance(effect, Read):
        return ReadingFailed(NOW, "no model is measured")
    if isinstance(effect, HangUp | Nothing):
        return None
    return SpeechHeard(NOW, next(lines), 0.9)


def remembering(flow: Flow) -> Flow:
    """The same flow, but what its readers have read once, they know by heart."""
    known: Flow = _with_readers(flow, {})
    return known


def _by_heart(reader: Callable[..., Any]) -> Callable[..., Any]:
    known: dict[str | tuple[str, str], Any] = {}

    @wraps(reader)
    def read(text: str, *given: Any) -> Any:
        words = (text, given[0]) if isinstance(given[0], str) else text
        if words not in known:
            known[words] = reader(text, *given)
        return known[words]

    return read


def _with_readers(found: Any, done: dict[int, Any]) -> Any:
    """What a flow is made of, made anew with such readers; `done` keeps what two others hold one thing."""
    if id(found) not in done:
        if isinstance(found, tuple):
            done[id(found)] = tuple(_with_readers(each, done) for each in found)
        elif is_dataclass(found) and not isinstance(found, type):
            done[id(found)] = replace(found, **dict(_fields(found, done)))
        else:
            return found
    return done[id(found)]


def _fields(found: Any, done: dict[int, Any]) -> Iterator[tuple[str, Any]]:
    for each in fields(found):
        value = getattr(found, each.name)
        reads = each.name == "hear" or isinstance(found, Basics)
        yield each.name, _by_heart(value) if reads else _with_readers(value, done)
