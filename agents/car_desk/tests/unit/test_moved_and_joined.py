"""A visit is moved by the name of its work; several jobs are all done; a car is its make, model and year."""

from datetime import date

import pytest

from agents.car_desk.hear import cars, desk, workshop
from agents.car_desk.tests.unit.hillside import MARIA, SAM, calls, hillside
from parley import agents
from parley.reading import Context
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

flow = agents.load("car_desk")
HERE = Context(today=date(2026, 11, 24))
OIL = Context(today=date(2026, 11, 24), known={"service": "oil change"})
CAR = Context(asked="What make and model is your car?")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("I need to move my inspection to Thursday, wait no, Friday at two", "move"),
        ("can I push my oil change back to Monday", "move"),
        ("I need my inspection moved to Thursday", "move"),
        ("change my inspection to Friday", "move"),
        ("I want to move the one I have", "move"),
        ("I need to change my tires", "book"),
        ("please change my oil on Monday", "book"),
        ("my car won't move", "book"),
        ("I moved here and need an oil change", "book"),
        ("can I get a new battery for my minivan", "book"),
    ],
)
def test_a_visit_is_moved_by_the_name_of_its_work(said: str, wanted: str) -> None:
    reading = desk.car_desk_intent(said, HERE)
    assert reading is not None
    assert reading.value == wanted


@pytest.mark.parametrize(
    ("said", "services"),
    [
        (
            "I need an oil change and while you're at it a tire rotation, how much is that",
            "oil change and tire rotation",
        ),
        ("oil change, tire rotation and brakes", "oil change and tire rotation and brakes"),
        ("oil change, Subaru Outback, tomorrow first thing", "oil change"),
        ("I had an oil change last week and now need brakes", "oil change"),
    ],
)
def test_what_is_joined_or_listed_is_all_done(said: str, services: str) -> None:
    reading = workshop.work(said, HERE)
    assert reading is not None
    assert reading.value == services


@pytest.mark.parametrize(
    ("said", "services"),
    [
        ("does that include the tire rotation?", "oil change and tire rotation"),
        ("and a tire rotation too", "oil change and tire rotation"),
        ("no, a tire rotation", "tire rotation"),
        ("it's too late for an inspection", "inspection"),
    ],
)
def test_one_more_job_is_done_beside_the_known_one(said: str, services: str) -> None:
    reading = workshop.work(said, OIL)
    assert reading is not None
    assert reading.value == services


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("It's a Toyota Sienna, twenty eighteen, no nineteen", "2019 Toyota Sienna"),
        ("a Buick LeSabre, two thousand and four", "2004 Buick LeSabre"),
        ("Chrysler Pacifica. Put your shoes on!", "Chrysler Pacifica"),
        ("Ford F one fifty", "Ford F one fifty"),
        ("Jeep Grand Cherokee Limited", "Jeep Grand Cherokee Limited"),
    ],
)
def test_what_follows_a_car_after_a_pause_is_no_part_of_it(said: str, car: str) -> None:
    reading = cars.car(said, CAR)
    assert reading is not None
    assert reading.value == car


def test_nothing_is_booked_for_somebody_who_wants_their_visit_moved() -> None:
    shop = hillside()
    Conversation(flow, caller=MARIA, business=shop).says(
        "an inspection on Wednesday at ten", "yes"
    ).hangs_up()
    phone = Conversation(flow, caller=MARIA, business=shop)
    phone.call = phone.call.__class__(**{**vars(phone.call), "sid": "CA2"})
    phone.says(
        "an inspection on Wednesday at two", "no I already have an appointment, I want it moved to two"
    )
    assert phone.heard.startswith(
        "Shall I move your inspection from Wednesday, November 25th at 10 AM to Wednesday"
    )
    phone.says("yes")
    assert len(shop.of("appointment")) == 1


def test_how_long_it_takes_is_told_at_the_read_back_of_a_move() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an inspection on Tuesday at nine", "yes", "move it to Wednesday at nine")
    read_back = "Shall I move your inspection from Tuesday, November 24th at 9 AM to Wednesday, November 25th at 9 AM?"
    assert phone.says("yep how long will it take").heard == f"It takes about an hour. {read_back}"
    assert phone.says("yes", "no").outcome == "moved"


@pytest.mark.parametrize("said", ["how long will it take", "what does that cost"])
def test_a_question_about_the_work_changes_no_work(said: str) -> None:
    known = {"service": "inspection", "last_service": "oil change", "facts_of": "brakes"}
    assert workshop.work(said, Context(known=known)) is None


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("I was asking whether I have an appointment", "question_appointment"),
        ("I think I have something with you guys on Friday", "question_appointment"),
        ("I'll be an hour late on Friday, can you push it an hour", "move"),
        ("can you bump my inspection half an hour", "move"),
        ("I think I need an appointment on Friday", "book"),
    ],
)
def test_whether_a_visit_is_there_and_by_how_much_it_moves_is_heard(said: str, wanted: str) -> None:
    reading = workshop.wish(said, HERE)
    assert reading is not None
    assert reading.value == wanted


def test_who_would_rather_come_another_day_does_not_cancel() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an inspection on Tuesday at nine", "yes", "cancel that")
    phone.says("hm don't, can you do Wednesday at nine instead")
    assert phone.heard.startswith("Shall I move your inspection from Tuesday")
    assert phone.says("yes", "no").outcome == "moved"


@pytest.mark.parametrize("said", ["will it be done by five?", "okay and how long"])
def test_how_long_it_takes_is_told_where_times_are_offered(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says("an inspection on Tuesday")
    assert phone.says(said).heard == "It takes about an hour. Which one suits you?"


@pytest.mark.parametrize("said", ["yes cancel", "cancel it", "cancel", "cancel that one please"])
def test_the_verb_of_what_is_asked_is_its_yes(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an inspection on Tuesday at nine", "yes", "cancel that", said)
    assert phone.heard.startswith("It's cancelled.")


def test_it_takes_leave_where_something_else_is_asked() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says(
        "an inspection on Tuesday at nine", "cancel"
    )
    assert phone.heard.endswith("Goodbye.")
    assert not [name for name, _ in phone.ran if name == "schedule_appointment"]


@pytest.mark.parametrize(
    "said", ["it's the Civic not the Corolla", "hold on, it's the Civic, not the Corolla"]
)
def test_one_car_on_file_takes_the_place_of_another(said: str) -> None:
    phone = Conversation(flow, caller=SAM, business=hillside())
    phone.says("an inspection for the Corolla on Tuesday at nine", said)
    assert phone.heard.startswith("So: inspection for your Honda Civic, on Tuesday, November 24th at 9 AM.")


def test_what_was_booked_is_told_again() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says(
        "an inspection on Tuesday at nine", "yes"
    )
    assert phone.says("when was that again?").heard.startswith(
        "Your inspection is on Tuesday, November 24th at 9 AM, for your Honda Civic."
    )
    assert phone.says("am I still on for Tuesday").heard.startswith("Your inspection is on Tuesday")


def test_more_work_at_a_visit_that_is_there_books_no_second_one() -> None:
    reading = workshop.wish("can you also do an oil change when I come in Friday", HERE)
    assert reading is not None
    assert reading.value == "add"


@pytest.mark.parametrize("said", ["anything earlier that day?", "can I come in earlier that day"])
def test_earlier_than_the_visit_that_was_booked_moves_it(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says(
        "an inspection on Tuesday at ten", "yes", said
    )
    assert (
        phone.heard
        == "Shall I move your inspection from Tuesday, November 24th at 10 AM to Tuesday, November 24th at 8 AM?"
    )
    assert phone.says("nine then", "yes", "no").outcome == "moved"


def test_later_alone_moves_nothing() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says(
        "an inspection on Tuesday at ten", "yes", "later"
    )
    assert "move" not in phone.heard


def test_a_no_before_the_day_that_was_read_back_means_the_nearest_such_day() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an oil change on December 3rd at nine", "no, Thursday")
    assert phone.heard.startswith("So: oil change for your Honda Civic, on Thursday, November 26th at 9 AM.")
    assert phone.says("no, Thursday at ten").heard.startswith(
        "So: oil change for your Honda Civic, on Thursday, November 26th at 10"
    )


@pytest.mark.parametrize(
    ("said", "wanted"),
    [("I wanna cancel Friday", "cancel"), ("remind me when I'm coming in", "question_appointment")],
)
def test_a_visit_is_spoken_of_by_its_day(said: str, wanted: str) -> None:
    reading = workshop.wish(said, HERE)
    assert reading is not None
    assert reading.value == wanted


@pytest.mark.parametrize("said", ["and a battery?", "what about an alignment"])
def test_what_was_asked_of_some_work_is_asked_of_other_work(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says("how much for an inspection", said)
    assert phone.heard.startswith(("For a battery it", "For an alignment it"))
    assert phone.says("and an oil change on Tuesday at nine").heard.startswith(
        "So: oil change for your Honda Civic"
    )


@pytest.mark.parametrize("said", ["hold on a second", "hang on for one second please"])
def test_a_second_to_wait_is_no_day(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says("how much is an inspection", said)
    assert phone.heard == "Sure, take your time."


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("an hour later", "Monday, November 23rd at 10 AM"),
        ("how about the week after, same day", "Monday, November 30th at 9 AM"),
        ("same time next week", "Monday, November 30th at 9 AM"),
        ("push it a week", "Monday, November 30th at 9 AM"),
        ("two weeks later", "Monday, December 7th at 9 AM"),
    ],
)
def test_a_visit_moves_by_as_much_as_is_said_where_its_new_time_is_asked_for(said: str, day: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an oil change on Monday at nine", "yes", "I need to move that", said)
    assert phone.heard.endswith(f"to {day}?")


@pytest.mark.parametrize("said", ["eleven's good. for the Corolla", "eleven, but it's for the Corolla"])
def test_another_car_is_taken_with_one_of_the_times(said: str) -> None:
    phone = Conversation(flow, caller=SAM, business=hillside())
    phone.says("I need the tires rotated on the truck", "what have you got Monday", said)
    assert phone.heard.startswith(
        "So: tire rotation for your Toyota Corolla, on Monday, November 23rd at 11 AM"
    )


def test_another_car_is_taken_with_the_day() -> None:
    phone = Conversation(flow, caller=SAM, business=hillside())
    phone.says("I need the tires rotated on the truck", "Monday at nine, and it's the Corolla, not the truck")
    assert phone.heard.startswith("So: tire rotation for your Toyota Corolla")


def test_a_day_that_is_asked_about_is_not_the_one_that_is_wished() -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside())
    phone.says("an oil change on Wednesday at nine", "oh is Thursday Thanksgiving? Friday then")
    assert "on Friday, November 27th at 9 AM" in phone.heard


@pytest.mark.parametrize("said", ["my car groans when I turn", "the wheel is shaking", "it started humming"])
def test_what_a_car_does_is_looked_at(said: str) -> None:
    phone = Conversation(flow, caller=MARIA, business=hillside()).says(said, "Monday at nine")
    assert phone.heard.startswith("So: diagnostics for your Honda Civic")


def test_the_day_that_a_visit_is_down_for_is_not_the_one_it_is_moved_to() -> None:
    phone = calls().says("an inspection, Tuesday at ten", "yes")
    phone.says("I got that inspection down for Tuesday but I'm out on a job, can we move it to Wednesday")
    assert phone.heard.startswith("I have Wednesday, November 25th")
