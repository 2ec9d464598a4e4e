"""Days and hours that something else is on, and what takes back what was said before."""

from datetime import date, datetime, time

import pytest

from parley import hear
from parley.hear.basics import basics
from parley.hear.choices import choice
from parley.hear.corrections import as_corrected, replaced
from parley.hear.names import name
from parley.hear.periods import when
from parley.reading import Context

ASKED = Context(today=date(2026, 11, 24), now=time(9, 40), asked="When would you like us to come?")
ZIP = Context(asked="What's the ZIP code where you need service?")


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Monday. Well, no, Monday's my dentist, Tuesday morning", datetime(2026, 12, 1, 8)),
        ("Thursday is the holiday, Friday", datetime(2026, 11, 27)),
        ("Wednesday I have school, Thursday after three", datetime(2026, 11, 26, 15)),
        ("Mondays are bad, Tuesday", datetime(2026, 12, 1)),
        ("no I already have something at two, move it to four", datetime(2026, 11, 24, 16)),
        ("well I said afternoon, twelve is lunch, make it three", datetime(2026, 11, 24, 15)),
        ("next Wednesday, after I drop the kids, so nine", datetime(2026, 12, 2, 9)),
        ("Monday, unit 4", datetime(2026, 11, 30)),
        ("Monday is my day off", datetime(2026, 11, 30)),
        ("Monday's the best", datetime(2026, 11, 30)),
        ("Tuesday's a little better", datetime(2026, 12, 1)),
        ("do you have something at two", datetime(2026, 11, 24, 14)),
    ],
)
def test_a_day_or_an_hour_that_something_else_is_on_is_not_meant(said: str, start: datetime) -> None:
    reading = when(said, ASKED)
    assert reading is not None
    assert reading.value.start == start


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("seven eight seven three one, that's Northwest Hills, lovely area", None),
        ("are you serious, I'm in the middle of work here", None),
        ("78731, this is Carol Jennings", "Carol Jennings"),
        ("this is Walter here", "Walter"),
    ],
)
def test_an_area_or_a_place_is_nobody(said: str, meant: str | None) -> None:
    reading = name(said, ZIP)
    assert (reading.value if reading else None) == meant


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Sleep! No, I like baking", "I like baking"),
        ("football, no sorry, basketball", "basketball"),
        ("dogs, no cats", "dogs, no cats"),
        ("no, I like baking", "no, I like baking"),
    ],
)
def test_what_takes_back_what_was_said_before(said: str, left: str) -> None:
    assert as_corrected(said, "en-US") == left


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("nej men jag hittade kärleken, han i charken. Jo jag hittade allt", "yes"),
        ("nej. Det fanns inte", "no"),
        ("jo men nej inte riktigt", "no"),
    ],
)
def test_a_later_sentence_takes_back_a_no(said: str, answer: str) -> None:
    reading = hear.yes_no(said, Context("sv-SE", asked="Hittade du det du sökte?"))
    assert reading is not None
    assert reading.value == answer


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("tio kanske, fast hon bor i Kiruna så det blir väl en åtta", 8),
        ("en trea, så det blir väl en fyra", 4),
        ("fyra, men min man skulle säga en tvåa", 4),
    ],
)
def test_the_rating_that_somebody_comes_to_counts(said: str, rating: int) -> None:
    reading = hear.rating(0, 10)(said, Context("sv-SE"))
    assert reading is not None
    assert reading.value == rating


@pytest.mark.parametrize(
    ("said", "language", "wrong", "right"),
    [
        ("swap Oak for Elm please", "en-US", "Oak", "Elm"),
        ("could you put Elm Street instead of Oak Street", "en-US", "Oak Street", "Elm Street"),
        ("change it from Monday to Tuesday", "en-US", "Monday", "Tuesday"),
        ("byt Solna mot Sundbyberg", "sv-SE", "Solna", "Sundbyberg"),
        ("skriv Elm i stället för Oak, tack", "sv-SE", "Oak", "Elm"),
        ("cambie el lunes por el martes", "es-US", "el lunes", "el martes"),
        ("ponga Elm en vez de Oak, por favor", "es-US", "Oak", "Elm"),
    ],
)
def test_one_value_is_put_for_another(said: str, language: str, wrong: str, right: str) -> None:
    assert replaced(said, Context(language)) == (wrong, right)


@pytest.mark.parametrize("said", ["change it to Friday", "not 4210, 4201", "I want to change my appointment"])
def test_who_does_not_say_what_is_wrong_replaces_nothing(said: str) -> None:
    assert replaced(said, Context()) is None


@pytest.mark.parametrize("said", ["the first, no sorry, the second", "in the store, I mean online"])
def test_an_option_that_is_taken_back_leaves_the_other(said: str) -> None:
    found = choice(["in the store", "online"])(said, Context(asked="In the store or online?"))
    assert (found.value if found else None) == "online"


@pytest.mark.parametrize(
    ("language", "asked", "said", "value"),
    [
        ("en-US", "Is that right?", "yes, or rather no", "no"),
        ("en-US", "Is that right?", "no wait, yes", "yes"),
        ("en-US", "Is that right?", "yeah no, make that a yes", "yes"),
        ("en-US", "Is that right?", "yes. Scratch that. No.", "no"),
        ("sv-SE", "Passar det nu?", "ja, eller snarare nej", "no"),
        ("sv-SE", "Passar det nu?", "nej, jag menar ja", "yes"),
        ("sv-SE", "Passar det nu?", "ja, eller nej förresten", "no"),
        ("sv-SE", "Passar det nu?", "nej fast jo", "yes"),
        ("es-US", "¿Está bien?", "sí, mejor dicho no", "no"),
        ("en-US", "Is that right?", "yes or no", "unsure"),
        ("sv-SE", "Passar det nu?", "ja eller nej", "unsure"),
    ],
)
def test_of_two_answers_in_one_breath_the_last_counts_and_nothing_is_left_over(
    language: str, asked: str, said: str, value: str
) -> None:
    context = Context(language=language, asked=asked)
    answer = basics.yes_no(said, context)
    assert answer is not None
    assert answer.value == value
    assert basics.command(said, context) is None
    assert value == "unsure" or "contrasts" not in basics.rest(f"{said}.", (answer.basis,), context).kinds


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en-US", "yes, there's nothing wrong", "yes"),
        ("en-US", "yes, but that's wrong", "no"),
        ("sv-SE", "ja, men det var inte ert fel", "yes"),
        ("sv-SE", "ja, inget fel", "yes"),
        ("sv-SE", "ja, men det är fel", "no"),
        ("sv-SE", "nästan allt, men det gör inget", "unsure"),
        ("sv-SE", "ja allt utom såpa, men det är inte ert fel", "unsure"),
    ],
)
def test_words_that_turn_a_yes_round_do_so_only_where_they_are_not_denied(
    language: str, said: str, value: str
) -> None:
    answer = basics.yes_no(said, Context(language=language, asked="Hittade du allt?"))
    assert answer is not None
    assert answer.value == value
