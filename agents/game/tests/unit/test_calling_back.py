"""Who has no time is called at the time that they name; what players want otherwise is not passed over."""

import pytest

from parley import agents
from parley.hear.callees import callee
from parley.reading import Context
from parley.testing.business import Business
from parley.testing.conversation import Conversation


def onboarding(*lines: str) -> Conversation:
    flow = agents.load("onboarding")
    return Conversation(flow, direction="outbound", called="+15125550177", business=Business()).says(*lines)


def companion(*lines: str, direction: str = "outbound") -> Conversation:
    tools = {"meet_player": ("ready", {"name": "Robin", "interests": "climbing"})}
    return Conversation(agents.load("companion"), tools, direction=direction).says(*lines)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("i'm on the bus ring me at seven", "Saturday, November 21st at 7 PM"),
        ("sorry i'm cooking can you try me tomorrow at noon", "Sunday, November 22nd at 12 PM"),
        ("my sister's asleep she'll be up around four", "Saturday, November 21st at 4 PM"),
        ("not now in two hours", "Saturday, November 21st at 2 PM"),
        ("sunday is better", "Sunday, November 22nd"),
    ],
)
def test_the_time_is_said_and_kept(said: str, when: str) -> None:
    call = onboarding(said)
    assert f"call you {when}" in call.heard or f"call again {when}" in call.heard
    assert (call.outcome, call.call.ended) == ("incomplete", True)
    assert call.call.values["better_time"]["start"].startswith("2026-11-2")


def test_who_leaves_in_the_middle_may_name_a_time_too() -> None:
    call = onboarding("sure", "Rosa", "forty", "my ride is here i have to go can you call me tonight")
    assert "I'll call you Saturday, November 21st in the evening" in call.heard


@pytest.mark.parametrize("said", ["no", "i'm driving call me later", "no time"])
def test_without_a_time_nothing_is_promised(said: str) -> None:
    call = onboarding(said)
    assert "/call to our bot" in call.heard
    assert "better_time" not in call.call.values


@pytest.mark.parametrize(
    "said",
    ["for you baby i've got all night", "sure i have all evening", "i have all the time in the world dear"],
)
def test_who_has_all_night_has_time_now(said: str) -> None:
    call = onboarding(said)
    assert "what's your name" in call.heard
    assert "better_time" not in call.call.values


def test_who_has_time_later_has_none_now() -> None:
    assert "call you Sunday, November 22nd at 12 PM" in onboarding("i have time tomorrow at noon").heard


def test_now_is_no_time_to_call_again() -> None:
    call = onboarding("hello zoe isn't here right now")
    assert "better_time" not in call.call.values


def test_a_no_to_a_voice_ends_the_call_with_no_more_than_a_goodbye() -> None:
    call = onboarding("can you text me instead", "i prefer texts", "no just text me")
    assert call.heard == "Alright, another time then. Send /call to our bot, and I'll call you. Bye!"


def test_a_time_that_is_told_of_something_else_puts_nothing_off() -> None:
    assert not onboarding("sure", "Rosa", "forty", "omaha", "i play chess at six on sundays").call.ended


def test_nikita_calls_again_at_the_time_that_a_player_names() -> None:
    assert (
        "I'll call you Sunday, November 22nd at 8 AM"
        in companion("i can't talk call me tomorrow at eight").heard
    )
    assert "whenever you like" in companion("i can't talk").heard


@pytest.mark.parametrize("said", ["please call me misha everybody does", "my name is actually misha"])
def test_another_name_is_heard_in_lower_case_too(said: str) -> None:
    call = companion(said, direction="inbound")
    assert "Okay, Misha." in call.heard
    assert "Yes, Misha" in call.says("did you get my name").heard
    assert "Misha" in call.says("bye").heard


@pytest.mark.parametrize(
    "said", ["call me when you can", "call me crazy but i like it", "don't call me bobby"]
)
def test_not_everything_behind_call_me_is_a_name(said: str) -> None:
    assert companion(said, direction="inbound").call.values["name"] == "Robin"


def test_a_move_is_kept() -> None:
    call = companion("we moved last week i'm in tulsa now", direction="inbound")
    assert "Okay, Tulsa." in call.heard
    assert call.call.values["place"] == "Tulsa"


def test_what_she_remembers_is_told() -> None:
    assert "You're Robin" in companion("what do you remember about me", direction="inbound").heard


@pytest.mark.parametrize(
    "said",
    ["who can i talk to about my bill", "is there somebody who can help with a payment", "i want a refund"],
)
def test_a_wish_for_a_person_is_noted_and_said_so(said: str) -> None:
    call = companion(said, direction="inbound")
    assert "somebody of the game will see it" in call.heard
    assert agents.load("companion").attention["person"]


def test_who_leaves_the_game_and_wants_all_deleted_is_called_no_more() -> None:
    call = companion("i'm leaving this game please delete all my data", direction="inbound")
    assert (call.outcome, call.call.ended) == ("do_not_call", True)


@pytest.mark.parametrize(
    "said",
    ["supper's ready chat later nikita", "i've got to dash catch you next month", "anyway see you around"],
)
def test_a_goodbye_in_other_words_is_one(said: str) -> None:
    assert companion("it was fine", said, direction="inbound").outcome == "said_goodbye"


def test_what_was_talked_about_is_not_brought_up_as_news() -> None:
    call = companion("i climbed all day", "it was great fun", direction="inbound")
    assert "climbing" not in call.says("yeah it was").heard


def test_a_relative_who_picks_up_is_not_talked_to_as_the_player() -> None:
    reading = callee("hi this is lena's brother he left his phone at home", Context("en-US"))
    assert reading is not None
    assert reading.value == "somebody_else"


@pytest.mark.parametrize(
    "said", ["no i mean it never call me again", "you people keep ringing me at work stop it"]
)
def test_a_wish_never_to_be_called_is_heard_at_once(said: str) -> None:
    assert "I won't call you again" in companion(said, direction="inbound").heard


@pytest.mark.parametrize(
    "said",
    [
        "can you not call me at night only after work",
        "will you stop calling at night or not",
        "i mean it the night calls wake up my flatmate",
    ],
)
def test_hours_of_calls_are_answered_and_end_no_call(said: str) -> None:
    call = companion(said, direction="inbound")
    assert "I can't choose when I call" in call.heard
    assert not call.call.ended


def test_a_greeting_that_may_be_a_goodbye_greets_where_more_is_told() -> None:
    assert not companion("ciao nikita it is good i study all day", direction="inbound").call.ended
    assert companion("ciao nikita", direction="inbound").call.ended


def test_who_goes_to_bed_says_goodbye() -> None:
    assert companion("anyway i should get to bed night nikita", direction="inbound").call.ended
    assert not companion("i should go to bed earlier", direction="inbound").call.ended


def test_a_name_and_a_city_are_put_right_in_one_breath() -> None:
    tools = {"meet_player": ("ready", {"name": "Nadia", "place": "Berlin"})}
    call = Conversation(agents.load("companion"), tools)
    call.says("its hamburg not berlin i moved in may and my names nads nobody says nadia")
    assert (call.call.values["name"], call.call.values["place"]) == ("Nads", "Hamburg")


def test_when_nikita_is_to_be_honest_is_kept_with_how() -> None:
    call = onboarding("yes", "priya", "thirty one", "bristol", "climbing")
    call.says("gentle i guess but honest when im being silly")
    assert call.call.values["style"] == "gentle but honest when im being silly"


@pytest.mark.parametrize(
    "said",
    ["stop calling me at night", "you guys stop calling at night", "will you stop calling me at night"],
)
def test_nobody_is_called_at_the_time_at_which_they_are_not_to_be(said: str) -> None:
    assert "better_time" not in onboarding(said).call.values
