"""What is said beside a yes to a call back, or beside an answer: whoever reads the record finds it."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, hillside
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
