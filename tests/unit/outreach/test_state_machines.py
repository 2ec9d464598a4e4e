"""The state machines alone: what follows what, and when, with time that costs nothing."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pytest
from statelint.linter import Linter

from local.asl import Run, StateError, as_json, definition, mermaid, names
from local.stack.settings import ROOT
from parley.outreach.attempts import ERRORS, MOST_RETRIES, PACES, RETRIED, error_name

OUTREACH = definition("outreach")
RING_SECONDS = 25.0
GIVEN = {"business": "companion", "id": "one"}
FUNCTIONS = {
    "OutreachFunction": "arn:aws:lambda:us-east-1:123456789012:function:parley-outreach",
    "OutreachStateMachine": "arn:aws:states:us-east-1:123456789012:stateMachine:parley-outreach",
}


class World:
    """Answers the tasks of an outreach: `calls` are how each dial ends, `texts` which channels work."""

    def __init__(self, *calls: str, guard: tuple[str, ...] = ("call",), texts: str = "telegram sms") -> None:
        self.calls, self.guard, self.texts = iter(calls), iter(guard), texts.split()
        self.tokens: list[str] = []
        self.tasks = {"guard": self.decide, "telegram": self.telegram, "sms": self.sms, "record": self.record}
        self.run = Run(OUTREACH, self.work)

    def work(self, parameters: Mapping[str, Any]) -> Any:
        payload = parameters["Payload"]
        return (
            {"Payload": self.tasks[payload["task"]](payload)}
            if payload["task"] != "dial"
            else self.dial(payload)
        )

    def dial(self, payload: Mapping[str, Any]) -> Any:
        self.tokens.append(payload["token"])
        self.run.now += RING_SECONDS
        result = next(self.calls)
        if result != "answered":
            raise StateError(result)
        return {"result": result}

    def decide(self, payload: Mapping[str, Any]) -> Any:
        return {"decision": next(self.guard), "reason": "", "until": "1970-01-01T09:00:00+00:00"}

    def telegram(self, payload: Mapping[str, Any]) -> Any:
        if "telegram" not in self.texts:
            raise StateError("NoChatError")
        return {"channel": "telegram"}

    def sms(self, payload: Mapping[str, Any]) -> Any:
        if "sms" not in self.texts:
            raise StateError("UnclearError")
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
    world = World("NoAnswer", "NoAnswer", "NoAnswer", "NoAnswer.Last")
    assert world()["text"] == {"channel": "telegram"}
    assert world.waits == [5, 15, 45]
    assert world.states == ["Guard", "May call?", "Dial", "Telegram", "Record"]


def test_answered_at_the_third_dial_ends_it() -> None:
    world = World("Busy", "Failed", "answered")
    assert world()["call"] == {"result": "answered"}
    assert world.waits == [5, 15]
    assert world.states[-2:] == ["Dial", "Record"]


def test_each_try_has_a_token_of_its_own() -> None:
    world = World("Voicemail", "Busy", "answered")
    world()
    assert len(set(world.tokens)) == 3


@pytest.mark.parametrize(
    "error", ["Impossible", "NotNow", "NoAnswer.Last", "Voicemail.Last", "Busy.Last", "Failed.Last"]
)
def test_what_dialling_again_cannot_change_is_written_at_once(error: str) -> None:
    world = World(error)
    world()
    assert (len(world.dials), world.states[-2]) == (1, "Telegram")


@pytest.mark.parametrize("error", ["Refused", "Canceled"])
def test_who_refused_is_neither_dialled_again_nor_written_to(error: str) -> None:
    world = World(error)
    assert world()["trouble"]["Error"] == error
    assert world.states[-2:] == ["Dial", "Record"]


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


def test_outside_the_calling_hours_the_guard_is_asked_again_when_they_begin() -> None:
    world = World("answered", guard=("wait", "call"))
    world()
    assert world.states[:4] == ["Guard", "May call?", "Wait for calling hours", "Guard"]
    assert world.dials == [9 * 3600]


def test_whom_the_guard_refuses_is_only_recorded() -> None:
    world = World(guard=("refused",))
    world()
    assert world.states == ["Guard", "May call?", "Record"]


def retriers() -> Iterator[Mapping[str, Any]]:
    yield from OUTREACH["States"]["Dial"]["Retry"]


@pytest.mark.parametrize("pace", PACES)
@pytest.mark.parametrize("result", RETRIED)
def test_the_definition_keeps_the_paces_that_the_records_promise(result: str, pace: str) -> None:
    error = error_name(result, 1, pace, MOST_RETRIES)
    retrier = next(each for each in retriers() if error in each["ErrorEquals"])
    delays = [retrier["IntervalSeconds"] * retrier["BackoffRate"] ** n for n in range(retrier["MaxAttempts"])]
    assert delays == list(PACES[pace])
    last = error_name(result, MOST_RETRIES + 1, pace, MOST_RETRIES)
    assert next(each for each in retriers() if last in each["ErrorEquals"])["MaxAttempts"] == 0


def test_every_result_of_a_call_is_an_error_that_the_definition_knows() -> None:
    known = {error for retrier in retriers() for error in retrier["ErrorEquals"]}
    assert set(ERRORS.values()) <= known


@pytest.mark.parametrize("outcome", ["completed", "incomplete", "declined", ""])
def test_only_a_complete_profile_is_called_back(outcome: str) -> None:
    started: list[Mapping[str, Any]] = []

    def start(parameters: Mapping[str, Any]) -> Any:
        started.append(parameters)
        return {"Output": {"call_outcome": outcome}}

    Run(definition("onboarding"), start)({"business": "companion", "onboarding": "a", "callback": "b"})
    expected = ["a", "b"] if outcome == "completed" else ["a"]
    assert [each["Input"]["id"] for each in started] == expected
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
    assert mermaid(definition(name)) in (ROOT / "docs" / "outreach.md").read_text()
