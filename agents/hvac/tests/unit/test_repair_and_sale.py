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
