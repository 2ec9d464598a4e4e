"""What a dial does, and what became of a call, by what is on record alone."""

from dataclasses import replace

import pytest

from parley.carrier.twilio_calls import Placed
from parley.machine.call import LET_GO, MACHINE, PERSON, SCREENING, Call, Callee
from parley.outreach.attempts import Attempt
from parley.outreach.deciding.dials import TaskResult, is_sure, report, result, waits_in_vain, work
from parley.outreach.deciding.next_step import Situation
from parley.outreach.guard import Facts, Rules
from parley.outreach.request import Outreach

AGENTS = ("game",)

NOON = 1_795_284_000.0
"""A November noon in Chicago."""
ASKED = Outreach("one", "game", "companion", "+15125550142", "+15125550197", "requested")
OPEN = Attempt(1, NOON, tokens=["a"], asks=[NOON])
BUSY = replace(OPEN, result="busy", why="busy")


def at(*attempts: Attempt) -> Situation:
    return Situation(ASKED, Facts(ASKED.to, ASKED.consent, NOON), Rules(), attempts=attempts)


@pytest.mark.parametrize(
    ("attempts", "expected"),
    [
        ((), "dial"),
        ((replace(BUSY, told=True),), "dial"),
        ((replace(OPEN, tokens=["a", "b"]),), "none"),
        ((BUSY,), "tell"),
        ((replace(OPEN, result="answered", told=True),), "tell"),
        ((replace(OPEN, throttled=[0]),), "ask"),
        ((OPEN,), "find_out"),
    ],
)
def test_a_task_goes_on_with_the_attempt_that_is_open(attempts: tuple[Attempt, ...], expected: str) -> None:
    assert work(at(*attempts), "b") == expected


@pytest.mark.parametrize(
    ("status", "after", "expected"),
    [("queued", 60, False), ("queued", 901, True), ("ringing", 901, False)],
)
def test_a_call_that_is_queued_for_long_is_taken_back(status: str, after: float, expected: bool) -> None:
    assert waits_in_vain(at(OPEN), OPEN, Placed("CA1", status), NOON + after) is expected


def test_a_queued_call_of_a_cancelled_outreach_is_taken_back_at_once() -> None:
    cancelled = replace(at(OPEN), outreach=replace(ASKED, cancelled=True))
    assert waits_in_vain(cancelled, OPEN, Placed("CA1", "queued"), NOON + 1)


def test_a_call_that_twilio_does_not_list_was_not_placed_after_eight_seconds() -> None:
    assert (is_sure(OPEN, NOON + 7), is_sure(OPEN, NOON + 8)) == (False, True)


@pytest.mark.parametrize(
    ("callee", "expected"),
    [
        (None, "answered"),
        (Callee("one", 1, who=PERSON), "answered"),
        (Callee("one", 1, who=MACHINE), "voicemail"),
        (Callee("one", 1, who=LET_GO), "canceled"),
        (Callee("one", 1, who=SCREENING, screened=True), "screened"),
        (Callee("one", 1, who=PERSON, screened=True), "answered"),
    ],
)
def test_answered_means_by_a_person(callee: Callee | None, expected: str) -> None:
    call = Call("CA1", "companion", NOON, direction="outbound", callee=callee)
    assert result(OPEN, Placed("CA1", "completed"), call) == expected


@pytest.mark.parametrize("placed", [Placed("CA1", "completed", answered_by="machine_start")])
def test_machine_detection_counts_where_no_person_was_heard(placed: Placed) -> None:
    assert result(OPEN, placed, None) == "voicemail"


def test_the_waiting_task_is_told_an_error_that_its_state_machine_knows() -> None:
    assert report(BUSY) == TaskResult(error="Busy", cause="busy")
    assert report(replace(OPEN, result="answered", sid="CA1")).output["sid"] == "CA1"
