"""What is said of an offered time asks for another one; a move with a condition moves, or leaves the visit."""

import pytest

from agents.car_desk.tests.unit.hillside import calls, hillside
from parley.testing.business import Business
from parley.testing.lines import both_lines

pytestmark = both_lines


@pytest.fixture
def shop() -> Business:
    """Maria's car is inspected on Thursday at ten."""
    business = hillside()
    booked = calls(business=business, sid="CA0").says(
        "my car needs an inspection, Thursday at ten", "yes", "no"
    )
    assert booked.outcome == "booked"
    return business


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("noon's a little early, have you got three", "3 PM"),
        ("that is too early for me, do you have two thirty", "2:30 PM"),
        ("12 is pretty early, 4 would be better", "4 PM"),
        ("a bit early. anything at two?", "2 PM"),
        ("too early", "12:30 PM"),
    ],
)
def test_what_is_too_early_is_to_be_later(shop: Business, said: str, at: str) -> None:
    phone = calls(business=shop).says("can you move my inspection to Friday afternoon", said)
    assert f"to Friday, November 27th at {at}?" in phone.heard


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("four is too late, how about eleven", "Tuesday, November 24th at 11 AM. Shall I"),
        ("that's a bit late for us", "Tuesday, November 24th at 8 AM, or Tuesday, November 24th at 11 AM."),
    ],
)
def test_what_is_too_late_is_to_be_earlier(said: str, heard: str) -> None:
    phone = calls(business=hillside()).says("I need an oil change, Tuesday at four", said)
    assert heard in phone.heard


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("is there room Wednesday morning? otherwise just keep it", "Wednesday, November 25th at 8 AM"),
        (
            "any chance of Friday at nine, if you don't then leave mine as it is",
            "Friday, November 27th at 9 AM",
        ),
        (
            "i've got an inspection thursday, friday at one would be nicer, if not leave it where it is",
            "Friday",
        ),
        ("got anything on Friday at two, or else leave it Thursday", "Friday, November 27th at 2 PM"),
    ],
)
def test_a_visit_that_stays_otherwise_is_moved_only_with_a_yes(shop: Business, said: str, to: str) -> None:
    phone = calls(business=shop).says(said)
    assert phone.heard.startswith(
        "Shall I move your inspection from Thursday, November 26th at 10 AM to " + to
    )
    phone.says("no, leave it")
    (visit,) = shop.of("appointment").values()
    assert str(visit["start"]).startswith("2026-11-26T10:00")


@pytest.mark.parametrize(
    ("said", "at"),
    [
        (
            "actually could we do Saturday instead same time I forgot I've got a hair thing on Friday",
            "Saturday, November 28th at 1 PM",
        ),
        ("I have class on Friday, Saturday instead", "Saturday, November 28th at 1 PM"),
        ("I don't need it on Friday, Monday at nine", "Monday, November 23rd at 9 AM"),
        ("no no I said Monday the thirtieth I believe it is about eleven", "Monday, November 30th at 11 AM"),
    ],
)
def test_the_day_that_takes_anothers_place_counts_whatever_is_said_beside_it(said: str, at: str) -> None:
    assert calls().says("an oil change on Friday at one", said).heard.endswith(f"on {at}. Shall I book it?")


@pytest.mark.parametrize(
    ("said", "at"),
    [
        (
            "it's Thanksgiving Thursday so the Monday after that, about eleven",
            "Monday, November 30th at 11 AM",
        ),
        ("I don't need an appointment on Monday, Tuesday at nine", "Tuesday, November 24th at 9 AM"),
    ],
)
def test_a_day_that_is_counted_from_another_or_not_wanted(said: str, at: str) -> None:
    assert calls().says("I need an oil change", said).heard.endswith(f"on {at}. Shall I book it?")


def test_a_date_counts_for_more_than_the_days_that_were_offered() -> None:
    phone = calls().says("I need an oil change", "the week of December first")
    assert phone.state == "offer"
    phone.says("no no I said Monday the thirtieth I believe it is about eleven")
    assert "on Monday, November 30th at 11 AM. Shall I book it?" in phone.heard


def test_a_visit_that_is_to_be_a_little_later_is_moved(shop: Business) -> None:
    phone = calls(business=shop).says("could we make my appointment a little later")
    assert phone.heard.startswith("Your inspection is on Thursday, November 26th at 10 AM. What day and time")
