"""Which of the times that were offered is taken, and what somebody would have instead."""

from datetime import date

import pytest

from parley import hear
from parley.hear.offers import place
from parley.reading import Context, given_by

SATURDAY = date(2026, 11, 21)
THREE = {
    "first": "2026-11-24T16:00:00-06:00",
    "second": "2026-11-25T10:00:00-06:00",
    "third": "2026-11-26T10:00:00-06:00",
}
TWO = {name: THREE[name] for name in ("first", "second")}


def here(language: str = "en-US", **known: object) -> Context:
    return Context(language=language, today=SATURDAY, known=known)


@pytest.mark.parametrize(
    ("said", "of_two", "of_three"),
    [
        ("the first one", "first", "first"),
        ("the second", "second", "second"),
        ("option two please", "second", "second"),
        ("the third one", None, "third"),
        ("the earlier one", "first", "first"),
        ("the later one", "second", "third"),
        ("the last one", "second", "third"),
        ("the other one", "second", None),
        ("Tuesday works", "first", "first"),
        ("ten o'clock", "second", None),
        ("Thursday", None, "third"),
        ("either is fine", "first", "first"),
        ("no", "no", "no"),
        ("neither of them", "no", "no"),
        ("anything later?", "no", "no"),
        ("how much is it", None, None),
    ],
)
def test_one_of_the_offers(said: str, of_two: str | None, of_three: str | None) -> None:
    for offers, meant in ((TWO, of_two), (THREE, of_three)):
        reading = hear.offered(*offers)(said, here(**offers))
        assert (reading.value if reading else None) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("den första", "first"),
        ("den andra tiden", "second"),
        ("den senare", "second"),
        ("på tisdag", "first"),
        ("det spelar ingen roll", "first"),
        ("ingen av dem", "no"),
        ("vad kostar det", None),
    ],
)
def test_one_of_the_offers_in_swedish(said: str, meant: str | None) -> None:
    reading = hear.offered(*TWO)(said, here("sv-SE", **TWO))
    assert (reading.value if reading else None) == meant


def test_a_flow_has_a_way_for_each_offer_and_for_none() -> None:
    assert given_by(hear.offered("first", "second")) == frozenset(("first", "second", "no"))


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("anything later?", "2026-11-25T10:15", "2026-11-26T00:00"),
        ("anything earlier", "2026-11-24T00:00", "2026-11-24T16:00"),
        ("the second one", "2026-11-25T10:00", "2026-11-25T11:00"),
        ("the other one", "2026-11-25T10:00", "2026-11-25T11:00"),
    ],
)
def test_what_is_wanted_by_what_was_offered(said: str, start: str, end: str) -> None:
    chosen = {"start": TWO["first"]} if said == "the other one" else {}
    reading = hear.other_than_offered("first", "second")(said, here(**TWO, **chosen))
    assert reading is not None
    assert (f"{reading.value.start:%FT%H:%M}", f"{reading.value.end:%FT%H:%M}") == (start, end)


def test_where_nothing_was_offered_nothing_is_meant() -> None:
    for said in ("anything later?", "anything earlier", "the second one", "the other one"):
        assert hear.other_than_offered("first", "second")(said, here()) is None
    assert place("the first one", here(), 0) is None


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("before that", "2026-11-24T00:00:00", "2026-11-24T16:00:00"),
        ("anything before those", "2026-11-24T00:00:00", "2026-11-24T16:00:00"),
        ("after that", "2026-11-25T10:15:00", "2026-11-26T00:00:00"),
        ("something after those", "2026-11-25T10:15:00", "2026-11-26T00:00:00"),
    ],
)
def test_before_and_after_what_was_offered(said: str, start: str, end: str) -> None:
    reading = hear.other_than_offered("first", "second")(said, here(**TWO))
    assert reading is not None
    assert (reading.value.start.isoformat(), reading.value.end.isoformat()) == (start, end)


def test_before_that_happened_is_no_time() -> None:
    assert hear.other_than_offered("first", "second")("it ran fine before that happened", here(**TWO)) is None


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("the day after", "2026-11-26T10:00"),
        ("a week later please", "2026-12-02T10:00"),
        ("the day before that", "2026-11-23T16:00"),
    ],
)
def test_a_day_or_a_week_from_the_times_that_were_offered(said: str, start: str) -> None:
    reading = hear.other_than_offered("first", "second")(said, here(**TWO))
    assert reading
    assert f"{reading.value.start:%Y-%m-%dT%H:%M}" == start
