"""A Do: runs a tool. Its outcomes lead on, and so does its failure."""

from typing import Any

from parley.flow.flow import Flow
from parley.flow.tool import Tool
from parley.flow.words import Do
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import Continue, RunTool
from parley.machine.events import Continued, ToolFailed, ToolReturned
from parley.machine.justified import quoted
from parley.machine.move import Move, go
from parley.machine.speech import known, saying, words


def enter(flow: Flow, call: Call, state: Do) -> Move:
    if not state.meanwhile:
        return written_first(call, state.tool) or _run(flow, call, state)
    told, said = saying(call, words(flow, call, state.meanwhile))
    return Move(told, Continue(said), f"'{state.tool.name}' may take a moment")


def written_first(call: Call, tool: Tool) -> Move | None:
    """Where events come one upon the other, what is decided is a turn before it is done: so one event alone does it."""
    if not call.interruptible or tool.looks_up:
        return None
    return Move(call, Continue(()), f"'{tool.name}' is to be run")


def continued(flow: Flow, call: Call, state: Do, event: Continued) -> Move:
    return _run(flow, call, state)


def tool_returned(flow: Flow, call: Call, state: Do, event: ToolReturned) -> Move:
    missing = [name for name in state.tool.gives.get(event.outcome, ()) if event.values.get(name) is None]
    if event.outcome not in state.goto or missing:
        return _failed(call, state, f"answered '{event.outcome}' without {missing}")
    told = settled(call.with_values(**_news(call, state.tool, event)), state, event.outcome)
    return go(told, state.goto[event.outcome], event.outcome, f"{state.tool.name}: {event.outcome}")


def _news(call: Call, tool: Tool, event: ToolReturned) -> dict[str, Any]:
    """What the tool brought. What is on file does not count against what the caller has just said, unless it is the
    same and more: "Maria" is Maria Lopez."""
    said = call.confirmed if tool.looks_up else ()
    return {
        name: value
        for name, value in declared(tool, event).items()
        if name not in said or quoted(str(call.values.get(name)), str(value))
    }


def settled(call: Call, state: Do, outcome: str) -> Call:
    come_to = state.settles.get(outcome, "")
    replaces = come_to and not (call.outcome and state.tool.looks_up)
    return replace(call, outcome=come_to) if replaces else call


def tool_failed(flow: Flow, call: Call, state: Do, event: ToolFailed) -> Move:
    return _failed(call, state, event.why)


def _failed(call: Call, state: Do, why: str) -> Move:
    counted = replace(call, failures=call.failures + 1)
    return go(counted, state.failed, "failed", f"{state.tool.name} failed: {why}")


def _run(flow: Flow, call: Call, state: Do) -> Move:
    return Move(call, run(flow, call, state.tool), f"runs {state.tool.name}")


def run(flow: Flow, call: Call, tool: Tool, kept: bool = False) -> RunTool:
    values = known(flow, call)
    return RunTool(tool, {name: values[name] for name in tool.takes if values.get(name) is not None}, kept)


def run_after_call(flow: Flow, call: Call) -> tuple[RunTool, ...]:
    """What is done once a call is over, however it ended; what needs notes only where something was noted."""
    told = call.with_values(outcome=call.outcome, topic=call.topic)
    there = known(flow, told)
    tools = [tool for tool in flow.after_call if all(there.get(need) is not None for need in tool.needs)]
    return tuple(run(flow, told, tool) for tool in tools)


def declared(tool: Tool, event: ToolReturned) -> dict[str, Any]:
    """The values that the tool declares, so that a backend cannot put others into a call."""
    names = (*tool.gives.get(event.outcome, ()), *tool.may_give)
    return {name: event.values[name] for name in names if event.values.get(name) is not None}
