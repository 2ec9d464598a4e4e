"""What answers a later question of a Collect beside the one that was asked is not asked again."""

from typing import Any

import pytest

from parley import hear
from parley.flow import Collect, End, Flow, Limits, Question
from parley.hear.basics import basics
from parley.hear.choices import choice
from parley.testing import Conversation

KIND = Question("kind", "Rye, wheat or spelt?", choice(("rye", "wheat", "spelt")), ("Which one?",))
COUNT = Question("count", "How many loaves?", hear.number, ("How many?",))
PLATES = Question("plates", "How many plates?", hear.number, ("How many of them?",))
SLICED = Question("sliced", "Sliced?", hear.yes_no, ("Shall we slice it?",))
RIGHT = Question("right", "{count} loaves of {kind}. Right?", hear.yes_no, ("Is that right?",))


def bakery(*questions: Question, **more: Any) -> Flow:
    return Flow(
        "bakery",
        basics=basics,
        limits=Limits(to="sorry"),
        states=(
            Collect("what", questions, **{"goto": {"yes": "end"}, "go_ahead": RIGHT, **more}, stuck="sorry"),
            End("end", "Goodbye.", outcome="ordered"),
            End("sorry", "Sorry.", outcome="lost"),
        ),
    )


@pytest.mark.parametrize("said", ["rye, three of them", "three loaves of rye, please"])
def test_a_later_question_is_answered_beside_the_one_that_was_asked(said: str) -> None:
    assert Conversation(bakery(KIND, COUNT)).says(said).heard == "3 loaves of rye. Right?"


def test_what_two_questions_could_claim_is_asked_for() -> None:
    assert Conversation(bakery(KIND, COUNT, PLATES)).says("rye, three").heard == "How many loaves?"


def test_a_yes_beside_an_answer_is_no_answer_to_what_was_not_asked() -> None:
    assert Conversation(bakery(KIND, SLICED, COUNT)).says("rye, yes").heard == "Sliced?"


def test_what_nobody_reads_back_is_asked_for() -> None:
    unread = bakery(KIND, COUNT, goto={"done": "end"}, go_ahead=None)
    assert Conversation(unread).says("rye, three of them").heard == "How many loaves?"
