"""An e-mail address that is to be used from now on is read back, and kept."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, hillside
from parley import agents
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

car_desk = agents.load("car_desk")
READ_BACK = "I have mlopez at riverbend dot com. Is that right?"


@pytest.mark.parametrize(
    "said",
    [
        "yes and could you use my work email from now on, it's mlopez at riverbend dot com",
        "yes, but change my email to mlopez at riverbend dot com",
    ],
)
def test_one_that_is_told_at_the_read_back_is_read_back_before_it_is_used(said: str) -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("an oil change on Monday at nine", said)
    assert phone.heard == READ_BACK
    phone.says("yes")
    (visit,) = shop.of("appointment").values()
    assert phone.heard.startswith("You're booked: oil change on Monday, November 23rd at 9 AM.")
    assert (visit["email"], shop.of("customer")[MARIA]["email"]) == ("mlopez@riverbend.com",) * 2


@pytest.mark.parametrize("before", [(), ("an oil change on Monday at nine", "yes")])
def test_it_may_be_all_that_somebody_wants(before: tuple[str, ...]) -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says(*before, "my email address changed")
    assert phone.heard == "What's the new e-mail address?"
    assert phone.says("mlopez at riverbend dot com").heard == READ_BACK
    assert phone.says("yes").heard.startswith("I'll write to that address from now on.")
    assert shop.of("customer")[MARIA]["email"] == "mlopez@riverbend.com"


def test_one_that_is_told_with_the_wish_is_read_back_at_once() -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside())
    assert phone.says("please update my email, it's mlopez@riverbend.com").heard == READ_BACK


def test_who_leaves_the_visit_where_it_is_moves_nothing() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("an oil change on Monday at nine", "yes")
    phone.says("I need to move that", "leave it the way it is, Monday at nine")
    assert "stays as it is" in phone.heard or "leave it" in phone.heard
    (visit,) = shop.of("appointment").values()
    assert str(visit["start"])[:16] == "2026-11-23T09:00"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (
            "do you guys do inspections, how much is that and are you open saturdays",
            "Yes, we do that. For an inspection",
        ),
        ("how much cost new battery for my car", "For a battery it's 189 dollars."),
        ("we've got a van that needs an oil change can I get it in before nine this week", "I have "),
        ("how do I reset my oil light", "That's for a mechanic to say"),
        ("why does my car need an alignment", "That's for a mechanic to say"),
    ],
)
def test_what_stands_on_the_list_is_for_no_mechanic_to_say(said: str, heard: str) -> None:
    assert heard in Conversation(car_desk, caller=MARIA, business=hillside()).says(said).heard
