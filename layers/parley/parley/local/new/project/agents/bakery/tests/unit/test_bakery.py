"""Calls without a telephone: nothing runs but the flow and its tools."""

from datetime import date

from parley import agents
from parley.testing import Business, Conversation

FLOW = agents.load("bakery")
ORDER = ("I'd like to order bread", "rye", "three", "Monday at ten")


def test_an_order_is_taken() -> None:
    shop = Business()
    phone = Conversation(FLOW, business=shop)
    phone.says("I'd like to order bread", "rye", "three", "Monday at ten", "yes")
    assert phone.outcome == "ordered"
    (order,) = shop.of("appointment").values()
    assert (order["count"], order["kind"], order["start"]) == (3, "rye", "2026-11-23T10:00:00-06:00")


def test_an_order_is_on_the_console() -> None:
    shop = Business()
    phone = Conversation(FLOW, business=shop)
    phone.says(*ORDER, "yes")
    office = agents.module("bakery", "tools").BOOKINGS
    [order] = office.listed(shop.desk(phone.at, "console"), date(2026, 11, 21), "").bookings
    assert (order.start, order.details) == ("2026-11-23T10:00:00-06:00", {"kind": "rye", "count": 3})


def test_an_order_in_one_sentence_is_only_read_back() -> None:
    phone = Conversation(FLOW, business=Business())
    phone.says("can I order two loaves of rye for Monday at nine")
    assert phone.heard == "2 loaves of rye, on Monday, November 23rd at 9 AM. Right?"


def test_a_no_to_what_is_read_back_orders_nothing_yet() -> None:
    shop = Business()
    phone = Conversation(FLOW, business=shop)
    phone.says(*ORDER, "no, four loaves")
    assert phone.heard == "4 loaves of rye, on Monday, November 23rd at 10 AM. Right?"
    assert not shop.of("appointment")


def test_where_the_shop_is_closed_the_nearest_time_is_offered() -> None:
    phone = Conversation(FLOW, business=Business())
    phone.says(*ORDER[:3], "on Sunday")
    assert phone.heard.startswith("This is the nearest time we have. 3 loaves of rye, on Monday")


def test_a_time_that_somebody_just_took_is_found_anew() -> None:
    phone = Conversation(FLOW, {"find_time": ("free", {"start": "2026-11-23T10:00"}), "order": ("taken", {})})
    phone.says(*ORDER, "yes")
    assert phone.heard.startswith("Somebody just took that time. 3 loaves")


def test_the_opening_hours_are_told() -> None:
    phone = Conversation(FLOW)
    phone.says("how long are you open on Saturdays")
    assert phone.outcome == "told_hours"


def test_somebody_who_says_nothing_is_not_kept_waiting() -> None:
    phone = Conversation(FLOW)
    phone.silent(3)
    assert phone.outcome == "not_understood"
