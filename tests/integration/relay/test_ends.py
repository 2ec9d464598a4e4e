"""Where a call over a socket goes on without it: to a person, to a machine, to <Gather>."""

import time
from typing import Any

import pytest

from parley.carrier.webhook import FormFields, Webhook, fields
from parley.flow import Flow, Result, Tool
from parley.machine.call import Call
from parley.outreach import log
from parley.outreach.request import Outreach
from parley.store.records import SYSTEM, Records
from parley.store.tables import CallItem
from parley.testing import SATURDAY_NOON, stacks
from parley.testing.plugin import Configure
from parley.turn import relay, webhooks
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from tests.integration.relay.line import ADDRESS, CALLED, CALLER, Line

AGENTS = ("car_desk", "hvac")


@pytest.fixture
def ports(configure: Configure) -> Ports:
    """At noon, so that people may be called."""
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS, CLOCK_AHEAD_SECONDS=str(SATURDAY_NOON - time.time()))
    return Ports(run_tool=on_own_tables(""))


def on_line(line: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.setattr(relay, "_connections", lambda: line)
    return line


def test_a_transfer_closes_the_socket_and_comes_back_over_another(
    ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_the_desk(call: Call, flow: Flow, tool: Tool, arguments: Any, key: str) -> Result:
        if tool.name == "find_person":
            return Result("manager", {"people": ["+15125550111"], "why": "asked for the manager"})
        return ports.run_tool(call, flow, tool, arguments, key)

    here = ports._replace(run_tool=at_the_desk)
    line = on_line(Line.rings(here, "car_desk", "hillside-auto"), monkeypatch)
    line.says("I want to speak to your manager")
    assert "<Dial" in line.document
    assert "I'm putting you through to the manager" in line.document
    told = fields(f"call={line.sid}&leg=0")
    busy = Webhook("/voice/leg-told", "", told, FormFields(CallSid=["CA2"], CallStatus=["busy"]), "")
    webhooks.leg_told(busy, ports)
    back = fields(f"back={line.turns[-1].call.legs[0].transfer}&l=en-US")
    line.document = webhooks.turn(Webhook("/voice/turn", "", back, FormFields(CallSid=[line.sid]), ""), ports)
    assert line.greeting
    assert line.connects().says("what are your hours").heard


def test_a_number_says_which_line_it_has(ports: Ports) -> None:
    assert "<Gather" in Line(ports, sid="CA1").is_called("hvac", "ace-cooling", "gather").document
    assert "<Gather" in Line(ports, sid="CA2").is_called("hvac", "ace-cooling", "").document
    assert "<ConversationRelay" in Line(ports, sid="CA3").is_called("hvac", "ace-cooling", "relay").document


def test_without_a_socket_every_number_listens_as_it_always_did(ports: Ports, configure: Configure) -> None:
    configure(RELAY_URL=None)
    assert "<Gather" in Line(ports, sid="CA1").is_called("hvac", "ace-cooling", "relay").document


def placed(ports: Ports) -> Line:
    Records(SYSTEM).put("number", CALLED, {"agent": "hvac", "business": "ace-cooling", "line": "relay"})
    assert log.create(
        Outreach("one", "ace-cooling", "hvac", CALLER, CALLED, "requested", values={"name": "Ann Lee"})
    )
    line = Line(ports, sid="CA1")
    asked = Webhook(
        "/voice/incoming",
        "",
        fields("outreach=one&business=ace-cooling&attempt=1"),
        FormFields(CallSid=["CA1"], To=[CALLER], From=[CALLED], Direction=["outbound-api"]),
        "",
    )
    line.document = webhooks.incoming(asked, ports)
    return line.connects()


def test_a_placed_call_is_one_over_a_socket_too(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    line = on_line(placed(ports), monkeypatch)
    assert line.greeting
    line.says("hello?")
    assert line.heard
    assert line.turns[-1].call.callee is not None
    assert line.turns[-1].call.callee.who == "person"


def test_a_phone_that_screens_its_calls_is_told_who_calls(
    ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = on_line(placed(ports), monkeypatch)
    line.says("Please say your name and why you are calling")
    item = CallItem.get(f"CALL#{line.sid}", "TURN#0002")
    assert item.listens["until"] - item.listens["since"] > 30
    line.silent()
    assert line.turns[-1].call.outcome == "screened"


def test_a_mailbox_is_hung_up_on(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    line = on_line(placed(ports), monkeypatch)
    line.says("You have reached the voicemail of Ann Lee. Please leave a message after the tone.")
    assert line.turns[-1].call.outcome == "voicemail"
    assert "<Hangup" in line.document
