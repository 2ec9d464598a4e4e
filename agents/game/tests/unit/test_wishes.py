"""What a player wishes of Nikita's calls, in any answer; and how they say that they have time."""

import pytest

from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

flow = agents.load("onboarding")


def said(*lines: str) -> Conversation:
    return Conversation(flow, direction="outbound", called="+15125550177", business=Business()).says(*lines)


@pytest.mark.parametrize(
    ("answer", "style", "wish"),
    [
        (
            "funny but patient and only call after half eight please",
            "funny but patient",
            "only call after half",
        ),
        ("gentle please i'm shy and only in the evenings", "gentle", "only in the evenings"),
        ("polite, and as i said not after nine", "polite", "not after nine"),
        (
            "cheerful and call me in the mornings but not sundays",
            "cheerful",
            "call me in the mornings but not sun",
        ),
        (
            "honest and she can call me on my break on weekdays",
            "honest",
            "she can call me on my break on weekdays",
        ),
    ],
)
def test_when_nikita_may_call_is_noted_beside_an_answer_and_read_back(
    answer: str, style: str, wish: str
) -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", answer)
    assert call.call.values["style"] == style
    assert call.call.values["wishes"].startswith(wish)
    assert "I'll pass on: " in call.heard
    assert call.says("yes").outcome == "completed"
    assert dict(call.ran)["complete_onboarding"]["wishes"].startswith(wish)


def test_a_second_wish_is_added_to_the_first() -> None:
    call = said("yes", "Rosa", "forty one", "omaha and please do not have her telephone after nine", "chess")
    call.says("gentle and tell her that i work nights")
    assert call.call.values["wishes"] == "do not have her telephone after nine; that i work nights".replace(
        "that ", "", 1
    )


def test_who_has_no_time_now_is_called_later_all_the_same() -> None:
    call = said("yes", "Rosa", "forty one", "my bus is here call me at five")
    assert (call.call.ended, "I'll call you" in call.heard) == (True, True)


def test_what_somebody_does_on_sundays_is_no_wish() -> None:
    kept = said("yes", "Rosa", "forty one", "omaha", "i knit but only on sundays").call.values
    assert ("wishes" in kept, "sundays" in kept["interests"]) == (False, True)


@pytest.mark.parametrize(
    "answer",
    [
        "yeah i just woke up but go ahead",
        "yep i'm driving but i'm on the headset so shoot",
        "hey yeah hang on let me step out of the kitchen okay yeah go ahead",
        "okay two minutes is fine the pasta can wait",
        "go on so you caught me parked up",
    ],
)
def test_a_final_go_ahead_is_a_yes(answer: str) -> None:
    assert said(answer).heard.endswith("what's your name?")


def test_a_yes_with_two_questions_ends_nothing() -> None:
    call = said("okay um yeah i guess and who hears this is it like recorded")
    assert "isn't recorded" in call.heard
    assert call.heard.endswith("what's your name?")


def test_a_time_that_somebody_only_tells_of_is_none_to_be_called_at() -> None:
    assert not said("we got cut off the other day i was just telling you about sundays").call.ended
    assert said("i'm off at six").call.ended


def test_who_asks_to_be_called_at_a_time_is_told_when() -> None:
    call = said("yes", "Rosa", "my train is here can you call me tonight")
    assert call.call.ended
    assert "call you Saturday, November 21st in the evening" in call.heard


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("who", "I'm Meta-Nikita"),
        ("um is this the nikita thing", "five quick questions"),
        ("uh i don't remember signing up for that", "You gave your number"),
    ],
)
def test_who_does_not_know_what_this_is_is_told(asked: str, answer: str) -> None:
    assert answer in said(asked).heard


@pytest.mark.parametrize(
    ("before", "answer", "what", "value", "wish"),
    [
        (
            (),
            "forty two and she can call me any time after six",
            "age_group",
            "35 to 49",
            "she can call me any",
        ),
        (
            ("forty one",),
            "boise and i'm usually free after eight",
            "place",
            "boise",
            "i'm usually free after",
        ),
        (
            ("forty one", "boise", "chess"),
            "chill and if she could ring me after my shift",
            "style",
            "chill",
            "if",
        ),
    ],
)
def test_a_wish_for_hours_takes_nothing_from_any_answer(
    before: tuple[str, ...], answer: str, what: str, value: str, wish: str
) -> None:
    kept = said("yes", "Rosa", *before, answer).call.values
    assert (kept[what], kept["wishes"][: len(wish)]) == (value, wish)


def test_a_wish_beside_the_last_yes_is_said_to_be_passed_on() -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", "kind", "yes but can she call me at seven")
    assert (call.outcome, "pass on: can she call you at seven" in call.heard) == ("completed", True)


def test_when_nikita_will_call_is_answered_and_the_yes_counts() -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", "kind", "yes and when will she call")
    assert (call.heard.startswith("Soon after we hang up. Perfect, Rosa."), call.outcome) == (
        True,
        "completed",
    )


def test_a_condition_for_being_quick_is_a_yes_and_no_wish() -> None:
    call = said("yeah hi sure if you're quick i got a lady under the dryer")
    assert (call.call.asking, "wishes" in call.call.values) == ("name", False)


def test_who_is_to_be_hit_back_is_called_then() -> None:
    assert "I'll call you" in said("yo my bad i'm in the middle of a fade can you hit me back at six").heard


def test_a_wish_can_be_taken_back() -> None:
    call = said("yes", "Rosa", "forty one", "omaha", "chess", "kind and tell her mondays are best")
    assert "I'll pass on: nothing." in call.says("you don't need to pass on the mondays").heard
    assert "I'll pass on: fridays." in call.says("tell her fridays").heard


def test_a_refusal_to_tell_her_age_is_no_message_to_nikita() -> None:
    kept = said("yes", "Rosa", "now a lady doesn't tell her age cher").call.values
    assert (kept["age_group"], "wishes" in kept) == ("not told", False)


def test_a_condition_at_the_greeting_is_no_wish() -> None:
    assert "wishes" not in said("oh sure i'm just off shift so if i yawn it's not you").call.values
