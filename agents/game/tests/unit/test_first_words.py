"""What somebody says who has just picked up, and who neither agrees nor refuses in so many words."""

import pytest

from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

flow = agents.load("onboarding")


def picked_up(*said: str) -> Conversation:
    call = Conversation(flow, direction="outbound", called="+15125550177", business=Business())
    return call.says(*said)


@pytest.mark.parametrize(
    "said",
    [
        "i never signed up for any game but fine go ahead",
        "you have the wrong number but okay",
        "hi yes sorry about earlier he's asleep now",
        "yes but i'm about to board a plane so quick",
    ],
)
def test_nobody_is_sent_away_who_is_willing_beside_a_reason_not_to_be(said: str) -> None:
    assert not picked_up(said).call.ended


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("i never signed up for this", "was_it_you"),
        ("yeah she's not here right now", "call_again"),
        ("i'm nine but okay", "too_young"),
    ],
)
def test_who_may_not_be_the_player_is_asked_about_it_or_sent_away(said: str, state: str) -> None:
    assert picked_up(said).state == state


@pytest.mark.parametrize(
    "said",
    [
        "and how'd you get my number",
        "my number where'd you get it",
        "who told you my number",
        "i don't know any nikita and i don't remember signing up for no game where'd you get this number",
    ],
)
def test_who_asks_where_we_have_their_number_is_told(said: str) -> None:
    assert picked_up(said).heard == "You gave your number to our bot in Telegram. Do you have two minutes?"


def test_who_says_that_they_asked_refuses_nothing() -> None:
    call = picked_up("i don't know any nikita", "i asked you where you got my number from")
    assert call.heard.startswith("You gave your number to our bot in Telegram.")


def test_what_can_be_answered_is_not_refused_for_what_is_said_around_it() -> None:
    assert picked_up("hi who's this sorry is this the nikita game").heard.startswith("I'm Meta-Nikita")


@pytest.mark.parametrize("said", ["okay wait am i talking to a robot", "yeah hold on who is this"])
def test_who_asks_us_to_wait_has_agreed_to_nothing(said: str) -> None:
    assert picked_up(said).state == "hello"
