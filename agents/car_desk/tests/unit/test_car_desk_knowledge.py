"""What callers of the workshop ask of the business, and what they ask that nobody has written yet."""

import json
from pathlib import Path

import pytest

from agents.car_desk.tests.unit.hillside import hillside
from parley import agents
from parley.hear.passages import passages
from parley.reading import Context
from parley.testing import Business, Conversation

AGENTS = ("car_desk",)

ASKED = json.loads((Path(__file__).parents[1] / "data" / "asked.json").read_text("utf-8"))
"""By the passage that answers, questions in other words than its own; what nothing answers is under ""."""
desk = agents.load("car_desk")


def found(text: str) -> list[str]:
    return [each.value for each in passages(text, desk.known_questions, Context("en-US"))]


def test_questions_in_other_words_are_found_and_never_another_passage() -> None:
    read = [(found(text), [id]) for id, texts in ASKED.items() if id for text in texts]
    right = sum(one == other for one, other in read)
    assert (len(read), right >= 28, [one for one, other in read if one and one != other]) == (30, True, [])


def test_foreign_sentences_are_left_alone() -> None:
    assert [text for text in ASKED[""] if found(text)] == []


def test_a_wish_and_a_question_in_one_breath_are_both_taken() -> None:
    phone = Conversation(desk, business=Business()).says(
        "I need an oil change and can I wait while you do it"
    )
    assert (phone.call.values["service"], phone.heard) == (
        "oil change",
        "You can wait here: there is a room with coffee and wifi, beside the counter. "
        "You're new to me. What's your name, please?",
    )


def test_a_question_at_the_last_read_back_books_nothing() -> None:
    phone = Conversation(desk, business=Business()).says(
        *("an oil change on Monday at ten", "Jane Doe", "a Honda Civic", "no e-mail", "yes", "the second one")
    )
    state = phone.state
    asked = phone.says("yes, do you have loaner cars?")
    assert (asked.state, asked.heard.startswith("We have no loaner cars.")) == (state, True)
    assert not [name for name, _ in asked.ran if name == "schedule_appointment"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            "no thanks do the parts come with a warranty",
            "What is covered, and for how long, is on your invoice",
        ),
        ("no I mean the key where do I leave the key when you're closed", "There is a box for keys"),
        ("no oh wait what does an oil change cost", "For an oil change it's 79 dollars."),
    ],
)
def test_a_question_beside_a_no_is_answered_and_the_call_goes_on(said: str, answer: str) -> None:
    phone = Conversation(desk, business=hillside()).says("what are your hours").says(said)
    assert phone.heard.startswith(answer)
    assert phone.heard.endswith("Is there anything else I can do?")


@pytest.mark.parametrize(
    "said",
    [
        "no no I'd like to talk to Mike is he there",
        "no oh how much is it though",
        "no that's everything what's your address again",
        "no that's all bye now could you text me the address",
    ],
)
def test_who_says_no_or_goodbye_and_wishes_for_something_is_not_hung_up_on(said: str) -> None:
    phone = Conversation(desk, business=hillside()).says("what are your hours").says(said)
    assert not phone.call.ended
    assert phone.says("no that's all thanks, see you Thursday").outcome == "answered"


def test_a_question_of_two_clauses_leaves_no_wish_behind() -> None:
    phone = Conversation(desk, business=hillside()).says("what are your hours")
    phone.says("no that's it, and can you pick up my car, it won't start")
    assert phone.heard.startswith("We don't tow ourselves.")
    assert phone.heard.endswith("Is there anything else I can do?")


def test_an_oh_before_a_question_is_no_name() -> None:
    phone = Conversation(desk, business=Business()).says(
        "I need an oil change", "oh, do you have a payment plan?"
    )
    assert phone.heard.endswith("What's your name, please?")
    assert "name" not in phone.call.values


@pytest.mark.parametrize("said", ["¿remolcan carros", "una pregunta ¿tienen grúa?", "oiga tienen grúa"])
def test_so_it_is_in_spanish(said: str) -> None:
    phone = Conversation(desk, business=hillside()).says("en español por favor", said)
    assert phone.heard.startswith("No tenemos grúa.")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("do you do body work?", "We do no body work and no paint."),
        ("do you sell tires?", "We rotate tires and repair flat ones"),
        ("is there a warranty on the work", "What is covered, and for how long, is on your invoice"),
        ("how can I pay?", "You can pay by card, by check or in cash"),
        ("how long does an oil change take?", "For an oil change it takes about half an hour."),
        (
            "one question are your repairs covered if something goes wrong",
            "What is covered, and for how long,",
        ),
        ("yeah hi quick question do you fix electric cars", "We work on cars and light trucks of every make"),
    ],
)
def test_at_the_first_question_as_at_any_other(said: str, heard: str) -> None:
    assert Conversation(desk, business=Business()).says(said).heard.startswith(heard)
