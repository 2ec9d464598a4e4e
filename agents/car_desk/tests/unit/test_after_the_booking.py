"""What callers say of a visit that is there already, and of what they are about to book."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, SAM, calls, hillside
from parley import agents
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

desk = agents.load("car_desk")
STRANGER = "+15125550177"
ON_MONDAY = "Your oil change is on Monday, November 23rd at 9 AM"


def ringing(*said: str, caller: str = MARIA, business: Business | None = None) -> Conversation:
    return Conversation(desk, caller=caller, business=business or hillside()).says(*said)


def booked(*more: str) -> Conversation:
    """Maria has just booked an oil change."""
    return ringing("an oil change on Monday at nine", "yes", *more)


def business_of(phone: Conversation) -> Business:
    assert phone.business is not None
    return phone.business


def noted_at(phone: Conversation) -> str:
    (visit,) = business_of(phone).of("appointment").values()
    return str(visit["notes"])


def test_a_message_counts_for_more_than_a_price_that_was_told() -> None:
    phone = ringing(
        "how much is an oil change",
        "can I leave a message",
        "the car has been rattling again since Tuesday",
        "no that's all",
    )
    assert phone.outcome == "message"


def test_a_message_counts_for_less_than_a_visit_that_was_booked() -> None:
    assert (
        booked(
            "can I leave a message", "the car has been rattling again since Tuesday", "no that's all"
        ).outcome
        == "booked"
    )


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("can I leave a note, the left wiper is torn", "can I leave a note, the left wiper is torn"),
        ("could you write down that the seat is stuck", "could you write down that the seat is stuck"),
    ],
)
def test_a_note_with_its_words_is_taken_to_the_visit(said: str, noted: str) -> None:
    assert noted_at(booked(said)) == noted


def test_a_note_without_words_is_a_message() -> None:
    assert booked("can I leave a note for the mechanic").heard.startswith("Please leave your message")


@pytest.mark.parametrize(
    "said",
    ["yes, and it only does it when it's cold, tell the fella that", "yes. It only happens when I brake"],
)
def test_a_yes_with_something_for_the_mechanic_books_and_is_noted(said: str) -> None:
    phone = ringing("an oil change on Monday at nine", said)
    assert phone.outcome == "booked"
    assert noted_at(phone).casefold() in said.casefold()


@pytest.mark.parametrize(
    "asked", ["which car was that for", "what time is my thing on Monday", "what day is my thing"]
)
def test_a_visit_that_is_there_is_told_with_its_car(asked: str) -> None:
    assert booked(asked).heard.startswith(f"{ON_MONDAY}, for your Honda Civic.")


def test_in_spanish_too() -> None:
    phone = booked("en español por favor", "¿para qué carro era eso?")
    assert phone.heard.startswith(
        "Su cambio de aceite es el lunes 23 de noviembre a las 9 de la mañana, para su"
    )
    assert phone.says("¿a qué hora es lo mío?").heard.startswith("Su cambio de aceite es el lunes")


@pytest.mark.parametrize("asked", ["what do I need to bring", "do I need to bring anything"])
def test_what_to_bring_is_answered(asked: str) -> None:
    assert booked(asked).heard.startswith("The car and its key are all that we need.")


def test_the_car_of_the_visit_that_was_just_booked_is_told_where_there_are_several() -> None:
    phone = ringing("new brakes for the Ford on Tuesday at four", "yes", caller=SAM)
    phone.says("an oil change for the Corolla on Wednesday at ten", "yes", "which car was that for")
    assert phone.heard.endswith("at 10 AM, for your Toyota Corolla. Is there anything else I can do?")


def test_cancel_as_the_first_word_of_a_customer_offers_to_cancel_the_visit() -> None:
    shop = business_of(booked().hangs_up())
    phone = ringing("cancel", business=shop)
    assert phone.heard == f"{ON_MONDAY}. Shall I cancel it?"
    assert [each["status"] for each in shop.of("appointment").values()] == ["scheduled"]
    assert phone.says("no", "that's all").outcome != "cancelled"


def test_cancel_as_the_first_word_of_a_stranger_ends_the_call() -> None:
    assert ringing("cancel", caller=STRANGER).call.ended


@pytest.mark.parametrize("said", ["an F-150, a Ford", "an F-150, it's a Ford"])
def test_a_model_before_its_make_is_one_car(said: str) -> None:
    phone = ringing("I need new brakes", "Jane Doe", said, caller=STRANGER)
    assert phone.call.values["vehicle"] == "F-150 Ford"


def test_whether_two_cars_can_come_on_one_day_is_answered_beside_a_yes() -> None:
    phone = ringing(
        "an oil change for the Civic, and tires rotated on the truck", "Monday at nine", caller=SAM
    )
    phone.says("yes but can both be on the same day?")
    assert phone.heard == (
        "You can ask for the same day when we come to tire rotation for the Ford F-150. Shall I book it?"
    )
    assert not business_of(phone).of("appointment")


@pytest.mark.parametrize(
    "said",
    [
        "please tell the mechanic that the door handle sticks",
        "oh and tell them the brakes squeak a bit",
        "note that the left rear tire leaks",
        "let them know the trunk doesn't open",
    ],
)
def test_a_note_after_a_booking_is_noted_at_the_visit(said: str) -> None:
    phone = booked(said)
    assert phone.heard == "I've noted that for the workshop. Is there anything else I can do?"
    assert noted_at(phone) == said
    assert phone.says("no").outcome == "booked"


def test_notes_are_added_to_each_other_and_none_twice() -> None:
    told = "tell them the door sticks"
    assert noted_at(booked(told, "please let them know the horn is weak", told)) == (
        f"{told}; please let them know the horn is weak"
    )


def test_a_note_in_spanish() -> None:
    phone = booked("en español por favor", "dígales que rechinan los frenos")
    assert phone.heard.startswith("Ya lo anoté para el taller.")


def test_thanks_in_spanish_twice_switches_no_language() -> None:
    phone = ringing("gracias", "gracias")
    assert phone.call.language == "en-US"


@pytest.mark.parametrize("said", ["gracias, necesito una cita", "necesito una cita para mi carro"])
def test_spanish_switches_it_as_before(said: str) -> None:
    assert ringing(said, "quiero una cita por favor").call.language == "es-US"


def test_work_told_with_the_car_that_was_asked_for_is_not_asked_again() -> None:
    phone = ringing(
        "I have two cars to bring in", "the Corolla needs an oil change and the Civic a battery", caller=SAM
    )
    assert phone.call.values["service"] == "oil change"
    assert phone.says("can they both be the same day").heard.startswith("You can ask for the same day")
    assert phone.state == "when"


@pytest.mark.parametrize("asked", ["wait, was that morning", "is that in the morning or the afternoon?"])
def test_a_question_for_the_part_of_the_day_tells_the_time(asked: str) -> None:
    assert booked(asked).heard.startswith(ON_MONDAY)


def test_somebody_who_asks_whether_there_is_anything_for_some_work_books_it() -> None:
    phone = ringing("do you guys have anything Monday morning for an inspection")
    assert phone.heard.startswith("So: inspection") or phone.state == "offer"


def test_the_visit_of_the_work_that_is_named_is_meant() -> None:
    phone = ringing("new brakes for the Ford on Tuesday at four", "yes", caller=SAM)
    phone.says("an oil change for the Corolla on Wednesday at ten", "yes", "cancel the brakes one actually")
    assert phone.heard == "Your brakes is on Tuesday, November 24th at 4 PM. Shall I cancel it?"


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("is it okay if my husband drops it off", "Anybody may bring the car."),
        ("do I have to stay there", "You don't have to stay."),
        ("will it be done the same day", "For an oil change it takes about half an hour."),
    ],
)
def test_what_people_ask_of_their_visit_is_answered(asked: str, heard: str) -> None:
    assert booked(asked).heard.startswith(heard)


def test_later_today_is_no_later_time_of_the_day_that_was_booked() -> None:
    phone = booked("later today, in the afternoon would be best for me")
    assert phone.state == "anything_else"
    assert phone.says("no").outcome == "booked"


@pytest.mark.parametrize(
    "said", ["no, just book me for a tire rotation", "no, I'd rather have an appointment"]
)
def test_who_wants_no_call_back_but_a_visit_gets_one(said: str) -> None:
    phone = ringing("can I talk to Mike").transfer_ends("no_answer").says(said)
    assert phone.heard.endswith(("What day and time would suit you?", "or something else?"))


def test_who_asks_for_another_workshop_is_told_which_it_is() -> None:
    assert ringing("hi, is this Jiffy Lube?").heard.startswith(
        "This is the automated service desk of Hillside Auto."
    )


def test_a_yes_with_the_car_to_work_that_was_spoken_of_books_it() -> None:
    phone = ringing("do you do oil changes", "yeah sure, for my wife's Kia. Whenever", caller=STRANGER)
    assert phone.heard == "You're new to me. What's your name, please?"


def test_work_is_done_again() -> None:
    phone = ringing("when did I last have my oil changed", "can I get it done again Saturday at nine")
    assert phone.heard.startswith("So: oil change for your Honda Civic, on Saturday")


@pytest.mark.parametrize(
    "said", ["yes, but don't do anything without calling me", "yes, and nobody touches it before asking me"]
)
def test_what_must_not_be_done_unasked_is_noted(said: str) -> None:
    assert noted_at(ringing("an oil change on Monday at nine", said)) in said


def test_the_day_once_more_with_a_yes_books_it() -> None:
    assert ringing("an oil change on Monday at nine", "yes, put it down for Monday").outcome == "booked"


@pytest.mark.parametrize(
    "said",
    [
        "alright cool see you at noon",
        "okay great, see you Tuesday at nine",
        "no, see you then in the morning",
    ],
)
def test_see_you_at_nine_is_a_goodbye(said: str) -> None:
    phone = calls().says("an oil change, Tuesday at nine", "yes", said)
    assert phone.heard.startswith("To sum up: the oil change is booked")


@pytest.mark.parametrize(
    "said", ["how much is it", "no oh how much is it though", "okay what's the price for that"]
)
def test_the_price_of_what_was_booked_is_told(said: str) -> None:
    phone = calls().says("an oil change, Tuesday at nine", "yes", said)
    assert phone.heard.startswith("For an oil change it's 79 dollars.")


@pytest.mark.parametrize(
    "said", ["no no I'd like to talk to Mike is he there", "is Mike around, he gave me a quote last week"]
)
def test_who_asks_for_somebody_by_name_gets_them(said: str) -> None:
    assert calls().says("an oil change, Tuesday at nine", "yes", said).state == "to_counter"


def test_a_yes_to_a_call_back_books_nothing_that_was_asked_about() -> None:
    phone = (
        calls()
        .says("I need an alignment", "let me talk to your manager")
        .transfer_ends("machine")
        .says("yes")
    )
    assert phone.outcome == "callback"


@pytest.mark.parametrize(
    "said",
    [
        "is my wife's car ready to pick up",
        "yeah is it done can we come get it",
        "I had a missed call from you",
    ],
)
def test_a_car_that_is_at_the_workshop_is_for_people(said: str) -> None:
    assert calls().says(said).heard.startswith("That's something for my colleagues.")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("could it be later that day like one o'clock", "Shall I move your oil change from Tuesday"),
        ("I just want that oil change on Tuesday cancelled", "Your oil change is on Tuesday"),
        ("can you check the wipers too while it's there", "I've noted that for the workshop."),
        (
            "that's it but how long does the whole thing take",
            "For an oil change it takes about half an hour.",
        ),
    ],
)
def test_what_is_wished_for_after_the_booking_is_done_and_not_only_heard(said: str, heard: str) -> None:
    assert calls().says("an oil change, Tuesday at nine", "yes", said).heard.startswith(heard)


@pytest.mark.parametrize(
    "said",
    [
        "yes but under the name Chloe Bennett please",
        "yes, and can you put it under Chloe Bennett",
        "sí pero que quede a nombre de Chloe Bennett",
    ],
)
def test_a_visit_is_under_the_other_name_that_was_told(said: str) -> None:
    shop, is_spanish = hillside(), said.startswith("sí")
    first = (
        ("en español, por favor", "una inspección el martes a las nueve")
        if is_spanish
        else ("an oil change, Tuesday at nine",)
    )
    phone = calls(business=shop).says(*first, said)
    if phone.state == "confirm":
        phone.says("yes")
    (visit,) = shop.of("appointment").values()
    assert (visit["name"], visit["notes"]) == ("Chloe Bennett", "")


def test_a_question_behind_something_else_is_about_the_work_that_was_booked() -> None:
    phone = calls().says("I need an oil change Monday at four").says("yes")
    phone.says("yes and something else how much is that going to cost me")
    assert phone.heard.startswith("For an oil change it's 79 dollars.")
