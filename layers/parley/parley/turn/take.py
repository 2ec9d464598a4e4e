"""Takes a turn: steps the machine, runs what it asks for, until there is something to say."""

import time
from dataclasses import dataclass, field
from typing import Any

from parley.flow import Flow
from parley.machine import events
from parley.machine.call import Call
from parley.machine.effects import (
    UNCHANGED,
    Dial,
    HangUp,
    Hold,
    Listen,
    Nothing,
    Pieces,
    Read,
    RunTool,
    Spoken,
)
from parley.machine.plain import plain
from parley.machine.step import Step, give_up, step
from parley.model.answer import ModelAnswer
from parley.turn import costs
from parley.turn.ports import Ports
from parley.turn.running import ran, why
from parley.turn.within import within

MODEL_SHARE = 0.95
"""The part of its time after which the model's client gives up by itself, and can say why."""
MOST_STEPS = 24


@dataclass(slots=True)
class Taken:
    """A turn while it is being taken, and what the log will say of it. `recorded_before` is the turn that started the
    piece of recording that was under way."""

    call: Call
    effect: Spoken
    recorded_before: int = 0
    events: list[dict[str, Any]] = field(default_factory=list)
    decisions: list[dict[str, Any]] = field(default_factory=list)
    tools: list[dict[str, Any]] = field(default_factory=list)
    model: list[dict[str, Any]] = field(default_factory=list)
    afterwards: list[dict[str, Any]] = field(default_factory=list)

    @property
    def said(self) -> tuple[str, ...]:
        offers = self.effect.offers if isinstance(self.effect, Listen) else ()
        lines = () if isinstance(self.effect, Nothing) else tuple(self.effect.say)
        return (*lines, *(offer for _, offer in offers))

    @property
    def recording(self) -> Pieces:
        before, now = self.recorded_before, self.call.recording
        return UNCHANGED if now == before else Pieces(before, now)

    @property
    def whisper(self) -> str:
        return self.effect.whisper if isinstance(self.effect, Dial | Hold) else ""


def take(flow: Flow, call: Call, event: events.Event, ports: Ports) -> Taken:
    """One turn, from what happened to what is said. It comes to an answer even if tools and models fail. Raises
    InDoubtError where nobody knows whether a tool was done: the turn is to be taken again."""
    started = time.monotonic()
    taken = Taken(costs.with_time(call, event), Nothing(), call.recording)
    following: events.Event = event
    for _ in range(MOST_STEPS):
        flow = flow.spoken_in(taken.call.language)
        taken.events.append(events.to_data(following))
        stepped = step(flow, taken.call, following)
        _note(taken, stepped)
        left = ports.seconds - (time.monotonic() - started)
        if isinstance(stepped.effect, RunTool):
            following = _run(flow, taken, stepped.effect, ports, left)
        elif isinstance(stepped.effect, Read):
            following = _read(flow, taken, stepped.effect, ports, min(ports.model_seconds, left))
        else:
            taken.effect = stepped.effect
            return taken
    given_up = give_up(flow, taken.call)
    _note(taken, given_up)
    taken.effect = HangUp(taken.call.prompt)
    return taken


def _note(taken: Taken, stepped: Step) -> None:
    taken.call = stepped.call
    taken.decisions += [plain(decision) for decision in stepped.decisions]
    taken.afterwards += [
        {"tool": late.tool.name, "arguments": plain(late.arguments), "key": key(stepped.call, late)}
        for late in stepped.afterwards
    ]


def key(call: Call, wanted: RunTool, before: int = 0) -> str:
    """The idempotency key of a tool: the same for the same turn, so that a repeated turn does nothing twice. A turn
    that has wanted it `before` wants something else now: it came back to a state, with other values or after a failure.

    Turns in which a person of the business stepped in do not count: one may have come between what the caller said and
    the end of a tool that it had begun to run, and then the caller says it again.
    """
    again = f":{before + 1}" if before else ""
    return f"{call.sid}:{call.turn - call.stepped_in}:{wanted.tool.name}{again}"


def _run(
    flow: Flow, taken: Taken, wanted: RunTool, ports: Ports, seconds: float
) -> events.ToolReturned | events.ToolFailed:
    call, started = taken.call, time.monotonic()
    named = key(call, wanted, sum(tool["name"] == wanted.tool.name for tool in taken.tools))
    happened = ran(flow, call, wanted, named, ports, seconds)
    taken.tools.append(
        {
            "name": wanted.tool.name,
            "arguments": plain(wanted.arguments),
            "key": named,
            "result": events.to_data(happened),
            "milliseconds": round((time.monotonic() - started) * 1000, 1),
        }
    )
    return happened


def _read(
    flow: Flow, taken: Taken, wanted: Read, ports: Ports, seconds: float
) -> events.ReadingArrived | events.ReadingFailed:
    """The model's own timeouts come first; a server that drips its answer is left alone with it."""
    try:
        answer = within(seconds, ports.read, flow, taken.call, wanted, seconds * MODEL_SHARE)
    except Exception as error:
        late = why(error, seconds)
        answer = ModelAnswer(events.ReadingFailed(taken.call.now, late), {"failed": late})
    taken.call = costs.with_model(taken.call, answer)
    if answer.log:
        taken.model.append(plain(answer.log))
    return answer.event
