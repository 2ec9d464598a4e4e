"""Whole calls in which people tell more than was asked, ask back in the same breath, or correct what they said."""

from datetime import datetime

import pytest

from agents.hvac.data import MARIA, SAM, ordinary
from agents.hvac.tests.unit.test_hvac import call, hvac, to_confirm
from agents.hvac.tools import BOOKING
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines


def asked_when(**more: object) -> Conversation:
    return call(**more).says("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street")


def known(phone: Conversation, name: str) -> object:
    return phone.call.values.get(name)


def test_a_price_asked_with_a_zip_code_is_answered_and_the_zip_code_kept() -> None:
    phone = call().says("my AC is broken", "no", "78745, but seriously what does it cost for two units")
    assert phone.heard.startswith("I can't quote a price on the phone.")
    assert phone.heard.endswith("Can I get your name, please?")


def test_a_price_asked_with_the_no_to_the_safety_question_is_answered() -> None:
    phone = call().says("my AC is broken", "No gas. I asked what you charge for two")
    assert phone.heard.startswith("I can't quote a price on the phone.")
    assert phone.heard.endswith("What's the ZIP code where you need service?")


def test_a_name_given_with_a_question_is_kept() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe, how long will that take")
    assert (
        phone.heard == "That depends on what the technician finds. What's the street address for the visit?"
    )


@pytest.mark.parametrize(
    ("said", "asked_next"),
    [
        ("Jane Doe, do you guys also do duct cleaning?", "What's the street address for the visit?"),
        ("Jane Doe. What brand of filters do you use?", "What's the street address for the visit?"),
    ],
)
def test_who_asks_what_cannot_be_told_beside_an_answer_is_told_so(said: str, asked_next: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", said)
    assert phone.heard == f"That I can't tell you, sorry. I'll make a note of that. {asked_next}"


@pytest.mark.parametrize("said", ["Monday morning, does that work?", "Monday morning, can he call me first?"])
def test_what_somebody_is_asked_to_do_is_no_such_question(said: str) -> None:
    assert asked_when().says(said).heard.startswith("Jane Doe, at 4210 Oak Street, Monday")


def test_what_is_said_of_a_gate_in_two_ways_is_noted_once() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe")
    phone.says("4210 Oak Street. There's a little gate, the code's 1944")
    assert known(phone, "note") == "There's a little gate, the code's 1944"


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("Monday, but don't come before one", "13:00"),
        ("Monday, nothing before one", "13:00"),
        ("Monday, don't come after eleven", "08:00"),
    ],
)
def test_hours_at_which_nobody_shall_come(said: str, starts: str) -> None:
    assert str(known(asked_when().says(said), "visit")).endswith(starts)


@pytest.mark.parametrize("said", ["knock real loud", "have him bang on the door, the bell is dead"])
def test_how_to_knock_is_noted(said: str) -> None:
    assert said.split(",")[0] in str(known(asked_when().says("Monday", f"yes, {said}"), "note"))


@pytest.mark.parametrize("said", ["I gotta cancel Friday", "just cancel it"])
def test_who_cancels_a_visit_that_is_to_come_is_called_by_the_office(said: str) -> None:
    business = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    phone = Conversation(to_confirm().flow, caller=SAM, business=business).says("hi, this is Sam", said)
    assert phone.outcome == "callback"
    assert phone.heard.startswith("You have us coming Tuesday")


@pytest.mark.parametrize(
    "said", ["78745, and I'm not there so call the tenant", "78745. Please call my wife"]
)
def test_whom_to_call_is_noted(said: str) -> None:
    assert str(known(call().says("my AC is broken", "no", said), "note")) in said


def test_a_tenant_is_noted_with_the_number() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe, and the tenant is Cody, 512 555 0111")
    assert (known(phone, "name"), known(phone, "note")) == ("Jane Doe", "the tenant is Cody, 512 555 0111")


def test_who_wants_a_quote_instead_is_called_by_the_owner() -> None:
    phone = asked_when().says("forget the repair, I want a quote for a new one")
    assert phone.outcome == "callback"


def test_words_of_leave_that_agree_book() -> None:
    ace = Business()
    phone = Conversation(to_confirm().flow, business=ace).says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning", "that'll do"
    )
    assert (phone.outcome, len(ace.of(BOOKING))) == ("booked", 1)


@pytest.mark.parametrize("zip_code", ["it's the 78745 one", "the 78745 one, the office"])
def test_a_zip_code_that_is_one_of_several(zip_code: str) -> None:
    assert call().says("my AC is broken", "no", zip_code).heard == "Can I get your name, please?"


def test_a_question_announced_after_a_yes_is_no_no() -> None:
    maria = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    phone = Conversation(to_confirm().flow, caller=MARIA, business=maria).says("my AC is broken", "no")
    assert "7 8 7 0 4" in phone.heard
    assert known(phone.says("yeah but my question is can my wife let you in"), "zip") == "78704"


@pytest.mark.parametrize(
    ("said", "name"),
    [("Chuck. Chuck Delacroix", "Chuck Delacroix"), ("ben and julia carter", "Ben and Julia Carter")],
)
def test_names_begun_again_and_of_two(said: str, name: str) -> None:
    assert known(call().says("my AC is broken", "no", "78745", said), "name") == name


def test_a_caller_who_says_who_is_here_is_not_asked() -> None:
    phone = call().says("Hey there, Piotr Szczepanski here, my heater trips the breaker", "no", "78702")
    assert phone.heard == "What's the street address for the visit?"


def test_a_holiday_is_nobody_s_name_and_a_visit_comes_before_it() -> None:
    phone = call().says("I need my heat pump looked at before the in-laws come for Christmas")
    assert known(phone, "name") is None
    assert known(phone, "preferred_time")["end"] == "2026-12-25T00:00:00"  # type: ignore[index]


def test_somebody_to_arrange_it_with_is_a_note_and_not_the_caller() -> None:
    phone = asked_when().says("You'd have to arrange it with Tamika, 512-555-0166")
    assert known(phone, "name") == "Jane Doe"
    assert "Tamika, 512-555-0166" in str(known(phone, "note"))


def test_less_of_a_name_after_a_no_is_a_change() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe Dean", "4210 Oak Street", "Monday")
    assert phone.says("no, Jane Doe").heard.startswith("Jane Doe, at 4210 Oak Street, Monday")


@pytest.mark.parametrize(
    ("said", "visit"),
    [
        ("Tuesday, afternoonish", "Tuesday, November 24th between 1 PM and 3 PM"),
        ("she's a night nurse so Monday not before noon", "Monday, November 23rd between 1 PM and 3 PM"),
        ("Monday, make it two, or no, three", "Monday, November 23rd between 3 PM and 5 PM"),
    ],
)
def test_times_told_with_something_else(said: str, visit: str) -> None:
    assert visit in asked_when().says(said).heard


@pytest.mark.parametrize(
    ("said", "visit"),
    [
        ("yes but before ten is bad", "Monday, November 23rd between 10 AM and 12 PM"),
        ("any time that day but the morning", "Monday, November 23rd between 1 PM and 3 PM"),
        ("in the afternoon", "Monday, November 23rd between 1 PM and 3 PM"),
    ],
)
def test_hours_after_a_week_was_named_are_of_its_days(said: str, visit: str) -> None:
    assert visit in asked_when().says("beginning of next week", said).heard


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("the furnace goes on and off all night", "the furnace goes on and off all night"),
        (
            "Furnace quit. Actually no it's not the furnace, it's the blower, it runs but nothing comes out",
            "it's the blower, it runs but nothing comes out",
        ),
        ("blower runs but no air comes out", "blower runs but no air comes out"),
        ("my AC is broken at 4210 Oak Street, 78745", "the AC is broken"),
        ("yeah good morning I'm calling for a maintenance visit", "a maintenance visit"),
    ],
)
def test_what_is_wrong_is_whole_and_nothing_else(said: str, problem: str) -> None:
    assert known(call().says(said), "problem") == problem


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("it's the blower, not the AC", "the blower is broken"),
        ("no, the problem is the AC isn't doing anything", "the AC isn't doing anything"),
        ("in the afternoon and my number's changed, it's 512 555 0143", "the AC is broken"),
        ("nothing, I don't want an appointment, I have one", "the AC is broken"),
    ],
)
def test_corrections_of_what_is_wrong(said: str, problem: str) -> None:
    assert known(to_confirm().says(said), "problem") == problem


def test_a_repair_that_did_not_hold_is_a_complaint_and_no_bill() -> None:
    said = "Your guy was here last week and charged me three hundred and it's doing the same thing again"
    assert "very sorry" in call().says(said).heard


def test_a_visit_that_is_booked_already_is_for_the_office() -> None:
    phone = call().says("I have you guys coming on Friday, can my wife be the one to let you in")
    assert phone.outcome == "callback"
    assert "my wife be the one to let you in" in str(known(phone, "note"))


def test_everything_fine_as_said_before_is_a_no() -> None:
    phone = call().says("furnace quit", "no everything's fine like I said")
    assert phone.state == "service_area"


def test_who_was_not_there_as_promised_is_for_the_office() -> None:
    assert call().says("you people were supposed to be here between eight and ten").outcome == "callback"


def test_how_soon_is_told_to_who_asks_it_last() -> None:
    phone = call(business=Business()).says("the AC drips, when's the soonest you can get there")
    assert phone.call.values["welcome"] == "soonest"


def test_an_address_that_was_said_twice_is_shortened_by_a_no() -> None:
    twice = "nine one three zero Avenue F, nine one three zero Avenue F"
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", twice, "Monday")
    assert phone.says("no it's 9130 Avenue F").heard.startswith("Jane Doe, at 9130 Avenue F, Monday")


@pytest.mark.parametrize(
    "said",
    [
        "don't book anything",
        "please don't send anybody",
        "I don't want to book an appointment",
        "I don't want to book after all",
    ],
)
def test_who_wants_nothing_booked_is_let_go(said: str) -> None:
    phone = asked_when().says("Monday morning", said)
    assert (phone.call.ended, phone.heard) == (True, "Thanks for calling ACE Cooling. Goodbye.")


def test_the_no_to_this_visit_asks_what_to_change() -> None:
    phone = asked_when().says("Monday morning", "don't book it")
    assert phone.heard.startswith("Okay. What should I change")


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("I need somebody to come out, the problem's the blower", "the blower"),
        ("hi, my problem's that it's freezing up", "it's freezing up"),
        ("the trouble's in the ducts", "in the ducts"),
        ("thermostat says error code 12", "thermostat says error code 12"),
        ("the unit is dead, my grandson came by, and it's loud", "the unit is dead, and it's loud"),
        ("my heat pump is icing over", "the heat pump is icing over"),
        (
            "my tenant at 902 East 7th Street says there's water dripping from the air handler",
            "there's water dripping from the air handler",
        ),
        (
            "the AC is leaking, I'm standing in line at the store, and it's loud",
            "the AC is leaking, and it's loud",
        ),
        ("my AC broke, my son has asthma, so the house is hot", "the AC broke, so the house is hot"),
        (
            "well I was out in the garden, and when I came in the AC was blowing warm air, my sister's visiting from "
            "Ohio, and there's water on the floor",
            "when you came in the AC was blowing warm air, and there's water on the floor",
        ),
        (
            "we came back on Saturday, my husband went up, he's not very handy, anyway it's making a grinding noise",
            "it's making a grinding noise",
        ),
        (
            "the AC quit, my husband tried the breaker, it's dead",
            "the AC quit, the husband tried the breaker, it's dead",
        ),
    ],
)
def test_what_is_wrong_is_kept_without_asides(said: str, problem: str) -> None:
    phone = call().says(said)
    assert (known(phone, "problem"), known(phone, "name")) == (problem, None)


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("before that", "2026-11-23T00:00:00"),
        ("anything later", "2026-11-23T10:15:00"),
        ("Friday, not before ten", "2026-11-27T10:00:00"),
    ],
)
def test_another_time_at_the_read_back(said: str, start: str) -> None:
    ace = Business()
    phone = Conversation(to_confirm().flow, business=ace).says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday at ten", said
    )
    wanted = known(phone, "preferred_time")
    assert isinstance(wanted, dict)
    assert wanted["start"] == start
    assert phone.heard.endswith("Shall I book it?")


def test_a_remark_beside_a_yes_books_the_time_that_was_read_back() -> None:
    ace = Business()
    Conversation(to_confirm().flow, business=ace).says(
        *("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday at ten"),
        "yes, my warranty expires at the end of the month, and I also like cats",
    )
    assert [each["start"] for each in ace.of(BOOKING).values()] == ["2026-11-23T10:00"]


def test_when_is_no_problem() -> None:
    phone = call().says(
        "well you know how it is", "no", "78745", "Jane Doe", "early next week, mornings are best"
    )
    assert known(phone, "problem") is None


def test_a_warranty_that_ends_is_no_bill() -> None:
    phone = call().says("my warranty expires on the 5th so I need my unit looked at before that")
    assert (phone.state, known(phone, "preferred_time")) == ("safety", None)


def test_whether_it_is_the_soonest_is_answered() -> None:
    phone = Conversation(to_confirm().flow, business=Business()).says(
        *("AC out, need someone asap", "no", "78759", "Kim Ray", "8800 Research Boulevard"),
        "is that the soonest?",
    )
    assert phone.heard.startswith("The first visit that we have free is ")
    assert phone.heard.endswith("Shall I book it?")


def test_if_you_are_open_is_answered_by_the_calendar() -> None:
    phone = Conversation(to_confirm().flow, business=Business()).says(
        *("AC out", "no", "78759", "Kim Ray", "8800 Research Boulevard", "Monday"),
        "yes, Thursday if you're open",
    )
    assert phone.heard.startswith("Kim Ray, at 8800 Research Boulevard, Thursday, November 26th")


@pytest.mark.parametrize(
    ("asked", "said", "visit"),
    [
        ("name", "Monday at ten is fine", "Monday, November 23rd between 10 AM and 12 PM"),
        ("name", "actually Tuesday would be better", "Tuesday, November 24th between 8 AM and 10 AM"),
        ("name", "I only have time on Wednesday", "Wednesday, November 25th between 8 AM and 10 AM"),
        ("address", "make it in the afternoon", "Monday, November 23rd between 1 PM and 3 PM"),
    ],
)
def test_a_time_said_at_another_question_is_kept_and_changed(asked: str, said: str, visit: str) -> None:
    ace = Business()
    phone = Conversation(to_confirm().flow, business=ace).says(
        "my AC is broken, can you come Monday", "no", "78745"
    )
    answers = {"name": "Jane Doe", "address": "4210 Oak Street"}
    for question, answer in answers.items():
        phone.says(said, answer) if question == asked else phone.says(answer)
    assert visit in phone.heard


def test_a_yes_to_the_zip_code_on_file_with_another_street_takes_both() -> None:
    maria = Business(*ordinary(datetime(2026, 11, 21))["ace-cooling"])
    phone = Conversation(to_confirm().flow, caller=MARIA, business=maria).says("my AC is broken", "no")
    phone.says("yes, but at 2205 East Riverside Drive")
    assert (known(phone, "zip"), known(phone, "address")) == ("78704", "2205 East Riverside Drive")


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("Hold on, Leo stop it, and it smells musty", "the AC is making noise, and it smells musty"),
        ("Hold on, Leo stop it", "the AC is making noise"),
    ],
)
def test_words_to_somebody_else_are_no_problem_and_more_of_it_is_added(said: str, problem: str) -> None:
    phone = call().says("my AC is making noise", "no", "78745", "Jane Doe", said)
    assert known(phone, "problem") == problem


def test_words_to_somebody_else_answer_no_question_for_the_problem() -> None:
    phone = call().says("I want an appointment", "no", "78745", "Jane Doe", "Hold on, Leo stop it")
    assert known(phone, "problem") is None


@pytest.mark.parametrize(
    "said", ["Just shopping around, don't book anything", "don't book anything, I'm just looking"]
)
def test_somebody_who_wants_nothing_booked_is_let_go(said: str) -> None:
    assert call().says(said).outcome == "abandoned"


def test_what_the_technician_is_to_do_is_noted_beside_the_yes() -> None:
    ace = Business()
    phone = Conversation(to_confirm().flow, business=ace).says(
        "my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning"
    )
    phone.says("that works, just have him check in at the front desk")
    (booking,) = ace.of(BOOKING).values()
    assert booking["note"] == "have him check in at the front desk"


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Good morning, my AC is broken", {"preferred_time": None}),
        (
            "hi yeah AC's blowing hot air 78749",
            {"zip": "78749", "name": None, "problem": "AC's blowing hot air"},
        ),
    ],
)
def test_an_opening_tells_what_it_says_and_no_more(opening: str, told: dict[str, object]) -> None:
    phone = call().says(opening)
    assert {name: known(phone, name) for name in told} == told


def test_the_postal_code_is_no_code_for_the_gate() -> None:
    phone = call().says("my AC is broken", "no", "The postal code is seven eight seven four one")
    assert (known(phone, "zip"), known(phone, "note")) == ("78741", None)


def test_a_problem_told_at_the_safety_question_and_a_detector_that_was_changed() -> None:
    phone = call().says("I need some help", "it goes click click click and then nothing")
    assert known(phone, "problem") == "it goes click click click and then nothing"
    phone.says("Oh no, nothing like that, I had the detector changed in June")
    assert phone.heard == "I'll make a note of that. What's the ZIP code where you need service?"


def test_hours_that_are_over_are_those_of_tomorrow() -> None:
    phone = asked_when(business=Business()).says("we open at nine so before that")
    assert "Monday, November 23rd between 8 AM and 10 AM" in phone.heard


def test_what_is_told_beside_a_plea_to_wait_is_heard() -> None:
    phone = call().says("Hi, I just got off a night shift so bear with me, the furnace is blowing cold air")
    assert known(phone, "problem") == "the furnace is blowing cold air"


@pytest.mark.parametrize("said", ["okay Friday before noon", "okay and is that waived if I do the repair"])
def test_a_time_or_a_question_about_the_price_is_no_problem(said: str) -> None:
    phone = call().says("I want an appointment", "no", "78745", "Jane Doe", said)
    assert known(phone, "problem") is None


@pytest.mark.parametrize(
    "said", ["I've been waiting since eight and nobody came", "I need to push my Friday visit to next week"]
)
def test_a_visit_that_is_booked_is_for_the_office(said: str) -> None:
    assert call().says(said).outcome == "callback"


def test_a_day_that_is_ruled_out_leaves_the_hours() -> None:
    phone = asked_when(business=Business()).says("any time after three on weekdays", "not Monday")
    assert "Tuesday, November 24th between 3 PM and 5 PM" in phone.heard


def test_a_temperature_at_night_is_no_time() -> None:
    assert known(asked_when().says("it's like 75 at night"), "preferred_time") is None


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("it started Tuesday, no Monday, and the outside part sounds like a train", {"preferred_time": None}),
        ("Hello yes my heater no work, is very cold", {"problem": "the heater no work"}),
    ],
)
def test_how_people_tell_what_is_wrong(opening: str, told: dict[str, object]) -> None:
    phone = call().says(opening)
    assert {name: known(phone, name) for name in told} == told


def test_no_doorbell_is_noted() -> None:
    assert known(asked_when().says("Monday but please no doorbell"), "note") == "no doorbell"


@pytest.mark.parametrize(
    ("said", "read_back"),
    [
        ("put 4201 instead of 4210", "Jane Doe, at 4201 Oak Street, Monday"),
        ("change Oak to Elm", "Jane Doe, at 4210 Elm Street, Monday"),
        ("switch Monday for Tuesday", "Jane Doe, at 4210 Oak Street, Tuesday, November 24th between 8 AM"),
        (
            "yes but put afternoon instead of morning",
            "at 4210 Oak Street, Monday, November 23rd between 1 PM",
        ),
        ("swap Jane for Janet", "Janet Doe, at 4210 Oak Street"),
    ],
)
def test_what_is_to_take_the_place_of_a_part_of_what_was_read_back(said: str, read_back: str) -> None:
    ace = Conversation(to_confirm().flow, business=Business())
    told = ("my AC is broken", "no", "78745", "Jane Doe", "4210 Oak Street", "Monday morning")
    assert read_back in ace.says(*told, said).heard


@pytest.mark.parametrize("street", ["Rural Route 2 Box 118", "9 Red River"])
def test_an_address_said_once_more_names_no_hour(street: str) -> None:
    phone = call().says("my AC is broken", "no", "78745", "Jane Doe", street, f"it's {street}")
    assert phone.heard.endswith("When would you like us to come?")
    assert known(phone, "preferred_time") is None


def test_another_house_of_the_same_street_is_a_change_and_no_hour() -> None:
    phone = call().says("my AC is broken", "no", "78745", "Rick", "4 Barton Creek Boulevard")
    phone.says("no it's four oh four Barton Creek Boulevard")
    assert phone.heard == "Okay, 404 Barton Creek Boulevard. When would you like us to come?"


@pytest.mark.parametrize(
    "said",
    [
        "it's the yellow house on the corner of Circle Drive",
        "look for the red truck",
        "we're the second house",
    ],
)
def test_what_the_house_looks_like_is_noted_whatever_is_asked(said: str) -> None:
    assert known(asked_when().says(said), "note") == said
    assert known(asked_when().says("the old house has no heat"), "note") is None


@pytest.mark.parametrize("said", ["that doesn't tell me when", "you still didn't say what time"])
def test_who_misses_the_time_at_the_read_back_is_told_it(said: str) -> None:
    phone = asked_when().says("as soon as possible", said)
    assert phone.heard.startswith("The technician would come Saturday, November 21st")


def test_a_visit_that_was_just_booked_is_changed_by_the_office_whatever_is_said_between() -> None:
    phone = call().says("hi I just booked with you for tomorrow but I need to change it to Thursday")
    assert phone.heard.startswith("I'll pass on what you said to our office")


def test_who_shall_be_called_instead_of_somebody_is_noted_and_no_call_back() -> None:
    phone = asked_when().says("tomorrow morning, and please call me not her, 512 555 0166", "yes")
    assert (known(phone, "note"), known(phone, "contact")) == ("call me not her", "+15125550166")
    assert phone.heard.endswith("Shall I book it?")


def test_a_text_on_the_way_is_noted() -> None:
    assert known(asked_when().says("tomorrow morning", "can he text me on the way"), "note")


def test_who_has_booked_nothing_is_no_new_visit() -> None:
    assert call().says("I got a text that you're coming but I never booked anything").outcome == "callback"


@pytest.mark.parametrize(
    "said",
    ["Hal Winters, 4210 Oak Street, AC is out", "Hi, Hal Winters here, 4210 Oak Street, my AC's not cooling"],
)
def test_a_name_before_an_address_is_not_asked_for(said: str) -> None:
    values = call().says(said).call.values
    assert (values["name"], values["address"]) == ("Hal Winters", "4210 Oak Street")


@pytest.mark.parametrize("said", ["hi", "hello?", "good morning", "hello, is anyone there?"])
def test_a_greeting_is_asked_what_for(said: str) -> None:
    assert call().says(said).heard.endswith("How can I help you today?")


def test_the_times_of_a_day_that_was_named_are_not_the_soonest_ones() -> None:
    phone = call().says(
        "my AC is broken, can somebody come Wednesday?", "no", "78745", "what times do you have?"
    )
    assert phone.heard.startswith("For Wednesday, November 25th I'll look for a time")
    phone.says("Jane Doe", "4210 Oak Street", "what times do you have?")
    assert phone.heard.startswith(
        "The technician would come Wednesday, November 25th between 8 AM and 10 AM."
    )


@pytest.mark.parametrize(
    ("said", "between"),
    [
        ("Thursday, I get home around two", "3 PM and 5 PM"),
        ("Thursday, and I'll be back home by about two", "3 PM and 5 PM"),
        ("I'm off work at noon on Thursday", "1 PM and 3 PM"),
    ],
)
def test_who_is_at_home_from_an_hour_on_is_met_after_it(said: str, between: str) -> None:
    assert f"26th between {between}" in asked_when().says(said).heard


@pytest.mark.parametrize(
    ("said", "is_theirs"),
    [
        ("my AC quit", True),
        ("my mother's AC quit on her", False),
        ("I'm a landlord, the heat is out in my rental house", False),
        ("I'm calling for my neighbor, her furnace is out", False),
    ],
)
def test_the_house_of_somebody_else_is_not_kept_as_the_callers_own(said: str, is_theirs: bool) -> None:
    kept = Business()
    phone = Conversation(hvac, business=kept).says(said, "no", "78745", "Tom Reed", "902 Elm Street")
    assert phone.says("Thursday morning", "yes").outcome == "booked"
    (customer,) = kept.of("customer").values()
    assert ("address" in customer) is is_theirs


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        (
            "78745, do you work Saturdays, and what does a visit cost",
            ("Our technicians come Monday to Saturday", "I can't quote a price on the phone."),
        ),
        (
            "78745, do you take checks? and are your people certified?",
            ("You can pay the technician by card or by check.", "Our technicians are licensed and insured"),
        ),
    ],
)
def test_all_that_is_asked_beside_an_answer_is_answered(said: str, answers: tuple[str, ...]) -> None:
    phone = call().says("my AC is broken", "no", said)
    assert all(each in phone.heard for each in answers)
    assert phone.heard.endswith("Can I get your name, please?")


def test_two_questions_that_a_call_begins_with_are_both_answered() -> None:
    phone = Conversation(hvac, business=Business()).says(
        "what do you charge and how soon could somebody come"
    )
    assert "I can't quote a price on the phone." in phone.heard
    assert "The first visit that we have free is" in phone.heard


@pytest.mark.parametrize(
    "said",
    [
        "yes that works but can somebody tell me how much it is",
        "yeah book it, and what's it gonna run me",
        "the first one please and how much is it",
    ],
)
def test_what_is_asked_beside_a_yes_at_the_read_back_is_answered_and_nothing_booked_yet(said: str) -> None:
    phone = to_confirm().says(said)
    assert phone.heard.startswith("I can't quote a price on the phone.")
    assert phone.state == "confirm"


@pytest.mark.parametrize("said", ["78745, ¿y vienen los sábados?", "78745, ¿trabajan los domingos?"])
def test_the_days_are_told_in_spanish_beside_a_zip_code(said: str) -> None:
    assert call().says("mi aire no enfría", "no", said).heard.startswith("Nuestros técnicos van de lunes")


@pytest.mark.parametrize("said", ["I need to move it to Friday", "actually I want to cancel that one"])
def test_who_has_a_visit_already_and_wants_it_moved_is_offered_no_second_one(said: str) -> None:
    phone = Conversation(
        hvac, caller=SAM, business=Business(*ordinary(datetime(2026, 11, 21, 11))["ace-cooling"])
    )
    phone.says("hi, it's about the heater", "no", said)
    assert (phone.state, phone.outcome) == ("callback", "callback")


@pytest.mark.parametrize(
    "said", ["Friday before lunch if you've got it", "Friday morning if you have anything"]
)
def test_a_time_that_is_told_where_the_problem_is_asked_for_is_the_time_and_no_problem(said: str) -> None:
    phone = call().says("I need a visit", "no", "78745", "Jane Doe", "4210 Oak Street")
    assert phone.heard.endswith("What's going on with your system?")
    phone.says(said)
    assert phone.heard.endswith("What's going on with your system?")
    assert known(phone, "problem") is None
    assert phone.says("it blows warm air").heard.startswith("Jane Doe, at 4210 Oak Street, Friday")


def test_what_says_nothing_is_no_problem_either() -> None:
    phone = call().says("I need a visit", "no", "78745", "Jane Doe", "4210 Oak Street")
    phone.says("that's it, just book that one please")
    assert known(phone, "problem") is None


def test_degrees_upstairs_are_a_problem_and_the_wish_beside_them_is_for_a_time() -> None:
    phone = call().says(
        "the upstairs is like eighty five degrees, can somebody look at it before the weekend"
    )
    assert known(phone, "problem") == "the upstairs is like eighty five degrees"


@pytest.mark.parametrize(
    "said", ["do you guys even come up here in round rock", "do you come out to pflugerville"]
)
def test_who_asks_where_we_come_is_answered_and_asked_again(said: str) -> None:
    phone = call().says(said)
    assert phone.heard.startswith("We come to the ZIP codes that start with 7 8 7")
    assert phone.state == "welcome"


@pytest.mark.parametrize(
    "said", ["it's not cooling no smell", "i just wanted to know about the price, no smell"]
)
def test_no_smell_is_a_no_beside_whatever_else_is_said(said: str) -> None:
    assert call().says("my AC is broken", said).state == "service_area"


def test_what_is_denied_ends_with_the_like_of_it_and_is_no_note() -> None:
    phone = call().says("my AC is broken", "no no smells or anything, his tank's in the other room")
    assert known(phone, "note") == "his tank's in the other room"


def test_who_only_asks_for_the_price_has_told_no_problem() -> None:
    phone = call().says(
        "i just wanted to find out how much it costs to have someone come take a look at our ac"
    )
    assert known(phone, "problem") is None
