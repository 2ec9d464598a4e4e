"""Which of two offered times is taken, and that a time is no model year."""

from datetime import date

import pytest

from agents.car_desk.hear import cars
from agents.car_desk.tests.unit.hillside import MARIA, calls, hillside
from parley import agents
from parley.reading import Context
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

car_desk = agents.load("car_desk")
CAR = "What make and model is your car?"


def offered(business: Business | None = None) -> Conversation:
    """Monday at eight or at eleven."""
    phone = Conversation(car_desk, caller=MARIA, business=business or hillside())
    return phone.says("an oil change on Monday")


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("the eleven please", "11 AM"),
        ("eleven's better, I'm no early bird", "11 AM"),
        ("let's go with eleven", "11 AM"),
        ("the eleven o'clock one", "11 AM"),
        ("monday eight", "8 AM"),
        ("eight is fine, but it has to be done before eleven", "8 AM"),
        ("eight works, it won't take ten hours will it", "8 AM"),
    ],
)
def test_a_number_that_is_one_of_the_hours_chooses_it(said: str, at: str) -> None:
    assert f"on Monday, November 23rd at {at}. Shall I book it?" in offered().says(said).heard


@pytest.mark.parametrize("said", ["I have eight kids", "not the eight", "it has been eight years"])
def test_a_number_that_is_no_choice_chooses_nothing(said: str) -> None:
    assert "at 8 AM. Shall I book it?" not in offered().says(said).heard


def test_what_else_is_corrected_leaves_the_time_as_it_was_chosen() -> None:
    phone = offered().says("eleven", "no, it's for my 2014 Civic")
    assert phone.heard.startswith(
        "So: oil change for your 2014 Honda Civic, on Monday, November 23rd at 11 AM."
    )
    phone.says("and the inspection too")
    assert phone.heard.startswith(
        "So: oil change and inspection for your 2014 Honda Civic, on Monday, November 23rd at 11"
    )


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        ("eleven, but you must finish before three", "you must finish before three"),
        ("eleven, and have someone call me about my other van", "have someone call me about my other van"),
        ("the eleven, the company pays for it", "the company pays for it"),
        ("eleven please and bill my firm", "bill my firm"),
    ],
)
def test_what_is_wished_for_beside_a_choice_is_noted(said: str, noted: str) -> None:
    shop = hillside()
    offered(shop).says(said, "yes")
    (visit,) = shop.of("appointment").values()
    assert (str(visit["start"])[11:16], visit["notes"]) == ("11:00", noted)


@pytest.mark.parametrize("known", ["toyota corolla", ""])
@pytest.mark.parametrize("said", ["1030 Toyota Corolla", "2130 Corolla", "1945 Corolla"])
def test_no_car_is_of_a_year_in_which_none_was_made(said: str, known: str) -> None:
    here = Context(today=date(2026, 11, 30), asked=CAR, known={"vehicle": known} if known else {})
    reading = cars.car(said, here)
    assert reading is None or not reading.value[:4].isdigit()


@pytest.mark.parametrize("year", ["1951", "1998", "2027"])
def test_a_likely_year_is_that_of_the_car(year: str) -> None:
    reading = cars.car(f"{year} Toyota Corolla", Context(today=date(2026, 11, 30), asked=CAR))
    assert reading is not None
    assert reading.value == f"{year} Toyota Corolla"


def test_a_year_that_is_told_with_the_make_alone_is_that_of_the_known_car() -> None:
    here = Context(today=date(2026, 11, 30), known={"vehicle": "Toyota Corolla"})
    reading = cars.car("it's a 2015 Toyota", here)
    assert reading is not None
    assert reading.value == "2015 Toyota Corolla"


def test_a_sticker_that_runs_out_is_an_inspection() -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside())
    phone.says("the sticker's about to run out and I'm due for oil, Tuesday at nine")
    assert phone.heard.startswith(("So: inspection and oil change", "So: oil change and inspection"))


@pytest.mark.parametrize(
    ("said", "read_back"),
    [
        ("oh right Thanksgiving duh okay Monday at eleven then", "Monday, November 23rd at 11 AM"),
        ("right, not Thanksgiving, sure, Monday at eight", "Monday, November 23rd at 8 AM"),
    ],
)
def test_okay_takes_none_where_another_day_is_spoken_of(said: str, read_back: str) -> None:
    assert read_back in calls().says("an oil change on Monday", said).heard


def test_work_that_is_added_to_a_time_that_is_taken_is_not_lost() -> None:
    phone = calls().says("an oil change on Monday", "the first one, and could you throw in an alignment")
    assert phone.call.values["service"] == "oil change and alignment"


@pytest.mark.parametrize(
    "said",
    [
        "yeah and where do I put the key Monday night",
        "no no the appointment's Tuesday at nine, I just want to drop it off Monday night around seven",
        "yes but how do you take the key on Monday",
    ],
)
def test_the_day_of_something_else_moves_no_visit(said: str) -> None:
    phone = calls().says("an oil change, Tuesday at nine", said)
    assert phone.call.values.get("start", "2026-11-24T09").startswith("2026-11-24T09")


def test_the_hour_that_is_called_awful_early_is_not_kept() -> None:
    phone = calls().says("an oil change, Tuesday at eight", "oh eight is awful early for me, can we say nine")
    assert "November 24th at 9 AM. Shall I book it?" in phone.heard


@pytest.mark.parametrize(
    "said", ["ten would be better", "actually ten would work", "maybe ten would be perfect"]
)
def test_an_hour_that_would_be_better_is_looked_for_on_the_day_that_was_offered(said: str) -> None:
    phone = calls().says("an inspection for my Civic", "Wednesday the second", said)
    assert "So: inspection for your Honda Civic, on Wednesday, December 2nd at 10 AM." in phone.heard


def test_another_time_is_kept_beside_more_work_that_is_named_with_it() -> None:
    phone = calls().says("an oil change Monday at ten")
    phone.says("eight is too early let's make it wednesday at nine and can they also check the alignment")
    assert (
        "So: oil change and alignment for your Honda Civic, on Wednesday, November 25th at 9 AM."
        in phone.heard
    )


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        (
            "yes sir, and i'm just gonna sit and wait for it if that's okay",
            "i'm just gonna sit and wait for it if that's okay",
        ),
        ("okay yeah, we'll see you then", ""),
    ],
)
def test_a_yes_with_words_beside_it_books_at_once(said: str, noted: str) -> None:
    shop = hillside()
    Conversation(car_desk, caller=MARIA, business=shop).says("brakes friday at two please", said)
    (visit,) = shop.of("appointment").values()
    assert visit["notes"] == noted


def test_the_visit_is_under_whose_name_is_put_on_it() -> None:
    shop = hillside()
    phone = Conversation(car_desk, caller=MARIA, business=shop).says("brakes friday at two please")
    phone.says("yes perfect, and can you put don's name on it so nobody's confused")
    (visit,) = shop.of("appointment").values()
    assert visit["name"] == "Don"


def test_who_asks_what_time_that_would_be_hears_it_again() -> None:
    phone = Conversation(car_desk, caller=MARIA, business=hillside()).says("brakes friday at two please")
    phone.says("what time would that be")
    assert (
        phone.heard == "So: brakes for your Honda Civic, on Friday, November 27th at 2 PM. Shall I book it?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "no not this week, next week, wednesday the second of december",
        "could it be december the second",
        "wednesday december second",
    ],
)
def test_the_second_of_a_month_is_no_second_time_that_was_offered(said: str) -> None:
    assert "December 2nd" in offered().says(said).heard


def test_who_thinks_that_they_need_a_person_is_put_through() -> None:
    assert offered().says("no, i said next week, i think i need a person").state == "to_counter"
