"""What callers of the receptionist say is wrong."""

import pytest

from agents.hvac.hear.problems import problem
from parley.reading import Context, Reader

ASKED_PROBLEM = Context(asked="What's going on with your system?")


ANYTHING = Context()


def folded(found: str | None) -> str | None:
    """Names that are said in lower case are written with capitals: that is another test."""
    return found.casefold() if found else None


def value(reader: Reader, text: str, context: Context) -> str | None:
    reading = reader(text, context)
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Is this the AC people? How much do you charge to come out?", None),
        ("how much is a repair", None),
        ("how soon can you come out to fix it", None),
        ("Friday", None),
        ("tomorrow morning", None),
        ("end of the month", None),
        ("at the end of the month", None),
        ("the name is Robert Gass", None),
        ("one after", None),
        ("robert gass", "robert gass"),
        ("nothing works", "nothing works"),
        ("the thermostat is blank", "the thermostat is blank"),
        ("it's 5152 east 38th and a half street", None),
        ("it trips the breaker every time it starts", "it trips the breaker every time it starts"),
        ("it's 90 degrees in here", "it's 90 degrees in here"),
        ("it's not cooling on the second floor and", "it's not cooling on the second floor"),
        ("it stopped on Friday", "it stopped on Friday"),
        ("it's making a noise like a helicopter", "it's making a noise like a helicopter"),
        ("it won't stay lit", "it won't stay lit"),
        ("water all over", "water all over"),
        ("I don't know it just died", "it just died"),
        ("need a new filter", "need a new filter"),
        ("the same as last time", "the same as last time"),
        ("no clue", None),
        ("can you call me back", None),
        ("what was the question", None),
        ("4210 Oak Street", None),
        ("it smells musty", "it smells musty"),
        ("Friday the unit quit", "Friday the unit quit"),
        ("no air is coming out", "no air is coming out"),
        ("no cold air", "no cold air"),
        ("I need someone to come out", None),
    ],
)
def test_an_answer_to_the_question_for_a_problem(said: str, meant: str | None) -> None:
    assert folded(value(problem, said, ASKED_PROBLEM)) == folded(meant)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("no its not going off now", None),
        ("no I don't smell anything", None),
        ("I don't smell anything", None),
        ("nope, no gas smell", None),
        ("no there's no smoke or anything", None),
        ("no but the furnace is leaking", "the furnace is leaking"),
        ("no, it's just not cooling", "it's just not cooling"),
        ("Is this the AC people? How much do you charge to come out?", None),
        ("can you fix my AC", "can you fix the AC"),
        ("no cooling upstairs", "no cooling upstairs"),
        ("the AC aint working", "the AC aint working"),
        ("my furnace won't turn on and I'm at 5601 Cedar Creek Road, 78731", "the furnace won't turn on"),
        ("can you guys come out friday at 3 for a tune up", "a tune up"),
        ("I'd like to schedule an appointment for a tune up on Monday", "a tune up"),
        ("my AC is broken can you come tomorrow morning", "the AC is broken"),
        (
            "my carbon monoxide detector went off last night but the fire department "
            "came and said its okay now i need the furnace checked",
            "you need the furnace checked",
        ),
        (
            "hello yes um this is Margaret I hope I have the right "
            "place my late husband always dealt with this sort of "
            "thing but the heater it just isn't doing anything",
            "the heater it just isn't doing anything",
        ),
        ("AC's not cooling, we're on the corner of Fifth and Lavaca", "AC's not cooling"),
        ("hi my name is Bob and my AC is blowing warm air", "the AC is blowing warm air"),
        ("my AC is broken and the water heater leaks", "the AC is broken and the water heater leaks"),
        (
            "well it's been one of those weeks, my sister is visiting with her kids and "
            "we just got back from Dallas, so yeah hi, it's making a really loud noise",
            "it's making a really loud noise",
        ),
        (
            "hey is this the place with the guy named Carlos, he fixed "
            "my unit last month and it's doing the same thing again",
            "it's doing the same thing again",
        ),
        ("my AC quit Friday night", "the AC quit Friday night"),
        ("hi I was wondering how much a tune up costs", None),
        (
            "hi my name is Bob Smith and I live at 4210 Oak Street and my heater "
            "is making a weird noise and I'd like someone out Friday",
            "the heater is making a weird noise",
        ),
        ("I need to get my AC serviced before summer", "you need to get the AC serviced before summer"),
        ("I smell gas", "you smell gas"),
        ("I need someone to come out and fix my heater", "you need someone to come out and fix the heater"),
        ("I was wondering if you could fix my AC", "you could fix the AC"),
        ("I wanted to ask about the price of a tune up", None),
    ],
)
def test_a_problem_that_nobody_asked_for(said: str, meant: str | None) -> None:
    assert folded(value(problem, said, ANYTHING)) == folded(meant)


def test_a_reading_rests_on_the_words_of_the_problem() -> None:
    reading = problem("hi this is Bob, my AC is broken, can you come on Friday", ANYTHING)
    assert reading is not None
    assert reading.basis == "my AC is broken"


@pytest.mark.parametrize(
    "said",
    ["I'd like the yearly checkup on my furnace", "I want to get my furnace looked over before winter"],
)
def test_a_yearly_check_is_what_they_call_for(said: str) -> None:
    assert value(problem, said, ANYTHING)
