"""When somebody would like to be called back, and whose address is on file."""

from datetime import datetime

import pytest

from agents.hvac.data import MARIA, ordinary
from agents.hvac.flow import flow
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines


def ringing(*said: str, caller: str = "+15125550188") -> Conversation:
    shop = Business(*ordinary(datetime(2026, 11, 21, 12))["ace-cooling"])
    return Conversation(flow, caller=caller, business=shop).says(*said)


def promised(phone: Conversation) -> str:
    assert phone.business is not None
    (kept,) = phone.business.of("callback").values()
    return str(kept["when"])


def on_file(phone: Conversation) -> tuple[str, str]:
    assert phone.business is not None
    kept = phone.business.of("customer")[MARIA]
    return str(kept["address"]), str(kept["zip"])


@pytest.mark.parametrize(
    ("said", "told", "kept"),
    [
        (("can you call me back after five",), "Saturday, November 21st after 5 PM", "after five"),
        (("call me back, after five please",), "Saturday, November 21st after 5 PM", "after five"),
        (
            ("my AC is broken", "no", "can somebody call me back Monday after two?"),
            "Monday, November 23rd after 2 PM",
            "Monday after two",
        ),
    ],
)
def test_the_hour_of_a_call_back_is_kept_and_told(said: tuple[str, ...], told: str, kept: str) -> None:
    phone = ringing(*said)
    assert f"you'd like the call {told}, at the number you're calling from" in phone.heard
    assert (promised(phone), phone.call.values.get("preferred_time")) == (kept, None)


def test_the_hour_of_a_call_back_in_spanish() -> None:
    phone = ringing("en español por favor", "me pueden llamar después de las cinco")
    assert "que le llame el sábado 21 de noviembre después de las 5 de la tarde" in phone.heard
    assert promised(phone) == "después de las cinco"


def test_an_hour_told_with_the_number_that_was_asked_for() -> None:
    phone = ringing("I have a billing question", "512 555 0190, after five please", "yes", caller="")
    assert "after 5 PM" in phone.heard
    assert phone.call.values["contact"] == "+15125550190"


def test_a_call_back_without_an_hour_is_promised_as_before() -> None:
    assert ringing("call me back please").heard.startswith(
        "Our office manager will call you back within the hour"
    )


HOUSE = ("no, 78745", "Maria Lopez", "12 Elm Street", "as soon as possible")


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("my mother's AC is broken", ("1100 South Congress Avenue", "78704")),
        ("the AC at my rental is broken", ("1100 South Congress Avenue", "78704")),
        ("we just moved and the AC is broken", ("12 Elm Street", "78745")),
    ],
)
def test_only_who_moved_has_another_address_on_file(said: str, address: tuple[str, str]) -> None:
    phone = ringing(said, "no", *HOUSE, caller=MARIA)
    while phone.state == "confirm":
        phone.says("yes")
    assert (phone.outcome, on_file(phone)) == ("booked", address)


@pytest.mark.parametrize(
    "said", ["I want this in Spanish, and I smell gas", "I'd like it in Spanish, I smell gas"]
)
def test_a_danger_beside_a_wish_for_spanish_is_answered_in_spanish(said: str) -> None:
    phone = ringing(said)
    assert (phone.outcome, "llamen al 911" in phone.heard) == ("emergency", True)
