"""Work for several cars in one breath: each is booked for its own, one after the other."""

import pytest

from agents.car_desk.tests.unit.hillside import MARIA, SAM, STRANGER, calls, hillside, kept
from parley.testing.lines import both_lines

pytestmark = both_lines


def test_each_car_is_booked_for_its_own_work() -> None:
    shop = hillside()
    phone = calls(SAM, shop).says("I need an oil change for the Civic and a tire rotation for the F-150")
    assert phone.heard.startswith("First oil change; after that, tire rotation for the Ford F-150.")
    phone.says("Monday at nine", "yes")
    assert phone.heard.endswith("Next, tire rotation for the Ford F-150: shall I book that too?")
    phone.says("yes", "Tuesday at nine", "yes")
    assert kept(shop) == [("oil change", "Honda Civic"), ("tire rotation", "Ford F-150")]
    assert phone.heard.endswith("Is there anything else I can do?")


def test_a_place_means_a_car_only_where_the_cars_were_listed() -> None:
    phone = calls(SAM).says("I need an oil change", "the second one", "Monday at nine", "the third one")
    assert phone.heard.startswith("Sorry, I didn't catch that. Shall I put you down for Monday")
    assert phone.call.values["vehicle"] == "Ford F-150"


@pytest.mark.parametrize(
    "said", ["the Civic and the Ford", "the Honda and my Toyota", "my Civic, and also the F-150"]
)
def test_the_same_work_is_done_on_each(said: str) -> None:
    phone = calls(SAM).says(f"oil changes for {said}", "Monday at nine", "yes")
    assert "Next, oil change for the " in phone.heard


def test_three_cars_are_three_visits() -> None:
    shop = hillside()
    phone = calls(SAM, shop).says("I need an oil change for the Civic, the F-150 and the Corolla")
    for day in ("Monday", "Tuesday"):
        phone.says(f"{day} at nine", "yes", "yes")
    phone.says("Wednesday at nine", "yes")
    assert [car for _, car in kept(shop)] == ["Honda Civic", "Ford F-150", "Toyota Corolla"]


def test_cars_named_when_asked_which_are_all_kept() -> None:
    phone = calls(SAM).says("I need an oil change", "the Civic and the F-150", "Monday at nine", "yes")
    assert phone.heard.endswith("Next, oil change for the Ford F-150: shall I book that too?")


def test_a_stranger_with_two_cars() -> None:
    shop = hillside()
    phone = calls(STRANGER, shop).says("I need an oil change for my Civic and my wife's Camry needs brakes")
    phone.says("Jane Doe", "no e-mail", "yes", "Monday at nine", "yes", "yes", "Tuesday at nine", "yes")
    assert kept(shop) == [("oil change", "Civic"), ("brakes", "Camry")]


def test_who_would_rather_not_book_the_other_car_is_asked_what_else() -> None:
    shop = hillside()
    phone = calls(SAM, shop).says("oil changes for the Civic and the Ford", "Monday at nine", "yes", "no")
    assert phone.heard == "Okay. Is there anything else I can do?"
    assert phone.says("no").call.ended
    assert len(kept(shop)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "my F-150 needs brakes, not the Civic",
        "I had an oil change for the Corolla last week and now the F-150 needs brakes",
        "the Ford needs brakes",
        "brakes for the Ford and an inspection sticker question",
    ],
)
def test_one_car_stays_one(said: str) -> None:
    phone = calls(SAM).says(said)
    assert phone.call.values.get("other_jobs") is None
    assert (phone.call.values["vehicle"], "brakes" in phone.call.values["service"]) == ("Ford F-150", True)


def test_several_kinds_of_work_for_one_car_are_one_visit() -> None:
    phone = calls(MARIA).says("an oil change and new brakes for the Civic", "Monday at nine")
    assert phone.heard.startswith("So: oil change and brakes for your Honda Civic")


def test_a_time_for_the_next_car_is_kept() -> None:
    phone = calls(SAM).says(
        "oil changes for the Civic and the Ford", "Monday at nine", "yes", "Tuesday at ten"
    )
    assert phone.heard.endswith("Next, oil change for the Ford F-150: shall I book that too?")
    assert phone.says("yes").heard.startswith(
        "So: oil change for your Ford F-150, on Tuesday, November 24th at 10 AM."
    )


def test_who_says_neither_yes_nor_no_is_asked_about_the_next_car_again() -> None:
    phone = calls(SAM).says(
        "oil changes for the Civic and the Ford", "Monday at nine", "yes", "hmm, it is blue"
    )
    assert phone.heard.endswith("Shall I book oil change for the Ford F-150? Say yes or no.")


def test_getting_in_before_a_sticker_expires_books_an_inspection() -> None:
    phone = calls(MARIA).says("my inspection sticker expires Friday, can I get in before that?")
    assert (phone.call.values["service"], phone.heard) == ("inspection", "What day and time would suit you?")


def test_before_that_is_looked_for_when_two_times_are_offered() -> None:
    phone = calls(MARIA).says("I need an oil change", "Monday afternoon", "before that")
    assert phone.call.values["wanted"]["end"] <= "2026-11-23T13:00:00"


def test_who_wants_nothing_booked_is_let_go() -> None:
    shop = hillside()
    phone = calls(MARIA, shop).says("I need an oil change", "Monday at nine", "don't book anything")
    assert (phone.call.ended, kept(shop)) == (True, [])


def test_a_car_is_named_by_what_it_has() -> None:
    phone = calls(SAM).says("the Corolla's check engine light is on")
    assert (phone.call.values["vehicle"], phone.heard) == (
        "Toyota Corolla",
        "What day and time would suit you?",
    )


def test_a_time_that_is_named_again_is_the_one_that_counts() -> None:
    phone = calls(MARIA).says(
        "how much for brakes and do you have anything Thursday", "Thursday not before two"
    )
    assert phone.call.values["wanted"]["start"] == "2026-11-26T14:00:00"


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("same day, right after", "9:30 AM"),
        ("right after the first one", "9:30 AM"),
        ("same time please", "9 AM"),
        ("the same day at two", "2 PM"),
    ],
)
def test_another_car_comes_by_the_time_of_the_first(said: str, at: str) -> None:
    phone = calls(SAM).says("oil change for the Civic", "Tuesday at nine", "yes")
    phone.says("the F-150 needs an inspection too", said)
    assert (
        phone.heard
        == f"So: inspection for your Ford F-150, on Tuesday, November 24th at {at}. Shall I book it?"
    )


@pytest.mark.parametrize(
    "said", ["my neighbor needs an oil change for her car", "my sister wants an oil change on her car"]
)
def test_somebody_elses_car_is_not_the_one_on_file(said: str) -> None:
    assert calls().says(said).heard == "What make and model is your car?"
