"""A call whose end was never reported is closed after half an hour; one that is put through to a person is not."""

from dataclasses import replace

import pytest

from parley import agents
from parley.flow.words import Transfer
from parley.local.stack import Stack
from parley.machine.call import Call
from parley.machine.events import Answered
from parley.store import calls
from parley.store.calls import Turn
from parley.store.records import SYSTEM, Records
from parley.turn import stale
from parley.turn.ports import Ports
from parley.turn.stale import STALE_SECONDS, close
from parley.turn.take import take
from parley.turn.tools import on_own_tables

NOW = 1_795_280_400.0
PORTS = Ports(run_tool=on_own_tables(""), clock=lambda: NOW)


@pytest.fixture
def line(stack: Stack) -> str:
    stack.reset()
    Records(SYSTEM).put("number", "+15125550150", {"agent": "car_desk", "business": "hillside-auto"})
    return "hillside-auto"


def begin(business: str, sid: str, ago: float) -> None:
    flow = agents.load("car_desk")
    call = Call(sid, flow.name, NOW - ago, caller="+15125550100", called="+15125550150", business=business)
    taken = take(flow, replace(call, now=NOW - ago), Answered(NOW - ago), PORTS)
    calls.add(Turn(taken.call, "<Response/>", taken.events, taken.decisions, taken.tools, (), taken.said))


def test_only_calls_without_a_word_for_half_an_hour_are_closed(line: str) -> None:
    begin(line, "CAold", STALE_SECONDS + 60)
    begin(line, "CAnew", 60)
    assert close(NOW, PORTS) == 1
    old, new = calls.latest("CAold"), calls.latest("CAnew")
    assert old is not None
    assert new is not None
    assert (old.call.ended, old.call.outcome, new.call.ended) == (True, "abandoned", False)
    assert close(NOW, PORTS) == 0


def put_through(sid: str, ago: float) -> Transfer:
    """A call that has been in a transfer since then, as its log has it."""
    begin("hillside-auto", sid, ago)
    last = calls.latest(sid)
    state = agents.load("car_desk").by_name["to_manager"]
    assert last is not None
    assert isinstance(state, Transfer)
    calls.add(last._replace(call=replace(last.call, state=state.name, turn=2)))
    return state


def test_people_may_talk_as_long_as_the_transfer_lets_them(line: str) -> None:
    state = put_through("CAtalking", 90 * 60)
    assert (close(NOW, PORTS), ended("CAtalking")) == (0, False)
    put_through("CAgone", STALE_SECONDS + state.seconds + state.longest_seconds + 60)
    assert close(NOW, PORTS) == 1
    assert (ended("CAtalking"), ended("CAgone")) == (False, True)


def test_more_people_talking_than_are_closed_at_once_keep_no_stale_call_open(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stale, "MOST_CLOSED", 2)
    for number in range(4):
        put_through(f"CAtalking{number}", 90 * 60)
    begin(line, "CAold", STALE_SECONDS + 60)
    assert close(NOW, PORTS) == 1


def test_a_call_that_cannot_be_closed_keeps_no_other_open(line: str) -> None:
    begin(line, "CAodd", STALE_SECONDS + 120)
    last = calls.latest("CAodd")
    assert last is not None
    calls.add(last._replace(call=replace(last.call, agent="nobody", turn=2)))
    begin(line, "CAold", STALE_SECONDS + 60)
    assert (close(NOW, PORTS), ended("CAold")) == (1, True)


def ended(sid: str) -> bool:
    last = calls.latest(sid)
    assert last is not None
    return last.call.ended
