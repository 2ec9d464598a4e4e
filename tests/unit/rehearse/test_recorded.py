"""A recorded call becomes a test that goes the same way, and fails when the agent goes another."""

from pathlib import Path
from typing import Any

import pytest

from parley import agents
from parley.local.rehearse.calls import begin
from parley.local.rehearse.declared import declared
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.recorded import UnreadableError, module
from parley.machine import events
from parley.store.calls import Turn
from parley.tools.desk import Desk
from parley.turn.ports import Ports
from parley.turn.take import take

AGENTS = ("hvac",)

LINES = ("hi, my AC is broken", "no", "78704", "Jane Doe", "", "4201 Oak Street", "tomorrow morning", "yes")


def recorded(*lines: str) -> list[Turn]:
    """The turns as the log keeps them."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from parley.local.rehearse.records import RehearsedRecords

    flow, records = agents.load("hvac"), RehearsedRecords()

    def run(call: Any, flow: Any, tool: Any, arguments: Any, key: str) -> Any:
        now = datetime.fromtimestamp(call.now, ZoneInfo(flow.timezone)).replace(tzinfo=None)
        return tool.run(Desk(records, now, call.now, key, "", lambda *_, **__: True), **arguments)

    call = begin(flow, Goal(7, flow, declared("hvac")))
    happened = [events.Answered(call.started_at), *(_event(call.started_at, line) for line in lines)]
    turns = []
    for event in happened:
        taken = take(flow, call, event, Ports(run))
        call = taken.call
        turns.append(Turn(call, "", taken.events, taken.decisions, taken.tools, said=taken.said))
    return turns


def _event(began: float, line: str) -> events.Event:
    return events.SpeechHeard(began + 5, line) if line else events.Silence(began + 5)


def test_a_recorded_call_goes_the_same_way_as_a_test(tmp_path: Path) -> None:
    text = module(recorded(*LINES))
    _run(text)
    assert '"Jane Doe"' in text.replace("'", '"')
    with pytest.raises(AssertionError):
        _run(text.replace("4201 Oak Street'", "4210 Oak Street'", 1))


def test_a_call_that_a_model_read_makes_no_test() -> None:
    turns = recorded("hi, my AC is broken")
    turns[-1].events.append({"kind": "reading_arrived"})  # type: ignore[attr-defined]
    with pytest.raises(UnreadableError, match="model"):
        module(turns)


def test_no_call_makes_no_test() -> None:
    with pytest.raises(UnreadableError):
        module([])


def _run(text: str) -> None:
    made: dict[str, Any] = {}
    exec(compile(text, "test_recorded_call.py", "exec"), made)
    (test,) = (each for name, each in made.items() if name.startswith("test_"))
    test()
