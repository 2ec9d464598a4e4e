"""What callers asked and no agent answered: found in the logs of calls, and put together by what it is about."""

from collections.abc import Sequence
from typing import Any

import pytest

from parley import agents
from parley.figures.unanswered import grouped, unanswered
from parley.hear.asking import content, questions
from parley.machine.call import Call
from parley.store.calls import Turn
from tests.unit.figures.test_figures import START, log

AGENTS = ("car_desk", "companion")

desk = agents.load("car_desk")
VISIT = "an oil change on Tuesday at four"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["do you sponsor football"], [(2, "do you sponsor football")]),
        ([VISIT, "yes, and do you take walk ins", "no thanks"], [(3, "and do you take walk ins")]),
        ([f"{VISIT}, do you wash the car too?", "yes", "no"], [(2, "do you wash the car too")]),
        (["do you sponsor football", "I said do you sponsor football"], [(2, "do you sponsor football")]),
        (["when are you open?", "goodbye"], []),
        ([VISIT, "yes", "how long does it take", "no thanks"], []),
        (["can I come by on Tuesday for an oil change", "yes", "no"], []),
        (["an oil change on Tuesday at four people?", "yes", "no"], []),
        (["purple monkey dishwasher"], []),
        (["I don't know what to do"], []),
    ],
)
def test_a_question_that_nothing_was_made_of(said: Sequence[str], expected: Sequence[object]) -> None:
    assert [(each.turn, each.words) for each in unanswered(desk, log(*said))] == expected


def test_an_answered_question_beside_an_answer_is_in_the_log() -> None:
    turns = log(VISIT, "no, but how late are you open", "goodbye")
    assert unanswered(desk, turns) == []


def test_what_the_line_carried_back_asks_nothing() -> None:
    [*_, asked] = log("purple monkey dishwasher", VISIT, "yes")
    own = " ".join(asked.call.prompt)
    assert list(questions(own, "en-US"))
    assert unanswered(desk, log("purple monkey dishwasher", VISIT, "yes", own)) == []


def test_a_question_in_a_talk_is_answered_by_a_model_and_by_no_line_of_the_script() -> None:
    def talked(**reading: object) -> list[Turn]:
        call = Call("CA1", "companion", START)
        heard = {"kind": "heard", "at": START, "text": "do you play the piano", "confidence": None}
        talks = {"before": "talk", "after": "talk", "why": "", "understood": []}
        return [Turn(call, ""), Turn(call, "", [heard, reading], [talks])]

    companion = agents.load("companion")
    assert unanswered(companion, talked(kind="reading_arrived", ack="Only badly.")) == []
    [asked] = unanswered(companion, talked(kind="reading_failed", why="late"))
    assert asked.words == "do you play the piano"


@pytest.mark.parametrize(
    ("said", "language", "asked"),
    [
        ("hi do you guys offer financing", "en-US", ["do you guys offer financing"]),
        ("I was wondering if you take credit cards", "en-US", ["I was wondering if you take credit cards"]),
        ("it's the one that is leaking", "en-US", []),
        ("hello? sorry?", "en-US", []),
        ("okay when was my last oil change", "en-US", ["when was my last oil change"]),
        ("Hej, tar ni kort", "sv-SE", ["tar ni kort"]),
        ("jag undrar om ni har garanti", "sv-SE", ["jag undrar om ni har garanti"]),
        ("¿Aceptan tarjetas de crédito?", "es-US", ["Aceptan tarjetas de crédito"]),
    ],
)
def test_what_asks(said: str, language: str, asked: Sequence[str]) -> None:
    assert list(questions(said, language)) == asked


def asked(words: str, agent: str = "car_desk") -> dict[str, Any]:
    return {"agent": agent, "words": words, "content": content(words, "en-US")}


def test_the_same_is_put_together_whatever_its_words_and_the_most_asked_comes_first() -> None:
    given = [
        asked("do you have a warranty"),
        asked("do you take credit cards"),
        asked("can I pay by credit card"),
        asked("do you take credit cards", "hvac"),
    ]
    found = [(group.agent, [each["words"] for each in group.asked]) for group in grouped(given)]
    assert found == [
        ("car_desk", ["do you take credit cards", "can I pay by credit card"]),
        ("car_desk", ["do you have a warranty"]),
        ("hvac", ["do you take credit cards"]),
    ]
