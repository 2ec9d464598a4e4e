"""A tool that is late, or whose write is lost, has failed only if it has done nothing, and never will."""

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

import pytest

from parley import agents
from parley.flow import Flow, Result, Tool
from parley.local.stack import Stack
from parley.local.stack.faults import Mode
from parley.machine.call import Call
from parley.machine.effects import RunTool
from parley.machine.events import ToolFailed, ToolReturned
from parley.messages import sending
from parley.store.deeds import GivenUpError, doing, give_up
from parley.store.records import Records
from parley.tools.desk import Desk
from parley.turn import running
from parley.turn.ports import Ports
from parley.turn.running import InDoubtError, ran
from parley.turn.tools import give_up_on_own_tables, on_own_tables
from tests.integration.tools.test_writes import (
    AGENTS,
    BUSINESS,
    CALLER,
    TOOLS,
    WRITING,
    desk,
    kept,
    prepared,
    records,
    stack,
)

__all__ = ["AGENTS", "records", "stack"]
KEY = "CA1:2:tool"
CALL = Call("CA1", "hvac", 0.0, CALLER, business=BUSINESS)
FLOW = agents.load("hvac")


def arguments(records: Records, name: str) -> Mapping[str, Any]:
    number = prepared(records)
    return {field: number if value == "booked" else value for field, value in WRITING[name].items()}


def runs(records: Records, name: str, told: Mapping[str, Any]) -> Result:
    with doing(CALL.sid, KEY):
        return TOOLS[name].run(desk(records, KEY), **told)


@pytest.mark.parametrize("name", WRITING)
def test_what_was_given_up_is_not_written_any_more(records: Records, name: str) -> None:
    told = arguments(records, name)
    before = kept()
    assert give_up(CALL.sid, KEY)
    with pytest.raises(GivenUpError):
        runs(records, name, told)
    assert kept() == before
    assert give_up(CALL.sid, KEY)


@pytest.mark.parametrize("name", WRITING)
def test_what_was_done_is_not_given_up_any_more(records: Records, name: str) -> None:
    told = arguments(records, name)
    runs(records, name, told)
    assert not give_up(CALL.sid, KEY)


@pytest.mark.parametrize("name", WRITING)
def test_of_a_tool_and_a_turn_that_gives_it_up_at_once_one_wins(records: Records, name: str) -> None:
    told = arguments(records, name)
    before = kept()
    with ThreadPoolExecutor(2) as pool:
        done, given_up = pool.submit(runs, records, name, told), pool.submit(give_up, CALL.sid, KEY)
    assert isinstance(done.exception(), GivenUpError) == given_up.result() == (kept() == before)


def on_tables(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
    return tool.run(desk(Records(call.business), key), **arguments)


@pytest.mark.parametrize("name", WRITING)
@pytest.mark.parametrize("mode", ["lost", "down"])
def test_a_turn_says_that_it_failed_if_nothing_was_written(
    records: Records, stack: Stack, name: str, mode: Mode
) -> None:
    """All writes of a tool lose their answers, or are refused."""
    told, troubled = arguments(records, name), [mode]

    def in_trouble(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        if not troubled:
            return on_tables(call, flow, tool, arguments, key)
        with stack.fault("dynamodb", troubled.pop(), operations=["TransactWriteItems"]):
            return on_tables(call, flow, tool, arguments, key)

    before = kept()
    patient = RunTool(replace(TOOLS[name], seconds=120.0), told)
    happened = ran(FLOW, CALL, patient, KEY, Ports(in_trouble, give_up_on_own_tables), 240.0)
    assert isinstance(happened, ToolFailed) == (kept() == before) == (mode == "down")


@pytest.mark.parametrize("name", WRITING)
def test_a_late_tool_that_was_given_up_does_nothing_once_it_goes_on(records: Records, name: str) -> None:
    told, goes_on, over = arguments(records, name), Event(), Event()
    before = kept()

    def held_up(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        goes_on.wait(60)
        try:
            return on_tables(call, flow, tool, arguments, key)
        finally:
            over.set()

    wanted = RunTool(replace(TOOLS[name], seconds=0.01), told)
    happened = ran(FLOW, CALL, wanted, KEY, Ports(held_up, give_up_on_own_tables), 60.0)
    goes_on.set()
    assert over.wait(60)
    assert isinstance(happened, ToolFailed)
    assert kept() == before


@pytest.mark.parametrize("name", WRITING)
def test_a_late_tool_that_has_done_its_work_is_waited_for(records: Records, name: str) -> None:
    told, done = arguments(records, name), Event()

    def hangs(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        result = on_tables(call, flow, tool, arguments, key)
        done.set()
        time.sleep(0.1)
        return result

    def once_done(call: Call, tool: Tool, key: str) -> bool:
        assert done.wait(60)
        return give_up_on_own_tables(call, tool, key)

    wanted = RunTool(replace(TOOLS[name], seconds=0.001), told)
    assert isinstance(ran(FLOW, CALL, wanted, KEY, Ports(hangs, once_done), 60.0), ToolReturned)


def test_what_nobody_knows_is_not_said(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """Done, and what came of it cannot be found out in time; or nobody can say whether it was done."""
    told, goes_on = arguments(records, "book_service"), Event()

    def hangs(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        result = on_tables(call, flow, tool, arguments, key)
        goes_on.wait(60)
        return result

    def unknown(call: Call, tool: Tool, key: str) -> bool:
        raise TimeoutError

    monkeypatch.setattr(running, "SETTLING_SECONDS", 0.05)
    wanted = RunTool(replace(TOOLS["book_service"], seconds=0.001), told)
    for asked in (lambda *_: False, unknown):
        with pytest.raises(InDoubtError):
            ran(FLOW, CALL, wanted, KEY, Ports(hangs, asked), 0.05)
    goes_on.set()


def test_a_text_that_was_given_up_is_not_sent(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    monkeypatch.setattr(sending, "send_text", lambda _, to, *words: sent.append(to))
    message = sending.OutgoingMessage(BUSINESS, f"{KEY}#0", "+15125550123", CALLER)
    assert give_up(CALL.sid, KEY)
    with doing(CALL.sid, KEY), pytest.raises(GivenUpError):
        sending.text(message, CALLER, "Your appointment is booked.")
    assert sent == []


@pytest.mark.parametrize("name", WRITING)
def test_a_run_that_did_not_see_what_another_did_looks_again(records: Records, name: str) -> None:
    """Two copies of one webhook: the place that is taken was taken by the other copy."""
    told, tool, begun = arguments(records, name), TOOLS[name], list[str]()

    def overtaken(at: Desk, **arguments: Any) -> Result:
        begun.append(name)
        if len(begun) == 1:
            runs(records, name, arguments)
            return Result("taken")
        return tool.run(desk(records, KEY), **arguments)

    with doing(CALL.sid, KEY):
        result = on_own_tables("")(CALL, FLOW, replace(tool, run=overtaken), told, KEY)
    assert result.outcome in tool.gives
    assert result.outcome != "taken"
    assert len(begun) == 2


def test_a_run_that_has_nothing_to_write_leaves_nothing_to_others(records: Records) -> None:
    told = arguments(records, "book_service")
    nothing = replace(TOOLS["book_service"], run=lambda at, **arguments: Result("taken"))
    with doing(CALL.sid, KEY):
        on_own_tables("")(CALL, FLOW, nothing, told, KEY)
    with pytest.raises(GivenUpError):
        runs(records, "book_service", told)
