"""What the model costs a call: how often it is asked, and how long its prompts are. Needs no provider."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from bench.figures import NotMeasured
from parley import agents
from parley.flow import Flow, Result, Tool
from parley.local.environment import environment
from parley.local.language_model.faults import understands_nothing
from parley.local.language_model.server import ModelServer
from parley.local.trials.positions import AT
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import Answered, Event, ReadingArrived, SpeechHeard
from parley.model import reading
from parley.model.answer import ModelAnswer
from parley.store.calls import Turn
from parley.store.early import Early
from parley.turn import early
from parley.turn.ports import Ports
from parley.turn.take import take

HAPPY_PATH = (
    "Hi, my AC is broken, it's blowing warm air",
    "No, nothing like that",
    "78745",
    "Jane Doe",
    "4210 Oak Street",
    "Monday morning",
    "Yes, please",
)
EARLY, LATE = 2, 25
"""Turns at which the prompt is measured."""
LONG_WAY = ("Hi, my AC is broken", *("hold on a second", "could you repeat that?") * 11)
"""Twenty-three turns that do not bring the call any further."""
MODEL_SECONDS = 0.5
"""What a fast model takes."""
UNREADABLE = "the purple elephant sings beside the teapot"
RESULTS: Mapping[str, Result] = {
    "lookup_caller": Result("unknown"),
    "find_visit": Result("free", {"visit": "2026-11-23T08:00"}),
    "book_service": Result("booked", {"booked_time": "2026-11-23T08:00"}),
    "create_callback": Result("created", {"callback_when": "on Monday"}),
}


def figures() -> Iterator[tuple[str, float, str]]:
    """Name, value, unit. Talks to a server on 127.0.0.1."""
    yield "model calls per turn, hvac happy path", round(calls_per_turn(), 3), "calls"
    for turn in (EARLY, LATE):
        yield f"prompt at turn {turn}, hvac", prompt_at(turn), "characters"


def calls_per_turn() -> float:
    """Of a booking by a caller who answers every question."""
    with ModelServer(understands_nothing) as server:
        last = _call(server, HAPPY_PATH)
        if last.outcome != "booked":
            raise RuntimeError(f"the happy path ends in '{last.state}'")
        return len(server.requests) / last.turn


def prompt_at(turn: int) -> int:
    """Characters of the prompt at a turn from the second on, in a call that does not get any further."""
    with ModelServer(understands_nothing) as server:
        _call(server, (*LONG_WAY[: turn - EARLY], UNREADABLE))
        if not server.requests:
            raise NotMeasured(f"nobody asked the model up to turn {turn}")
        return len(server.requests[-1].prompt)


def turn_read_early() -> tuple[float, float]:
    """Milliseconds of a turn whose words the model had read before they were final, and of one that asks it then."""
    flow, ports, kept = replace(agents.load("hvac"), reads_early=True), _slowly(), dict[str, Any]()
    begun = Call("CA1", flow.name, AT, caller="+15125550100", business="ace")
    last, said = take(flow, begun, Answered(AT), ports).call, SpeechHeard(AT + 4.0, UNREADABLE)

    def keeps(sid: str, reading: Mapping[str, Any], cost: float) -> None:
        kept.update(reading)

    with (
        patch("parley.agents.for_call", lambda _: flow),
        patch("parley.store.early.begins", lambda *_: True),
        patch("parley.store.early.keep", keeps),
    ):
        early.heard(Turn(last, ""), UNREADABLE, ports)
    times = []
    for known in (kept, {}):
        started = time.perf_counter()
        early.taken_with(Early(known), flow, last, said, ports)
        times.append((time.perf_counter() - started) * 1000)
    return times[0], times[1]


def _slowly() -> Ports:
    def reads(flow: Flow, call: Call, wanted: Read, seconds: float) -> ModelAnswer:
        time.sleep(MODEL_SECONDS)
        return ModelAnswer(ReadingArrived(call.now, {}))

    return Ports(run_tool=_answers, read=reads, clock=lambda: AT + 4.0)


def _call(server: ModelServer, utterances: Sequence[str]) -> Call:
    flow = agents.load("hvac")
    ports = Ports(run_tool=_answers, read=reading.read)
    call = Call("CA1", flow.name, AT, caller="+15125550100", business="ace")
    with environment(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="none"):
        for number, event in enumerate(_events(utterances)):
            call = take(flow, call, event, ports).call
            if call.turn != number + 1:
                raise RuntimeError(f"turn {number + 1} was not taken")
    return call


def _events(utterances: Sequence[str]) -> Iterator[Event]:
    yield Answered(AT)
    for number, text in enumerate(utterances, start=1):
        yield SpeechHeard(AT + 4.0 * number, text)


def _answers(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    return RESULTS[tool.name]


if __name__ == "__main__":
    for name, value, unit in figures():
        print(f"{name}: {value:g} {unit}")
