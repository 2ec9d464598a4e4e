"""A call whose end was never reported is closed after half an hour."""

from dataclasses import replace

import pytest

from local.stack import Stack
from parley import agents
from parley.machine.call import Call
from parley.machine.events import Answered
from parley.store import calls
from parley.store.calls import Turn
from parley.store.records import SYSTEM, Records
from parley.turn.ports import Ports
from parley.turn.stale import STALE_SECONDS, close
from parley.turn.take import take
from parley.turn.tools import on_own_tables

NOW = 1_795_280_400.0
PORTS = Ports(run_tool=on_own_tables("", lambda *_: None), clock=lambda: NOW)


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
