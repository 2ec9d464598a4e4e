"""Meta-Nikita gets to know a player, as a call."""

from typing import Any

import pytest

from parley import agents
from tests.unit.conversation import Conversation

onboarding = agents.load("onboarding")
PROFILE = {
    "name": "Robin",
    "age_group": "25 to 34",
    "place": "Austin",
    "interests": "climbing",
    "style": "cheeky",
}


def call(recalled: tuple[str, dict[str, Any]] = ("new", {})) -> Conversation:
    tools = {
        "recall_player": recalled,
        "complete_onboarding": ("completed", {}),
        "add_to_do_not_call": ("listed", {}),
    }
    return Conversation(onboarding, tools, caller="+15125550199", called="+15125550123", direction="outbound")


def test_a_new_player_tells_everything_and_is_onboarded() -> None:
    phone = call().says("sure", "I'm Robin", "27", "I live in Austin", "I like climbing", "cheeky please")
    assert phone.heard.startswith("So you're Robin, 25 to 34, from Austin. You like climbing")
    phone.says("yes")
    assert (phone.state, phone.outcome) == ("done", "completed")
    name, told = phone.ran[-1]
    assert name == "complete_onboarding"
    assert told["phone"] == "+15125550123"
    assert phone.afterwards == ["keep_profile"]


def test_an_onboarding_goes_on_with_the_first_missing_answer() -> None:
    phone = call(("resumed", {"name": "Robin", "age_group": "25 to 34"})).says("yes")
    assert phone.heard == "Great, let's go on where we stopped. And which city do you live in?"


def test_hanging_up_in_the_middle_is_incomplete_and_keeps_what_was_told() -> None:
    phone = call().says("sure", "I'm Robin", "27").hangs_up()
    assert (phone.outcome, phone.afterwards) == ("incomplete", ["keep_profile"])
    assert phone.call.values["age_group"] == "25 to 34"


def test_a_bad_moment_is_no_refusal() -> None:
    assert call().says("no, not now").outcome == "incomplete"


def test_never_again_is_a_refusal_and_goes_on_the_list() -> None:
    phone = call().says("don't ever call me again")
    assert (phone.outcome, phone.ran[0][0]) == ("declined", "add_to_do_not_call")


def test_the_profile_can_be_corrected_before_it_counts() -> None:
    phone = call(("complete", PROFILE)).says("yes", "no", "the city")
    assert phone.heard == "And which city do you live in?"
    assert "from Boston" in phone.says("Boston").heard


def test_the_first_words_tell_a_machine_nothing_personal() -> None:
    assert call(("complete", PROFILE)).heard == (
        "Hi! I'm a friend of Nikita's, calling about the game. Do you have two minutes?"
    )


def test_an_unclear_call_never_counts_as_completed() -> None:
    phone = call().says("sure")
    for _ in range(12):
        if not phone.call.ended:
            phone.silent()
    assert (phone.call.ended, phone.outcome) == (True, "incomplete")


@pytest.mark.parametrize("agreed", ["Yes, that's right.", "yeah that's correct", "sounds good"])
def test_agreeing_in_other_words_changes_nothing(agreed: str) -> None:
    phone = call(("complete", PROFILE)).says("yes", agreed)
    assert (phone.outcome, phone.call.values["place"]) == ("completed", "Austin")


def test_who_asks_back_is_told_and_asked_again() -> None:
    phone = call().says("who is this?")
    assert phone.heard.startswith("I'm Meta-Nikita")
    assert phone.heard.endswith("Do you have two minutes?")
    assert phone.call.tries == 0
