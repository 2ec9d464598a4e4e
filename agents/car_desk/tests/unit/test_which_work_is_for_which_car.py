"""Which work is for which car is told by the clause; what is said anew at the read-back replaces it."""

import pytest

from agents.car_desk.tests.unit.hillside import MANAGER, MARIA, SAM, STRANGER, calls, hillside, kept
from parley.testing.lines import both_lines

pytestmark = both_lines


@pytest.mark.parametrize(
    "said",
    [
        "the civic needs an inspection and while i'm at it the f one fifty is due for brakes",
        "an inspection for the civic brakes for the truck",
        "the civic is an inspection the brakes are for the f one fifty",
        "the corolla no sorry the civic needs an inspection and the truck needs brakes do them both the same day",
    ],
)
def test_work_belongs_to_the_car_of_its_clause(said: str) -> None:
    shop = hillside()
    phone = calls(SAM, shop).says(said)
    assert phone.heard.startswith("First inspection; after that, brakes for the Ford F-150.")
    phone.says("Monday at nine", "yes", "yes", "same day, right after", "yes")
    assert kept(shop) == [("inspection", "Honda Civic"), ("brakes", "Ford F-150")]


@pytest.mark.parametrize(
    "said",
    [
        "no the civic is the brakes the inspection is for the f one fifty",
        "no, brakes on the civic and the truck gets the inspection",
        "wait, the brakes are for the civic, and the inspection is for the truck",
    ],
)
@pytest.mark.parametrize("at", ["Monday at nine", "Monday"])
def test_what_is_for_which_car_is_put_right_at_the_read_back(said: str, at: str) -> None:
    shop = hillside()
    phone = calls(SAM, shop).says("an inspection for the civic and brakes for the truck", at, said)
    assert phone.heard.startswith("First brakes; after that, inspection for the Ford F-150.")
    assert "Monday, November 23rd" in phone.heard
    phone.says("the first one" if "Which one" in phone.heard else "yes")
    phone.says(*(("yes",) if phone.state == "confirm" else ()), "yes", "Tuesday at nine", "yes")
    assert kept(shop) == [("brakes", "Honda Civic"), ("inspection", "Ford F-150")]


def test_it_is_put_right_before_anything_was_read_back() -> None:
    shop = hillside()
    phone = calls(STRANGER, shop).says(
        "I need an inspection and my son's car needs brakes he has a kia rio mine's a honda accord",
        "the accord needs the inspection and the kia needs the brakes",
    )
    phone.says("Jane Doe", "no e-mail", "yes", "Monday at nine")
    assert "First inspection; after that, brakes for the kia." in phone.heard
    phone.says("yes", "yes", "Tuesday at nine", "yes")
    assert kept(shop) == [("inspection", "Honda Accord"), ("brakes", "Kia")]


def test_other_work_for_another_car_takes_its_place() -> None:
    phone = calls(SAM).says(
        "oil change for the civic tuesday at nine", "no wait the corolla gets an alignment"
    )
    assert phone.heard.startswith("So: alignment for your Toyota Corolla, on Tuesday, November 24th at 9 AM.")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("only the alignment please", "alignment"),
        ("take the brakes off", "alignment and oil change"),
        ("no brakes, thanks", "alignment and oil change"),
        ("leave out the brakes and skip the oil change", "alignment"),
    ],
)
def test_work_is_taken_off(said: str, left: str) -> None:
    shop = hillside()
    phone = calls(MARIA, shop).says("alignment, brakes and an oil change, Tuesday at ten", said)
    assert (
        phone.heard
        == f"So: {left} for your Honda Civic, on Tuesday, November 24th at 10 AM. Shall I book it?"
    )
    phone.says("yes")
    assert kept(shop) == [(left, "Honda Civic")]


@pytest.mark.parametrize(
    "said",
    ["two of our vans need oil changes", "oil changes for both vans", "we have two transit vans due for oil"],
)
def test_two_like_cars_are_two_visits(said: str) -> None:
    shop = hillside()
    phone = calls(STRANGER, shop).says(said, "Marcus Bell", "a Ford Transit", "no e-mail", "yes")
    assert (
        phone.heard
        == "First oil change; after that, oil change for the second van. What day and time would suit you?"
    )
    phone.says("Wednesday at eight", "yes", "the other van same day at eight thirty", "yes")
    starts = [str(each["start"])[11:16] for each in shop.of("appointment").values()]
    assert (kept(shop), starts) == (
        [("oil change", "Ford Transit"), ("oil change", "second van")],
        ["08:00", "08:30"],
    )


def test_the_manager_reads_the_whole_wish() -> None:
    shop = hillside()
    phone = calls(SAM, shop).says(
        "an inspection for the civic and brakes for the truck", "can I just talk to somebody"
    )
    assert phone.state == "to_counter"
    (text,) = [words for to, words in shop.texts if to == MANAGER]
    assert "Wants: inspection for the Honda Civic; brakes for the Ford F-150." in text


def test_how_many_cars_there_are_is_no_time_and_a_time_is_no_car() -> None:
    shop = hillside()
    phone = calls(STRANGER, shop).says(
        "two vans need an oil change", "Marcus Bell", "two Ford Transits", "no e-mail"
    )
    phone.says("yes but it's two transits", "yes, two ford transits", "yes")
    assert phone.heard.endswith("What day and time would suit you?")
    phone.says("Wednesday at eight", "yes", "okay and the second van, same thing", "same day, right after")
    assert (
        phone.heard
        == "So: oil change for your second van, on Wednesday, November 25th at 8:30 AM. Shall I book it?"
    )
