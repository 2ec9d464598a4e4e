"""Who talks into the agent's words has not heard the rest of them."""

import pytest

from parley import agents
from parley.machine import cut_off
from parley.machine.events import Pressed, SpeechHeard, from_data, to_data
from parley.testing.business import Business
from parley.testing.conversation import Conversation

AGENTS = ("hvac",)

TOOLS: dict[str, tuple[str, dict[str, object]]] = {
    "lookup_caller": ("unknown", {}),
    "book_service": ("booked", {"booked_time": "2026-11-23T08:00"}),
}


def at_the_read_back() -> Conversation:
    phone = Conversation(agents.load("hvac"), TOOLS, business=Business(), interruptible=True)
    phone.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")
    assert phone.heard.endswith("Shall I book it?")
    return phone


def at_the_safety_question() -> Conversation:
    phone = Conversation(agents.load("hvac"), TOOLS, interruptible=True).says("my AC is broken")
    assert phone.state == "safety"
    return phone


@pytest.mark.parametrize("said", ["yes", "yes please", "yeah, sounds good"])
@pytest.mark.parametrize("after", ["", "Jane Doe, at", "Monday, November 23rd between 8 AM"])
def test_a_read_back_that_was_not_heard_to_its_end_is_not_agreed_to(said: str, after: str) -> None:
    phone = at_the_read_back()
    whole, ran = phone.heard, list(phone.ran)
    phone.interrupts(said, after)
    assert (phone.ran, phone.heard) == (ran, whole)
    phone.says("yes")
    assert phone.ran[-1][0] == "book_service"


@pytest.mark.parametrize("after", ["the AC is broken.", "Shall I"])
def test_a_yes_to_all_but_the_last_words_counts(after: str) -> None:
    assert at_the_read_back().interrupts("yes", after).outcome == "booked"


def test_what_is_put_again_begins_with_the_sentence_that_was_cut_off() -> None:
    phone = at_the_safety_question()
    phone.interrupts("no", "Quick")
    assert phone.heard == phone.call.prompt[0]
    assert phone.state == "safety"


def test_a_no_to_what_was_understood_by_then_counts() -> None:
    assert at_the_safety_question().interrupts("no", "burning, smoke or").state == "service_area"


def test_an_answer_nothing_else_can_be_counts_before_its_question() -> None:
    phone = at_the_safety_question().says("no")
    assert "ZIP" in phone.heard
    phone.interrupts("78745", "")
    assert phone.call.values["zip"] == "78745"


def test_a_correction_counts_in_the_middle_of_what_is_wrong() -> None:
    phone = at_the_read_back().interrupts("no, Tuesday", "Monday")
    assert "Tuesday" in phone.heard
    assert phone.heard.endswith("Shall I book it?")


def test_a_danger_counts_whatever_was_heard() -> None:
    assert at_the_read_back().interrupts("I smell gas", "").state == "safety_exit"


def test_what_is_told_beside_a_yes_that_is_none_is_kept() -> None:
    phone = at_the_safety_question().interrupts("no, my name is Jane Doe", "")
    assert (phone.state, phone.call.values["name"]) == ("safety", "Jane Doe")


def test_a_line_that_has_to_be_said_is_due_until_it_was_heard() -> None:
    phone = at_the_safety_question()
    assert phone.call.lines == ("safety",)
    for heard, lines in (("Quick safety", ()), (phone.heard.removesuffix(" right now?"), ("safety",))):
        spoken = SpeechHeard(phone.at, "78745", only_heard=heard)
        assert cut_off.as_heard(phone.flow, phone.call, spoken).lines == lines


def test_an_event_says_what_was_heard_only_where_something_was_cut_off() -> None:
    assert "only_heard" not in to_data(SpeechHeard(1.0, "yes"))
    cut = Pressed(1.0, "1", only_heard="Shall")
    assert from_data(to_data(cut)) == cut
