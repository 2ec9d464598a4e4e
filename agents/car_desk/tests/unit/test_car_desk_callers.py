"""People at the workshop's desk as they really speak, with its real tools and calendar."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, SAM, car_desk, hillside
from agents.car_desk.tests.unit.test_car_desk import booked_by_maria, desk
from parley.machine.effects import Hold
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

SOMEBODY = "+15125550177"
BOOKED = ("oil change tuesday at nine", "yes")
"""Maria books: the next Tuesday is November 24th."""


def phone(caller: str = MARIA, business: Business | None = None) -> Conversation:
    return Conversation(desk, caller=caller, business=business or hillside())


@pytest.mark.parametrize("said", ["actually cancel that", "cancel it", "no, cancel that please"])
def test_cancelling_what_was_just_booked_is_no_goodbye(said: str) -> None:
    call = phone().says(*BOOKED, said)
    assert call.heard == "Your oil change is on Tuesday, November 24th at 9 AM. Shall I cancel it?"
    assert call.says("yes", "no").outcome == "cancelled"


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("oh no can we do wednesday at nine instead", "Wednesday, November 25th at 9 AM"),
        ("wait I need to change that to ten", "Tuesday, November 24th at 10 AM"),
        ("actually can you make it eleven", "Tuesday, November 24th at 11 AM"),
        ("can you make it two hours later", "Tuesday, November 24th at 11 AM"),
        ("can you move it back an hour", "Tuesday, November 24th at 10 AM"),
        ("could you make that half an hour later", "Tuesday, November 24th at 9:30 AM"),
    ],
)
def test_what_was_just_booked_is_moved_and_not_booked_again(said: str, to: str) -> None:
    call = phone().says(*BOOKED, said)
    assert call.heard == f"Shall I move your oil change from Tuesday, November 24th at 9 AM to {to}?"
    call.says("yes", "no")
    assert call.heard.startswith(f"To sum up: the oil change is moved to {to}. ")


@pytest.mark.parametrize(
    "said",
    [
        "no I dropped it off yesterday and I want to know if it's done",
        "is my car ready",
        "I'm running late for my appointment",
        "I'm stuck in traffic",
        "can I add my wife to my appointment on friday",
        "we have a fleet of four vans that need oil changes",
        "do you guys do windshield replacement",
        "somebody hit my car can you do body work",
        "your guy charged me twice",
        "are y'all hiring mechanics",
        "can I talk to Mike",
        "is Mike there",
        "how long have I got on my warranty",
    ],
)
def test_what_only_people_can_do_goes_to_a_person_at_once(said: str) -> None:
    for before in ((), BOOKED):
        assert isinstance(phone().says(*before, said).effect, Hold)


@pytest.mark.parametrize(
    "said",
    ["my brakes failed on the highway", "the pedal goes to the floor", "smoke is coming out of the hood"],
)
def test_a_car_that_is_not_safe_is_for_a_person_in_the_middle_of_anything(said: str) -> None:
    for before in ((), ("I need an oil change",)):
        call = phone().says(*before, said)
        assert isinstance(call.effect, Hold)
        assert call.heard.startswith("Please don't drive it.")


@pytest.mark.parametrize(
    "said", ["my brakes are squeaking", "I was talking to Mike about it, I need new brakes"]
)
def test_a_car_that_can_be_driven_is_booked(said: str) -> None:
    assert phone().says(said).heard == "What day and time would suit you?"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (
            "do you do state inspections",
            "Yes, we do that. It takes about an hour, and I can book it for you.",
        ),
        (
            "how much is an oil change and how long does it take",
            "For an oil change it's 79 dollars, and it takes about half an hour.",
        ),
        ("should I check my tire pressure", "That's for a mechanic to say, who has looked at the car."),
    ],
)
def test_questions_are_answered_for_what_they_are(said: str, heard: str) -> None:
    assert phone(SOMEBODY).says(said).heard == f"{heard} Is there anything else I can do?"


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("my car is leaking oil", "diagnostics"),
        ("my car is making a clunking noise when I turn", "diagnostics"),
        ("I need, what do you call it, the thing for the wheels, the alignment", "alignment"),
        ("my check engine light is on and my brakes are squeaking", "diagnostics and brakes"),
        ("an oil change and a tire rotation", "oil change and tire rotation"),
        ("my brakes squeal and make a grinding noise", "brakes"),
        ("my neighbor swears by you, I need a rotation of the tires", "tire rotation"),
        ("I want to make an appointment for oil change, and any day but Sunday", "oil change"),
    ],
)
def test_the_work_is_what_was_said(said: str, service: str) -> None:
    assert phone().says(said).call.values["service"] == service


def test_two_jobs_take_the_time_of_both() -> None:
    call = phone().says("an oil change and brakes on tuesday at four")
    assert call.heard.startswith(
        "I'm sorry, I have nothing free then. I have Tuesday, November 24th at 3 PM, or"
    )
    assert "3:30 PM" in call.heard


def test_work_that_has_no_name_is_a_visit_and_the_complaint_is_kept() -> None:
    call = phone().says("I have a flat tire", "tuesday at nine")
    assert call.heard == "So: visit for your Honda Civic, on Tuesday, November 24th at 9 AM. Shall I book it?"
    call.says("yes")
    assert dict(call.ran)["schedule_appointment"]["notes"] == "I have a flat tire"


def test_another_car_is_booked_for_itself() -> None:
    call = phone(SAM).says("oil change for the Civic tuesday at nine", "yes", "and the same for the Corolla")
    call.says("tuesday at ten")
    assert call.heard == (
        "So: oil change for your Toyota Corolla, on Tuesday, November 24th at 10 AM. Shall I book it?"
    )


@pytest.mark.parametrize(
    "said", ["it's for my husband's truck", "but not for the civic, it's for my neighbor's car"]
)
def test_whose_car_it_is_otherwise_is_asked(said: str) -> None:
    assert phone().says(f"I need an oil change {said}").heard == "What make and model is your car?"


def test_name_and_car_said_at_the_opening_are_kept_and_read_back() -> None:
    call = phone(SOMEBODY).says("Hi this is Jane Smith I'd like to book my 2017 Honda Fit in for brakes")
    assert call.heard == "What's your e-mail address for the confirmation? Or say: no e-mail."
    assert call.says("no e-mail").heard == "I have Jane Smith, and your 2017 Honda Fit. Is that right?"


@pytest.mark.parametrize("said", ["Harrison Ford", "Jack Lincoln", "Mercedes Garcia"])
def test_a_name_that_is_a_make_is_no_car(said: str) -> None:
    call = phone(SOMEBODY).says("an oil change", said)
    assert (call.call.values["name"], call.heard) == (said, "What make and model is your car?")


def test_an_e_mail_address_is_read_back_before_it_is_used() -> None:
    call = phone(SOMEBODY).says("an oil change", "Jane Doe", "a Honda Fit", "jane dot doe at gmail dot com")
    assert call.heard == (
        "I have Jane Doe, and your Honda Fit, and jane dot doe at gmail dot com for the confirmation. Is that right?"
    )


@pytest.mark.parametrize(
    "said", ["tom dot miller at yahoo dot com", "the email is tom dot miller at yahoo dot com"]
)
def test_a_corrected_e_mail_address_is_nobody_s_name(said: str) -> None:
    call = phone(SOMEBODY).says(
        "an oil change", "Jane Doe", "a Honda Fit", "jane dot doe at gmail dot com", "no", said
    )
    assert call.heard.startswith(
        "I have Jane Doe, and your Honda Fit, and tom dot miller at yahoo dot com for"
    )


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (
            "I already have an appointment don't I",
            "Your oil change is on Tuesday, November 24th at 4 PM, for your Honda Civic.",
        ),
        (
            "is my appointment still on",
            "Your oil change is on Tuesday, November 24th at 4 PM, for your Honda Civic.",
        ),
        ("can I move my appointment up an hour", "to Tuesday, November 24th at 3 PM?"),
        ("I need to cancel and rebook for december 2nd at nine", "to Wednesday, December 2nd at 9 AM?"),
        ("my appointment is wrong I said saturday at ten", "to Saturday, November 28th at 10 AM?"),
        ("move my appointment on tuesday to friday at nine", "to Friday, November 27th at 9 AM?"),
        ("I need to move my appointment on tuesday", "What day and time would suit you instead?"),
    ],
)
def test_people_who_have_an_appointment_are_told_of_it_or_moved(said: str, heard: str) -> None:
    assert heard in phone(business=booked_by_maria()).says(said).heard


def test_whoever_is_asked_whether_to_cancel_may_move_instead() -> None:
    call = phone(business=booked_by_maria()).says(
        "cancel my appointment on tuesday", "no wait can I move it instead"
    )
    assert call.heard.endswith("What day and time would suit you instead?")
    assert call.says("friday at nine", "yes").outcome == "moved"


@pytest.mark.parametrize("said", ["no I said nine", "no, at nine", "no, for the civic", "tuesday at nine"])
def test_what_was_read_back_and_is_said_again_is_read_back_again(said: str) -> None:
    call = phone().says("oil change tuesday at nine", said)
    assert call.heard == (
        "So: oil change for your Honda Civic, on Tuesday, November 24th at 9 AM. Shall I book it?"
    )


def test_the_first_one_is_no_hour_where_nothing_was_offered() -> None:
    call = phone().says("oil change tuesday at nine", "the first one")
    assert "9 AM" in call.heard


def test_the_last_visit_is_told_with_what_it_cost_and_booked_once_more() -> None:
    call = phone().says("when was my last oil change", "okay book me another one")
    assert call.heard == "What day and time would suit you?"
    assert call.call.values["service"] == "oil change"


@pytest.mark.parametrize(
    ("then", "service"),
    [
        ("yes", "oil change"),
        ("can I come in tuesday", "oil change"),
        ("okay book me a tire rotation", "tire rotation"),
    ],
)
def test_work_whose_price_was_told_is_booked_unless_other_work_is_named(then: str, service: str) -> None:
    assert phone().says("how much is an oil change", then).call.values["service"] == service


@pytest.mark.parametrize(
    "said", ["how soon can you get me in for an oil change", "an oil change, what do you have"]
)
def test_how_soon_is_answered_with_the_next_free_times(said: str) -> None:
    assert phone().says(said).heard.startswith(("I have", "I'm sorry, we're closed then. I have"))


def test_the_other_one_is_the_offer_that_was_not_taken() -> None:
    call = phone().says("oil change", "tuesday", "the later one", "no the other one")
    assert "on Tuesday, November 24th at 8 AM" in call.heard


def test_somebody_who_cannot_come_may_name_another_time() -> None:
    call = phone(business=booked_by_maria()).says("I can't make it tuesday, can we do friday at nine instead")
    assert call.heard.endswith("to Friday, November 27th at 9 AM?")


def test_how_long_it_takes_is_told_of_what_was_just_booked() -> None:
    call = phone().says(*BOOKED, "how long will it take")
    assert call.heard.startswith("For an oil change it takes about half an hour.")


@pytest.mark.parametrize("said", ["whoops wrong number sorry", "sorry I think I have the wrong number"])
def test_a_wrong_number_is_let_go(said: str) -> None:
    assert phone(SOMEBODY).says(said).heard == "Thanks for calling Hillside Auto. Goodbye."


NEW = ("I need an oil change", "Jim Brown", "2007 Honda Civic")


@pytest.mark.parametrize(
    "said", ["no computer", "I'm not on the internet", "don't do email", "never had one"]
)
def test_who_has_no_computer_has_no_e_mail_address_and_wants_nobody(said: str) -> None:
    call = phone(SOMEBODY).says(*NEW, said)
    assert (call.state, call.call.values["email"]) == ("register", "")


@pytest.mark.parametrize("said", ["no computers please, give me a person", "can you put Mike on"])
def test_who_wants_a_person_at_the_e_mail_question_gets_one(said: str) -> None:
    assert phone(SOMEBODY).says(*NEW, said).state == "to_counter"


def test_to_be_put_on_a_day_is_no_wish_to_be_put_through() -> None:
    assert phone(SOMEBODY).says("can you put me on Monday").state == "welcome"


def test_when_a_light_came_on_is_no_time_to_come() -> None:
    call = phone().says("my check engine light came on this morning")
    assert call.heard == "What day and time would suit you?"


def test_first_thing_on_another_day_is_not_the_first_offer() -> None:
    call = phone().says("an oil change", "tomorrow", "Monday first thing")
    assert "on Monday, November 23rd at 8 AM. Shall I book it?" in call.heard


def test_first_thing_without_a_day_is_on_the_day_that_was_offered() -> None:
    call = phone().says("an oil change", "Monday", "first thing")
    assert "on Monday, November 23rd at 8 AM. Shall I book it?" in call.heard


def test_a_name_said_once_more_is_no_car() -> None:
    call = phone("+15125550199").says(
        "an oil change", "Joanne Petrov", "it's Joanne Petrov", "Hyundai Tucson"
    )
    assert call.call.values["vehicle"] == "Hyundai Tucson"


@pytest.mark.parametrize(
    "said",
    ["I need my brakes done and an oil change while it's there", "get my brakes done and an oil change"],
)
def test_work_that_is_to_be_done_is_joined_with_what_follows(said: str) -> None:
    assert phone().says(said).call.values["service"] == "brakes and oil change"


def test_a_price_asked_for_all_that_was_booked_is_no_goodbye() -> None:
    assert not phone().says(*BOOKED, "how much is all that gonna be").call.ended


def test_hours_at_which_somebody_closes_early_are_no_early_hours() -> None:
    call = phone().says("an oil change", "friday at four", "no wait it closes early right")
    assert "8 AM" not in call.heard


@pytest.mark.parametrize(
    "said", ["I'm returning a call from somebody there", "I'm calling about the job posting"]
)
def test_what_is_none_of_the_desks_business_goes_to_a_colleague(said: str) -> None:
    assert phone().says(said).heard.startswith("That's something for my colleagues.")


@pytest.mark.parametrize("said", ["can we push it back a couple hours", "make it a couple of hours later"])
def test_a_couple_of_hours_are_two(said: str) -> None:
    assert (
        "from Tuesday, November 24th at 9 AM to Tuesday, November 24th at 11 AM"
        in phone().says(*BOOKED, said).heard
    )


@pytest.mark.parametrize(
    "said",
    [
        "hello yes i would like to do tire rotation for my car please maybe monday morning",
        "i would like to do an oil change for my car monday morning",
        "i do need my brakes done monday morning",
    ],
)
def test_what_somebody_says_that_they_would_do_is_no_question(said: str) -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside()).says(said)
    assert "Shall I book it?" in phone.heard
