"""Repairs are booked and new systems are sold: what is read back is what is done."""

import pytest

from agents.hvac.tests.unit.test_hvac import call
from agents.hvac.tools import BOOKING
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

TOLD = ("no", "78745", "Jane Doe", "4210 Oak Street")


def read_back() -> Conversation:
    return call().says("my furnace rattles", *TOLD, "Friday afternoon")


@pytest.mark.parametrize(
    "said",
    [
        "is it more if you install a new system",
        "does the price change if he has to put in a replacement",
        "yes, but do you also do installations",
    ],
)
def test_what_is_asked_at_the_read_back_makes_no_sale_of_a_repair(said: str) -> None:
    phone = read_back().says(said)
    if phone.outcome != "booked":
        phone.says("yes book it")
    assert phone.outcome == "booked"


def test_a_detector_that_is_replaced_is_no_new_system() -> None:
    assert read_back().says("he may have to replace the smoke detector", "yes").outcome == "booked"


def test_who_would_rather_buy_at_the_read_back_is_called_by_the_owner_and_has_no_visit() -> None:
    ace = Business()
    phone = call(business=ace).says(
        "my furnace rattles", *TOLD, "Friday", "no, I'd rather get a quote for a new one"
    )
    assert (phone.outcome, phone.call.reason, ace.of(BOOKING)) == ("callback", "lead", {})


@pytest.mark.parametrize(
    "said",
    [
        "my boiler leaks, and while he's here I'd like a quote for a new one",
        "the heat pump won't start. A quote for a new system can wait",
        "my furnace rattles and I also want an estimate for a new one some day",
    ],
)
def test_a_repair_is_booked_also_where_a_quote_is_wanted_later(said: str) -> None:
    phone = call().says(said, *TOLD, "Friday", "yes")
    assert phone.outcome == "booked"


def test_who_only_wants_a_quote_is_offered_no_visit() -> None:
    phone = call().says("I'd also like a quote for a new furnace", *TOLD)
    assert (phone.outcome, phone.call.reason) == ("callback", "lead")
    assert "visit" not in phone.call.values


def test_a_repair_is_booked_in_spanish_where_a_quote_can_wait() -> None:
    phone = call().says(
        "mi calefacción no prende y la cotización de un equipo nuevo puede esperar", *TOLD, "el lunes", "sí"
    )
    assert phone.outcome == "booked"


@pytest.mark.parametrize(
    "said",
    [
        "we've moved, and the new place's heat pump is making an awful grinding noise",
        "the new tenant's AC quit last night",
        "at our new house the furnace won't light",
        "we have a new baby and the AC is out",
        "the new owner's unit rattles",
        "new tenant says the heater's dead",
    ],
)
def test_a_new_house_or_tenant_is_no_new_system(said: str) -> None:
    assert call().says(said, *TOLD, "Friday", "yes").outcome == "booked"


@pytest.mark.parametrize(
    "said",
    [
        "our new house needs a new furnace",
        "the new tenant wants a new high efficiency heat pump",
        "my unit's about nineteen years old, what y'all get for a new one, three ton",
        "what do you guys charge for a brand new carrier furnace",
        "I'd buy a new AC but I'd need payments",
        "I don't know about payment plans, I'd be paying cash, I just want somebody to come out and gimme a price",
        "do you take credit cards, I want a new system",
    ],
)
def test_a_new_system_is_a_sale_however_it_would_be_paid(said: str) -> None:
    phone = call().says(said, "no", "78745", "Jane Doe", "4210 Oak Street")
    if phone.state == "discovery":
        phone.says("it's just old")
    assert (phone.outcome, phone.call.reason) == ("callback", "lead")


@pytest.mark.parametrize(
    "said",
    [
        "I have a question about my payment",
        "you charged my credit card twice, and I want somebody to come out and explain it",
        "my last payment didn't go through, and what about that quote",
        "I want a refund for the new system",
    ],
)
def test_what_was_paid_or_charged_is_for_the_office(said: str) -> None:
    assert call().says(said).call.values["wish"] == "billing"


def test_how_a_repair_would_be_paid_is_no_bill() -> None:
    phone = call().says(
        "do you take credit cards, I need somebody to come look at my AC", *TOLD, "Friday", "yes"
    )
    assert phone.outcome == "booked"
