"""A time that nobody named is never agreed to: the visit is found, read back, and only then booked."""

import pytest

from agents.hvac.tools import BOOKING, CALLBACK, book_service
from parley import agents
from parley.testing.business import OWNER, Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

hvac = agents.load("hvac")
AT_HOME = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street")
"""The calls are on Saturday, November 21st, at eleven."""


def calling(ace: Business) -> Conversation:
    return Conversation(hvac, caller="+15125550177", business=ace)


def asked_for_a_time(ace: Business) -> Conversation:
    phone = calling(ace).says(*AT_HOME)
    assert phone.heard.endswith("When would you like us to come?")
    return phone


def booked(ace: Business) -> dict[str, object]:
    (booking,) = ace.of(BOOKING).values()
    return dict(booking)


def reads(visit: str) -> str:
    return f"Jane Doe, at 4210 Oak Street, {visit}: the AC is broken. Shall I book it?"


@pytest.mark.parametrize(
    ("wish", "why", "visit", "start"),
    [
        ("Friday morning", "", "Friday, November 27th between 8 AM and 10 AM", "2026-11-27T08:00"),
        ("as soon as possible", "", "Saturday, November 21st between 1 PM and 3 PM", "2026-11-21T13:00"),
        (
            "Monday at noon",
            "The nearest that we have free is this. ",
            "Monday, November 23rd between 1 PM and 3 PM",
            "2026-11-23T13:00",
        ),
        (
            "tomorrow morning",
            "We don't come out on Sunday, November 22nd, sorry. The next one would be this. ",
            "Monday, November 23rd between 8 AM and 10 AM",
            "2026-11-23T08:00",
        ),
        (
            "Tuesday at 7 pm",
            "The last visit of a day starts at 3 PM, sorry. The nearest one would be this. ",
            "Tuesday, November 24th between 3 PM and 5 PM",
            "2026-11-24T15:00",
        ),
        (
            "in nine months",
            "I'm sorry, our calendar isn't open that far ahead yet. The last one in it would be this. ",
            "Saturday, December 5th between 8 AM and 10 AM",
            "2026-12-05T08:00",
        ),
    ],
)
def test_the_visit_that_is_read_back_is_the_one_that_is_booked(
    wish: str, why: str, visit: str, start: str
) -> None:
    ace = Business()
    phone = asked_for_a_time(ace).says(wish)
    assert (phone.heard, ace.of(BOOKING)) == (why + reads(visit), {})
    assert visit in phone.says("yes").heard
    assert booked(ace)["start"] == start


def test_another_time_is_looked_for_and_read_back_again_and_another_name_changes_no_time() -> None:
    ace = Business()
    phone = asked_for_a_time(ace).says("Friday morning", "yes but in the afternoon")
    assert phone.heard == reads("Friday, November 27th between 1 PM and 3 PM")
    searches = [name for name, _ in phone.ran].count("find_visit")
    phone.says("no, it's 4201 not 4210")
    assert "4201 Oak Street, Friday, November 27th between 1 PM and 3 PM" in phone.heard
    assert [name for name, _ in phone.ran].count("find_visit") == searches
    phone.says("yes")
    assert (booked(ace)["start"], booked(ace)["address"]) == ("2026-11-27T13:00", "4201 Oak Street")


def test_what_was_taken_meanwhile_is_not_replaced_without_asking() -> None:
    ace = Business()
    phone = asked_for_a_time(ace).says("Friday at 8")
    job = {"name": "B", "problem": "p", "address": "a", "contact": "+15125550150"}
    for key in ("CA8", "CA9"):
        ace.runs(book_service, phone.at, key, {**job, "visit": "2026-11-27T08:00"})
    phone.says("yes")
    assert phone.heard.startswith("I'm sorry, that was taken just now.")
    assert phone.heard.endswith(reads("Friday, November 27th between 10 AM and 12 PM"))
    assert phone.says("yes").outcome == "booked"
    assert sorted(str(each["start"]) for each in ace.of(BOOKING).values())[-1] == "2026-11-27T10:00"


def test_with_nobody_free_at_all_somebody_calls_back_and_the_owner_is_told() -> None:
    ace = Business(("setting", "calendar", {"technicians": 0}))
    phone = asked_for_a_time(ace).says("Friday morning")
    assert (phone.state, phone.call.reason) == ("callback", "full")
    assert ace.texts == [
        (OWNER, "Callback needed, no slot is free: Jane Doe (+15125550177): the AC is broken")
    ]


def test_a_calendar_that_cannot_be_read_is_no_reason_to_guess() -> None:
    phone = asked_for_a_time(Business())
    phone.tools["find_visit"] = "the calendar is down"
    phone.says("Friday morning")
    assert (phone.state, phone.call.reason, phone.afterwards) == ("callback", "failed", ["tell_owner"])


@pytest.mark.parametrize(
    "asked",
    ["how soon can you come", "what do you have", "what's your next opening", "when can somebody be here"],
)
def test_asked_for_the_first_visit_it_is_named_and_can_be_taken(asked: str) -> None:
    ace = Business()
    phone = asked_for_a_time(ace).says(asked)
    assert phone.heard == (
        "The first visit that we have free is Saturday, November 21st between 1 PM and 3 PM. "
        "When would you like us to come?"
    )
    phone.says("that works")
    assert phone.heard == reads("Saturday, November 21st between 1 PM and 3 PM")


def test_who_calls_to_ask_how_soon_is_told_at_once() -> None:
    phone = calling(Business()).says("hi, how soon can you come out?")
    assert phone.heard.startswith(
        "The first visit that we have free is Saturday, November 21st between 1 PM and 3 PM."
    )
    assert phone.state == "safety"


def test_a_yes_elsewhere_takes_no_visit() -> None:
    phone = calling(Business()).says("my AC is broken", "no", "78745", "yes")
    assert "preferred_time" not in phone.call.values


def test_asked_what_time_that_would_be_it_is_said_again() -> None:
    phone = asked_for_a_time(Business()).says("as soon as possible", "what time would that be")
    assert phone.heard == (
        "The technician would come Saturday, November 21st between 1 PM and 3 PM. Shall I book it?"
    )


@pytest.mark.parametrize(
    "opening",
    [
        "can you guys come out friday at 3, my AC is broken",
        "my AC is broken, can I get somebody out here friday at 3",
    ],
)
def test_a_time_that_is_wished_at_the_start_is_not_asked_for_again(opening: str) -> None:
    phone = calling(Business()).says(opening, "no", "78745", "Jane Doe", "4210 Oak Street")
    assert "Friday, November 27th between 3 PM and 5 PM" in phone.heard
    assert phone.heard.endswith("Shall I book it?")


@pytest.mark.parametrize(
    "opening",
    [
        "my AC has been broken since Friday",
        "somebody came out on Friday and it's broken again",
        "the heater quit this morning",
        "you were supposed to come today and my AC is broken",
    ],
)
def test_when_it_broke_or_somebody_came_last_is_no_wish(opening: str) -> None:
    assert "preferred_time" not in calling(Business()).says(opening).call.values


NOTES = [
    "the gate code is 4411",
    "call me before you come",
    "I have a dog",
    "can they call me when they come",
    "please park in the driveway",
    "the key is under the mat",
    "my wife will be home",
    "don't ring the bell",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_the_technician_should_know_is_kept_and_blocks_nothing(note: str) -> None:
    for said in (("Friday morning", f"yes, and {note}"), (note, "Friday morning", "yes")):
        ace = Business()
        phone = asked_for_a_time(ace).says(*said)
        assert phone.outcome == "booked", (said, phone.heard)
        assert str(booked(ace)["note"]) in note
        assert booked(ace)["address"] == "4210 Oak Street"
        assert "passed on" in phone.heard


@pytest.mark.parametrize("note", NOTES)
def test_a_note_at_the_read_back_is_no_answer_and_changes_nothing(note: str) -> None:
    phone = asked_for_a_time(Business()).says("Friday morning", note)
    assert phone.heard == "Okay, got that. Shall I book it?"
    assert (phone.call.values["address"], phone.call.tries) == ("4210 Oak Street", 0)


def test_notes_add_up_and_are_read_back() -> None:
    phone = calling(Business()).says("my AC is broken", "no, but I have a dog", "78745", "Jane Doe")
    phone.says("4210 Oak Street", "Friday morning, and the gate code is 4411")
    assert "For the technician I noted: I have a dog; the gate code is 4411." in phone.heard


@pytest.mark.parametrize(
    "said", ["yes but there is a gas smell", "no, but it smells like gas", "yes, but only if you call first"]
)
def test_what_is_no_note_counts_as_before(said: str) -> None:
    phone = calling(Business()).says("my AC is broken", "no, but the thing is hissing")
    assert phone.state == "safety"
    assert asked_for_a_time(Business()).says("Friday morning", said).state in ("confirm", "safety_exit")


@pytest.mark.parametrize(
    "said", ["call me when you get a chance", "please call me back", "just have somebody call me"]
)
def test_a_wish_to_be_called_is_still_one(said: str) -> None:
    assert asked_for_a_time(Business()).says(said).state == "callback"


def test_who_asks_to_be_called_back_is_called_at_the_number_that_was_said() -> None:
    ace = Business()
    phone = calling(ace).says("AC leaking, call me back at 512 555 0190 please")
    assert phone.heard == "That's 5 1 2, 5 5 5, 0 1 9 0. Is that right?"
    phone.says("yes")
    (callback,) = ace.of(CALLBACK).values()
    assert (callback["phone"], callback["problem"]) == ("+15125550190", "AC leaking")


@pytest.mark.parametrize(
    "opening",
    [
        "can I get somebody out here today",
        "is there someone who can come look at my AC today",
        "I need a guy to come out tomorrow",
    ],
)
def test_who_asks_for_somebody_to_come_wants_a_visit_and_no_person_on_the_phone(opening: str) -> None:
    assert calling(Business()).says(opening).state == "safety"


@pytest.mark.parametrize(
    "opening",
    [
        "I already have an appointment, I just want to know when he's coming",
        "I just booked for tomorrow but need to change it to Thursday",
        "we scheduled a visit and nobody told us what time",
    ],
)
def test_who_has_an_appointment_already_is_not_booked_another(opening: str) -> None:
    phone = calling(Business()).says(opening)
    assert (phone.state, phone.call.reason) == ("callback", "appointment")


@pytest.mark.parametrize(
    "opening",
    ["I'd like to make an appointment", "I need to book a visit for tomorrow", "I have a broken AC"],
)
def test_who_has_none_yet_is(opening: str) -> None:
    assert calling(Business()).says(opening).state == "safety"


def test_an_angry_caller_hears_an_apology() -> None:
    phone = calling(Business()).says(
        "this is the third time I'm calling you people and nobody ever shows up this is ridiculous"
    )
    assert phone.heard.startswith("I'm very sorry about that.")
    upset = calling(Business()).says("this is ridiculous, my AC is broken again")
    assert (upset.state, upset.heard.startswith("I'm sorry for the trouble.")) == ("safety", True)


@pytest.mark.parametrize(
    ("wish", "again"), [("Friday at one", "no Friday at one"), ("Thursday", "no dear Thursday not Wednesday")]
)
def test_a_no_that_names_what_was_read_back_is_read_back_again(wish: str, again: str) -> None:
    phone = asked_for_a_time(Business()).says(wish)
    read_back = phone.heard
    phone.says(again)
    assert (phone.heard, phone.call.values["problem"]) == (read_back, "the AC is broken")
    assert phone.says("yes").outcome == "booked"


def test_a_no_beside_a_time_that_stands_still_changes_the_address() -> None:
    phone = asked_for_a_time(Business()).says(
        "Friday at one", "no it's 4201 not 4210, Friday at one is right"
    )
    assert "4201 Oak Street, Friday, November 27th between 1 PM and 3 PM" in phone.heard


@pytest.mark.parametrize(
    ("opening", "problem"),
    [
        ("is this the AC people? How much do you charge to come out?", None),
        ("can I get somebody out here today", None),
        ("can you guys come out friday at 3 for a tune up", "a tune up"),
        ("I need a technician tomorrow for an inspection", "an inspection"),
        ("can somebody come fix my furnace? it's leaking", "it's leaking"),
    ],
)
def test_a_question_is_no_problem_and_of_a_wish_the_job_is_kept(opening: str, problem: str | None) -> None:
    assert calling(Business()).says(opening).call.values.get("problem") == problem


@pytest.mark.parametrize("said", ["that doesn't tell me when", "that doesn't matter"])
def test_a_remark_at_the_read_back_does_not_become_the_problem(said: str) -> None:
    phone = asked_for_a_time(Business()).says("as soon as possible", said)
    assert phone.call.values["problem"] == "the AC is broken"


def test_what_was_noted_is_in_the_callback_and_in_the_owners_text() -> None:
    ace = Business(("setting", "calendar", {"technicians": 0}))
    asked_for_a_time(ace).says("the gate code is 4411", "Friday")
    (callback,) = ace.of(CALLBACK).values()
    assert callback["note"] == "the gate code is 4411"
    assert ace.texts[0][1].endswith("the AC is broken. Note: the gate code is 4411")


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        (
            "you need to call the tenant first, her number is 512 555 0188",
            "you need to call the tenant first, her number is 512 555 0188",
        ),
        ("my wife's number is 512 555 0188", "my wife's number is 512 555 0188"),
        ("text me when he's on his way", "text me when he's on his way"),
        ("please call me when they're on their way", "call me when they're on their way"),
    ],
)
def test_whom_the_technician_calls_is_noted_and_the_callers_number_stays(said: str, noted: str) -> None:
    phone = asked_for_a_time(Business()).says(said)
    assert phone.heard == "Okay, got that. When would you like us to come?"
    phone.says("Friday morning", "yes")
    assert (phone.call.values["note"], phone.call.values["contact"]) == (noted, "+15125550177")


@pytest.mark.parametrize(
    "said", ["call me back at 512 555 0188", "no, 512 555 0188 is a better number for me"]
)
def test_another_number_to_call_back_at_is_read_back(said: str) -> None:
    assert "5 1 2, 5 5 5, 0 1 8 8. Is that right?" in asked_for_a_time(Business()).says(said).heard
