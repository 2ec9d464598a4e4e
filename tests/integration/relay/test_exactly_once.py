"""Messages come one to three times, at once and in any order: nothing is taken twice, and no tool runs twice."""

import json
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from types import SimpleNamespace
from typing import Any

import pytest

from parley.flow import Flow, Result, Tool
from parley.machine.call import Call
from parley.store.sockets import Socket
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.turn import over_socket, relay, relay_log, webhooks
from parley.turn.ports import BUDGET_SECONDS, Ports
from parley.turn.tools import on_own_tables
from parley.turn.within import StoppedError
from tests.integration.relay.line import ADDRESS, Line

AGENTS = ("hvac",)

BOOKING = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning", "yes", "yes")


class Counted:
    """The tools of the agent, slow, and how often each was run under its key."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds, self.runs, self._lock = seconds, Counter[str](), Lock()
        self._run = on_own_tables("")

    def __call__(self, call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        with self._lock:
            self.runs[key] += 1
        time.sleep(self.seconds)
        return self._run(call, flow, tool, arguments, key)


@pytest.fixture
def tools(configure: Configure) -> Counted:
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS)
    return Counted(seconds=0.02)


def rings(tools: Counted) -> Line:
    return Line.rings(Ports(run_tool=tools), "hvac", "ace-cooling")


def spoken(line: Line, words: str, at: float) -> dict[str, Any]:
    message = {"type": "prompt", "voicePrompt": words, "last": True}
    return line.event(message, requestTimeEpoch=int(at * 1000))


def check(line: Line, tools: Counted) -> None:
    turns = line.turns
    assert [turn.number for turn in turns] == list(range(1, len(turns) + 1))
    taken = Counter(
        turn.message["id"] for turn in turns[1:] if turn.events and turn.events[0]["kind"] == "heard"
    )
    assert set(taken.values()) <= {1}
    changing = [key for key in tools.runs if key.endswith(":book_service")]
    assert len(changing) <= 1
    assert all(tools.runs[key] == 1 for key in changing)


@pytest.mark.parametrize("seed", range(2))
def test_a_call_whose_messages_come_repeated_and_at_once(tools: Counted, seed: int) -> None:
    line, chance = rings(tools), random.Random(seed)
    for words in BOOKING:
        if not line.is_open:
            break
        event = spoken(line, words, time.time())
        with ThreadPoolExecutor(3) as pool:
            answers = list(pool.map(line.gets, [event] * chance.randint(1, 3)))
        assert sum(bool(each.get("token")) or each["type"] == "end" for each in answers) <= 1 + (
            not line.is_open
        )
    check(line, tools)
    assert line.turns[-1].call.outcome == "booked"


@pytest.mark.parametrize("seed", range(2))
def test_messages_in_any_order_never_do_a_thing_twice(tools: Counted, seed: int) -> None:
    line, chance = rings(tools), random.Random(seed)
    began = time.time()
    sent = [spoken(line, words, began + place / 100) for place, words in enumerate(BOOKING)]
    coming = [event for event in sent for _ in range(chance.randint(1, 3))]
    coming.sort(key=lambda event: event["requestContext"]["requestTimeEpoch"] + chance.uniform(0, 40))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(line.gets, coming))
    check(line, tools)


def test_two_messages_at_once_are_two_turns_one_after_the_other(tools: Counted) -> None:
    line = rings(tools)
    now = time.time()
    both = [spoken(line, "my AC is broken", now), spoken(line, "my name is Jane Doe", now + 0.001)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(line.gets, both))
    heard = [turn.events[0] for turn in line.turns[1:]]
    assert heard[-1]["text"] == "my name is Jane Doe"
    if len(heard) == 2:  # neither was late
        assert heard[-1]["only_heard"] == ""


def test_words_that_come_while_a_tool_runs_wait_for_it(tools: Counted) -> None:
    tools.seconds = 0.5
    line = rings(tools).says(*BOOKING[:6])
    assert line.heard.endswith("Shall I book it?")
    with ThreadPoolExecutor(2) as pool:
        agreed = pool.submit(line.gets, spoken(line, "yes", time.time()))
        time.sleep(0.2)
        objected = pool.submit(line.gets, spoken(line, "no, wait", time.time()))
        assert agreed.result()["type"] in ("text", "end")
        objected.result()
    check(line, tools)
    assert line.turns[-1].call.outcome == "booked"


def begins_and_is_gone(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody agrees to a booking; the function that begins with it ends before it is done."""
    whole = relay._turn
    monkeypatch.setattr(relay_log, "WORK_SECONDS", 0.0)

    def gone(call: Call, event: Any, named: Any, ports: Ports, socket: Socket | None = None) -> Any:
        turn, goes_on = whole(call, event, named, ports, socket)
        if goes_on:
            raise SystemExit
        return turn, goes_on

    monkeypatch.setattr(relay, "_turn", gone)
    with pytest.raises(StoppedError):
        line.says("yes")
    monkeypatch.setattr(relay, "_turn", whole)
    monkeypatch.setattr(relay, "_connections", lambda: line)


@pytest.mark.parametrize("comes_next", [lambda line: line.says("hello?"), Line.silent])
def test_what_was_begun_by_somebody_who_is_gone_is_done_before_what_comes_next(
    tools: Counted, monkeypatch: pytest.MonkeyPatch, comes_next: Callable[[Line], Line]
) -> None:
    line = rings(tools).says(*BOOKING[:6])
    begins_and_is_gone(line, monkeypatch)
    comes_next(line)
    check(line, tools)
    assert line.turns[-1].call.outcome == "booked"


def test_silence_leaves_alone_what_somebody_is_at_work_on(
    tools: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = rings(tools).says(*BOOKING[:6])
    begins_and_is_gone(line, monkeypatch)
    monkeypatch.setattr(relay_log, "WORK_SECONDS", 3600.0)
    turns = line.turns
    assert line.silent().turns == turns


def test_words_whose_time_is_up_while_they_wait_are_answered_with_nothing(
    tools: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = rings(tools).says(*BOOKING[:6])
    begins_and_is_gone(line, monkeypatch)
    monkeypatch.setattr(relay_log, "WORK_SECONDS", 3600.0)
    monkeypatch.setattr(relay, "ANSWER_SECONDS", relay.DOING_SECONDS)
    turns, runs = line.turns, sum(tools.runs.values())
    line.says("hello?")
    assert line.answers == [{"type": "text", "token": "", "last": True}]
    assert (line.turns, sum(tools.runs.values())) == (turns, runs)


def test_tools_have_what_is_left_of_a_messages_time(tools: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    line, given = rings(tools), list[float]()
    whole = webhooks.taken_in

    def noted(flow: Flow, call: Call, event: Any, ports: Ports) -> Any:
        given.append(ports.seconds)
        return whole(flow, call, event, ports)

    monkeypatch.setattr(relay, "taken_in", noted)
    line.says(*BOOKING[:7])
    decides, does = given[-2:]
    assert decides <= relay.ANSWER_SECONDS - relay.DOING_SECONDS < does <= BUDGET_SECONDS


def test_a_message_that_is_held_up_is_answered_with_nothing(
    tools: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, goes_on = rings(tools), Event()
    monkeypatch.setattr(over_socket, "LATEST_SECONDS", 0.05)
    monkeypatch.setattr(relay, "said", lambda frame, ports: str(goes_on.wait(60)))
    assert line.says("my AC is broken").answers == [{"type": "text", "token": "", "last": True}]
    goes_on.set()


def test_what_cannot_be_said_at_once_stops_no_answer(tools: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(connection: str, message: str) -> bool:
        raise ConnectionError

    line = rings(tools).says(*BOOKING[:6])
    monkeypatch.setattr(relay, "_connections", lambda: SimpleNamespace(send=fails))
    monkeypatch.setattr(relay, "SLOW_SECONDS", 0.0)
    assert line.says("yes").turns[-1].call.outcome == "booked"


def test_a_socket_that_breaks_while_a_tool_runs_waits_for_it(
    tools: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = rings(tools).says(*BOOKING[:6])
    runs, breaks, waits = Event(), Event(), relay._after_work

    def slow(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        runs.set()
        breaks.wait(4)
        return tools(call, flow, tool, arguments, key)

    def looks(sid: str, until: float, mine: str = "") -> Any:
        if runs.is_set():
            breaks.set()
        return waits(sid, until, mine)

    monkeypatch.setattr(relay, "_after_work", looks)
    line.ports = line.ports._replace(run_tool=slow)
    with ThreadPoolExecutor(1) as pool:
        agreed = pool.submit(line.gets, spoken(line, "yes", time.time()))
        assert runs.wait(10)
        line.breaks()
        agreed.result()
    check(line, tools)
    assert line.turns[-1].call.outcome == "booked"


def test_whoever_waits_for_something_slow_is_told_at_once(
    tools: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = rings(tools).says(*BOOKING[:6])
    told, words = Event(), list[str]()

    def send(connection: str, message: str) -> bool:
        words.append(message)
        told.set()
        return True

    def slow(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        assert told.wait(10)
        return tools(call, flow, tool, arguments, key)

    monkeypatch.setattr(relay, "_connections", lambda: SimpleNamespace(send=send))
    monkeypatch.setattr(relay, "SLOW_SECONDS", 0.01)
    line.ports = line.ports._replace(run_tool=slow)
    line.says("yes")
    assert [json.loads(each) for each in words] == [
        {"type": "text", "token": "One moment, please. ", "last": False}
    ]
    check(line, tools)
