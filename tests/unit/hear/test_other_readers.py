"""Ratings, contact details, and what must not be shown."""

from datetime import date
from decimal import Decimal

import pytest

from parley import hear
from parley.hear import places
from parley.reading import Context, Reader

US = Context()
SE = Context(language="sv-SE")


def value(reader: Reader, text: str, context: Context = US) -> object:
    reading = reader(text, context)
    return reading.value if reading else None


def test_an_option_is_chosen_by_its_words_or_its_place() -> None:
    ages = hear.choice(["under thirty", "thirty to fifty", "over fifty"])
    assert value(ages, "the second one") == "thirty to fifty"
    assert value(ages, "I'm over fifty") == "over fifty"
    assert value(ages, "number three, please") == "over fifty"
    assert value(ages, "the seventh") is None
    departments = hear.choice({"dairy": ["milk", "cheese"], "bakery": ["bread"]})
    assert value(departments, "I bought some cheese") == "dairy"
    assert value(departments, "milk and bread") is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("at the desk", "the front desk"),
        ("the phone, not the desk", "on the phone"),
        ("not the workshop", None),
        ("the other day I was standing at the desk", None),
        ("I called on my phone about something", None),
        ("on the 2nd of May", None),
        ("after 2 hours", None),
        ("I was helped by three people", None),
    ],
)
def test_a_word_in_passing_chooses_nothing(said: str, place: str | None) -> None:
    assert value(hear.choice(["the front desk", "the workshop", "on the phone"]), said) == place


def test_a_car_is_known_by_its_make_in_a_sentence_too() -> None:
    cars = hear.choice(["2019 Toyota Corolla", "2015 Honda Civic"])
    assert value(cars, "well I was going to bring in the toyota please") == "2019 Toyota Corolla"
    assert value(cars, "not the Honda, the Toyota") == "2019 Toyota Corolla"
    assert value(cars, "I've had it since 2015 or so I think") is None


@pytest.mark.parametrize(
    "said",
    ["February 30th", "the 31st of April", "Friday, November 31st", "February 30th at ten in the morning"],
)
def test_a_day_that_no_calendar_has_is_no_other_day(said: str) -> None:
    context = Context(today=date(2026, 11, 20))
    assert value(hear.day, said, context) is None
    assert value(hear.when, said, context) is None


def test_a_day_that_no_calendar_has_in_swedish() -> None:
    assert value(hear.day, "den trettionde februari", Context("sv-SE", date(2026, 11, 20))) is None


@pytest.mark.parametrize(
    ("said", "context", "number"),
    [
        ("512-555-0100", US, "+15125550100"),
        ("my number is five one two, five five five, oh one double oh", US, "+15125550100"),
        ("+46 70 123 45 67", US, "+46701234567"),
        ("noll sju noll ett två tre fyra fem sex sju", SE, "+46701234567"),
        ("070-123 45 67", SE, "+46701234567"),
        ("12345", US, None),
        ("I don't have one", US, None),
    ],
)
def test_phone_numbers_are_read_as_e164(said: str, context: Context, number: str | None) -> None:
    assert value(hear.phone_number, said, context) == number


@pytest.mark.parametrize(
    ("said", "context", "address"),
    [
        ("jane dot doe at gmail dot com", US, "jane.doe@gmail.com"),
        ("it's j doe 42 at example dot co dot uk please", US, "jdoe42@example.co.uk"),
        ("Jane.Doe@Example.com", US, "jane.doe@example.com"),
        ("anna punkt svensson snabel-a exempel punkt se", SE, "anna.svensson@exempel.se"),
        ("meet me at noon", US, None),
    ],
)
def test_e_mail_addresses_are_read_as_they_are_said(said: str, context: Context, address: str | None) -> None:
    assert value(hear.email, said, context) == address


def test_plates_are_spelled() -> None:
    assert value(hear.plate, "K as in kilo, L M four seven two one") == "KLM4721"
    assert value(hear.plate, "ABC 1234") == "ABC1234"
    assert value(hear.plate, "adam bertil cesar ett två tre", SE) == "ABC123"
    assert value(hear.plate, "I forgot") is None


def test_money_has_a_currency() -> None:
    assert value(hear.money, "$1,030") == Decimal(1030)
    assert value(hear.money, "nine dollars and fifty cents") == Decimal("9.5")
    assert value(hear.money, "tjugo kronor", SE) == Decimal(20)
    assert value(hear.money, "twenty") is None


def test_two_numbers_are_no_number() -> None:
    assert value(hear.number, "a table for four") == 4
    assert value(hear.number, "two adults and three kids") is None
    assert value(hear.number, "that one") is None
    assert value(hear.number, "at 5 pm") is None


@pytest.mark.parametrize(
    ("said", "language", "number"),
    [
        ("twenny three", "en-US", 23),
        ("thirdy", "en-US", 30),
        ("fitty five", "en-US", 55),
        ("tjufem", "sv-SE", 25),
        ("nie", "sv-SE", 9),
        ("treinticinco", "es-US", 35),
        ("veinti cinco", "es-US", 25),
    ],
)
def test_numbers_are_understood_as_they_are_spoken(said: str, language: str, number: int) -> None:
    assert value(hear.number, said, Context(language)) == number


@pytest.mark.parametrize(
    ("text", "language", "masked"),
    [
        ("call 512-555-0100 please", "en-US", "call [phone] please"),
        ("five one two five five five oh one double oh", "en-US", "[phone]"),
        ("4111 1111 1111 1111", "en-US", "[card]"),
        ("mitt personnummer är 811218-9876", "sv-SE", "mitt personnummer är [personal number]"),
        ("åtta ett ett två ett åtta nio åtta sju sex", "sv-SE", "[personal number]"),
        ("jane.doe@example.com", "en-US", "[e-mail]"),
        ("jane dot doe at gmail dot com", "en-US", "[e-mail]"),
        ("anna punkt svensson snabel-a exempel punkt se", "sv-SE", "[e-mail]"),
        (
            "ZIP 78704 on 2026-11-20 at 14:30 for $1,030,000",
            "en-US",
            "ZIP 78704 on 2026-11-20 at 14:30 for $1,030,000",
        ),
    ],
)
def test_what_must_not_be_shown_is_masked(text: str, language: str, masked: str) -> None:
    assert hear.mask(text, language) == masked


def test_a_number_is_masked_however_long_the_text_before_it() -> None:
    assert hear.mask("so " * 5_000 + "512 555 0100").endswith("so [phone]")


@pytest.mark.parametrize(
    "said", ["no thanks", "never mind", "hold on", "I'd rather not", "can you repeat that"]
)
@pytest.mark.parametrize(
    ("reader", "asked"),
    [
        (hear.name, "What's your name?"),
        (hear.address, "What's the street address?"),
        (places.place, "Where do you live?"),
    ],
)
def test_a_refusal_or_a_command_is_no_value(reader: Reader, asked: str, said: str) -> None:
    assert value(reader, said, Context(asked=asked)) is None


@pytest.mark.parametrize(
    ("asked", "said", "meant"),
    [
        ("Shall I send you a reminder?", "no need", None),
        ("Shall I book it?", "I don't want to do it", None),
        ("Would you like a reminder?", "I'm good", None),
        ("Does that work for you?", "sorry, no", None),
        ("Do you smell gas or smoke?", "negative", None),
        ("Shall I book it?", "never mind", "cancel"),
        ("Would you like a reminder?", "no, goodbye", "goodbye"),
        ("What's your e-mail address?", "skip it", None),
    ],
)
def test_the_no_to_a_question_is_no_command(asked: str, said: str, meant: str | None) -> None:
    assert value(hear.command, said, Context(asked=asked)) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [("Your table is confirmed.", "goodbye"), ("Shall I book it?", None), ("Anything else?", "goodbye")],
)
def test_that_is_all_takes_leave_unless_something_is_to_be_agreed_to(asked: str, meant: str | None) -> None:
    assert value(hear.command, "Thank you. That's all I need.", Context("en-US", asked=asked)) == meant


@pytest.mark.parametrize(
    ("said", "rated"),
    [
        ("zero problems, a five", 5),
        ("I had two problems", None),
        ("minus one", None),
        ("minus one out of five", None),
        ("not five, four", 4),
        ("I waited three minutes so four", 4),
        ("zero problems", None),
        ("four", 4),
        ("four points", 4),
        ("I'd give it a three", 3),
        ("a solid four", 4),
    ],
)
def test_a_number_that_counts_something_else_rates_nothing(said: str, rated: int | None) -> None:
    reading = hear.rating(1, 5)(said, Context(asked="How was it, from one to five?"))
    assert (reading.value if reading else None) == rated


@pytest.mark.parametrize(
    ("said", "language", "figure"),
    [
        ("a four, it would have been a five if the lot hadn't been full", "en-US", 4),
        ("last time it was a two, now a five", "en-US", 5),
        ("I would say a four", "en-US", 4),
        ("un cuatro, habría sido un cinco si hubieran llegado a tiempo", "es-US", 4),
        ("sería un cinco si no fuera por el precio, un tres", "es-US", 3),
        ("le daría un cinco", "es-US", 5),
    ],
)
def test_what_would_have_been_is_no_rating(said: str, language: str, figure: int) -> None:
    reading = hear.rating(1, 5)(said, Context(language=language))
    assert reading is not None
    assert reading.value == figure
