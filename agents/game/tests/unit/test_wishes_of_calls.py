"""What a player wishes of the calls, in one breath with other things, and what she says that she has noted."""

import pytest

from agents.game.meant import ASKS_FIRST
from agents.game.wishes import NOTED_WHEN
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation

PHONE = "+15125550100"
WALT = {"name": "Walt", "place": "Tucson", "interests": "radios", "onboarded": True, "calls": 2}


def call(*lines: str, placed: bool = False) -> tuple[Conversation, Business]:
    business = Business(("profile", PHONE, WALT))
    flow = agents.load("companion")
    if placed:
        phone = Conversation(flow, direction="outbound", called=PHONE, business=business)
    else:
        phone = Conversation(flow, caller=PHONE, business=business)
    return phone.says(*lines), business


def test_a_wish_beside_a_no_to_her_own_question_is_noted_or_asked_about() -> None:
    asked = "i'd like you not to phone me any longer"
    phone, business = call(asked, "oh no i like the company. only i nap so weekday mornings are best for me")
    assert f"{NOTED_WHEN}: weekday mornings are best for you" in phone.heard
    phone, business = call(asked, "no but mornings are really bad for me cause i'm a nurse")
    assert phone.heard == ASKS_FIRST["hours"]
    assert "mornings are really bad for you" in phone.says("yes").heard
    assert not business.of("do_not_call")


def test_no_calls_and_nothing_kept_in_one_breath_are_both_done() -> None:
    _, business = call("i'd rather not get these calls anymore, and can you delete whatever you have on me")
    assert business.of("do_not_call")
    said = "i don't care to be phoned honestly, so please delete everything you have on me"
    phone, business = call(said)
    assert phone.heard.endswith(ASKS_FIRST["stop"])
    phone.says("yes")
    assert business.of("do_not_call")


def test_a_wish_that_was_noted_is_said_back_kept_once_and_dated() -> None:
    phone, _ = call("could you maybe just call once a week, and not sundays", placed=True)
    assert f"{NOTED_WHEN}: call once a week, and not sundays" in phone.heard
    phone.says("okay so that's once a week right, and no sundays")
    assert phone.heard.startswith(f"Yes, {NOTED_WHEN}: call once a week")
    assert phone.call.values["wishes"].count("week") == 1
    phone, _ = call(
        "when are you calling me next",
        "the thing is next week i'm in london for work so don't call me next week",
    )
    assert phone.call.values["wishes"].endswith("(said on Saturday, November 21)")
    assert "not to call you next week" in phone.heard
    phone, _ = call("call me after six please", "like i said after six", "no actually before six")
    assert "before six" in phone.call.values["wishes"]


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("hey could you call me kay, nobody calls me walt anymore", "Okay, Kay."),
        ("oh and did you get that i live in tucson", "Right, you're in Tucson."),
        (
            "you called me like three times this week, that's a lot for me",
            "I'm sorry about that. When, or how often",
        ),
        ("i'm off to spain for a bit, will you still reach me", "I'll call this same number"),
        (
            "say does this cost me anything, these calls",
            "It costs you nothing, and I never ask for money. Tell me",
        ),
    ],
)
def test_a_plain_request_is_not_passed_over(said: str, heard: str) -> None:
    assert call(said)[0].heard.startswith(heard)


def test_a_wish_is_noted_with_what_refuses_it() -> None:
    phone, _ = call("i don't want you to call me on sundays and my knee is better")
    assert phone.call.values["wishes"] == "i don't want you to call me on sundays"
