"""How long an answer may last is what the call's hard limit leaves."""

import pytest

from parley.flow import Limits
from parley.machine.call import Call
from parley.turn.lasting import longest_answer

AGENTS = ("feedback",)

QUESTION = "?" * 140
"""Ten seconds to say."""


def call_after(seconds: float) -> Call:
    return Call("CA1", "feedback", 1000.0, now=1000.0 + seconds)


@pytest.mark.parametrize(("gone", "left"), [(0, "60"), (69, "60"), (90, "40"), (120, "10"), (140, "5")])
def test_an_answer_may_last_until_there_is_just_time_for_the_last_words(gone: float, left: str) -> None:
    limits = Limits(to="end", hard_seconds=150)
    assert longest_answer(call_after(gone), limits, (QUESTION,)) == {"max_speech_time": left}


def test_without_a_hard_limit_nobody_is_cut_short() -> None:
    assert longest_answer(call_after(140), Limits(to="end"), (QUESTION,)) == {}
