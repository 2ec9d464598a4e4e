"""Calls without a telephone: nothing runs but the flow and its tools."""

from agents.bakery.tools import ORDER

from parley import agents
from parley.testing import Business, Conversation

FLOW = agents.load("bakery")


def test_an_order_is_taken() -> None:
    phone = Conversation(FLOW, {"order": ("ordered", {"number": "4711"})})
    phone.says("I'd like to order bread", "rye", "three", "yes")
    assert phone.heard == "It's ready at four. Your number is 4711. Goodbye!"
    assert phone.outcome == "ordered"


def test_what_was_ordered_is_kept() -> None:
    shop = Business()
    Conversation(FLOW, business=shop).says("I'd like to order bread", "rye", "three", "yes")
    assert list(shop.of(ORDER).values()) == [{"kind": "rye", "count": 3, "phone": "+15125550100"}]


def test_a_no_to_what_is_read_back_orders_nothing_yet() -> None:
    phone = Conversation(FLOW)
    phone.says("I'd like to order bread", "rye", "three", "no, four")
    assert phone.heard == "4 loaves of rye. Right?"
    assert not phone.ran


def test_the_opening_hours_are_told() -> None:
    phone = Conversation(FLOW)
    phone.says("how long are you open on Saturdays")
    assert phone.outcome == "told_hours"


def test_somebody_who_says_nothing_is_not_kept_waiting() -> None:
    phone = Conversation(FLOW)
    phone.silent(3)
    assert phone.outcome == "not_understood"
