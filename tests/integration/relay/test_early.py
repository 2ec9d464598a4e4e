"""The model is asked about a sentence while nobody knows yet that it is the last: once, on both lines, and for nothing
only if more is said."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pynamodb.connection.base import Connection

from parley import agents
from parley.carrier.webhook import FormFields
from parley.flow import Flow
from parley.local.exchange.twiml import check_twiml
from parley.local.lines import LINES, RELAY
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import ReadingArrived
from parley.model.answer import ModelAnswer
from parley.store import early
from parley.store.errors import UnavailableError
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.turn import webhooks
from parley.turn.over_socket import answered
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from tests.integration.relay.line import ADDRESS, Line

AGENTS = ("hvac",)
UNREADABLE = "Zorblax the quindle."
COST = 0.01


class Model:
    """What the model was asked; its answer costs a cent and says nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
        self.asked.append(read.text)
        return ModelAnswer(
            ReadingArrived(call.now, {}, "Alright."), {"model": "m", "cost": COST, "requests": 1}
        )


class Caller:
    """Somebody on one of the lines, of whose words Twilio tells before they are final."""

    def __init__(self, line: str) -> None:
        self.model, self.on_relay = Model(), line == RELAY
        ports = Ports(run_tool=on_own_tables(""), read=self.model)
        self.line = Line(ports, sid="CA1").is_called("hvac", "ace-cooling", line)
        self.greeting = self.line.document
        if self.on_relay:
            self.line.connects()

    def has_said(self, words: str) -> "Caller":
        if self.on_relay:
            event = self.line.event({"type": "prompt", "voicePrompt": words, "last": False})
            assert answered(event, self.line.ports, lambda _: True)["body"] == ""
        else:
            form = {"StableSpeechResult": words, "UnstableSpeechResult": ""}
            turn = FormFields({"n": [str(len(self.line.turns) + 1)]})
            assert webhooks.partial(self.line._webhook(**form)._replace(query=turn), self.line.ports) == ""
        return self

    def says(self, words: str) -> "Caller":
        if self.on_relay:
            self.line.says(words)
        else:
            self.line.answers_webhook(SpeechResult=words)
        return self

    @property
    def last(self) -> Any:
        return self.line.turns[-1]


@pytest.fixture
def reads_early(configure: Configure, monkeypatch: pytest.MonkeyPatch) -> None:
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS)
    monkeypatch.setitem(vars(agents.load("hvac")), "reads_early", True)


@pytest.fixture(params=LINES)
def caller(reads_early: None, request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


def test_twilio_is_asked_to_tell_of_words_before_they_are_final(caller: Caller) -> None:
    check_twiml(caller.greeting)
    told = 'partialPrompts="true"' if caller.on_relay else 'partialResultCallback="partial?n=2"'
    assert told in caller.greeting


def test_the_turn_takes_what_was_read_before_its_words_were_final(caller: Caller) -> None:
    caller.has_said(UNREADABLE).says(UNREADABLE)
    assert caller.model.asked == [UNREADABLE]
    assert [(each["early"], each["requests"]) for each in caller.last.model] == [(True, 1)]
    kinds = [event["kind"] for event in caller.last.events]
    assert [kind for kind in kinds if "reading" in kind] == ["reading_arrived"]
    assert sum(each["cost"] for each in caller.last.model) == COST
    assert caller.last.call.spent >= COST


def test_other_words_are_read_anew_and_both_are_paid_for(caller: Caller) -> None:
    caller.has_said(UNREADABLE).says(f"{UNREADABLE} Flumph.")
    assert caller.model.asked == [UNREADABLE, f"{UNREADABLE} Flumph."]
    assert [each["cost"] for each in caller.last.model] == [COST, COST]
    assert caller.last.call.spent >= 2 * COST
    assert caller.says("78745").last.call.early_spent == COST


def test_it_is_begun_once_a_turn_however_often_words_are_told(caller: Caller) -> None:
    with ThreadPoolExecutor(3) as at_once:
        list(at_once.map(caller.has_said, [UNREADABLE] * 3))
    caller.has_said("Grobnar the vex.")
    assert caller.model.asked == [UNREADABLE]
    caller.says(UNREADABLE).has_said(UNREADABLE)
    assert caller.model.asked == [UNREADABLE] * 2


def test_what_a_rule_reads_is_not_asked_of_the_model(caller: Caller) -> None:
    assert caller.has_said("My AC is broken.").says("My AC is broken.").model.asked == []


@pytest.mark.parametrize("line", LINES)
def test_without_a_flow_that_wants_it_nothing_is_read_early(
    reads_early: None, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setitem(vars(agents.load("hvac")), "reads_early", False)
    caller = Caller(line).has_said(UNREADABLE)
    assert caller.model.asked == []
    assert "partial" not in caller.greeting.lower()


def test_on_the_relay_a_turn_stays_one_read_and_one_write(
    reads_early: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = Caller(RELAY).says("My AC is broken.").says("no").has_said(UNREADABLE)
    asked, make = list[str](), Connection._make_api_call

    def counted(self: Connection, operation: str, *arguments: Any, **more: Any) -> Any:
        asked.append(operation)
        return make(self, operation, *arguments, **more)

    monkeypatch.setattr(Connection, "_make_api_call", counted)
    caller.says(UNREADABLE)
    assert asked == ["Query", "PutItem"]
    assert caller.model.asked == [UNREADABLE]


def test_a_log_that_cannot_be_reached_then_costs_the_call_nothing(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> bool:
        raise UnavailableError("down")

    monkeypatch.setattr(early, "begins", fails)
    if caller.on_relay:
        caller.has_said(UNREADABLE)
    else:
        with pytest.raises(UnavailableError):  # answered with a document that nobody waits for
            caller.has_said(UNREADABLE)
    assert caller.says(UNREADABLE).model.asked == [UNREADABLE]
