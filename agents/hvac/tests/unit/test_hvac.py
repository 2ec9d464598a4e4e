"""ACE Cooling's receptionist: what holds of the declared flow, and calls with it."""

import pytest

from parley import agents, safety_net
from parley.flow import Ask, Collect, Do, End
from parley.languages import part
from parley.languages.parts import SafetyWords
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

hvac = agents.load("hvac")
MAIN_PATH = ("welcome", "lookup", "safety", "service_area", "discovery", "confirm", "booking", "done")
OFFICE = {"office", "ringing", "waiting", "talked", "in_line", "left_line"}
NET = {state.name for state in safety_net.ends(part(SafetyWords, "en-US"))}
TOOLS = {
    "lookup_caller": ("unknown", {}),
    "book_service": ("booked", {"booked_time": "2026-11-23T08:00"}),
    "create_callback": ("created", {"callback_when": "within the hour"}),
}
ON_FILE = {
    **TOOLS,
    "lookup_caller": ("found", {"name": "Ann Lee", "zip": "78745", "address": "9 Elm Street"}),
}


def call(**more: object) -> Conversation:
    """With a calendar where everybody is free, unless a business is given."""
    return Conversation(hvac, TOOLS, **{"business": Business(), **more})  # type: ignore[arg-type]


def to_confirm() -> Conversation:
    return call().says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")


def test_the_flow_has_the_ten_states_of_its_specification_and_a_few_more() -> None:
    specified = {*MAIN_PATH, "safety_exit", "callback"}
    assert {state.name for state in hvac.states} - NET == {
        *specified,
        "recording",
        "visit",
        "number",
        "no_number",
        "misdialled",
        "undecided",
        "not_booked",
        *("for_whom", "visit_on_file", "about_visit", "visit_told"),
        *OFFICE,
    }


def test_the_main_path_is_never_walked_backwards() -> None:
    order = {name: place for place, name in enumerate(MAIN_PATH)}
    backwards = [
        way
        for way in hvac.ways
        if way.source in order and way.target in order and order[way.target] <= order[way.source]
    ]
    assert backwards == []


def test_lookup_and_visit_look_up_only_booking_books_and_only_ends_end() -> None:
    owners = {state.tool.name: state.name for state in hvac.states if isinstance(state, Do)}
    looking = {"lookup_caller": "lookup", "find_visit": "visit", "find_office": "office"}
    looking |= {"find_booked": "visit_on_file"}
    assert owners == {**looking, "book_service": "booking"}
    assert {tool for tool in owners if not hvac.tools[tool].looks_up} == {"book_service"}
    assert {s.name for s in hvac.states if isinstance(s, End)} - NET == {
        "safety_exit",
        "done",
        "misdialled",
        "no_number",
        "not_booked",
        "visit_told",
        "callback",
        *("talked", "in_line", "left_line"),
    }
    assert all(not hasattr(s, "tool") for s in hvac.states if isinstance(s, Ask | Collect))


def test_a_new_caller_books_a_visit() -> None:
    phone = to_confirm()
    assert phone.heard == (
        "Jane Doe, at 4210 Oak Street, Monday, November 23rd between 8 AM and 10 AM: the AC is broken. "
        "Shall I book it?"
    )
    phone.says("sounds good")
    assert (phone.state, phone.outcome) == ("done", "booked")
    assert "Monday, November 23rd between 8 AM and 10 AM" in phone.heard


def test_what_was_told_at_the_start_is_not_asked_again() -> None:
    phone = call().says("my AC is blowing warm air", "no", "seven eight seven oh four")
    assert phone.heard == "Can I get your name, please?"
    phone.says("O'Brien")
    assert phone.heard == "What's the street address for the visit?"


@pytest.mark.parametrize(
    "opening", ["I smell gas", "there's smoke coming out of the furnace", "the CO alarm is going off"]
)
def test_danger_comes_first(opening: str) -> None:
    phone = call().says(opening)
    assert (phone.state, phone.outcome) == ("safety_exit", "emergency")
    assert phone.ran == []


@pytest.mark.parametrize("answer", ["no", "nothing's burning", "no, I don't smell any gas", "nope, all good"])
def test_a_clear_no_passes_the_safety_question(answer: str) -> None:
    assert call().says("my AC is broken", answer).state == "service_area"


@pytest.mark.parametrize("answer", ["I don't know", "not sure", "hm"])
def test_an_unclear_answer_does_not_pass_the_safety_question(answer: str) -> None:
    assert call().says("my AC is broken", answer).state == "safety"


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("I have a billing question", "billing"),
        ("I'd like to apply for a job", "hiring"),
        ("I'm calling from a parts supplier, we sell parts", "vendor"),
    ],
)
def test_what_is_no_service_call_gets_a_callback_at_once(opening: str, kind: str) -> None:
    phone = call().says(opening)
    assert (phone.state, phone.outcome) == ("callback", "callback")
    reached = {"contact": "+15125550100", "caller": "+15125550100"}
    said = {"note": opening, "opening": opening}
    assert phone.ran == [("create_callback", {**reached, "reason": kind, "wish": kind, **said})]


@pytest.mark.parametrize(
    "opening",
    [
        "my AC guy did a bad job",
        "the unit we bought, it's a new position on the roof",
    ],
)
def test_service_calls_that_sound_like_others_are_service_calls(opening: str) -> None:
    assert call().says(opening).state == "safety"


def test_words_that_say_nothing_go_on_to_the_safety_question() -> None:
    assert call().says("well you know how it is").state == "safety"


@pytest.mark.parametrize("wish", ["let me talk to a real person", "can I speak to a human"])
@pytest.mark.parametrize(
    "before", [(), ("my AC is broken",), ("my AC is broken", "no"), ("my AC is broken", "no", "78704")]
)
def test_a_person_can_be_asked_for_anywhere(wish: str, before: tuple[str, ...]) -> None:
    phone = call().says(*before, wish)
    assert (phone.state, phone.call.values["wish"]) == ("callback", "person")


def test_danger_is_heard_in_the_middle_of_the_call() -> None:
    assert call().says("my AC is broken", "no", "78704", "wait, now I smell gas").state == "safety_exit"


def test_repeating_does_not_count_as_a_failed_try() -> None:
    phone = call().says("my AC is broken", "no")
    asked = phone.heard
    phone.says(
        "can you repeat that", "sorry, say that again please", "can you repeat that", "can you repeat that"
    )
    assert (phone.state, phone.heard, phone.call.tries) == ("service_area", asked, 0)


def test_each_question_is_asked_again_twice_in_other_words_and_then_given_up() -> None:
    phone = call().says("my AC is broken", "no")
    wordings = [phone.heard, phone.silent().heard, phone.silent().heard]
    assert len(set(wordings)) == 3
    assert phone.silent().state == "callback"
    assert phone.call.reason == "silent"


@pytest.mark.parametrize("said", ["787", "787041", "the third house"])
def test_three_or_six_digits_are_no_zip_code(said: str) -> None:
    assert call().says("my AC is broken", "no", said).state == "service_area"


def test_a_zip_code_can_be_keyed_in() -> None:
    assert call().says("my AC is broken", "no").presses("78745").state == "discovery"


def test_outside_the_area_somebody_calls_back() -> None:
    phone = call().says("my AC is broken", "no", "90210")
    assert (phone.state, phone.call.reason) == ("callback", "outside")


def test_a_known_zip_code_is_confirmed_not_asked() -> None:
    phone = Conversation(hvac, ON_FILE, business=Business()).says("my AC is broken", "no")
    assert phone.heard == "I have your ZIP code as 7 8 7 4 5. Is that where you need service?"
    phone.says("yes")
    assert phone.heard.endswith("When would you like us to come?")
    assert "9 Elm Street" in phone.heard


def test_a_known_zip_code_that_is_wrong_is_asked_for() -> None:
    phone = Conversation(hvac, ON_FILE, business=Business()).says("my AC is broken", "no", "no")
    assert phone.heard == "What's the ZIP code where you need service?"


def test_a_known_caller_hears_of_the_appointment_that_is_coming() -> None:
    tools = {**TOOLS, "lookup_caller": ("found", {"name": "Ann Lee", "upcoming": "2026-11-24T10:00"})}
    assert (
        "Tuesday, November 24th between 10 AM and 12 PM"
        in Conversation(hvac, tools).says("my AC is broken").heard
    )


@pytest.mark.parametrize("name", ["n/a", "unknown", "{{customer_name}}", "512 555 0100", "tbd"])
def test_what_is_no_name_is_not_taken_for_one(name: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", name)
    assert "name" not in phone.call.values


def test_a_correction_changes_the_field_and_is_read_back() -> None:
    phone = to_confirm().says("no, it's 4201 not 4210")
    assert (phone.state, phone.call.values["address"]) == ("confirm", "4201 Oak Street")
    assert "4201 Oak Street" in phone.heard


def test_another_time_replaces_the_first() -> None:
    phone = to_confirm().says("no, make it Tuesday afternoon")
    assert "Tuesday, November 24th between 1 PM and 3 PM" in phone.heard


def test_a_no_asks_what_to_change_and_asks_for_just_that() -> None:
    phone = to_confirm().says("no")
    assert phone.heard == "Okay. What should I change: the name, the problem, the address or the time?"
    assert "the house number digit by digit" in phone.says("the address").heard
    assert "12 Elm Street" in phone.says("12 Elm Street").heard
    assert phone.says("yes").outcome == "booked"


def test_yeah_no_thats_wrong_is_no_yes() -> None:
    assert to_confirm().says("yeah no, that's wrong").state == "confirm"


def test_somebody_who_wants_a_new_system_gets_a_call_from_the_owner() -> None:
    phone = call().says("I need a quote for a new AC", "no", "78704", "Bob Miller", "12 Elm Street")
    assert (phone.state, phone.call.reason) == ("callback", "lead")
    assert phone.afterwards == ["send_sales_lead_alert"]


@pytest.mark.parametrize(
    ("booking", "reason"),
    [
        ("the calendar is down", "failed"),
        (("booked", {}), "failed"),
        (("launched", {}), "failed"),
    ],
)
def test_a_visit_that_cannot_be_booked_becomes_a_callback_and_the_owner_is_told(
    booking: object, reason: str
) -> None:
    phone = to_confirm()
    phone.tools["book_service"] = booking  # type: ignore[assignment]
    phone.says("yes")
    assert (phone.state, phone.call.reason, phone.afterwards) == ("callback", reason, ["tell_owner"])


def test_a_callback_that_cannot_be_stored_is_promised_all_the_same_and_kept() -> None:
    phone = call()
    phone.tools["create_callback"] = "the table is down"
    phone.says("I have a billing question")
    assert "within one business day" in phone.heard
    assert (phone.outcome, phone.afterwards) == ("callback", ["create_callback"])


def test_a_failed_lookup_counts_as_not_found() -> None:
    phone = Conversation(hvac, {**TOOLS, "lookup_caller": "timeout"}, business=Business())
    assert phone.says("my AC is broken").state == "safety"


def test_asked_whether_it_is_a_robot_it_says_what_it_is_and_asks_on() -> None:
    phone = call().says("my AC is broken", "are you a robot?")
    assert phone.heard.startswith("I'm ACE Cooling's virtual receptionist.")
    assert (phone.state, phone.call.tries) == ("safety", 0)


def test_hanging_up_keeps_what_was_collected() -> None:
    phone = call().says("my AC is broken", "no", "78745").hangs_up()
    assert (phone.outcome, phone.call.values["zip"]) == ("abandoned", "78745")


def test_goodbye_in_the_middle_is_a_polite_end() -> None:
    phone = call().says("my AC is broken", "goodbye")
    assert (phone.outcome, phone.heard) == ("abandoned", "Thanks for calling ACE Cooling. Goodbye.")


def test_a_call_that_never_gets_anywhere_comes_to_an_end() -> None:
    phone = to_confirm()
    for _ in range(60):
        if phone.call.ended:
            break
        phone.says("can you repeat that")
    assert phone.call.ended
    assert phone.call.reason == "turns"


@pytest.mark.parametrize("words", ["goodbye", "never mind", "forget it", "okay, bye"])
def test_whoever_wants_to_stop_is_let_go(words: str) -> None:
    assert to_confirm().says(words).outcome == "abandoned"


def test_a_name_that_is_told_at_the_start_is_not_asked_for() -> None:
    phone = call().says("Hi, this is Mike Johnson, my AC is broken", "no", "78745")
    assert (phone.call.values["name"], phone.heard) == (
        "Mike Johnson",
        "What's the street address for the visit?",
    )


def test_what_a_caller_says_counts_more_than_what_is_on_file() -> None:
    phone = Conversation(hvac, ON_FILE, business=Business()).says("it's Jane Doe, my AC is broken", "no")
    assert phone.call.values["name"] == "Jane Doe"


def test_whoever_needs_help_in_another_zip_code_is_asked_for_the_address() -> None:
    found = {"name": "Ann Lee", "zip": "78745", "address": "9 Elm Street", "zip_on_file": "78745"}
    phone = Conversation(hvac, {**TOOLS, "lookup_caller": ("found", found)})
    phone.says("my AC is broken", "no", "no, 78704")
    assert phone.heard == "What's the street address for the visit?"


def test_an_answer_that_is_changed_while_something_else_is_asked_is_taken_up() -> None:
    phone = call().says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "no, it's 4201 not 4210"
    )
    assert phone.heard == "Okay, 4201 Oak Street. When would you like us to come?"
    phone.says("Monday morning", "yes")
    assert "4201 Oak Street" in phone.heard


def test_a_price_asked_for_in_the_middle_is_no_answer() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", "how much is a visit?")
    assert phone.heard == (
        "I can't quote a price on the phone. The technician tells you before any work starts. "
        "What's the street address for the visit?"
    )


def test_whoever_asks_for_the_price_of_a_new_system_is_a_lead_all_the_same() -> None:
    phone = call().says("how much does a new AC unit cost")
    assert phone.state == "safety"
    assert phone.call.values["high_value"]


def test_what_is_told_instead_of_an_answer_is_kept_and_the_question_asked_again() -> None:
    phone = call().says("my heat pump is grinding", "I'm at 4512 Speedway Avenue, my name's Peter Novak")
    assert phone.heard.startswith("Okay, got that. Quick safety check first")
    assert phone.call.tries == 0
    phone.says("nope")
    assert phone.heard == "What's the ZIP code where you need service?"
    phone.says("78751")
    assert phone.heard.startswith("Thanks, Peter Novak. So I have 4512 Speedway Avenue")


def test_of_a_time_that_is_changed_what_is_not_said_stays() -> None:
    phone = to_confirm().says("no, Tuesday")
    assert "Tuesday, November 24th between 8 AM and 10 AM" in phone.heard
    phone.says("wait, in the afternoon")
    assert "Tuesday, November 24th between 1 PM and 3 PM" in phone.heard
    phone.says("no, next week")
    assert "Monday, November 23rd between 8 AM and 10 AM" in phone.heard


def test_a_wrong_number_is_told_so_and_gets_no_call_back() -> None:
    for words in ("sorry, wrong number", "yo is this dominos"):
        phone = call().says(words)
        assert (phone.state, phone.outcome, phone.ran) == ("misdialled", "wrong_number", [])
        assert "This is ACE Cooling" in phone.heard
