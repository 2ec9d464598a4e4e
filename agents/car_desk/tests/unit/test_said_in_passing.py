"""Whole calls to the workshop in which people tell, ask or correct in passing."""

import pytest

from agents.car_desk.tests.unit.hillside import SAM, STRANGER, calls
from parley.testing.conversation import Conversation
from tests.lines import slow_on_the_relay

pytestmark = slow_on_the_relay


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("my car needs new tires, and could you do an oil change while you're at it", "tires and oil change"),
        ("no no, I want both, tires and oil", "tires and oil change"),
        ("an oil change and new wipers", "oil change and wipers"),
    ],
)
def test_work_that_is_not_listed_is_done_with_what_is(said: str, service: str) -> None:
    assert calls().says(said).call.values["service"] == service


def test_nothing_is_left_for_somebody_who_says_not_to_forget() -> None:
    phone = calls().says("I need an oil change", "Monday at nine")
    assert phone.says("no not today, and don't forget the tires").state != "anything_else"


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("Hyundai, uh, Tucson, 2016", "2016 Hyundai Tucson"),
        ("two thousand fourteen Camry", "2014 Camry"),
        ("a Honda, a Civic", "Honda Civic"),
    ],
)
def test_a_car_said_in_pieces_is_one_car(said: str, car: str) -> None:
    phone = calls(STRANGER).says("I need new brakes", "Jane Doe", said)
    assert phone.call.values["vehicle"] == car


def test_the_year_of_a_car_is_told_at_the_read_back() -> None:
    phone = calls(STRANGER).says("I need new brakes", "Jane Doe", "an Outback", "no e-mail")
    assert phone.heard == "I have Jane Doe, and your Outback. Is that right?"
    assert "2014 Outback" in phone.says("that's right but it's a 2014").heard


@pytest.mark.parametrize("said", ["and what does that run", "I asked what it runs"])
def test_what_work_runs_is_its_price(said: str) -> None:
    assert "79 dollars" in calls().says("do you do oil changes", said).heard


@pytest.mark.parametrize(
    "said",
    [
        "Nobody called me back about my Jeep!",
        "can you text that to my husband instead",
        "I left two messages",
    ],
)
def test_calls_that_nobody_returned_are_for_a_person(said: str) -> None:
    assert calls().says(said).state in ("to_counter", "to_manager")


def test_somebody_who_asks_to_come_on_a_day_books() -> None:
    phone = calls().says("how much is an oil change", "so can I come Tuesday if you're open")
    assert phone.state in ("offer", "confirm")
    assert phone.call.values["service"] == "oil change"


def test_a_question_and_an_answer_in_one_breath_are_both_taken() -> None:
    phone = calls().says("I need an oil change", "Monday at nine, how long does it take?")
    assert phone.heard.startswith("It takes about half an hour.")
    assert "November 23rd at 9 AM" in phone.heard


def test_a_week_but_for_one_day_is_never_that_day() -> None:
    phone = calls().says("I need an oil change", "any morning next week but Wednesday")
    assert "Wednesday" not in phone.heard
    assert "Thursday, November 26th" in phone.heard


def test_who_has_to_cancel_is_asked_about_the_visit() -> None:
    phone = calls().says("I'm so sorry but I have to cancel, my mother passed")
    assert phone.state == "visit_number"


def test_an_hour_later_is_said_of_the_visit_that_is_there() -> None:
    assert calls().says("can I bring my car an hour later on Friday").state == "visit_number"


def test_work_that_somebody_figures_could_be_done_is_booked() -> None:
    said = "I got a recall letter and figured you'd do the oil while it's in"
    assert calls().says(said).call.values["service"] == "oil change"


def test_a_name_told_in_the_middle_is_not_asked() -> None:
    phone = calls(STRANGER).says("I'd like to schedule brakes, name is Siobhan O'Malley, it's a Volvo")
    assert phone.call.values["name"] == "Siobhan O'Malley"


def test_no_e_mail_is_nobody_s_name() -> None:
    phone = calls(STRANGER).says("I need new brakes", "Emily Wait", "a Honda Civic", "no", "yes, no e-mail")
    assert phone.call.values["name"] == "Emily Wait"


def test_a_time_said_at_the_question_for_the_name_replaces_the_one_before() -> None:
    phone = calls(STRANGER).says(
        "I need an oil change, Monday before noon", "Monday at ten is fine", "Jane Doe"
    )
    phone.says("a Honda Civic", "no e-mail", "yes")
    assert "on Monday, November 23rd at 10 AM" in phone.heard


def test_a_part_of_a_time_said_beside_an_answer_changes_the_rest_of_it() -> None:
    phone = calls(STRANGER).says(
        "I need an oil change Monday at nine", "Jane Doe, make it eleven", "a Honda Civic"
    )
    assert "on Monday, November 23rd at 11 AM" in phone.says("no e-mail", "yes").heard


def test_a_fuller_name_at_the_question_for_the_car_is_no_car() -> None:
    phone = calls(STRANGER).says("I need new brakes", "Bea", "Bea Hollis", "a Ford Focus")
    assert (phone.call.values["name"], phone.call.values["vehicle"]) == ("Bea Hollis", "Ford Focus")


def test_before_the_first_time_of_a_day_it_is_too_early() -> None:
    phone = calls().says("an oil change on Monday at eight", "before that")
    assert phone.heard.startswith("I'm sorry, we aren't open that early. I have")


def test_nothing_is_booked_for_somebody_who_only_asks() -> None:
    phone = calls().says("just checking, don't book anything, what's an oil change")
    assert phone.heard.startswith("For an oil change it's 79 dollars.")


def test_a_car_of_a_short_year_told_with_a_story_is_known_and_its_article_changes_nothing() -> None:
    phone = calls(STRANGER).says("Morning. I've got this '09 Buick LeSabre and it's been pulling to the left")
    phone.says("Earl Stubbs", "a LeSabre")
    assert (phone.call.values["vehicle"], phone.call.values.get("wanted")) == ("2009 Buick LeSabre", None)


def test_each_car_by_what_it_is_has_its_own_work() -> None:
    phone = calls(SAM).says("I need new tires on the truck and the Civic needs its inspection")
    assert phone.heard.startswith("First tires; after that, inspection for the Honda Civic.")


def test_all_that_is_dictated_at_once_is_taken() -> None:
    phone = calls(STRANGER).says(
        "this is Theodore Banks, B A N K S, I drive a 2020 Subaru Outback and I want a tire rotation next "
        "Wednesday at one thirty, my email is ted at banks law dot com"
    )
    assert phone.heard.endswith(
        "Banks, and your 2020 Subaru Outback, and ted at bankslaw dot com for the confirmation. "
        "Is that right?"
    )


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("there's a grinding noise when I stop", "I'll make a note of that. You're new to me."),
        ("there's a grinding noise when I stop and I'm scared to drive it", "Please don't drive it."),
    ],
)
def test_a_noise_is_work_and_a_car_that_scares_is_not_driven(said: str, heard: str) -> None:
    assert calls(STRANGER).says(said).heard.startswith(heard)


def test_that_day_is_the_one_whose_hours_were_asked() -> None:
    phone = calls().says("are you open on Wednesday", "ok then put me down for an inspection that day, noon")
    assert "inspection for your Honda Civic, on Wednesday, November 25th at 12 PM" in phone.heard


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Monday, early, I'm up at five", "at 8 AM"),
        ("Monday, ten's good", "at 10 AM"),
        ("the latest you have on Monday", "at 3 PM"),
    ],
)
def test_hours_as_people_say_them(said: str, start: str) -> None:
    assert f"Monday, November 23rd {start}" in calls().says("an oil change please", said).heard


def test_the_next_car_booked_by_its_name_is_not_asked_about_again() -> None:
    phone = calls(SAM).says(
        "tires rotated on two of my cars", "the civic and the truck", "Monday at nine", "yes"
    )
    phone.says("yes book the ford too for a tire rotation Monday at nine thirty", "yes")
    assert phone.heard.endswith("Is there anything else I can do?")


def visiting(*more: str) -> Conversation:
    """Maria, who has just booked an oil change."""
    return calls().says("an oil change on Monday at nine", "yes", *more)


def test_what_was_just_moved_is_put_back() -> None:
    phone = visiting("can we make it an hour later", "yes", "actually no, put it back to nine")
    assert "from Monday, November 23rd at 10 AM to Monday, November 23rd at 9 AM" in phone.heard


@pytest.mark.parametrize(
    "said", ["I sold the car so I don't need Monday any more", "I can't do Monday any more"]
)
def test_a_visit_that_is_not_needed_is_cancelled_by_a_yes_in_the_words_of_the_question(said: str) -> None:
    assert visiting(said, "yes cancel it").heard.startswith("It's cancelled.")


def test_when_the_work_is_that_was_booked() -> None:
    assert visiting("what time is my oil change").heard.startswith("Your oil change is on Monday")


def test_a_day_named_after_a_price_books_that_work() -> None:
    phone = calls().says("how much is an alignment and how long", "cool can I do Monday at ten")
    assert "alignment for your Honda Civic, on Monday, November 23rd at 10 AM" in phone.heard


def test_the_car_that_is_named_last_is_meant() -> None:
    phone = calls(SAM).says("I want the Corolla inspected, or no, the Civic first")
    assert phone.call.values["vehicle"] == "Honda Civic"


def test_what_the_workshop_is_to_do_is_noted_beside_the_yes() -> None:
    phone = calls().says("an oil change on Monday at nine", "yes and could you call when it's ready")
    assert phone.business is not None
    (visit,) = phone.business.of("appointment").values()
    assert "call when it's ready" in visit["notes"]


@pytest.mark.parametrize(
    "said",
    ["WHAT? Speak up. I need an inspection sticker", "We are on holiday and the tire is flat, can you help?"],
)
def test_work_is_heard_behind_other_words(said: str) -> None:
    assert calls(STRANGER).says(said).heard == "You're new to me. What's your name, please?"


def test_whenever_it_opens_is_the_first_hour() -> None:
    assert "Monday, November 23rd at 8 AM" in calls().says("an oil change", "whenever you open Monday").heard


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("front brakes, Camry 2016", {"vehicle": "2016 Camry", "service": "brakes"}),
        ("there's a light on the dashboard shaped like a horseshoe", {"service": "diagnostics"}),
    ],
)
def test_a_car_by_its_year_and_a_light_by_its_place(said: str, told: dict[str, str]) -> None:
    phone = calls(STRANGER).says(said)
    assert {name: phone.call.values.get(name) for name in told} == told


def test_a_week_from_tomorrow_and_whether_one_is_on() -> None:
    assert "Monday, November 30th at 8 AM" in calls().says("an oil change", "week from Monday at eight").heard
    assert visiting("just double checking I'm on for Monday").heard.startswith("Your oil change is on Monday")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("hi this is dave kowalski i need an oil change on my 2015 honda civic", "Dave Kowalski"),
        ("my name is maria gonzalez and i have a toyota tacoma that needs brakes", "Maria Gonzalez"),
        ("hey it's jo ann miller i want an alignment for my camry", "Jo Ann Miller"),
    ],
)
def test_a_name_in_small_letters_is_not_asked_for_again(said: str, name: str) -> None:
    phone = calls(STRANGER).says(said)
    assert phone.call.values["name"] == name
    assert "e-mail" in phone.heard


@pytest.mark.parametrize(
    "said", ["hi it's dead my civic needs a battery", "hmm, it is blue and it needs brakes"]
)
def test_what_a_car_is_gives_its_owner_no_name(said: str) -> None:
    assert calls().says(said).call.values["name"] == "Maria Lopez"
