"""What is said beside a yes to a call back, or beside an answer: whoever reads the record finds it."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, hillside
from parley import agents
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay

car_desk = agents.load("car_desk")


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("Yes, and tell them I need it by five", "and tell them I need it by five"),
        (
            "Yes please, but not before four, I'm teaching till then",
            "but not before four, I'm teaching till then",
        ),
        ("Sure, as long as it's Mike who calls", "as long as it's Mike who calls"),
    ],
)
def test_what_is_said_beside_a_yes_to_a_call_back_stands_in_it(said: str, note: str) -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop)
    phone.says("I dropped my Civic off yesterday, is it ready?").transfer_ends("no_answer").says(said)
    assert phone.outcome == "callback"
    assert phone.heard.startswith("I'll make a note of that. Somebody will call you back")
    (kept,) = (data for (kind, _), data in shop.kept.items() if kind == "callback")
    assert note in kept["notes"]


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("get my Civic in for an oil change, but use the synthetic", "but use the synthetic"),
        ("the Civic needs a battery, but only if you carry Interstate", "but only if you carry Interstate"),
        (
            "look at the Civic's brakes Monday at nine and I'd need a ride to work",
            "and I'd need a ride to work",
        ),
        ("an oil change for the Civic Monday at nine, it should be synthetic", "it should be synthetic"),
        (
            "the Civic makes a grinding noise when I turn left",
            "the Civic makes a grinding noise when I turn left",
        ),
        (
            "the Civic's due for an inspection, and I want you to have my new address",
            "I want you to have my new address",
        ),
    ],
)
def test_what_else_the_first_sentence_tells_is_noted(said: str, note: str) -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside()).says(said)
    assert phone.heard.startswith("I'll make a note of that.")
    assert note in phone.call.values["notes"]


def test_the_sentence_of_an_hour_is_read_by_itself_and_what_follows_is_noted() -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside())
    phone.says("the Civic needs a battery", "Tuesday after two. And it has to be an Interstate")
    assert "November 24th at 2 PM" in phone.heard
    assert phone.call.values["notes"] == "And it has to be an Interstate"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("No, don't cancel it, I want a later time Monday", "offer"),
        ("no, keep it on Monday", "anything_else"),
    ],
)
def test_who_wants_another_time_and_no_cancellation_gets_one(said: str, state: str) -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("an inspection on Monday at ten", "yes")
    assert phone.says("I need to cancel that", said).state == state


def test_the_manager_is_texted_what_was_noted_before_a_person_was_asked_for() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop)
    phone.says("get my Civic in for an oil change, but use the synthetic", "can I talk to a person")
    assert any("Noted: but use the synthetic." in str(each) for each in shop.texts)


def test_what_is_said_beside_a_cancellation_stands_with_the_visit() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("an inspection on Monday at ten", "yes")
    phone.says("cancel that", "yes please cancel it, I don't have the car anymore, my grandson bought it")
    assert phone.heard.startswith("I'll make a note of that. It's cancelled.")
    (visit,) = shop.of("appointment").values()
    assert "my grandson bought it" in visit["notes"]


def test_what_is_noted_and_stands_with_no_visit_is_for_somebody_to_read() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop)
    phone.says("how much is a battery, I need you to have my new address too").hangs_up()
    assert "I'll make a note of that" in phone.call.exchanges[-1][1]
    (request,) = shop.of("request").values()
    assert (request["what"], request["told"]["note"]) == ("note", phone.call.values["notes"])
    assert "new address" in request["told"]["note"]
