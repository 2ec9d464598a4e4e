"""Players as they talk: with corrections, labels, and children in the room."""

from typing import Any

from parley import agents
from parley.hear.places import timezone_of
from parley.testing.business import Business
from parley.testing.conversation import Conversation

flow = agents.load("onboarding")


def told(*lines: str) -> dict[str, Any]:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    return dict(call.says("yes", "Rosa", *lines).call.values)


def test_what_is_said_to_a_child_or_taken_back_is_not_kept() -> None:
    kept = told(
        "thirty eight",
        "Gotham. Nah, Cleveland",
        "Sleep! No, I like baking",
        "Sweet. Mateo get down from there!",
    )
    assert (kept["place"], kept["interests"], kept["style"]) == ("Cleveland", "baking", "Sweet")


def test_an_age_counts_whatever_was_said_before_it() -> None:
    assert told("Old enough to know better. Thirty three")["age_group"] == "25 to 34"
    assert told("old enough")["age_group"] == "not told"


def test_a_value_is_corrected_by_the_name_of_its_question() -> None:
    kept = told("thirty eight", "Austin", "baking", "sweet", "The style is kind")
    assert kept["style"] == "kind"


def test_a_yes_after_a_correction_that_was_not_understood_agrees_to_nothing() -> None:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    call.says("yes", "Rosa", "thirty eight", "Austin", "baking", "sweet", "no, she should be cheeky", "yes")
    assert call.outcome == ""


def test_a_state_says_which_of_two_cities_it_is() -> None:
    assert timezone_of("Portland, Maine") == "America/New_York"
    assert timezone_of("Portland") == "America/Los_Angeles"
