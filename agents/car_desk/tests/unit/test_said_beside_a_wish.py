"""A wish beside other times, questions and remarks: what is meant is taken, and what is asked or told is not lost."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, STRANGER, calls, hillside
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

NINE, OFFERED = "an oil change on Monday at nine", "an oil change on Monday"
THERE = {
    **{"id": "530201", "customer": MARIA, "name": "Maria Lopez", "service": "oil change", "contact": MARIA},
    **{"vehicle": "Honda Civic", "minutes": 60, "bay": "1", "status": "scheduled", "notes": "", "key": "k"},
    "start": "2026-11-24T09:00:00-06:00",
}
MONDAY = "oil change for your Honda Civic, on Monday, November 23rd at"


def booked(*more: str, business: Business | None = None) -> Conversation:
    return calls(business=business).says(NINE, "yes", *more)


@pytest.mark.parametrize(
    "said",
    [
        "um I could be there more like eleven would that be okay",
        "would eleven be okay",
        "I can make it at eleven, is that alright",
    ],
)
@pytest.mark.parametrize("first", [NINE, OFFERED])
def test_another_time_that_is_asked_for_is_read_back(first: str, said: str) -> None:
    assert calls().says(first, said).heard == f"So: {MONDAY} 11 AM. Shall I book it?"


@pytest.mark.parametrize(
    "said", ["would that be okay", "could be there more like forty five would that be okay"]
)
def test_who_asks_whether_it_would_be_okay_agrees_to_nothing(said: str) -> None:
    shop = hillside()
    assert calls(business=shop).says(NINE, said).state == "confirm"
    assert not shop.of("appointment")


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("the eight works well, actually no, let's do the eleven", "11"),
        ("the first one, no wait, the second one", "11"),
        ("eleven, no sorry, I mean eight", "8"),
        ("eight, not eleven", "8"),
        ("eight works I'll drop it off and leave it", "8"),
        ("eight's fine I'll leave it there", "8"),
    ],
)
def test_the_time_that_is_chosen_at_last_is_taken(said: str, hour: str) -> None:
    assert calls().says(OFFERED, said).heard == f"So: {MONDAY} {hour} AM. Shall I book it?"


def test_who_leaves_it_as_it_is_chooses_none() -> None:
    assert calls().says(OFFERED, "okay just leave it as it is").heard.startswith("Okay, I'll leave it.")


def test_a_question_beside_a_choice_is_answered() -> None:
    phone = calls().says(OFFERED, "yeah eight's perfect, and can I sit and wait there")
    assert phone.heard.startswith("You can wait here")
    assert phone.heard.endswith(f"So: {MONDAY} 8 AM. Shall I book it?")


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("no no not nine I said eleven I can't get there by nine", "Monday, November 23rd at 11 AM"),
        (
            "I got a dentist thing monday can we do wednesday instead same time",
            "Wednesday, November 25th at 9 AM",
        ),
        ("I gotta be in dallas that day can we do it wednesday at ten", "Wednesday, November 25th at 10 AM"),
    ],
)
def test_a_visit_that_was_just_booked_is_moved_to_the_time_that_is_wished_for(said: str, to: str) -> None:
    moves = "Shall I move your oil change from Monday, November 23rd at 9 AM to"
    assert booked(said).heard == f"{moves} {to}?"


def test_who_cannot_come_at_the_time_that_was_booked_is_not_hung_up_on() -> None:
    phone = booked("I can't get there by nine")
    assert "at 8 AM" not in phone.heard
    assert phone.state == "offer"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (
            "how long's that gonna take and what's it gonna run me",
            "For an oil change it's 79 dollars, and it takes",
        ),
        ("how much are the two of them together", "For an oil change it's 79 dollars."),
        ("so it's still monday at nine right", "Your oil change is on Monday, November 23rd at 9 AM"),
    ],
)
def test_what_is_asked_of_the_visit_just_booked_is_answered(asked: str, answer: str) -> None:
    assert booked(asked).heard.startswith(answer)


def test_who_brings_the_car_is_noted_at_the_visit() -> None:
    shop = hillside()
    assert booked("my wife's dropping it off, her name's Karen", business=shop).heard.startswith(
        "I've noted that"
    )
    (visit,) = shop.of("appointment").values()
    assert "Karen" in str(visit["notes"])


def test_what_is_cancelled_is_booked_again() -> None:
    phone = booked("cancel that", "yes", "can I set it up again for december first")
    assert phone.heard.startswith("I have Tuesday, December 1st at 8 AM")


@pytest.mark.parametrize(
    "said",
    [
        "no that's it and I just leave the keys at the counter right",
        "no thanks and tell Mike I said hi",
    ],
)
def test_who_asks_or_wants_something_beside_a_no_is_not_hung_up_on(said: str) -> None:
    assert booked(said).state == "anything_else"


def test_who_only_leaves_is_let_go() -> None:
    assert booked("no that's it I gotta run pick up my kids").state == "goodbye"


@pytest.mark.parametrize(
    "said",
    ["do I need an appointment or can I just come by", "do I have to make an appointment for an oil change"],
)
def test_who_asks_whether_to_make_an_appointment_makes_none(said: str) -> None:
    assert calls(STRANGER).says(said).heard.startswith("Please make an appointment")


def test_a_question_is_no_name() -> None:
    phone = calls(STRANGER).says("I need an oil change", "well hang on I'm just asking how long it takes")
    assert phone.call.values.get("name") is None


@pytest.mark.parametrize(
    "said", ["oh I don't need all that I'll just swing by thanks bye", "never mind I'll just come by"]
)
def test_who_gives_up_in_the_middle_of_the_questions_is_asked_no_more(said: str) -> None:
    assert calls(STRANGER).says("I need an oil change", said).heard.startswith("Okay, I'll leave it.")


@pytest.mark.parametrize(
    "said",
    [
        "I dropped off my altima this morning for the check engine light just wondering if it's ready yet",
        "I just wanna know if my car's ready",
        "any word on my altima",
    ],
)
def test_whether_a_car_is_ready_is_asked_of_a_person(said: str) -> None:
    assert calls().says(said).heard.startswith("That's something for my colleagues.")


def test_what_is_asked_beside_what_is_known_is_not_said_to_be_understood() -> None:
    assert "got that" not in calls().says("it's about the civic, do you know if the part came in").heard


def test_a_day_on_which_it_began_is_no_day_to_come_and_what_it_does_is_written_down() -> None:
    phone = calls(MARIA).says("my brakes have been making this awful grinding noise since like tuesday")
    assert phone.call.values.get("wanted") is None
    assert "grinding noise" in str(phone.call.values["notes"])


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("an oil change on monday after three, I have class till two thirty", "2026-11-23T15:00:00"),
        ("an oil change monday after three because I get off work at two thirty", "2026-11-23T15:00:00"),
        ("the battery wouldn't start this morning, can I bring it by monday", "2026-11-23T00:00:00"),
    ],
)
def test_what_only_explains_a_time_changes_nothing(said: str, start: str) -> None:
    assert calls().says(said).call.values["wanted"]["start"] == start


def test_an_hour_that_only_explains_changes_nothing_in_spanish() -> None:
    phone = calls().says(
        "en español, por favor",
        "un cambio de aceite",
        "el lunes después de las tres porque salgo del trabajo a las dos y media",
    )
    assert phone.call.values["wanted"]["start"] == "2026-11-23T15:00:00"


def customer(*said: str) -> Conversation:
    """Maria, who has an oil change on Monday at nine, calls again."""
    shop = hillside()
    calls(business=shop).says(NINE, "yes", "no thanks")
    return calls(business=shop, sid="CA2").says(*said)


@pytest.mark.parametrize(
    "said",
    [
        "I got an oil change with you folks on monday and I gotta be in dallas that day can we push that back a little "
        "later in the week",
        "I have an oil change monday at nine, can I bring it at ten instead",
    ],
)
def test_the_day_of_the_visit_that_is_to_be_moved_is_not_the_wish(said: str) -> None:
    phone = customer(said)
    assert phone.heard.startswith("Your oil change is on Monday, November 23rd at 9 AM. What day and time")
    phone.says("no no I'm in dallas monday I was thinking like wednesday")
    assert phone.heard.startswith("I have Wednesday, November 25th")


def test_later_in_the_week_of_a_visit_is_behind_its_day() -> None:
    phone = customer("I need to move my oil change", "can we do a little later in the week")
    assert phone.heard.startswith("I have Tuesday, November 24th")


@pytest.mark.parametrize("said", ["actually eleven would be better", "oh wait is eleven still open"])
def test_another_hour_after_the_booking_moves_the_visit(said: str) -> None:
    assert booked(said).heard.endswith("9 AM to Monday, November 23rd at 11 AM?")


def test_a_complaint_about_earlier_work_is_for_a_person() -> None:
    phone = calls().says("you guys did my brakes last week and they're still squeaking")
    assert phone.heard.startswith("That's something for my colleagues.")


def test_work_that_is_asked_for_while_the_car_is_up_is_done_as_well() -> None:
    phone = calls().says(
        "it's time for my oil change and while y'all got it up there could you rotate the tires too"
    )
    assert phone.call.values["service"] == "oil change and tire rotation"


def test_an_hour_is_no_car() -> None:
    assert calls().says(OFFERED, "nine instead").call.values["vehicle"] == "Honda Civic"


def test_who_finds_a_price_fine_orders_nothing_yet() -> None:
    phone = calls(STRANGER).says("how much is an oil change", "oh that's fine do I need an appointment")
    assert phone.heard.startswith("Please make an appointment")
    assert phone.state == "what_else"
    assert phone.says("yes please").heard == "You're new to me. What's your name, please?"


@pytest.mark.parametrize("said", ["yes and can I wait there", "yes please and can I wait there"])
def test_who_asks_whether_to_wait_there_does_not_take_leave(said: str) -> None:
    phone = calls().says("an oil change on Monday at nine", said)
    assert phone.heard == (
        "You can wait here: there is a room with coffee and wifi, beside the counter. Shall I book it?"
    )
    assert phone.says("yes", "no that's all").outcome == "booked"
    assert calls().says("can I wait there").outcome == ""


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("noon's a little tight I've got a hair appointment till one can we do two or two thirty", "2 PM"),
        ("nine's tight, can we do two", "2 PM"),
        ("can we push it to the afternoon I have a thing at nine thirty", "12 PM"),
    ],
)
def test_the_time_of_an_errand_is_no_wish(said: str, hour: str) -> None:
    phone = calls().says("an oil change on Monday at nine", said)
    assert f"Monday, November 23rd at {hour}" in phone.heard


def test_a_question_about_driving_until_then_names_no_other_day() -> None:
    said = "yeah that works and should I be driving it over the weekend or is that a bad idea"
    phone = calls().says("brakes on Monday at nine", said)
    assert phone.heard.startswith("Only a mechanic who has looked at the car can say.")
    assert phone.says("yes").heard.startswith("You're booked: brakes on Monday, November 23rd at 9 AM")


def test_the_time_that_was_read_back_said_again_is_kept_by_who_was_just_asking() -> None:
    phone = calls().says(
        "an oil change on Monday at nine", "no no monday at nine like you said I was just asking"
    )
    assert phone.heard.endswith("on Monday, November 23rd at 9 AM. Shall I book it?")


@pytest.mark.parametrize(
    "said", ["yes and is it gonna be a long wait", "nine's good and will I be waiting long"]
)
def test_whether_the_wait_is_long_is_answered(said: str) -> None:
    phone = calls().says("an oil change on Monday at nine", said)
    assert phone.heard == "It takes about half an hour. Shall I book it?"


@pytest.mark.parametrize(
    "said",
    [
        "is my civic about done",
        "when can I come get it",
        "when can I pick it up",
        "can I come pick up my car",
        "I dropped off my civic this morning what time can I pick it up",
        "you got my civic in there for brakes I was wondering if it's about done",
    ],
)
def test_whether_a_car_is_ready_is_for_a_person(said: str) -> None:
    assert "That's something for my colleagues. I'm putting you through" in calls().says(said).heard


def test_an_appointment_that_began_today_is_known() -> None:
    phone = calls(
        business=hillside(("appointment", f"{MARIA}#530201", {**THERE, "start": "2026-11-21T09:00:00-06:00"}))
    )
    assert phone.says("when is my appointment").heard.startswith("Your appointment today has begun")


@pytest.mark.parametrize(
    "said",
    [
        "I have an appointment Tuesday for my oil and I'm not gonna be able to make it my little one's got a fever",
        "I'm not gonna make it Tuesday my kid's sick",
    ],
)
def test_who_is_not_able_to_make_it_cancels(said: str) -> None:
    phone = calls(business=hillside(("appointment", f"{MARIA}#530201", THERE)))
    assert (
        phone.says(said).heard == "Your oil change is on Tuesday, November 24th at 9 AM. Shall I cancel it?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "do you work on hybrids mine's a camry hybrid",
        "no not the warranty I meant do you work on hybrids mine's a camry hybrid",
        "it's a twenty nineteen camry hybrid is that something you work on",
    ],
)
def test_a_question_beside_a_car_is_answered(said: str) -> None:
    assert calls(STRANGER).says(said).heard.startswith("We work on cars and light trucks of every make")


def test_who_asks_something_beside_a_call_back_is_not_hung_up_on() -> None:
    phone = calls().says("is there parking").says("can I talk to somebody").transfer_ends("no-answer")
    phone.says("sure, but are you open this Saturday")
    assert "Somebody will call you about that." in phone.heard
    assert "open" in phone.says("are you open this Saturday").heard


def test_a_car_that_pulls_is_booked_for_who_says_what_it_needs() -> None:
    phone = calls().says(
        "hey how's it going I hit a pothole and now it's pulling to the right I think it needs an alignment"
    )
    assert phone.heard == "What day and time would suit you?"
