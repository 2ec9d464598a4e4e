"""What comes with a yes or a no is looked at before anything is done on it."""

from collections.abc import Sequence
from typing import Any

import pytest

from agents.car_desk.tests.unit.hillside import hillside
from agents.car_desk.tests.unit.test_car_desk import TOOLS
from parley import agents
from parley.flow import Flow, Question
from parley.hear.answers import yes_no
from parley.machine import collecting, correcting
from parley.machine.call import Call
from parley.reading import Context
from parley.testing.business import Business
from parley.testing.conversation import Conversation

AGENTS = ("car_desk", "hvac")

HVAC = {"lookup_caller": ("unknown", {}), "book_service": ("booked", {"booked_time": "2026-11-27T08:00"})}


def at_the_read_back() -> Conversation:
    phone = Conversation(agents.load("hvac"), HVAC, business=Business())
    phone.says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Friday morning")
    assert phone.heard.endswith(
        "Friday, November 27th between 8 AM and 10 AM: the AC is broken. Shall I book it?"
    )
    return phone


@pytest.mark.parametrize(
    ("said", "read_back"),
    [
        ("yes but in the afternoon", "Friday, November 27th between 1 PM and 3 PM"),
        ("sure, except make it Saturday", "Saturday, November 28th between 8 AM and 10 AM"),
        ("ok Saturday then", "Saturday, November 28th between 8 AM and 10 AM"),
        ("yeah, eleven would be better", "Friday, November 27th between 10 AM and 12 PM"),
        ("okay ten", "Friday, November 27th between 10 AM and 12 PM"),
        ("no ten", "Friday, November 27th between 10 AM and 12 PM"),
        ("the afternoon", "Friday, November 27th between 1 PM and 3 PM"),
        ("between one and three", "Friday, November 27th between 1 PM and 3 PM"),
        ("no wait, I work until noon so Saturday at two", "Saturday, November 28th between 1 PM and 3 PM"),
    ],
)
def test_a_time_at_the_read_back_changes_the_time_and_is_read_back(said: str, read_back: str) -> None:
    phone = at_the_read_back().says(said)
    assert phone.heard == f"Jane Doe, at 4210 Oak Street, {read_back}: the AC is broken. Shall I book it?"
    assert [name for name, _ in phone.ran] == ["lookup_caller", "find_visit", "find_visit"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("yes if he calls first", "if he calls first"),
        ("yes but only when my husband is home", "but only when my husband is home"),
        ("yes as long as it isn't the guy from last time", "as long as it isn't the guy from last time"),
        ("sure unless it rains", "unless it rains"),
        ("yes but my daughter lives there", "but my daughter lives there"),
    ],
)
def test_a_condition_or_a_contrast_to_a_yes_is_noted_and_asked_about_before_anything_is_booked(
    said: str, why: str
) -> None:
    phone = at_the_read_back().says(said)
    told = f"You said: {why}. I want to be sure I understand you. I'll make a note of that. Shall I book the visit?"
    assert phone.heard.startswith(told)
    assert f"understood yes; left over: {why} → not agreed" in [each.why for each in phone.decisions]
    assert phone.says("yes").state == "done"
    assert phone.call.values["note"] == why


@pytest.mark.parametrize(
    "said",
    [
        *("yes please dear", "yes sweetie", "yes thank you so much, bless your heart", "sure, no problem"),
        *("yes that would be wonderful", "yeah I don't mind", "yes Friday morning", "yes, see you then"),
        *("sounds good, thanks", "of course, why not", "yes if you can", "yep go ahead and book it please"),
    ],
)
def test_courtesies_and_what_was_read_back_already_are_nothing_left_over(said: str) -> None:
    assert at_the_read_back().says(said).state == "done"


@pytest.mark.parametrize(
    ("said", "looked_for"),
    [
        *(("yes", []), ("that's right", []), ("Sounds good.", []), ("go ahead", [])),
        ("yes Friday morning", ["yes Friday morning"]),
    ],
)
def test_a_change_is_looked_for_only_in_a_yes_that_may_mean_something_else(
    said: str, looked_for: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, looked = at_the_read_back(), list[str]()

    def noted(
        flow: Flow, call: Call, questions: Sequence[Question], text: str, *more: Any, **named: Any
    ) -> Any:
        looked.append(text)
        return correcting.changed(flow, call, questions, text, *more, **named)

    monkeypatch.setattr(collecting, "changed", noted)
    assert (phone.says(said).state, looked) == ("done", looked_for)


def test_a_yes_to_what_should_change_agrees_to_nothing() -> None:
    phone = at_the_read_back().says("no")
    assert phone.heard.startswith("Okay. What should I change")
    phone.says("yes that's right")
    assert (phone.state, phone.call.asking) == ("confirm", "go_ahead")


def test_a_time_never_becomes_what_is_wrong_or_a_house_number() -> None:
    phone = at_the_read_back().says("no", "Saturday")
    assert phone.call.values["problem"] == "the AC is broken"
    assert phone.call.values["preferred_time"]["start"] == "2026-11-28T08:00:00"


def test_an_address_that_begins_like_a_time_is_an_address() -> None:
    phone = at_the_read_back().says("no, it's 1205 East Riverside Drive")
    assert phone.call.values["address"] == "1205 East Riverside Drive"
    assert phone.call.values["preferred_time"]["start"] == "2026-11-27T08:00:00"


def test_a_no_with_a_but_is_no_clear_no() -> None:
    phone = Conversation(agents.load("hvac"), HVAC, business=Business()).says(
        "my AC is broken", "no but something is hissing"
    )
    assert phone.state == "safety"


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("yes but at ten", "2026-11-24T10:00:00"),
        ("okay ten", "2026-11-24T10:00:00"),
        ("sure but can we do Monday", "2026-11-23T16:00:00"),
        ("no the morning", "2026-11-24T08:00:00"),
    ],
)
def test_so_it_is_where_the_read_back_is_a_question_of_its_own(said: str, start: str) -> None:
    phone = Conversation(agents.load("car_desk"), TOOLS, business=hillside()).says(
        "an oil change on Tuesday at four"
    )
    assert phone.state == "confirm"
    phone.says(said)
    assert phone.call.values["wanted"]["start"] == start
    assert "schedule_appointment" not in [name for name, _ in phone.ran]


def test_what_nobody_needs_more_of_is_no_goodbye_while_something_is_wanted() -> None:
    phone = Conversation(agents.load("car_desk"), TOOLS, business=hillside()).says(
        "what are your hours", "no I need my brakes done"
    )
    assert phone.state != "goodbye"


def test_a_condition_beside_a_yes_and_a_change_is_asked_about_with_the_new_read_back() -> None:
    phone = at_the_read_back().says("yes but on Saturday and only if my son is home")
    assert "only if my son is home. I want to be sure I understand you." in phone.heard
    assert "Saturday, November 28th" in phone.heard
    assert phone.heard.endswith("Shall I book it?")


@pytest.mark.parametrize("said", ["it's thirty one", "it's one", "that's twenty one"])
def test_a_number_is_no_yes(said: str) -> None:
    reading = yes_no(said, Context(asked="So you're 35 to 49. Right?"))
    assert reading is None
    assert yes_no("that's the one", Context(asked="Is that right?")) is not None


def test_the_echo_of_the_safety_question_is_no_danger() -> None:
    phone = Conversation(agents.load("hvac"), HVAC, business=Business()).says("my AC is broken")
    phone.says("quick safety check first any gas smell burning smoke or co alarm right now")
    assert (phone.state, phone.says("no").state) == ("safety", "service_area")


def test_a_no_is_said_back_with_its_rest_which_means_the_opposite_without_it() -> None:
    phone = Conversation(agents.load("hvac"), HVAC, business=Business())
    phone.says("my furnace keeps shutting off", "no gas smell but the burner smells a bit dusty")
    assert phone.heard.startswith("You said: no gas smell but the burner smells a bit dusty.")
    assert phone.state == "safety"
