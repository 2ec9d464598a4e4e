"""A yes that ends a call, right after something else was answered, may be a yes to that."""

import pytest

from parley import agents
from parley.testing.conversation import Conversation

AGENTS = ("hvac",)

UNKNOWN: dict[str, tuple[str, dict[str, object]]] = {"lookup_caller": ("unknown", {})}
AGAIN = "Just to be safe: do you smell gas or smoke, or is an alarm going off?"


def at_the_safety_question(*said: str) -> Conversation:
    phone = Conversation(agents.load("hvac"), UNKNOWN).says("my AC is broken", *said)
    assert phone.state == "safety"
    return phone


@pytest.mark.parametrize("said", ["78745", "what does it cost", "my name is Jane Doe"])
def test_a_yes_after_something_else_is_asked_for_once_more(said: str) -> None:
    phone = at_the_safety_question(said).says("yes")
    assert (phone.state, phone.heard) == ("safety", AGAIN)
    assert phone.says("yes").state == "safety_exit"


@pytest.mark.parametrize("before", [(), ("what?",), ("hold on",), ("78745", "what?")])
def test_any_other_yes_leads_out_at_once(before: tuple[str, ...]) -> None:
    assert at_the_safety_question(*before).says("yes").state == "safety_exit"


def test_a_danger_that_is_named_leads_out_whatever_was_said_before() -> None:
    assert at_the_safety_question("78745").says("yes, I smell gas").state == "safety_exit"


def test_a_no_counts_after_something_else_as_well() -> None:
    assert at_the_safety_question("78745").says("no").state == "discovery"
