"""What is said by the person who picks up a placed call, before the first message, is heard; and nothing personal is
told them yet."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from parley import agents
from parley.flow import Flow, Result, Tool
from parley.machine.call import Call, Callee
from parley.machine.events import SpeechHeard
from parley.machine.step import step
from parley.turn import first_words
from parley.turn.ports import Ports

AGENTS = ("feedback", "game")

PERSON = {
    "company": "Exempelbolaget",
    "store_name": "butiken i Solna",
    "how_many": "tre frågor",
    "how_long": "en minut",
}


class Called:
    """A placed call that has only greeted; nothing is known of who is there."""

    def __init__(self, agent: str, **values: Any) -> None:
        self.flow, self.ran = agents.load(agent), []  # type: tuple[Flow, list[str]]
        held = Callee("o", 1, held=True, greeted=1)
        call = Call(
            "CA1",
            agent,
            0.0,
            caller="+15125550199",
            called="+15125550123",
            direction="outbound",
            business="b",
        )
        self.call = replace(call, turn=1, language=self.flow.language, values=values, callee=held)

    def says(self, text: str) -> str:
        taken = first_words._person(self.flow, self.call, SpeechHeard(4.0, text), self._ports())
        self.call = taken.call
        return " ".join(taken.said)

    def _ports(self) -> Ports:
        def run(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
            self.ran.append(tool.name)
            outcome = next(iter(tool.gives))
            return Result(outcome, dict.fromkeys(tool.gives[outcome], "Robin"))

        return Ports(clock=lambda: 4.0, run_tool=run, read=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("agent", "said", "tool"),
    [
        ("companion", "never call me again", "add_to_do_not_call"),
        ("companion", "wrong number", "block_wrong_number"),
        ("companion", "she's at work", ""),
        ("companion", "my mommy is not here", ""),
        ("companion", "I'm driving, call me later", ""),
        ("feedback", "ring aldrig hit igen", "add_to_do_not_call"),
        ("feedback", "det är hennes man", ""),
        ("feedback", "här finns ingen som heter Anna", "block_wrong_number"),
    ],
)
def test_first_words_are_heard_and_nothing_is_revealed(agent: str, said: str, tool: str) -> None:
    phone = Called(agent, **(PERSON if agent == "feedback" else {}))
    answer = phone.says(said)
    assert phone.call.ended
    assert phone.ran == ([tool] if tool else [])
    for private in ("Robin", "friend", "Nikita", "Exempelbolaget", "Solna"):
        assert private not in answer


def test_who_has_no_time_is_asked_when_it_suits_before_any_question() -> None:
    phone = Called("feedback", **PERSON)
    assert "När passar det bättre?" in phone.says("jag sitter i bil, ring senare")


def test_distress_in_the_first_words_is_answered() -> None:
    assert "988" in Called("companion").says("I don't want to live anymore")


@pytest.mark.parametrize("said", ["hello?", "yes?", "who is this", "speaking"])
def test_anything_else_is_answered_with_the_first_message(said: str) -> None:
    phone = Called("companion")
    phone.says(said)
    assert (phone.call.state, phone.call.heard) == ("talk" if phone.ran else "", said)


def test_the_step_itself_starts_the_call_with_what_means_nothing() -> None:
    phone = Called("feedback", **PERSON, questions=[])
    assert step(phone.flow, phone.call, SpeechHeard(4.0, "hallå ja")).call.state == "find"
