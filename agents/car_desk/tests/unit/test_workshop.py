"""What callers of a workshop say about cars, visits and offered times."""

from datetime import date

import pytest

from agents.car_desk.hear import contacts, workshop
from parley.reading import Context

SATURDAY = date(2026, 11, 21)
OFFERS = {"first": "2026-11-24T16:00:00-06:00", "second": "2026-11-25T10:00:00-06:00"}
VISITS = [
    {"number": "111111", "service": "brakes", "start": "2026-11-24T16:00:00-06:00"},
    {"number": "222222", "service": "oil change", "start": "2026-11-25T10:00:00-06:00"},
]


def here(**known: object) -> Context:
    return Context(today=SATURDAY, known=known)


@pytest.mark.parametrize(
    ("said", "choice"),
    [
        ("the first one", "first"),
        ("the second", "second"),
        ("Tuesday works", "first"),
        ("Wednesday please", "second"),
        ("ten o'clock", "second"),
        ("either is fine", "first"),
        ("no", "no"),
        ("neither of them", "no"),
        ("Thursday", None),
        ("how much is it", None),
    ],
)
def test_one_of_two_offers(said: str, choice: str | None) -> None:
    reading = workshop.offered(said, here(**OFFERS))
    assert (reading.value if reading else None) == choice


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("one two three four five six", "123456"),
        ("123456", "123456"),
        ("the brakes", "111111"),
        ("the one on Wednesday", "222222"),
        ("the first one", "111111"),
        ("something else", None),
    ],
)
def test_one_of_several_visits(said: str, number: str | None) -> None:
    reading = workshop.visit(said, here(visits=VISITS))
    assert (reading.value if reading else None) == number


@pytest.mark.parametrize("said", ["the first one", "the second", "the last one", "the brakes", "on Tuesday"])
def test_without_visits_none_is_meant(said: str) -> None:
    assert workshop.visit(said, here()) is None


@pytest.mark.parametrize(
    "said",
    [
        "my brakes grind, I was in two weeks ago for the pads, can I come back Thursday morning",
        "can I bring it back on Thursday",
    ],
)
def test_somebody_who_wants_to_come_back_books(said: str) -> None:
    wish = workshop.wish(said, here())
    assert (wish and wish.value) == "book"


@pytest.mark.parametrize("said", ["the same as last time", "the usual please", "same thing as last time"])
def test_the_usual_is_what_was_done_last(said: str) -> None:
    reading, wish = (
        workshop.work(said, here(last_service="brakes")),
        workshop.wish(said, here(last_service="brakes")),
    )
    assert reading is not None
    assert wish is not None
    assert (reading.value, wish.value) == ("brakes", "book")


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("next Tuesday after four", "2026-11-24T16:00:00"),
        ("at five", "2026-11-26T17:00:00"),
        ("today at five", "2026-11-21T17:00:00"),
        ("in ten minutes", "2026-11-21T00:00:00"),
    ],
)
def test_hours_alone_belong_to_the_day_under_discussion(said: str, start: str) -> None:
    reading = workshop.wanted(said, here(start="2026-11-26T09:00:00-06:00"))
    assert reading is not None
    assert reading.value.start.isoformat() == start


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("I was in Monday for an oil change and it's leaking", None),
        ("I need the truck Friday", None),
        ("you guys changed the pads on Monday", None),
        ("I need it back by Friday, can I come tomorrow", 22),
        ("can I come Thursday, I'm leaving on a trip Saturday", 26),
        ("it broke down Monday so Wednesday please", 25),
        ("I need the car looked at Monday", 23),
        ("I was thinking Monday", 23),
        ("a 2016 Mazda 3", None),
        ("the Mazda three, Monday", 23),
    ],
)
def test_what_is_no_day_to_come_is_no_wish(said: str, day: int | None) -> None:
    reading = workshop.wanted(said, here())
    assert (reading.value.start.day if reading else None) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("February 30th", "february 30"),
        ("the 31st of June", "june 31"),
        ("the 31st of April at nine", "april 31"),
        ("February 29th", ""),
        ("Tuesday the 3rd", ""),
    ],
)
def test_days_that_no_calendar_has(said: str, day: str) -> None:
    assert workshop.impossible_date(said) == day


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("jane dot doe at gmail dot com", "jane.doe@gmail.com"),
        ("no email", ""),
        ("no", ""),
        ("skip it", ""),
        ("hm", None),
    ],
)
def test_an_email_address_or_none(said: str, address: str | None) -> None:
    reading = contacts.email_or_none(said, here())
    assert (reading.value if reading else None) == address


@pytest.mark.parametrize(
    ("said", "over"), [("no thanks", True), ("that's all", True), ("no, but what are your hours", False)]
)
def test_whether_there_is_nothing_more(said: str, over: bool) -> None:
    assert (workshop.no_more(said, here()) is not None) == over


@pytest.mark.parametrize(
    ("said", "work"),
    [
        ("yes but can you also rotate the tires", "oil change and tire rotation"),
        ("yes but could you check the brakes too", "oil change and brakes"),
        ("not an oil change but a tire rotation", "tire rotation"),
    ],
)
def test_work_after_a_but_is_done_beside_the_known_work_only_where_it_is_said_so(
    said: str, work: str
) -> None:
    reading = workshop.work(said, Context(known={"service": "oil change"}))
    assert reading is not None
    assert reading.value == work
