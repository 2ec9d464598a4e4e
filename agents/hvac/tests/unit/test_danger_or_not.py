"""Danger is heard wherever it is named, and nowhere else: not in assent, not in names, not in what is over."""

import pytest

from agents.hvac.hear.safety import answered_danger
from parley import agents
from parley.hear.dangers import danger
from parley.reading import Context
from parley.testing.conversation import Conversation

ASKED = "any gas smell, burning, smoke or CO alarm right now?"
WORDINGS = (
    f"Quick safety check first: {ASKED}",
    f"Please confirm: {ASKED}",
    f"Is everything okay, or is there {ASKED}",
    ASKED,
)


def answer(said: str, asked: str = WORDINGS[0]) -> str | None:
    reading = answered_danger(said, Context(asked=asked))
    return reading.value if reading else None


@pytest.mark.parametrize("asked", WORDINGS)
@pytest.mark.parametrize(
    "said",
    [
        *(
            "everything's fine",
            "all good",
            "it's fine",
            "we're good",
            "that's all fine",
            "nope, all good",
            "no problems",
            "um, no problem",
            "no I mean it's hot, nothing's on fire",
            "okay um no",
        ),
        *(
            "everything's good, no gas",
            "not that I know of",
            "no ma'am",
            "nothing like that",
            "we don't have gas",
        ),
        *("nah we're good", "I don't smell anything", "all clear", "I already told you no"),
    ],
)
def test_that_all_is_well_is_a_no_however_the_question_is_put(said: str, asked: str) -> None:
    assert answer(said, asked) == "no"


@pytest.mark.parametrize("asked", WORDINGS)
@pytest.mark.parametrize(
    "said",
    [
        *(
            "yes",
            "yes ma'am there is",
            "uh-huh",
            "I said yes",
            "a little",
            "I do",
            "yep, the smoke alarm is going off",
        ),
        *("no but I feel dizzy", "like rotten eggs", "it smells burnt", "yes but only a little"),
    ],
)
def test_a_yes_and_a_danger_that_is_named_are_one_however_the_question_is_put(said: str, asked: str) -> None:
    assert answer(said, asked) == "yes"


@pytest.mark.parametrize("asked", WORDINGS)
@pytest.mark.parametrize(
    "said",
    [
        *(
            "go ahead",
            "I guess",
            "sure",
            "okay",
            "right",
            "correct",
            "I told you already",
            "I'll tell you later",
        ),
        *(
            "okay great that's all I wanted to know",
            "yes I need my AC fixed",
            "what do you mean",
            "I don't think so",
        ),
        *("yes everything is fine", "no but there's a weird smell", "just the AC not cooling"),
    ],
)
def test_anything_else_is_asked_about_again(said: str, asked: str) -> None:
    assert answer(said, asked) is None


@pytest.mark.parametrize(
    "said", ["Letitia Sparks", "my name is John Burns", "it's Smoky Robinson", "letitia sparks"]
)
def test_a_name_is_no_danger(said: str) -> None:
    assert danger(said, Context(asked="Can I get your name, please?")) is None


@pytest.mark.parametrize(
    "said", ["9205 Smoky Hill Road", "100 Smoke Tree Lane", "12 Burning Tree Drive", "55 Fire Lane"]
)
def test_a_street_is_no_danger(said: str) -> None:
    assert danger(said, Context(asked="What's the street address for the visit?")) is None


@pytest.mark.parametrize(
    "said",
    [
        "I smell gas",
        "there's smoke coming out",
        "oh my god smoke",
        "4210 Oak Street and there's smoke everywhere",
    ],
)
def test_a_danger_is_one_whatever_was_asked(said: str) -> None:
    for asked in ("Can I get your name, please?", "What's the street address for the visit?"):
        reading = danger(said, Context(asked=asked))
        assert reading is not None
        assert reading.value == "yes"


def test_what_does_not_burn_is_no_danger() -> None:
    assert danger("the pilot won't spark", Context()) is None
    assert danger("the burner doesn't even ignite", Context()) is None


READ_BACK = "Letitia Sparks, at 12 Burning Tree Drive, Friday: the AC is broken. Shall I book it?"


@pytest.mark.parametrize(
    "asked",
    [READ_BACK, "What should I change?", "Can I get your name, please?", "When would you like us to come?"],
)
@pytest.mark.parametrize(
    "said",
    [
        *("it's 6573 Smoky Hill Road", "6573 Smoky Hill", "no, the address is 100 Smoke Tree Lane"),
        *(
            "4323 Duval Street, no, I meant 9115 Burning Tree Drive",
            "I live on Smoky Hill Road",
            "12 Fire Lane",
        ),
        *(
            "no, it's Robert Gass",
            "my name is Letitia Sparks",
            "I'm Ann Smoke",
            "the name's Flames, Peter Flames",
        ),
        *(
            "no it's Sparks with a k",
            "Sparks, S P A R K S",
            "we're in Sparks Nevada",
            "Brian Smoke, B R I A N",
        ),
        *("the corner of Burning Bush Road and Main", "Smoky Hill not Smokey Hill"),
    ],
)
def test_a_name_or_an_address_is_none_where_another_question_was_asked(said: str, asked: str) -> None:
    reading = danger(said, Context(asked=asked))
    assert reading is None or reading.value == "no"


@pytest.mark.parametrize(
    "asked", [READ_BACK, ASKED, "Can I get your name, please?", "What's the street address for the visit?"]
)
@pytest.mark.parametrize(
    "said",
    [
        *("no no no I smell gas", "no I said I smell gas", "no no no no there is smoke", "no I do smell gas"),
        *("there's smoke on the road", "there's a fire down the street", "we have a gas leak on our street"),
        *(
            "my name is Bob and I smell gas",
            "Robert Gass, and the smoke alarm is going off",
            "smoke in the drive",
        ),
        *(
            "Smoke Alarm going off",
            "Carbon Monoxide Detector beeping",
            "Gas Leak",
            "burning smell in the house",
        ),
        *(
            "there's sparks",
            "it's sparking",
            "it's burning",
            "I smell gas at 12 Fire Lane",
            "smoke",
            "flames",
        ),
    ],
)
def test_a_danger_that_sounds_like_a_name_or_follows_a_no_is_one(said: str, asked: str) -> None:
    reading = danger(said, Context(asked=asked))
    assert reading is not None
    assert reading.value == "yes"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no no no", "no"),
        ("no I said no gas", "no"),
        ("I never said I smell gas", "no"),
        ("we had smoke last week, it's gone now", "no"),
        ("no actually yes", "yes"),
        ("I do smell something", "yes"),
        ("later", None),
        ("I already said", None),
        ("I used to smell gas", None),
        ("6573 Smoky Hill Road", None),
    ],
)
def test_the_safety_question_is_answered_by_what_is_so_now(said: str, expected: str | None) -> None:
    assert answer(said) == expected


STORY = "well you know my husband always saw to this and I never had to, and the dog was out in the yard, "


@pytest.mark.parametrize("before", [0, 1, 15, 60])
@pytest.mark.parametrize("after", [0, 15, 60])
def test_a_danger_is_heard_at_any_length_and_place(before: int, after: int) -> None:
    phone = Conversation(agents.load("hvac"), {"lookup_caller": ("unknown", {})})
    phone.says(f"{STORY * before}I smell gas, {STORY * after}")
    assert phone.state == "safety_exit"


def test_a_long_story_keeps_its_end() -> None:
    phone = Conversation(agents.load("hvac"), {"lookup_caller": ("unknown", {})})
    phone.says("my AC is broken", f"{STORY * 30} so no, none of that")
    assert phone.state == "service_area"
    assert phone.call.heard.endswith("so no, none of that")


def test_a_street_said_twice_is_no_danger_in_any_language() -> None:
    asked = Context("es-US", asked="¿Cuál es la dirección para la visita?")
    assert danger("4274 burning tree drive 4274 burning tree drive", asked) is None
    assert danger("4274 burning tree drive y algo se quema", asked) is not None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("the smoke detector over the stairs in the back has been chirping", "en-US"),
        ("a carbon monoxide detector that goes on and on chirping", "en-US"),
        ("there's a chirp coming from the carbon monoxide monitor", "en-US"),
        ("my smoke alarm beeps once a minute", "en-US"),
        ("the monoxide thing peeps every now and then", "en-US"),
        ("el detector de humo pita cada minuto", "es-US"),
        ("la alarma de monóxido suena de vez en cuando, es la pila", "es-US"),
    ],
)
def test_a_low_battery_is_asked_about_and_empties_no_house(said: str, language: str) -> None:
    assert danger(said, Context(language)) is None
    phone = Conversation(agents.load("hvac"), {"lookup_caller": ("unknown", {})})
    phone.says("hello in English please" if language == "en-US" else "en español por favor", said)
    assert phone.state == "safety"


@pytest.mark.parametrize(
    "said",
    [
        "the carbon monoxide alarm is going off and chirping",
        "the smoke alarm won't stop beeping",
        "the smoke detector beeps every few seconds",
        "my CO alarm, and I smell gas, and something chirps",
        "the CO alarm chirps and we all have headaches from the furnace",
    ],
)
def test_an_alarm_that_sounds_is_a_danger_even_beside_a_chirp(said: str) -> None:
    reading = danger(said, Context())
    assert reading
    assert reading.value == "yes"


@pytest.mark.parametrize(
    "said",
    [
        "it's leaking no burning",
        "it's leaking, no gas or anything",
        "the thing is dripping no smoke no smell",
    ],
)
def test_a_fault_with_a_denied_danger_behind_it_is_no_danger(said: str) -> None:
    found = danger(said, Context())
    assert found is not None
    assert found.value == "no"
