"""The agent's own words, heard again, are silence; what only sounds like them is an answer."""

import pytest

from agents.feedback.tests.unit.calls import FOUND, HOW, RECOMMEND, FeedbackCall, agreed
from parley.machine.call import Call
from parley.machine.echo import is_echo


@pytest.mark.parametrize(
    "echo",
    [
        "hur nöjd är du med besöket, på en skala från ett till fem?",
        "på en skala från ett till fem",
        "är du med besöket på en skala från ett",
    ],
)
def test_an_echo_of_the_question_is_silence(echo: str) -> None:
    call = agreed(HOW, RECOMMEND).says(echo)
    assert isinstance(call, FeedbackCall)
    assert (call.answers, call.asks) == ({}, "how")
    assert call.decisions[0].why.startswith("an echo")
    assert call.says("en tvåa").call.values["answer_how"] == 2


@pytest.mark.parametrize(
    ("prompt", "said", "echo"),
    [
        ("Please spell your e-mail, or say no e-mail.", "or say no e-mail", True),
        ("How often: every week, every month or less?", "every week every month or less", True),
        ("How often: every week, every month or less?", "every month", False),
        ("Shall we call another time, or never again?", "never again", False),
        ("So that is 4201 South Lamar Boulevard, right?", "4201 South Lamar Boulevard right", False),
        ("Do you live at Mirror Lake Road in Austin?", "at mirror lake road in austin", False),
        ("And which city do you live in?", "which city do I live in", False),
        ("And which city do you live in?", "And which city do you live in?", True),
        ("Don't you have the number?", "don\u2019t you have the number", True),
        ("", "I would like to book a table", False),
    ],
)
def test_only_a_long_piece_of_the_prompt_that_holds_no_value_is_an_echo(
    prompt: str, said: str, echo: bool
) -> None:
    call = Call("CA1", "anybody", 0.0, prompt=(prompt,), values={"address": "Mirror Lake Road"})
    assert is_echo(call, said) is echo


def test_a_question_at_the_yes_or_no_is_still_answered() -> None:
    assert agreed(FOUND).says("ja, jag hittade det jag sökte").call.values["answer_found"] == "yes"
