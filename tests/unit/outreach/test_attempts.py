"""Attempts are made from the facts of the log, which may come in any order and more than once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from parley.outreach.attempts import (
    MOST_ASKS,
    MOST_CANCELED,
    MOST_PUT_OFF,
    MOST_RETRIES,
    Attempt,
    gathered,
    is_reached,
    is_used_up,
    next_attempt_at,
    place,
    retries,
)
from parley.outreach.deciding.ended import outcome

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


BUSY_ONCE, TAKEN_BACK = Attempt(1, 100.0, result="busy", ended_at=200.0), Attempt(2, 300.0, result="canceled")


@pytest.mark.parametrize(
    ("attempts", "retries", "used_up"),
    [
        ([BUSY_ONCE] * 3, 3, False),
        ([BUSY_ONCE] * 4, 3, True),
        ([BUSY_ONCE], 0, True),
        ([Attempt(1, 100.0, result="impossible")], 3, True),
        ([Attempt(1, 100.0, result="unknown")], 3, True),
        ([Attempt(1, 100.0, asks=[100.0])], 3, False),
        ([Attempt(1, 100.0, asks=[100.0] * MOST_ASKS)], 3, True),
        ([BUSY_ONCE, TAKEN_BACK], 1, False),
        ([TAKEN_BACK] * MOST_CANCELED, 3, True),
    ],
)
def test_dialling_is_over_after_the_last_retry_and_a_call_that_was_taken_back_is_none(
    attempts: list[Attempt], retries: int, used_up: bool
) -> None:
    assert is_used_up(attempts, retries) is used_up


def test_a_call_that_was_taken_back_before_it_rang_is_dialled_again_without_a_pause() -> None:
    assert next_attempt_at([BUSY_ONCE, TAKEN_BACK], "quick", 3) == TAKEN_BACK.ended_at


def test_a_place_is_the_newest_that_this_ask_was_given_and_makes_no_attempt() -> None:
    given = [
        {"n": 1, "fact": "place", "ask": ask, "at": at} for ask, at in ((0, 90.0), (0, 120.0), (1, 150.0))
    ]
    assert (place(given, 1, 0), place(given, 1, 1), place(given, 2, 0)) == (120.0, 150.0, 0.0)
    assert gathered(given) == []


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
        ([BUSY], {"guard": {"decision": "over", "reason": "called_back"}}, (False, 0, "", True, "pointless")),
        ([BUSY, TALKED], {"guard": {"decision": "call"}}, (True, 1, "call", True, "answered")),
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


def put_off_at(n: int, at: float) -> Attempt:
    return Attempt(n, at, asks=(at,), result="answered", ended_at=at + 10, again_at=at + 3600, told=True)


def test_who_asks_to_be_called_later_is_not_reached_yet_and_is_called_then() -> None:
    later = put_off_at(1, 100.0)
    assert not is_reached([later])
    assert next_attempt_at([later], "quick", MOST_RETRIES) == 3700.0
    missed = Attempt(2, 3700.0, asks=(3700.0,), result="no_answer", ended_at=3730.0)
    assert next_attempt_at([later, missed], "quick", MOST_RETRIES) == 3735.0
    assert (retries([later, missed]), is_used_up([later], 0), is_used_up([later, missed], 0)) == (
        0,
        False,
        True,
    )


def test_a_person_is_called_later_only_so_often() -> None:
    rounds = [put_off_at(n, 10_000.0 * n) for n in range(1, MOST_PUT_OFF + 2)]
    assert not is_reached(rounds[:MOST_PUT_OFF])
    assert is_reached(rounds)
