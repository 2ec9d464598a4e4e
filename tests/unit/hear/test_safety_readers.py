"""Opt-outs, deletion requests, distress, wrong persons and minors are heard in many words, and their harmless
look-alikes are not. The utterances are in tests/data/safety, each with the reader that it is for."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from parley.hear.ages import age_group, minor
from parley.hear.callees import callee, unwished_now, wrong_person
from parley.hear.distress import distress
from parley.hear.opt_outs import deletion, opt_out
from parley.hear.topics import about_oneself, topic
from parley.reading import Context

LINES = (Path(__file__).parents[2] / "data" / "safety" / "utterances.jsonl").read_text().splitlines()
UTTERANCES = [json.loads(line) for line in LINES]
READERS = {
    reader.__name__: reader
    for reader in (age_group, callee, deletion, distress, minor, opt_out, topic, wrong_person)
}


def context(lang: str = "en-US", **known: Any) -> Context:
    return Context(language=lang, today=date(2026, 11, 24), known={"name": "Ada", **known})


@pytest.mark.parametrize("said", UTTERANCES, ids=lambda said: f"{said['reader']}: {said['text']}")
def test_what_was_said_is_heard_for_what_it_is(said: dict[str, Any]) -> None:
    reading = READERS[said["reader"]](said["text"], context(said["lang"]))
    assert (reading.value if reading else None) == said["expected"]


def test_look_alikes_are_tried_as_often_as_what_is_meant() -> None:
    heard = {
        (each["reader"], each["lang"]) for each in UTTERANCES if each["reader"] in ("distress", "opt_out")
    }
    counts = Counter((each["reader"], each["lang"], each["expected"] is None) for each in UTTERANCES)
    for reader, lang in heard:
        assert counts[reader, lang, True] >= counts[reader, lang, False]


@pytest.mark.parametrize(
    ("youngest", "said", "expected"),
    [
        (16, "sixteen", "under 18"),
        (16, "fifteen", "too young"),
        (21, "twenty", "too young"),
        (21, "22", "18 to 24"),
    ],
)
def test_the_games_own_age_counts(youngest: int, said: str, expected: str) -> None:
    reading = age_group(said, context(youngest=youngest))
    assert reading is not None
    assert reading.value == expected


@pytest.mark.parametrize(
    "said",
    [
        "never call me again",
        "I want to die",
        "goodbye, I have to go",
        "this is her brother",
        "delete everything you have on me",
        "I'm fifteen and my mom doesn't know",
    ],
)
def test_what_is_not_about_oneself_is_in_no_profile(said: str) -> None:
    assert about_oneself(said, context()) is None


@pytest.mark.parametrize("said", ["talking to people", "I like climbing", "cooking a lot", "warm but honest"])
def test_what_somebody_likes_is_in_the_profile(said: str) -> None:
    assert about_oneself(said, context()) is not None


@pytest.mark.parametrize(
    ("lang", "said", "unwished"),
    [
        ("en-US", "I told you not to call during dinner", True),
        ("en-US", "stop bothering us, we're in bed", True),
        ("en-US", "stop nagging", True),
        ("en-US", "why are you calling me so late", True),
        ("en-US", "she told you not to call during dinner", False),
        ("en-US", "my neighbor keeps bothering me", False),
        ("sv-SE", "sluta tjata, jag sover", True),
        ("sv-SE", "jag har sagt att ni inte ska ringa under middagen", True),
        ("sv-SE", "personalen ska sluta tjata om kort", False),
        ("es-US", "les dije que no me llamaran tan tarde", True),
        ("es-US", "dejen de molestar, estoy durmiendo", True),
        ("es-US", "me llamaron muy tarde ayer", False),
    ],
)
def test_who_reproaches_us_with_the_hour_does_not_want_the_call_now(
    lang: str, said: str, unwished: bool
) -> None:
    assert (unwished_now(said, context(lang)) is not None) is unwished


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en-US", "I told you not to call me"),
        ("sv-SE", "jag har sagt att ni inte ska ringa mig"),
        ("es-US", "les dije que no me llamaran"),
    ],
)
def test_who_has_told_us_not_to_call_is_never_called_again(lang: str, said: str) -> None:
    assert opt_out(said, context(lang)) is not None


@pytest.mark.parametrize(
    ("lang", "before", "said", "expected"),
    [
        ("en-US", "I've had nine beers", "driving home now", "unfit_to_drive"),
        ("en-US", "I'm driving home", "had a few too many", "unfit_to_drive"),
        ("en-US", "I've had nine beers", "my wife is driving", None),
        ("en-US", "I've had nine beers", "I'm not driving", None),
        ("en-US", "I've had nine beers and I'm driving home", "okay, I won't", None),
        ("sv-SE", "jag har druckit nio öl", "kör hem nu", "unfit_to_drive"),
        ("sv-SE", "jag sitter bakom ratten", "jag har druckit lite för mycket", "unfit_to_drive"),
        ("sv-SE", "jag har druckit nio öl", "ja, kör på", None),
        ("es-US", "me tomé nueve cervezas", "voy manejando a mi casa", "unfit_to_drive"),
        ("es-US", "estoy tomado", "no voy a manejar", None),
        ("en-US", "I took some pills", "I feel so floaty, I don't really care anymore", "emergency"),
        ("en-US", "I took my sleeping pills", "like thirty of them", "emergency"),
        ("en-US", "I swallowed way too many", "the painkillers", "emergency"),
        ("en-US", "I took my pills this morning", "I feel fine, I'm on my way", None),
        ("en-US", "I had a long day", "I don't really care anymore", None),
        ("en-US", "I didn't take any pills", "I ate all of them, the cookies I mean", None),
        ("sv-SE", "jag tog mina sömntabletter", "hela burken", "emergency"),
        ("sv-SE", "jag har tagit några tabletter", "det spelar ingen roll längre", "emergency"),
        ("sv-SE", "jag har tagit min medicin", "den var dyr", None),
        ("es-US", "me tomé unas pastillas", "todo el frasco", "emergency"),
        ("es-US", "me tomé unas pastillas", "ya no me importa nada", "emergency"),
        ("es-US", "me tomé mis pastillas", "ya me siento mejor", None),
    ],
)
def test_the_halves_of_a_danger_are_put_together_over_two_turns(
    lang: str, before: str, said: str, expected: str | None
) -> None:
    reading = distress(said, Context(language=lang, before=(before, "what?")))
    assert (reading.value if reading else None) == expected
