"""Which car somebody means: a known make anywhere, any words when a car was asked for, or one on file."""

from datetime import date

import pytest

from agents.car_desk.hear import cars
from agents.car_desk.tests.unit.hillside import MARIA, STRANGER, calls, hillside, kept
from parley.reading import Context

ASKED = "What make and model is your car?"


def here(asked: str = ASKED, **known: object) -> Context:
    return Context(today=date(2026, 11, 21), asked=asked, known=known)


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("it's a 2015 Honda Civic", "2015 Honda Civic"),
        ("I have a Ford F-150", "Ford F-150"),
        ("Toyota Corolla", "Toyota Corolla"),
        ("it's for my wife's Subaru Outback, please", "Subaru Outback"),
        ("a Wartburg Tourist", "Wartburg Tourist"),
        ("my tacoma sometime", "tacoma"),
        ("my honda civic squeaks when i brake", "honda civic"),
        ("a toyota tacoma trd off road 2018", "2018 toyota tacoma trd off road"),
        ("my kia soul rattles", "kia soul"),
        ("my car", None),
        ("no", None),
        ("no thanks", None),
        ("I don't know", None),
        ("I don't want to say", None),
        ("how long does it take?", None),
        ("Wednesday at nine", None),
        ("an oil change", None),
        ("can I talk to a real person", None),
    ],
)
def test_a_car_is_named_when_it_is_asked_for(said: str, car: str | None) -> None:
    reading = cars.car(said, here())
    assert (reading.value if reading else None) == car


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("no, it's a Toyota", "Toyota"),
        ("a Wartburg Tourist", None),
        ("how much is it", None),
        ("mumble", None),
    ],
)
def test_unasked_only_a_known_make_is_a_car(said: str, car: str | None) -> None:
    reading = cars.car(said, here("Shall I book it?"))
    assert (reading.value if reading else None) == car


@pytest.mark.parametrize(
    ("said", "car"),
    [("the truck, the Ford", "Ford F-150"), ("the Honda", "Honda Civic"), ("a Fiat", "Fiat"), ("Fiat", None)],
)
def test_with_cars_on_file_they_count_first(said: str, car: str | None) -> None:
    reading = cars.car(said, here(cars=["Honda Civic", "Ford F-150"]))
    assert (reading.value if reading else None) == car


@pytest.mark.parametrize(
    ("said", "is_other"),
    [("no, the other car", True), ("it's for my wife's car", True), ("no", False), ("the other one", False)],
)
def test_another_car_is_meant(said: str, is_other: bool) -> None:
    assert (cars.other_car(said, here()) is not None) == is_other


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("oh seven Civic", "2007 Civic"),
        ("an oh-seven Camry", "2007 Camry"),
        ("ninety-eight Corolla", "1998 Corolla"),
        ("it's a fifteen Camry", "2015 Camry"),
        ("Honda Civic, oh seven", "2007 Honda Civic"),
        ("a Civic from ninety-eight", "1998 Civic"),
        ("oh-nine F-150", "2009 F-150"),
        ("nineteen ninety eight Corolla", "1998 Corolla"),
        ("Audi 80", "Audi 80"),
        ("my Civic has ninety-eight thousand miles", "Civic"),
    ],
)
def test_a_year_in_two_digits(said: str, meant: str) -> None:
    reading = cars.car(said, here())
    assert reading is not None
    assert (reading.value, reading.basis in said) == (meant, True)


@pytest.mark.parametrize("said", ["it's an oh-seven", "oh, it's an oh seven"])
def test_the_year_of_a_car_that_is_known(said: str) -> None:
    reading = cars.car(said, here("Shall I book it?", vehicle="Honda Civic"))
    assert reading is not None
    assert reading.value == "2007 Honda Civic"


@pytest.mark.parametrize(
    ("said", "make", "model", "year"),
    [
        ("2018 kia soul", "Kia", "Soul", 2018),
        ("2015 ford f one fifty", "Ford", "F 150", 2015),
        ("land rover discovery", "Land Rover", "Discovery", None),
        ("ram 1500", "Ram", "1500", None),
        ("corolla", "Corolla", "", None),
        ("Wartburg Tourist", "Wartburg", "Tourist", None),
    ],
)
def test_make_model_and_year_are_told_apart(said: str, make: str, model: str, year: int | None) -> None:
    assert cars.parted(said, "en-US") == (make, model, year)


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("I need an oil change on my twenty eighteen kia soul, Monday at nine", 2018),
        ("an oil change for my two thousand three kia soul, Monday at nine", 2003),
    ],
)
def test_a_car_that_is_told_with_the_wish_is_kept_with_its_year(said: str, year: int) -> None:
    shop = hillside()
    calls(STRANGER, shop).says(said, "Jane Doe", "no e-mail", "yes", "yes")
    (car,) = shop.of("customer")[STRANGER]["vehicles"]
    assert (car["make"], car["model"], car["year"]) == ("Kia", "Soul", year)
    assert kept(shop) == [("oil change", f"{year} Kia Soul")]


@pytest.mark.parametrize(
    ("said", "vehicle"),
    [
        ("it's for my new kia sorento now", "Kia Sorento"),
        (
            "oh but it's not for the civic, i've got a kia sorento now, a twenty twenty two",
            "2022 Kia Sorento",
        ),
        ("that's for the ford these days", "Ford"),
    ],
)
def test_a_car_that_is_told_takes_the_place_of_the_one_on_file_without_words_of_time(
    said: str, vehicle: str
) -> None:
    shop = hillside()
    calls(business=shop).says(f"an alignment on tuesday at ten, {said}", "yes")
    assert kept(shop) == [("alignment", vehicle)]


@pytest.mark.parametrize(
    "said",
    [
        "an inspection, it's not the civic this time, i've got a new car, it's a leased kia niro",
        "an inspection, not the civic, the kia niro",
    ],
)
def test_another_car_than_the_one_on_file_is_meant_where_that_is_denied(said: str) -> None:
    assert calls(MARIA).says(said).call.values["vehicle"] == "kia niro"


def test_what_tires_are_called_gives_nobody_a_name() -> None:
    phone = calls(STRANGER).says("can you put winter tires on a jeep compass")
    assert phone.call.values.get("name") is None
