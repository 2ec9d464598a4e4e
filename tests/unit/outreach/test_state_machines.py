"""The state machines alone: what follows what, and when, with time that costs nothing."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pytest
from statelint.linter import Linter

from parley.local import project
from parley.local.state_machines.language import (
    SimulatedExecution,
    StateError,
    as_json,
    definition,
    mermaid,
    names,
)
from parley.outreach.attempts import ERRORS, MOST_RETRIES, PACES, RETRIED

AGENTS = ("game",)

OUTREACH = definition("outreach")
RING_SECONDS = 25.0
GIVEN = {"business": "companion", "id": "one"}
FUNCTIONS = {
    "OutreachFunction": "arn:aws:lambda:us-east-1:123456789012:function:parley-outreach",
    "OutreachStateMachine": "arn:aws:states:us-east-1:123456789012:stateMachine:parley-outreach",
}


RANG = [ERRORS[result] for result in RETRIED]


class World:
    """Answers the tasks of an outreach: `calls` are how each dial ends, `texts` which channels work.

    `guard` is what it says before the first dial; afterwards it goes by the quick pace.
    """

    def __init__(
        self,
        *calls: str,
        guard: tuple[str, ...] = (),
        texts: str = "telegram sms",
        no_text: str = "UnclearError",
    ) -> None:
        self.calls, self.guard, self.texts = iter(calls), iter(guard), texts.split()
        self.no_text, self.texts_tried = no_text, 0
        self.tokens: list[str] = []
        self.ended: list[str] = []
        self.tasks = {
            "guard": self.decide,
            "dial": self.dial,
            "telegram": self.telegram,
            "sms": self.sms,
            "record": self.record,
        }
        self.run = SimulatedExecution(OUTREACH, self.work)

    def work(self, parameters: Mapping[str, Any]) -> Any:
        payload = parameters["Payload"]
        answer = self.tasks[payload["task"]](payload)
        return answer if "token" in payload else {"Payload": answer}

    def dial(self, payload: Mapping[str, Any]) -> Any:
        self.tokens.append(payload["token"])
        self.run.now += RING_SECONDS
        result = next(self.calls)
        self.ended.append(result)
        if result != "answered":
            raise StateError(result)
        return {"result": result}

    def decide(self, payload: Mapping[str, Any]) -> Any:
        decision, rung = next(self.guard, ""), sum(each in RANG for each in self.ended)
        last = self.ended[-1] if self.ended else ""
        if not decision:
            again = last in (*RANG, "Canceled", "NotNow", "") and rung <= MOST_RETRIES
            decision = "refused" if last == "Refused" else "write" if not again else "call"
        seconds = PACES["quick"][rung - 1] if decision == "call" and last in RANG else 0
        decision = "pause" if seconds else decision
        return {
            "decision": decision,
            "reason": "",
            "until": "1970-01-01T09:00:00+00:00",
            "seconds": seconds,
        }

    def telegram(self, payload: Mapping[str, Any]) -> Any:
        if "telegram" not in self.texts:
            raise StateError("NoChatError")
        return {"channel": "telegram"}

    def sms(self, payload: Mapping[str, Any]) -> Any:
        self.texts_tried += 1
        if "sms" not in self.texts:
            raise StateError(self.no_text)
        return {"channel": "sms"}

    def record(self, payload: Mapping[str, Any]) -> Any:
        return payload["so_far"]

    def __call__(self) -> Any:
        return self.run(GIVEN)

    @property
    def states(self) -> list[str]:
        return [name for _, name in self.run.entered]

    @property
    def dials(self) -> list[float]:
        return [moment for moment, name in self.run.tried if name == "Dial"]

    @property
    def waits(self) -> list[float]:
        """From the end of each call to the next dial."""
        return [later - earlier - RING_SECONDS for earlier, later in pairwise(self.dials)]


def test_no_answer_four_times_dials_after_5_15_and_45_seconds_and_then_writes() -> None:
    world = World(*["NoAnswer"] * 4)
    assert world()["text"] == {"channel": "telegram"}
    assert world.waits == [5, 15, 45]
    again = ["Guard", "What next?", "Pause", "Dial"]
    first, last = ["Guard", "What next?", "Dial"], ["Guard", "What next?", "Telegram", "Record"]
    assert world.states == [*first, *again * 3, *last]


def test_answered_at_the_third_dial_ends_it() -> None:
    world = World("Busy", "Failed", "answered")
    assert world()["call"] == {"result": "answered"}
    assert world.waits == [5, 15]
    assert world.states[-2:] == ["Dial", "Record"]


def test_each_try_has_a_token_of_its_own() -> None:
    world = World("Voicemail", "Busy", "answered")
    world()
    assert len(set(world.tokens)) == 3


def test_what_dialling_again_cannot_change_is_written_at_once() -> None:
    world = World("Impossible")
    world()
    assert (len(world.dials), world.states[-2]) == (1, "Telegram")


@pytest.mark.parametrize("end", ["refused", "over"])
def test_what_is_refused_or_pointless_is_neither_dialled_again_nor_written(end: str) -> None:
    world = World("Busy", guard=("call", end))
    world()
    assert world.states[-3:] == ["Guard", "What next?", "Record"]


def test_what_may_not_be_written_now_is_the_guards_to_say() -> None:
    world = World("Impossible", guard=("call", "write", "wait", "write"))
    world.tasks["telegram"] = failing_first("NotNowError", then=world.telegram)
    assert world()["text"] == {"channel": "telegram"}
    assert (
        world.states[-6:] == ["Guard", "What next?", "Wait", "Guard", "What next?", "Telegram", "Record"][-6:]
    )


def test_a_dial_that_may_not_be_made_now_is_made_when_its_time_has_come() -> None:
    world = World("NotNow", "answered", guard=("call", "wait", "call"))
    assert world()["call"] == {"result": "answered"}
    assert len(world.dials) == 2


def test_trouble_at_twilio_uses_up_no_attempt_of_the_callee() -> None:
    world = World(
        "Throttled", "NoAnswer", "Throttled", "Unclear", "NoAnswer", "MemoryError", "NoAnswer", "answered"
    )
    assert world()["call"]["result"] == "answered"
    assert len(world.dials) == 8


def test_trouble_that_does_not_end_leads_to_the_text() -> None:
    world = World(*["Unclear"] * 6)
    world()
    assert (len(world.dials), world.states[-2]) == (6, "Telegram")


def test_who_has_no_telegram_gets_an_sms_and_who_has_neither_is_on_record() -> None:
    assert World("Impossible", texts="sms")()["text"] == {"channel": "sms"}
    unreached = World("Impossible", texts="")
    assert "text" not in unreached()
    assert unreached.states[-3:] == ["Telegram", "SMS", "Record"]


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        ("NotAllowedError", 1),
        ("ImpossibleError", 1),
        ("Undelivered", 1),
        ("States.HeartbeatTimeout", 1),
        ("UnclearError", 4),
        ("OperatorError", 6),
    ],
)
def test_a_text_is_tried_again_only_where_that_may_help(error: str, tries: int) -> None:
    world = World("Impossible", texts="", no_text=error)
    assert world()["sms_trouble"]["Error"] == error
    assert (world.texts_tried, world.states[-1]) == (tries, "Record")


@pytest.mark.parametrize("error", ["Operator"])
def test_the_operators_trouble_is_waited_out_for_hours(error: str) -> None:
    world = World(*[error] * 9, "answered")
    assert world()["call"]["result"] == "answered"
    assert world.dials[-1] > 3 * 3600


def failing_first(*errors: str, then: Any) -> Any:
    """A task that fails with these errors first."""
    left = iter(errors)

    def task(payload: Mapping[str, Any]) -> Any:
        for error in left:
            raise StateError(error)
        return then(payload)

    return task


def test_outside_the_calling_hours_the_guard_is_asked_again_when_they_begin() -> None:
    world = World("answered", guard=("wait", "call"))
    world()
    assert world.states[:4] == ["Guard", "What next?", "Wait", "Guard"]
    assert world.dials == [9 * 3600]


def test_whom_the_guard_refuses_is_only_recorded() -> None:
    world = World(guard=("refused",))
    world()
    assert world.states == ["Guard", "What next?", "Record"]


def retriers() -> Iterator[Mapping[str, Any]]:
    yield from OUTREACH["States"]["Dial"]["Retry"]


def test_every_result_of_a_call_is_an_error_that_the_definition_knows() -> None:
    known = {error for retrier in retriers() for error in retrier["ErrorEquals"]}
    assert set(ERRORS.values()) <= known


@pytest.mark.parametrize("outcome", ["completed", "incomplete", "declined", ""])
def test_only_a_complete_profile_is_called_back_and_otherwise_the_call_back_is_over(outcome: str) -> None:
    started: list[Mapping[str, Any]] = []
    over: list[str] = []

    def start(parameters: Mapping[str, Any]) -> Any:
        if "Payload" in parameters:
            over.append(parameters["Payload"]["id"])
            return {"Payload": {}}
        started.append(parameters)
        return {"Output": {"call_outcome": outcome}}

    SimulatedExecution(definition("onboarding"), start)(
        {"business": "companion", "onboarding": "a", "callback": "b"}
    )
    expected = ["a", "b"] if outcome == "completed" else ["a"]
    assert [each["Input"]["id"] for each in started] == expected
    assert over == ([] if outcome == "completed" else ["b"])
    assert [each["Name"] for each in started] == ["execution-onboarding", "execution-callback"][
        : len(expected)
    ]


@pytest.mark.parametrize("name", names())
def test_every_state_has_a_time_limit_and_every_task_a_way_on(name: str) -> None:
    machine = definition(name)
    assert machine["TimeoutSeconds"]
    for state in machine["States"].values():
        assert state["Type"] != "Task" or state["TimeoutSeconds"] < machine["TimeoutSeconds"]


@pytest.mark.parametrize("name", names())
def test_the_linter_of_the_language_finds_nothing(name: str) -> None:
    assert Linter.validate(as_json(definition(name), **FUNCTIONS)) == []


@pytest.mark.parametrize("name", ["outreach", "onboarding"])
def test_the_documentation_shows_the_machine_as_it_is(name: str) -> None:
    assert mermaid(definition(name)) in (project.root() / "docs" / "outreach.md").read_text()
