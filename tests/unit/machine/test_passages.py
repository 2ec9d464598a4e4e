"""What callers ask of the business, at every question: answered in its own words, and the question asked again."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from parley import hear
from parley.flow import Ask, Collect, End, Flow, Interrupt, Limits, Question, tool
from parley.flow.declaration import PASSAGE
from parley.flow.tool import Result
from parley.flow.words import Do
from parley.testing import Conversation
from parley.tools.desk import Desk

AGENTS = ()

PASSAGES = """\
## Parking

- where can I park
- is there a parking lot
- do you have parking

You can park in the yard.

## Pets

- can I bring my dog
- are dogs allowed
- do you allow pets

Pets are welcome.
"""
PARK, PETS = "You can park in the yard.", "Pets are welcome."


@tool(gives={"booked": ()})
def book(desk: Desk, *, name: str, count: int) -> Result:
    return Result("booked")


@pytest.fixture(scope="module")
def flow(tmp_path_factory: pytest.TempPathFactory) -> Flow:
    folder: Path = tmp_path_factory.mktemp("shop")
    (folder / "shop.md").write_text(PASSAGES, "utf-8")
    name = Question("name", "What's your name?", hear=hear.name, again=("Your name, please?",))
    count = Question("count", "How many people?", hear=hear.number, again=("How many?",))
    right = Question("right", "{name}, {count} people. Right?", hear=hear.yes_no, again=("Is that right?",))
    return Flow(
        "shop",
        basics=hear.every_call,
        limits=Limits(to="sorry"),
        knowledge=str(folder / "*.md"),
        interrupts=(Interrupt("danger", hear.danger, {"yes": "out"}),),
        states=(
            Ask(
                "welcome",
                "Would you like a table?",
                hear=hear.yes_no,
                goto={"yes": "table", "no": "sorry"},
                again=("A table?",),
                stuck="sorry",
                listen_for=(count,),
            ),
            Collect(
                "table",
                (name, count),
                go_ahead=right,
                change="What should I change?",
                goto={"yes": "book"},
                stuck="sorry",
            ),
            Do("book", book, goto={"booked": "done"}, failed="sorry"),
            End("done", "Booked. Goodbye.", outcome="booked"),
            End("sorry", "Goodbye.", outcome="sorry"),
            End("out", "Leave the building now, and call 911.", outcome="danger"),
        ),
    )


def call(flow: Flow, *said: str, model: Mapping[str, Any] | None = None) -> Conversation:
    return Conversation(flow, {"book": ("booked", {})}, model=model).says(*said)


def test_a_question_of_yes_or_no_is_asked_again_and_nothing_is_agreed_to(flow: Flow) -> None:
    phone = call(flow, "do you have a parking lot?")
    assert (phone.state, phone.heard) == ("welcome", f"{PARK} Would you like a table?")
    assert call(flow, "can I bring dogs").heard == f"{PETS} Would you like a table?"


def test_where_the_flow_answers_something_else_a_caller_hears_that_alone(flow: Flow) -> None:
    """`parley check` tells of the two."""
    both = replace(flow, answers={"parking": "There is none."})
    assert call(both, "is there a parking lot").heard == "There is none. Would you like a table?"


def test_at_a_read_back_a_yes_beside_it_agrees_to_nothing(flow: Flow) -> None:
    phone = call(flow, "yes", "Jane Doe", "four", "yes but where can I park")
    assert (phone.state, phone.heard, phone.ran) == ("table", f"{PARK} Right?", [])
    assert phone.says("yes").outcome == "booked"


@pytest.mark.parametrize(
    "said",
    ["Jane Doe, are dogs allowed?", "Jane Doe and do you allow dogs", "are dogs allowed? it's Jane Doe"],
)
def test_an_answer_and_a_question_in_one_breath_are_both_taken(flow: Flow, said: str) -> None:
    phone = call(flow, "yes", said)
    assert (phone.call.values["name"], phone.heard) == ("Jane Doe", f"{PETS} How many people?")


def test_a_yes_and_a_question_without_a_pause_go_on(flow: Flow) -> None:
    assert call(flow, "yes and is there parking").heard == f"{PARK} What's your name?"


@pytest.mark.parametrize(
    "said", ["where can I park? are dogs allowed?", "is there parking and are dogs allowed"]
)
def test_two_questions_have_two_answers(flow: Flow, said: str) -> None:
    assert call(flow, said).heard == f"{PARK} {PETS} Would you like a table?"


def test_what_is_told_beside_a_question_is_kept(flow: Flow) -> None:
    phone = call(flow, "for six people, is there parking?")
    assert (phone.heard, phone.call.values["count"]) == (f"{PARK} Would you like a table?", 6)


def test_danger_comes_first(flow: Flow) -> None:
    assert call(flow, "where can I park, I smell gas here").state == "out"


@pytest.mark.parametrize("said", ["do you have a piano?", "I parked in the yard", "my dog ate the menu"])
def test_what_asks_for_nothing_that_is_known_is_left_to_the_question(flow: Flow, said: str) -> None:
    assert call(flow, said).heard.endswith("A table?")


def test_it_is_in_the_log_as_what_was_asked(flow: Flow) -> None:
    *_, last = call(flow, "do you have a parking garage?").decisions
    [asked] = last.understood
    assert (asked.question, asked.value, asked.by) == ("asked", "parking", "rule")
    assert last.why == "answers 'parking'"


CARS = "somewhere to leave my Chevy, you know"


def test_a_model_that_is_asked_anyway_may_choose_a_passage_but_say_nothing(flow: Flow) -> None:
    chosen = {PASSAGE: "parking", "words": "leave my Chevy", "ack": "There is valet parking."}
    phone = call(flow, CARS, model={CARS: chosen})
    assert phone.heard == f"{PARK} Would you like a table?"
    assert phone.reads[-1].outcomes[PASSAGE] == ("parking", "pets")
    assert phone.decisions[-1].understood[0].by == "model"


def test_beside_an_answer_a_chosen_passage_is_said_and_the_call_goes_on(flow: Flow) -> None:
    said = "absolutely, somewhere to leave my Chevy"
    both = {"name": "Chevy Chase", PASSAGE: "parking", "words": "leave my Chevy"}
    phone = call(flow, "yes", said, model={said: both})
    assert phone.heard.startswith(PARK)


@pytest.mark.parametrize(
    "chosen",
    [
        {PASSAGE: "valet", "words": "leave my Chevy"},
        {PASSAGE: "parking", "words": "park my car"},
        {PASSAGE: "parking", "words": "you"},
    ],
)
def test_what_a_model_makes_up_is_not_said(flow: Flow, chosen: Mapping[str, Any]) -> None:
    assert call(flow, CARS, model={CARS: chosen}).heard.endswith("A table?")
