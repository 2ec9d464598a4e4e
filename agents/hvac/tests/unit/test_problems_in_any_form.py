"""What is wrong is heard in any form of its verb, whether it was asked for or not."""

import pytest

from agents.hvac.hear.problems import problem
from parley.languages.en.inflection import inflected
from parley.reading import Context

UNASKED = Context("en-US", asked="Any gas smell, burning, smoke or CO alarm right now?")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("it rattles", "it rattles"),
        ("no, it rattled all night", "it rattled all night"),
        ("it keeps rattling", "it keeps rattling"),
        ("the pan overflows", "the pan overflows"),
        ("the drain overflowed", "the drain overflowed"),
        ("my AC dripped on the floor", "the AC dripped on the floor"),
        ("the compressor buzzes", "the compressor buzzes"),
        ("it hummed and then it froze", "it hummed and then it froze"),
        ("it trips the breaker", "it trips the breaker"),
        ("my heater acts up", "the heater acts up"),
        ("the vents whistle", "the vents whistle"),
        ("it short cycled", "it short cycled"),
        ("it wouldn't start", "it wouldn't start"),
        ("the AC barely cools", "the AC barely cools"),
    ],
)
def test_a_fault_is_heard_in_any_form(said: str, expected: str) -> None:
    reading = problem(said, UNASKED)
    assert reading is not None
    assert reading.value == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'd like to schedule annual maintenance for my furnace", "annual maintenance for the furnace"),
        ("I want to make an appointment for a tune-up", "a tune-up"),
        ("my AC leaks my number is 512 555 0143 my name is Lou", "the AC leaks"),
        ("my dads ac is out hes at 8200 Bluff Springs Road", "the dads ac is out"),
        ("hello yes this is Margaret the heater isn't doing anything", "the heater isn't doing anything"),
        ("the name plate fell off and now it rattles", "now it rattles"),
        ("heat's not working hang on Tyler turn that down I'm on the phone", "heat's not working"),
        ("I need somebody Saturday my ac is short cycling", "the ac is short cycling"),
        ("we need a tech out here tomorrow my unit is leaking", "the unit is leaking"),
        ("I'm calling for my mother her AC quit and she's eighty one", "her AC quit"),
        (
            "the detector chirps oh that's the battery, I called because the heater won't light",
            "the heater won't light",
        ),
        ("hang on my AC is broken", "the AC is broken"),
        ("I need you to fix the AC my number is 512-555-0143", "fix the AC"),
    ],
)
def test_a_problem_is_told_without_what_was_said_beside_it(said: str, expected: str) -> None:
    reading = problem(said, UNASKED)
    assert reading is not None
    assert reading.value == expected
    assert "name is" not in reading.value


@pytest.mark.parametrize(
    "said",
    [
        "we have a trip on Friday",
        "I live on Rattle Creek Road",
        "knock on the door please",
        "we leave on Friday",
        "it's the ground floor",
        "leave it at the beep",
        "no smell here",
        "12 Whistle Stop Lane",
    ],
)
def test_what_only_looks_like_a_fault_is_none(said: str) -> None:
    assert problem(said, UNASKED) is None


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("rattle", "(rattles|rattled|rattling)"),
        ("drip", "(drips|dripped|dripping)"),
        ("leak", "(leaks|leaked|leaking)"),
        ("buzz", "(buzzes|buzzed|buzzing)"),
        ("overflow", "(overflows|overflowed|overflowing)"),
        ("freeze", "(freezes|froze|frozen|freezing)"),
        ("act up", "(acts|acted|acting) up"),
    ],
)
def test_the_forms_of_a_verb_follow_from_its_plain_one(verb: str, forms: str) -> None:
    assert inflected((verb,)) == forms
