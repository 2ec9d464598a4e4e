"""A number that says what its business wants: the greeting, the farewell, answers to what callers ask."""

from typing import Any

import pytest

from agents.hvac.data import BUSINESS, NUMBER
from agents.hvac.tests.end_to_end.calls import talk, told
from parley.local.dev.parley import Parley
from parley.machine.call import Call
from parley.store.records import SYSTEM, Records
from parley.turn.own_words import in_words_of

AGENTS = ("hvac",)

GREETING = "Thanks for calling Ace of Austin. How can I help you today?"
PRICE = "A visit is 89 dollars, whatever is found."
WORDS: dict[str, Any] = {"first_message": GREETING, "answers": {"price": PRICE}}


def says(words: object) -> None:
    Records(SYSTEM).put("number", NUMBER, {"agent": "hvac", "business": BUSINESS, "words": words})


def test_the_next_call_hears_them_and_the_call_keeps_them(parley: Parley) -> None:
    assert GREETING not in parley.dial("hvac").said
    says(WORDS)
    phone = parley.dial("hvac")
    assert phone.said[0] == GREETING
    says({})
    talk(phone, ("my AC is broken", "how much does it cost?"))
    assert PRICE in " ".join(phone.said)
    assert told(phone)["state"] != ""


def test_words_that_a_newer_agent_refuses_are_left_out_and_no_call_is_lost(parley: Parley) -> None:
    says({"answers": {"weather": "Sunny."}})
    phone = parley.dial("hvac")
    assert "ACE Cooling" in " ".join(phone.said)
    assert any("OwnWordsRefused" in line for _, line in parley.stack.logs)


@pytest.mark.parametrize(
    ("number", "override", "expected"),
    [
        (
            {"agent": "hvac", "words": WORDS},
            {"first_message": "Hello?"},
            {**WORDS, "first_message": "Hello?"},
        ),
        ({"agent": "bakery", "words": WORDS}, {}, {}),
        ({"agent": "hvac"}, {}, {}),
        (None, {}, {}),
    ],
)
def test_a_placed_call_says_them_too_where_its_own_override_says_nothing_else(
    number: dict[str, Any] | None, override: dict[str, Any], expected: dict[str, Any]
) -> None:
    placed = Call(
        sid="CA1", agent="hvac", business=BUSINESS, started_at=0.0, direction="outbound", override=override
    )
    assert in_words_of(number, placed).override == expected
