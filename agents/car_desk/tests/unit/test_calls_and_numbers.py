"""A call that is wished for is kept, another number is read back, a price asked beside a booking is told first."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, STRANGER, calls, hillside
from parley.testing.lines import both_lines

pytestmark = both_lines

OTHER = "+15125550198"


@pytest.mark.parametrize(
    "said",
    [
        "could someone phone me about the price of an alignment",
        "no, but I want somebody to call me about the loaner",
        "can one of your mechanics ring me about the noise",
    ],
)
def test_a_wish_for_a_call_books_nothing_more_and_is_kept(said: str) -> None:
    shop = hillside()
    phone = calls(business=shop).says("an inspection, Tuesday at nine", "yes", said)
    assert phone.heard.startswith("Somebody will call you about that. Is there anything else")
    phone.says("no, that's it, bye")
    assert "the inspection is booked for" in phone.heard
    (kept,) = shop.of("callback").values()
    assert (kept["phone"], kept["notes"]) == (MARIA, said)
    assert len(shop.of("appointment")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "yes, but send the text to my husband's cell, 512 555 0198",
        "yes, and text me not my wife, my number is five one two five five five oh one nine eight",
    ],
)
def test_another_number_for_the_visit_is_read_back_and_texted(said: str) -> None:
    shop = hillside()
    phone = calls(business=shop).says("an oil change, Tuesday at nine", said)
    assert phone.heard == "That's 5 1 2, 5 5 5, 0 1 9 8. Is that right?"
    phone.says("yes")
    assert phone.heard.startswith("You're booked")
    assert [to for to, _ in shop.texts] == [OTHER]


@pytest.mark.parametrize(
    "said",
    [
        "I need a battery Tuesday at ten, how much is that",
        "I'd like a battery on Tuesday at ten, what does it cost",
        "I want a new battery Tuesday at ten, what would it run me",
    ],
)
def test_a_price_asked_beside_a_booking_is_told_first(said: str) -> None:
    phone = calls().says(said)
    assert phone.heard.startswith(
        "For a battery it's 189 dollars. So: battery for your Honda Civic, on Tuesday"
    )


def test_so_it_is_for_who_is_new() -> None:
    phone = calls(who=STRANGER).says("I need an oil change today, how much is it")
    assert phone.heard == "For an oil change it's 79 dollars. You're new to me. What's your name, please?"


def test_a_price_alone_books_nothing() -> None:
    phone = calls().says("I need to know how much a battery costs on Saturday")
    assert phone.heard == "For a battery it's 189 dollars. Is there anything else I can do?"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ruth ames like i said a m e s", "Ruth Ames"),
        ("I already told you, Ruth Ames", "Ruth Ames"),
        ("Ruth Ames, as I said before", "Ruth Ames"),
    ],
)
def test_a_name_is_told_once_more(said: str, name: str) -> None:
    phone = calls(who=STRANGER).says("an oil change for my Honda Civic", said, "no e-mail")
    assert phone.heard.startswith(f"I have {name}, and your Honda Civic")


@pytest.mark.parametrize(
    "said",
    [
        "oh and my number is 512 555 0198 for the text",
        "can you text my wife at 512 555 0198 instead",
        "the best phone for that is five one two five five five oh one nine eight",
    ],
)
def test_a_number_told_after_the_booking_is_that_of_the_visit(said: str) -> None:
    shop = hillside()
    phone = calls(business=shop).says("an oil change, Tuesday at nine", "yes", said, "yes")
    assert phone.heard.startswith("I've noted that number for your visit.")
    assert [to for to, _ in shop.texts] == [MARIA, OTHER]
    assert [each["contact"] for each in shop.of("appointment").values()] == [OTHER]


@pytest.mark.parametrize(
    "said",
    [
        "can somebody call me about the bill but not at this number",
        "could a mechanic phone me about it, on a different phone please",
    ],
)
def test_who_is_not_to_be_called_at_this_number_is_asked_for_another(said: str) -> None:
    shop = hillside()
    phone = calls(business=shop).says("an oil change, Tuesday at nine", "yes", said)
    assert phone.heard == "What number should we call?"
    phone.says("512 555 0198", "yes")
    assert [each["phone"] for each in shop.of("callback").values()] == [OTHER]


@pytest.mark.parametrize("result", ["declined", "no_answer"])
@pytest.mark.parametrize(
    "said", ["no just have Mike call me back please", "well can he call me back about the transmission quote"]
)
def test_who_nobody_has_time_for_is_called_back_and_not_put_through_again(said: str, result: str) -> None:
    shop = hillside()
    phone = calls(business=shop).says("can I talk to Mike").transfer_ends(result).says(said)
    assert phone.outcome == "callback"
    assert [each["notes"] for each in shop.of("callback").values()] == [f"can I talk to Mike; {said}"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("patricia boyle, b o y l e, but the car's in my son's name does that matter", "Patricia Boyle"),
        ("uh tanya, tanya reed, but can you just tell me first", "Tanya Reed"),
        ("it's Hank, do you take cash", "Hank"),
        ("wait, how much is it", None),
        ("can you just tell me the price", None),
        ("sure, is that the one on Elm", None),
    ],
)
def test_a_name_is_what_stands_before_what_is_asked(said: str, name: str | None) -> None:
    assert calls(STRANGER).says("i need brakes", said).call.values.get("name") == name
