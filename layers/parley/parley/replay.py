"""Takes a recorded call through today's flow, and finds where it would go differently.

Pure: nothing is called. What was heard, read and returned by tools comes from the log of turns. Where today's
flow asks for something that the log has no answer to, the tool counts as failed, the reading as missing, and
that is reported too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from parley.flow import Flow
from parley.machine import events
from parley.machine.call import Call
from parley.machine.effects import Effect, Nothing, Read, RunTool
from parley.machine.plain import plain
from parley.machine.step import FROM_OUTSIDE, Step, step
from parley.store.calls import Turn

MOST_STEPS = 24


@dataclass(frozen=True, slots=True)
class Difference:
    """What today's flow does otherwise in one turn: `was` is recorded, `now` is what would happen."""

    turn: int
    what: str
    was: Any
    now: Any


@dataclass(slots=True)
class Recorded:
    """What the log can still answer: results by tool, readings, each given out once."""

    results: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)
    readings: list[Mapping[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Replayed:
    """One turn as today's flow takes it."""

    call: Call
    effect: Effect = field(default_factory=Nothing)
    tools: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    @property
    def said(self) -> Sequence[str]:
        offers = (offer for _, offer in getattr(self.effect, "offers", ()))
        return (*getattr(self.effect, "say", ()), *offers)


def replay(flow: Flow, turns: Sequence[Turn]) -> Sequence[Difference]:
    """The differences, turn by turn; none when today's flow takes the call exactly as it went.

    Raises ValueError for a log that does not begin with the call's first turn.
    """
    if not turns or turns[0].number != 1:
        raise ValueError("the log does not begin with the call's first turn")
    call, found = beginning(turns[0]), list[Difference]()
    left = _results(turns)
    for turn in turns:
        if call.ended:
            return [*found, Difference(turn.number, "turn", "the call went on", "the call is over")]
        replayed = _retaken(flow, call, turn, left)
        found += replayed.differences
        found += _compared(turn, replayed)
        call = replayed.call
    if turns[-1].call.ended and not call.ended:
        found.append(Difference(turns[-1].number, "end", "the call was over", "the call would go on"))
    return found


def beginning(first: Turn) -> Call:
    """The call before its first turn: what it began with is what the first turn's tools did not bring."""
    after = first.call
    brought = {name for event in first.events for name in event.get("values", ())}
    return Call(
        sid=after.sid,
        agent=after.agent,
        started_at=after.started_at,
        caller=after.caller,
        called=after.called,
        direction=after.direction,
        business=after.business,
        language=after.began_in or after.language,
        override=after.override,
        values={name: value for name, value in after.values.items() if name not in brought},
        callee=after.callee,
    )


def _results(turns: Iterable[Turn]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for turn in turns:
        for tool in turn.tools:
            found.setdefault(tool["name"], []).append(tool)
    return found


def _retaken(flow: Flow, call: Call, turn: Turn, results: dict[str, list[Mapping[str, Any]]]) -> Replayed:
    replayed, kinds = Replayed(call), {kind: name for name, kind in events.KINDS.items()}
    outside = {kinds[kind] for kind in FROM_OUTSIDE}
    readings = [event for event in turn.events if event["kind"].startswith("reading_")]
    recorded = Recorded(results, readings)
    for event in turn.events:
        if event["kind"] in outside:
            _take(flow, replayed, events.from_data(event), turn, recorded)
    for reading in recorded.readings:
        replayed.differences.append(Difference(turn.number, "reading", dict(reading), None))
    return replayed


def _take(flow: Flow, replayed: Replayed, event: events.Event, turn: Turn, recorded: Recorded) -> None:
    """Steps until something is said, as a live turn does, with answers out of the log."""
    for _ in range(MOST_STEPS):
        stepped: Step = step(flow, replayed.call, event)
        replayed.call, replayed.effect = stepped.call, stepped.effect
        replayed.late += [late.tool.name for late in stepped.afterwards]
        if isinstance(stepped.effect, RunTool):
            event = _result(replayed, stepped.effect, turn, recorded)
        elif isinstance(stepped.effect, Read):
            event = _reading(replayed, stepped.effect, turn, recorded)
        else:
            return
    raise RuntimeError(f"{flow.name}: no answer after {MOST_STEPS} steps in '{replayed.call.state}'")


def _result(replayed: Replayed, wanted: RunTool, turn: Turn, recorded: Recorded) -> events.Event:
    name, arguments = wanted.tool.name, plain(wanted.arguments)
    replayed.tools.append(name)
    kept = recorded.results.get(name)
    if not kept:
        replayed.differences.append(Difference(turn.number, f"result of {name}", None, "not in the log"))
        return events.ToolFailed(replayed.call.now, "the log has no result of it")
    tool = kept.pop(0)
    if tool["arguments"] != arguments:
        replayed.differences.append(
            Difference(turn.number, f"arguments of {name}", tool["arguments"], arguments)
        )
    return events.from_data(tool["result"])._replace(at=replayed.call.now)


def _reading(replayed: Replayed, wanted: Read, turn: Turn, recorded: Recorded) -> events.Event:
    """What the log has of what is asked for today: a model answers nothing else."""
    if recorded.readings:
        reading = dict(recorded.readings.pop(0))
        if "values" in reading:
            reading["values"] = {
                name: reading["values"][name] for name in wanted.open if name in reading["values"]
            }
        return events.from_data(reading)
    replayed.differences.append(Difference(turn.number, "reading", None, f"of {', '.join(wanted.open)}"))
    return events.ReadingFailed(replayed.call.now, "the log has no reading")


def _compared(turn: Turn, replayed: Replayed) -> Iterator[Difference]:
    pairs = (
        ("state", turn.call.state, replayed.call.state),
        ("said", list(turn.said), list(replayed.said)),
        ("tools", [tool["name"] for tool in turn.tools], replayed.tools),
        ("afterwards", [late["tool"] for late in turn.afterwards], replayed.late),
        ("outcome", turn.call.outcome, replayed.call.outcome),
        ("recording", turn.call.recording, replayed.call.recording),
    )
    for what, was, now in pairs:
        if was != now:
            yield Difference(turn.number, what, was, now)
