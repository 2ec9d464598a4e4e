"""What callers of ACE Cooling ask of the business, and what they ask that nobody has written yet."""

import json
from pathlib import Path

import pytest

from parley import agents
from parley.hear.passages import passages
from parley.reading import Context
from parley.testing import Business, Conversation

AGENTS = ("hvac",)

ASKED = json.loads((Path(__file__).parents[1] / "data" / "asked.json").read_text("utf-8"))
"""By the passage that answers, questions in other words than its own; what nothing answers is under ""."""
hvac = agents.load("hvac")


def found(text: str) -> list[str]:
    return [each.value for each in passages(text, hvac.known_questions, Context("en-US"))]


def test_questions_in_other_words_are_found_and_never_another_passage() -> None:
    read = [(found(text), [id]) for id, texts in ASKED.items() if id for text in texts]
    right = sum(one == other for one, other in read)
    assert (len(read), right >= 23, [one for one, other in read if one and one != other]) == (30, True, [])


def test_foreign_sentences_are_left_alone() -> None:
    assert [text for text in ASKED[""] if found(text)] == []


def test_who_asks_for_the_price_hears_the_one_that_is_set() -> None:
    ace = Business(("setting", "calendar", {"visit_fee": 89}))
    phone = Conversation(hvac, business=ace).says("my AC is broken", "no", "how much is the visit?")
    assert phone.heard == (
        "A visit is 89 dollars. What a repair costs, the technician tells you before any work starts. "
        "What's the ZIP code where you need service?"
    )
    unset = Conversation(hvac, business=Business()).says("my AC is broken", "no", "how much is the visit?")
    assert unset.heard.startswith("I can't quote a price on the phone.")


def test_who_calls_to_ask_for_the_price_hears_it_and_goes_on() -> None:
    ace = Business(("setting", "calendar", {"visit_fee": 89.5}))
    phone = Conversation(hvac, business=ace).says("how much do you charge for a service call?")
    assert (phone.state, "A visit is 89.50 dollars." in phone.heard) == ("safety", True)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("do I have to be home?", "Somebody of age has to be at home"),
        ("are you guys licensed", "Our technicians are licensed and insured"),
        ("do you do financing?", "For a new system there are payment plans."),
        ("what areas do you cover?", "We come to the ZIP codes that start with 7 8 7"),
    ],
)
def test_at_the_first_question_as_at_any_other(said: str, heard: str) -> None:
    phone = Conversation(hvac, business=Business()).says(said)
    assert phone.heard.startswith(heard)
    assert phone.heard.endswith("How can I help you today?")


def test_who_has_gone_over_to_spanish_hears_them_in_spanish() -> None:
    ace = Business(("setting", "calendar", {"visit_fee": 89}))
    phone = Conversation(hvac, business=ace).says("en español, por favor", "mi aire no enfría", "no")
    assert phone.says("¿cuánto cuesta la visita?").heard.startswith("La visita cuesta 89 dólares.")
    assert phone.says("¿tengo que estar en casa?").heard.startswith(
        "Una persona adulta tiene que estar en casa"
    )


def test_a_wish_for_the_technician_is_no_question() -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    phone.says("my AC is broken", "no", "78704", "Jonas Ericson", "4210 Oak Street")
    wish = "can they call me instead of her when they come"
    assert phone.says(wish).call.values.get("note") == wish
    assert "tenant" not in phone.heard


def test_a_question_of_words_that_tell_nothing_by_themselves_is_answered_beside_the_problem() -> None:
    phone = Conversation(hvac, business=Business()).says("My AC is broken, do I have to be there?")
    assert phone.heard.startswith("Somebody of age has to be at home when the technician comes")
    assert phone.state == "safety"


@pytest.mark.parametrize(
    "said",
    [
        "hi um before i book anything how much do you charge just to come out and look",
        "hi before we do anything what do you charge to come look at it",
        "my ac is broken and how much do you charge to come out here",
    ],
)
def test_the_price_is_told_to_who_asks_for_it_before_anything_else(said: str) -> None:
    phone = Conversation(hvac, business=Business(("setting", "calendar", {"visit_fee": 89}))).says(said)
    assert "A visit is 89 dollars. Quick safety check first" in phone.heard
