"""What is said beside a yes to a call back, or beside an answer: whoever reads the record finds it."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, STRANGER, hillside
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


def nobody_picks_up(*said: str) -> tuple[Conversation, str]:
    """Somebody asks for Mike, who does not pick up; the call, and the one note that is kept for a person to read."""
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("can I talk to Mike")
    phone.transfer_ends("no_answer").says(*said)
    (request,) = shop.of("request").values()
    return phone, str(request["told"].get("note"))


@pytest.mark.parametrize(
    "said",
    [
        "no they don't need to call me I'm driving just let them know I'll be there around one twenty",
        "no just tell them I'm running late",
        "I don't want a call back I'll just come in person tomorrow",
    ],
)
def test_a_message_with_a_no_to_a_call_back_is_kept_and_nothing_more_is_asked(said: str) -> None:
    phone, note = nobody_picks_up(said)
    assert phone.heard.startswith("I'll make a note of that. Thanks for calling")
    assert note == f"can I talk to Mike; {said}"


@pytest.mark.parametrize(
    "said",
    [
        "uh no but I'm only home after four so tell him to call then",
        "he should ring after four cause I'm at work till then",
        "mornings are bad for me",
    ],
)
def test_what_is_said_after_a_call_back_is_promised_stands_in_it(said: str) -> None:
    phone, note = nobody_picks_up("yes please, are you open Saturday", said, "no")
    assert phone.outcome == "callback"
    assert said in note


def test_what_is_asked_beside_a_yes_to_a_call_back_is_answered() -> None:
    phone, _ = nobody_picks_up("yes and how much is an oil change")
    assert "For an oil change it's 79 dollars. Is there anything else" in phone.heard


def test_what_is_not_understood_before_a_goodbye_is_noted() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("when are you open")
    phone.says("your hold music is terrible by the way")
    assert phone.heard.startswith("I'll make a note of that.")
    phone.says("no")
    (request,) = shop.of("request").values()
    assert request["told"]["note"] == "your hold music is terrible by the way"


def test_a_no_within_what_is_told_ends_no_call() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("an oil change on Monday at nine", "yes")
    phone.says("my name is not Maria anymore")
    assert phone.heard == "I'll make a note of that. What else can I do for you?"
    assert phone.says("not at the moment").outcome == "booked"
    (request,) = shop.of("request").values()
    assert request["told"]["note"] == "my name is not Maria anymore"


def test_two_notes_are_both_kept_and_both_are_told_to_be() -> None:
    first, second = (
        "I'm only home after four so tell him to call then",
        "just tell Mike to call me after four",
    )
    phone, _ = nobody_picks_up("yes please, are you open Saturday", first, second)
    assert phone.heard.startswith("I'll make a note of that.")
    phone.hangs_up()
    assert phone.business is not None
    (request,) = phone.business.of("request").values()
    assert request["told"]["note"].endswith(f"{first}; {second}")


def test_who_puts_a_caller_through_reads_what_they_called_for_in_their_own_words() -> None:
    shop, opening = hillside(), "I'm on the flatbed with a silver Accord from Longhorn Towing"
    Conversation(car_desk, caller=STRANGER, business=shop).says(opening, "can I talk to a person please")
    ((_, text),) = shop.texts
    assert f'First words: "{opening}".' in text
    assert text.count(opening) == 1


def test_first_words_that_were_the_last_are_told_once() -> None:
    shop = hillside()
    Conversation(car_desk, caller=MARIA, business=shop).says("can I talk to Mike about the invoice you sent")
    ((_, text),) = shop.texts
    assert "First words" not in text
