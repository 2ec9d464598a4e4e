"""Attempts out of the facts of the log, in whatever order and however often the facts came."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from parley.outreach.attempts import MOST_RETRIES, Attempt, error_name, gathered, next_attempt_at
from parley.outreach.recording import outcome

DIALLED = {"n": 1, "fact": "dialled", "at": 100.0, "token": "a"}
FACTS: list[dict[str, Any]] = [
    {"n": 1, "fact": "answered", "answered_at": 103.0},
    DIALLED,
    {"n": 1, "fact": "placed", "sid": "CA1"},
    {"n": 1, "fact": "result", "result": "busy", "why": "busy", "ended_at": 104.0, "sid": "CA1"},
    {"n": 1, "fact": "token", "token": "b"},
    {"n": 1, "fact": "told", "told": True},
    {"n": 2, "fact": "dialled", "at": 109.0, "token": "c"},
]


@given(some.permutations(FACTS))
def test_the_order_of_the_facts_does_not_matter(facts: list[dict[str, Any]]) -> None:
    first, second = gathered(facts)
    assert (first.n, first.at, first.sid, first.result, first.ended_at) == (1, 100.0, "CA1", "busy", 104.0)
    assert (first.told, second.told, second.result) == (True, False, "")
    assert first.tokens[-1] in ("a", "b")


def test_facts_about_a_call_that_was_never_dialled_are_no_attempt() -> None:
    assert gathered([{"n": 7, "fact": "placed", "sid": "CA7"}]) == []


def test_the_newest_token_waits_for_the_result() -> None:
    [attempt] = gathered([DIALLED, {"n": 1, "fact": "token", "token": "b"}])
    assert attempt.tokens == ["a", "b"]


def test_an_ask_that_twilio_put_off_is_told_from_one_that_may_have_rung() -> None:
    put_off = {"n": 1, "fact": "throttled", "ask": 0}
    again = {"n": 1, "fact": "ask", "at": 102.0}
    assert gathered([DIALLED, put_off])[0].put_off
    assert not gathered([again, DIALLED, put_off])[0].put_off
    assert not gathered([DIALLED])[0].put_off


@pytest.mark.parametrize(
    ("n", "pace", "retries", "expected"),
    [
        (1, "quick", 3, "NoAnswer"),
        (3, "quick", 3, "NoAnswer"),
        (4, "quick", 3, "NoAnswer.Last"),
        (1, "quick", 0, "NoAnswer.Last"),
        (2, "patient", 3, "NoAnswer.Patient"),
    ],
)
def test_the_error_says_whether_and_when_to_try_again(n: int, pace: str, retries: int, expected: str) -> None:
    assert error_name("no_answer", n, pace, retries) == expected
    assert error_name("impossible", n, pace, retries) == "Impossible"


def test_the_next_attempt_is_known_while_it_is_waited_for() -> None:
    failed = [Attempt(n, 100.0, result="busy", ended_at=200.0) for n in range(1, MOST_RETRIES + 2)]
    due = [next_attempt_at(failed[:n], "quick", MOST_RETRIES) for n in range(1, MOST_RETRIES + 2)]
    assert due == [205.0, 215.0, 245.0, None]
    assert next_attempt_at([], "quick", 3) is None
    assert next_attempt_at([Attempt(1, 100.0, result="answered")], "quick", 3) is None


BUSY = Attempt(1, 100.0, result="busy", why="busy")
TALKED = Attempt(2, 110.0, result="answered", outcome="completed")


@pytest.mark.parametrize(
    ("attempts", "so_far", "expected"),
    [
        ([BUSY, TALKED], {}, (True, 1, "call", True, "answered")),
        ([BUSY], {"text": {"channel": "telegram"}}, (False, 0, "telegram", True, "busy")),
        ([BUSY], {"sms_trouble": {"Error": "UnclearError"}}, (False, 0, "", False, "busy")),
        ([], {"guard": {"decision": "refused", "reason": "do_not_call"}}, (False, 0, "", False, "refused")),
        ([], {"trouble": {"Error": "Lambda.Unknown", "Cause": ""}}, (False, 0, "", False, "not_dialled")),
    ],
)
def test_the_outcome_says_success_retries_and_channel(
    attempts: list[Attempt], so_far: dict[str, Any], expected: tuple[object, ...]
) -> None:
    ended = outcome(attempts, so_far)
    shown = (ended["success"], ended["retries"], ended["channel"], ended["reached"], ended["result"])
    assert shown == expected
