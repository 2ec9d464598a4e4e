"""What is told beside an answer, and what is no problem of a system."""

import pytest

from agents.hvac.hear.problems import problem
from parley import agents
from parley.reading import Context
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

hvac = agents.load("hvac")
ZIP = Context(asked="What's the ZIP code where you need service?")


def asked_when(street: str) -> Conversation:
    phone = Conversation(hvac, caller="+15125550177", business=Business())
    return phone.says("my AC is broken", "no", "78704", "Jonas Ericson", street)


def test_an_address_with_and_in_it_is_said_again_and_the_time_stays() -> None:
    street = "two three three one east 38th and a half street apartment 4"
    phone = asked_when(street).says("tomorrow morning")
    visit = phone.call.values["visit"]
    phone.says(f"{street} that's right")
    assert phone.outcome == "booked"
    assert phone.call.values["visit"] == visit


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("Monday morning, and it's unit 12 by the way", "9300 Brodie Lane unit 12"),
        ("Monday morning, it's at 4210 Oak Street actually", "4210 Oak Street"),
        ("Monday morning at 10", "9300 Brodie Lane"),
    ],
)
def test_an_address_that_is_told_beside_the_time_is_read_back(said: str, address: str) -> None:
    assert f"Jonas Ericson, at {address}, Monday" in asked_when("9300 Brodie Lane").says(said).heard


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("It's 78748. No, you can't have a popsicle.", None),
        ("78741. How far out do you guys go?", None),
        ("AC's dead, need somebody out tomorrow morning", "AC's dead"),
        (
            "and she says to me the heater is making this banging noise",
            "the heater is making this banging noise",
        ),
        (
            "I would like someone to check my heater before it gets cold",
            "check the heater before it gets cold",
        ),
        ("the power went out and the AC is down", "the power went out and the AC is down"),
        ("we can't get it to turn on", "you can't get it to turn on"),
    ],
)
def test_what_is_wrong_is_no_question_and_no_word_to_a_child(said: str, wrong: str | None) -> None:
    reading = problem(said, ZIP)
    assert (reading.value if reading else None) == wrong


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        (
            "4210 Oak Street, the blue house, not the one with the gate",
            "the blue house, not the one with the gate",
        ),
        ("it's 4210 Oak Street behind the church", "behind the church"),
        ("the yellow house at 4210 Oak Street", "the yellow house"),
        ("4210 Oak Street, it's a duplex, we're the left side", "it's a duplex, we're the left side"),
        (
            "4210 Oak Street, it's my mother's place, she's hard of hearing",
            "my mother's place, she's hard of hearing",
        ),
        ("4210 Oak Street, upstairs unit, gate code 4411", "upstairs unit; gate code 4411"),
    ],
)
def test_what_tells_which_house_it_is_reaches_the_technician(said: str, noted: str) -> None:
    phone = asked_when(said).says("Monday morning")
    assert phone.call.values["address"] == "4210 Oak Street"
    assert f"{noted}. Shall I book it?" in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        "4210 Oak Street, Austin Texas, 78704",
        "um let me see, 4210 Oak Street, that's it",
        "4210 Oak Street, that's O A K",
        "4210 Oak Street, not 4201",
        "4210 Oak Street. Do you know where that is?",
        "4210 Oak Street, Jonas Ericson",
        "no wait, 4210 Oak Street, sorry about that",
    ],
)
def test_what_tells_nothing_of_the_house_is_no_note(said: str) -> None:
    assert "note" not in asked_when(said).call.values


def test_when_something_went_off_is_no_time_of_a_visit() -> None:
    phone = asked_when("4210 Oak Street").says("Tuesday morning")
    visit = phone.call.values["visit"]
    assert phone.says("no the problem is the detector went off last night").call.values["visit"] == visit


@pytest.mark.parametrize(
    "said",
    ["uh so is there like a fee even if they don't fix anything", "and like what if he can't fix it"],
)
def test_a_question_beside_the_time_is_no_other_problem(said: str) -> None:
    phone = asked_when("9300 Brodie Lane").says(said)
    assert phone.call.values["problem"] == "the AC is broken"
    assert phone.heard.startswith("That I can't tell you")


@pytest.mark.parametrize(
    "said",
    ["tomorrow morning, and the name should be Lorraine Tibbets", "my name's Lorraine Tibbets, Monday"],
)
def test_a_name_that_is_put_right_beside_the_time_is_read_back(said: str) -> None:
    assert "Lorraine Tibbets, at 9300 Brodie Lane" in asked_when("9300 Brodie Lane").says(said).heard


def test_a_day_that_is_no_problem_changes_none() -> None:
    phone = asked_when("9300 Brodie Lane").says("Monday, no problem with the dog")
    assert phone.call.values["problem"] == "the AC is broken"


def test_who_is_to_be_called_asks_nothing_about_tenants() -> None:
    phone = asked_when("9300 Brodie Lane").says("Monday morning, can you call me not her")
    assert "tenant" not in phone.heard
    assert phone.call.values["note"] == "can you call me not her"


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("yes and who will be coming, is it Mike", "who will be coming, is it Mike"),
        ("yes will they call before", "will they call before"),
        ("yeah and can they bring a tall ladder", "can they bring a tall ladder"),
        ("sure, but is it going to be a licensed guy", "is it going to be a licensed guy"),
        ("is that guy with the beard still around", "is that guy with the beard still around"),
        ("and do they wear shoe covers", "do they wear shoe covers"),
        ("yes and does he speak Vietnamese by any chance", "does he speak Vietnamese by any chance"),
        ("yes and could they knock instead of ringing", "could they knock instead of ringing"),
    ],
)
def test_what_is_asked_at_the_read_back_and_not_answered_is_noted_before_it_is_booked(
    said: str, noted: str
) -> None:
    phone = asked_when("9300 Brodie Lane").says("Monday morning", said)
    assert phone.state == "confirm", phone.heard
    assert "I'll make a note of that." in phone.heard
    phone.says("yes")
    assert phone.outcome == "booked"
    assert noted in phone.call.values["note"]


@pytest.mark.parametrize("said", ["can the technician bring a ladder", "does he have to go up in the attic"])
def test_what_is_asked_alone_and_not_answered_is_noted_and_the_question_is_put_again(said: str) -> None:
    phone = Conversation(hvac, caller="+15125550177", business=Business()).says("my AC is broken", "no", said)
    assert "I'll make a note of that." in phone.heard
    assert "ZIP" in phone.heard
    assert said in phone.call.values["note"]


def test_who_asks_whether_that_works_has_said_nothing_to_note() -> None:
    phone = asked_when("9300 Brodie Lane").says("Monday morning", "does that work")
    assert not phone.call.values.get("note")


def test_the_technician_gets_why_they_call_in_their_own_words_too() -> None:
    business, opening = Business(), "we're closing on the house Friday the fourth and the furnace is dead"
    phone = Conversation(hvac, caller="+15125550177", business=business)
    phone.says("hi there", opening, "no", "78704", "Jonas Ericson", "9300 Brodie Lane", "Monday", "yes")
    (booking,) = business.of("booking").values()
    assert (booking["said"], booking["problem"]) == (opening, "the furnace is dead")


def test_the_office_gets_what_a_caller_said_first_of_whom_little_was_understood() -> None:
    business, opening = (
        Business(),
        "it's about the fellowship hall at Saint Luke's, we have dinner for 200 on Thursday",
    )
    phone = Conversation(hvac, caller="+15125550177", business=business)
    phone.says(opening, "no", "can you just call me back")
    assert [each["said"] for each in business.of("callback").values()] == [opening]


def test_of_a_long_note_only_what_is_short_is_said_back() -> None:
    steps = (
        "could he please come around the back because the front steps are not safe since the storm in August"
    )
    phone = asked_when("9300 Brodie Lane").says("Monday morning", f"yes and {steps}", "yes")
    assert phone.outcome == "booked"
    assert "I've passed on: come around the back; and what else you told me." in phone.heard
    assert "the front steps are not safe" in phone.call.values["note"]


@pytest.mark.parametrize(
    "said",
    [
        "the gate has been broken since the flood in May",
        "last year in September a guy of yours came out",
        "he fixed it on Monday but it broke again",
        "your guy replaced the coil last Thursday by the way",
    ],
)
def test_when_something_was_is_no_wish_for_a_visit_then(said: str) -> None:
    phone = asked_when("9300 Brodie Lane").says("Wednesday morning", said)
    assert phone.call.values["visit"] == "2026-11-25T08:00"


@pytest.mark.parametrize("said", ["can I get it fixed Monday", "I'd like to have it looked at on Monday"])
def test_when_something_is_to_be_done_is_a_wish_for_a_visit_then(said: str) -> None:
    assert asked_when("9300 Brodie Lane").says(said).call.values["visit"] == "2026-11-23T08:00"


@pytest.mark.parametrize(
    ("said", "visit"),
    [
        ("tomorrow morning before eleven, I've got the dentist after that", "2026-11-22"),
        ("Monday before eleven, I've got the dentist after that", "2026-11-23T08:00"),
        ("Monday afternoon after two, I've got a meeting before that", "2026-11-23T15:00"),
        ("my class is until two so after that, Monday", "2026-11-23T15:00"),
    ],
)
def test_what_somebody_does_after_or_before_that_turns_no_wish_round(said: str, visit: str) -> None:
    kept = asked_when("9300 Brodie Lane").says(said).call.values
    assert visit in (kept["visit"], kept["preferred_time"]["start"][:10])


@pytest.mark.parametrize(
    "said", ["11 a.m. on Monday, I told you already", "Monday at 8 a.m., please", "10 a. m. Monday"]
)
def test_the_half_of_an_hour_is_no_flat(said: str) -> None:
    assert "9300 Brodie Lane, Monday" in asked_when("9300 Brodie Lane").says(said).heard
