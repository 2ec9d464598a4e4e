"""Answers of a model that fit the schema and quote the caller, and would do harm if they were believed.

No rule understands the sentences here, so that what comes of them comes of the model.
"""

from typing import Any

import pytest

from agents.car_desk.tests.unit.hillside import TUESDAY, hillside
from agents.car_desk.tests.unit.test_car_desk import NUMBER
from agents.car_desk.tests.unit.test_car_desk import TOOLS as DESK
from parley import agents
from parley.local.readers.replaced import deaf_to
from parley.testing.business import Business
from parley.testing.conversation import Conversation

AGENTS = ("car_desk", "hvac")

HVAC = {
    "lookup_caller": ("unknown", {}),
    "book_service": ("booked", {"booked_time": "2026-11-27T08:00"}),
    "create_callback": ("created", {"callback_when": "on Monday"}),
}
ODD = "the purple elephant sings beside the teapot"
TO_THE_READ_BACK = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Friday morning")


def hvac(said: str, **read: object) -> Conversation:
    return Conversation(deaf_to(agents.load("hvac"), said), HVAC, {said: read}, business=Business())


def desk(said: str, **read: object) -> Conversation:
    return Conversation(deaf_to(agents.load("car_desk"), said), DESK, {said: read}, business=hillside())


def at_the_read_back(said: str, **read: object) -> Conversation:
    phone = hvac(said, **read).says(*TO_THE_READ_BACK)
    assert phone.heard.endswith("the AC is broken. Shall I book it?")
    return phone.says(said)


@pytest.mark.parametrize(
    "ack", ["Dizziness is normal with the AC off.", "That smell is nothing to worry about.", "I see, thanks."]
)
def test_nothing_of_a_models_is_said_at_the_safety_question(ack: str) -> None:
    phone = hvac(ODD, ack=ack).says("my AC is broken", ODD)

    assert phone.state == "safety"
    assert ack not in phone.heard


def test_nothing_of_a_models_is_said_where_something_would_be_booked_or_cancelled() -> None:
    booking = at_the_read_back(ODD, ack="Wonderful choice.")
    tools = {
        **DESK,
        "get_appointments": (
            "to_cancel",
            {"number": NUMBER, "visit_service": "oil change", "visit_start": TUESDAY},
        ),
    }
    cancelling = Conversation(
        agents.load("car_desk"), tools, {ODD: {"ack": "Wonderful choice."}}, business=hillside()
    )
    cancelling.says("cancel my appointment", ODD)

    assert (booking.state, cancelling.state) == ("confirm", "confirm_cancel")
    assert "Wonderful" not in booking.heard + cancelling.heard


def test_nothing_of_a_models_is_said_where_a_number_was_read_back() -> None:
    tools: dict[str, Any] = {"lookup_caller": ("unknown", {})}
    phone = Conversation(agents.load("hvac"), tools, {ODD: {"ack": "Wonderful choice."}}, caller="")
    phone.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "512 555 0143")
    assert phone.call.confirming
    phone.says(ODD)

    assert "Wonderful" not in phone.heard


@pytest.mark.parametrize("zip_code", ["10001", "one oh oh oh one"])
def test_the_zip_code_of_another_place_ends_no_call(zip_code: str) -> None:
    said = f"my office has {zip_code} and the house is by the creek"
    phone = hvac(said, zip=zip_code).says("my AC is broken", "no", said)

    assert phone.outcome == ""
    assert phone.heard.endswith("I have your ZIP code as 1 0 0 0 1. Is that where you need service?")
    assert phone.says("no").call.asking == "zip"


def test_a_zip_code_that_a_model_found_counts_once_the_caller_agrees() -> None:
    said = "ours is 78745 I am told"
    phone = hvac(said, zip="78745").says("my AC is broken", "no", said, "yes")

    assert (phone.state, phone.call.values["zip"]) == ("discovery", "78745")


@pytest.mark.parametrize("choice", ["wrong_number", "billing", "vendor"])
def test_where_a_rule_understood_something_a_model_chooses_nothing(choice: str) -> None:
    said = "the wrong thermostat is on the number 2 unit over at 78745"
    phone = Conversation(
        agents.load("hvac"), HVAC, {said: {"welcome": choice, "words": "wrong"}}, business=Business()
    ).says(said)

    assert phone.state == "safety"
    assert all("welcome" not in read.open for read in phone.reads)


@pytest.mark.parametrize("said", ["yes if he calls first", "yes but my daughter lives there"])
def test_a_yes_that_a_rule_understood_is_made_no_no_by_a_model(said: str) -> None:
    phone = Conversation(
        agents.load("hvac"), HVAC, {said: {"go_ahead": "no", "words": said}}, business=Business()
    )
    phone.says(*TO_THE_READ_BACK, said)

    assert phone.call.asking == "go_ahead"
    assert phone.heard.startswith("You said: ")
    assert "go_ahead" not in phone.reads[-1].open


@pytest.mark.parametrize("words", ["but", "yes", "and the", "yes but", "if", "no"])
def test_a_quotation_without_content_drops_no_booking(words: str) -> None:
    said = "yes but and the if elephant says no"
    phone = at_the_read_back(said, go_ahead="no", words=words)

    assert phone.call.asking == "go_ahead"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("it is not about billing or any invoice, the elephant sings", "about billing"),
        ("I have no bill, the elephant sings", "bill"),
        ("the elephant sings, anything but a bill", "bill"),
        ("the elephant sings instead of that bill", "that bill"),
    ],
)
def test_words_that_are_denied_choose_nothing(said: str, words: str) -> None:
    assert hvac(said, welcome="billing", words=words).says(said).state == "safety"


def test_words_that_were_said_apart_choose_nothing() -> None:
    said = "the bill of the elephant has a question mark"

    assert hvac(said, welcome="billing", words="bill question").says(said).state == "safety"


@pytest.mark.parametrize(
    ("said", "excerpt"),
    [
        ("any day but not Friday", "Friday"),
        ("any day but Friday", "Friday"),
        ("I really can't do it on Friday", "on Friday"),
        ("Friday doesn't work for the elephant", "Friday"),
        ("whatever you have except for the Friday", "Friday"),
        ("Saturday is out of the question", "Saturday"),
    ],
)
def test_a_day_that_is_excepted_is_no_answer(said: str, excerpt: str) -> None:
    phone = hvac(said, preferred_time=excerpt).says(*TO_THE_READ_BACK[:-1], said)

    assert phone.call.asking == "preferred_time"
    assert "preferred_time" not in phone.call.values


@pytest.mark.parametrize(
    ("said", "excerpt", "address"),
    [
        ("not 4210 Oak Street, it's 4201 Oak Street", "4210 Oak Street", None),
        ("not 4210 Oak Street it's 4201 Oak Street", "4201 Oak Street", "4201 Oak Street"),
        ("no it's 4201 Oak Street", "4201 Oak Street", "4201 Oak Street"),
        ("4210 Elm or 99 Oak Street", "4210 Oak Street", None),
    ],
)
def test_a_house_number_that_is_denied_is_no_answer(said: str, excerpt: str, address: str | None) -> None:
    phone = hvac(said, address=excerpt).says(*TO_THE_READ_BACK[:-2], said)

    assert phone.call.values.get("address") == address


@pytest.mark.parametrize("name", ["problem", "name"])
def test_a_text_that_is_filled_is_not_overwritten(name: str) -> None:
    said = "the elephant is leaking, says Peter Miller"
    phone = at_the_read_back(said, problem="the elephant is leaking", name="Peter Miller")

    assert phone.call.values["problem"] == "the AC is broken"
    assert phone.call.values["name"] == "Jane Doe"
    assert name not in phone.reads[-1].open


def test_a_phone_number_that_a_model_found_is_read_back() -> None:
    said = "reach the elephant under 512 555 0143 in the daytime"
    phone = at_the_read_back(said, contact="512 555 0143")

    assert phone.heard.endswith("I have 5 1 2, 5 5 5, 0 1 4 3. Is that right?") or phone.heard.endswith(
        "That's 5 1 2, 5 5 5, 0 1 4 3. Is that right?"
    )
    assert phone.says("yes").call.asking == "go_ahead"


def test_an_email_address_that_a_model_found_is_said_back() -> None:
    said = "the elephant has jane at example dot com as hers"
    flow, tools = agents.load("car_desk"), {**DESK, "get_customer_by_phone": ("unknown", {})}
    phone = Conversation(
        deaf_to(flow, said), tools, {said: {"email": "jane at example dot com"}}, business=hillside()
    )
    phone.says("I need an oil change", "Jane Doe", "a 2017 Honda Fit")
    assert phone.call.asking == "email"
    phone.says(said)

    assert phone.call.values["email"] == "jane@example.com"
    assert "jane at example dot com" in phone.heard


@pytest.mark.parametrize("choice", ["other", "cancel", "move"])
def test_a_choice_is_justified_by_the_words_that_lead_there(choice: str) -> None:
    said = "yes and other things"
    phone = desk(said, welcome=choice, words="yes and").says(said)

    assert phone.state == "welcome"


def test_what_a_model_found_does_not_make_the_rest_disappear() -> None:
    said = "yes but over at 99 Elm Lane and only if it rains"
    phone = at_the_read_back(said, address="99 Elm Lane")

    assert phone.call.values["address"] == "99 Elm Lane"
    assert "only if it rains" in phone.heard
    assert phone.heard.endswith("Shall I book it?")


def test_what_a_model_took_in_is_not_asked_about() -> None:
    phone = at_the_read_back("yes but over at 99 Elm Lane please", address="99 Elm Lane")

    assert phone.heard == (
        "Jane Doe, at 99 Elm Lane, Friday, November 27th between 8 AM and 10 AM: the AC is broken. Shall I book it?"
    )
