"""Questions in the middle of a booking."""

import pytest

from agents.car_desk.hear.asides import aside, duration
from parley.reading import Context

IN_THE_MIDDLE = Context(known={"service": "oil change", "minutes": 30})
MID = [
    ("how much is it?", "price"),
    ("what does it cost", "price"),
    ("and how much", "price"),
    ("how much is a tire rotation", "other_price"),
    ("how long does it take", "duration"),
    ("how long will that take?", "duration"),
    ("can I wait for it", "duration"),
    ("what are your hours on Saturday", "hours"),
    ("where are you located", "place"),
    ("what's wrong with my car", "diagnosis"),
    ("is it safe to drive", "diagnosis"),
    ("can you guarantee that", "promise"),
    ("can I get a discount", "promise"),
]


@pytest.mark.parametrize(("said", "asked"), MID)
def test_a_question_in_the_middle_is_heard(said: str, asked: str) -> None:
    reading = aside(said, IN_THE_MIDDLE)
    assert reading is not None
    assert reading.value == asked


@pytest.mark.parametrize(
    "said",
    ["yes", "no, Thursday at nine", "the first one", "it's a Honda", "Jane Doe", "an oil change please"],
)
def test_answers_are_no_questions(said: str) -> None:
    assert aside(said, IN_THE_MIDDLE) is None


@pytest.mark.parametrize(
    "said", ["how much is an oil change", "what are your hours", "how long does it take"]
)
def test_before_any_work_was_named_such_a_question_is_what_the_call_is_about(said: str) -> None:
    assert aside(said, Context()) is None


def test_how_long_something_takes_may_be_all_that_is_wanted() -> None:
    assert duration("how long does an oil change take?", Context()) is not None
    assert duration("I need an oil change", Context()) is None
