"""Which language somebody asks for, and which one they speak."""

import json
from pathlib import Path

import pytest

from parley.hear.language_wishes import OTHER, language_plainly_spoken, language_spoken, language_wished

BOTH = ("en-US", "es-US")
DATA = Path(__file__).resolve().parents[2] / "data" / "hear"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("en español, por favor", "es"),
        ("in Spanish please", "es"),
        ("do you speak Spanish?", "es"),
        ("¿habla español?", "es"),
        ("Spanish", "es"),
        ("can I talk to somebody who speaks Spanish", "es"),
        ("no hablo inglés", "es"),
        ("sorry, no English", None),
        ("can we do this in Spanish", "es"),
        ("I only speak Spanish", "es"),
        ("puede hablar en español", "es"),
        ("hola, español por favor", "es"),
        ("do you speak French?", OTHER),
        ("I don't speak English very well", OTHER),
        ("auf Deutsch bitte", None),
        ("in English please", None),
        ("yes please", None),
        ("the manual is in Spanish", None),
        ("my tenant only speaks Spanish", None),
        ("it's the Spanish tile roof", None),
        ("12 Spanish Oaks Boulevard", None),
        ("English ivy grows over the unit", None),
        ("my name is Maria French", None),
    ],
)
def test_wishes_in_a_call_in_english(said: str, wanted: str | None) -> None:
    reading = language_wished(said, "en-US", BOTH)
    assert (reading.value if reading else None) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("in English please", "en"),
        ("en inglés por favor", "en"),
        ("do you speak English?", "en"),
        ("I don't speak Spanish", "en"),
        ("no hablo español", OTHER),
        ("¿habla inglés?", "en"),
        ("¿alguien que hable portugués?", OTHER),
        ("en español, por favor", None),
        ("sí, por favor", None),
        ("la calle Inglés", None),
    ],
)
def test_wishes_in_a_call_in_spanish(said: str, wanted: str | None) -> None:
    reading = language_wished(said, "es-US", BOTH)
    assert (reading.value if reading else None) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("kan vi ta det på engelska", "en"),
        ("pratar du engelska?", "en"),
        ("can we speak English", "en"),
        ("jag förstår inte svenska så bra", OTHER),
        ("pratar ni arabiska?", OTHER),
        ("ja tack", None),
    ],
)
def test_wishes_in_a_call_in_swedish(said: str, wanted: str | None) -> None:
    reading = language_wished(said, "sv-SE", ("sv-SE",))
    assert (reading.value if reading else None) == wanted


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("hola, necesito una cita", "es-US"),
        ("mi aire acondicionado no enfría", "es-US"),
        ("sí, por favor", "es-US"),
        ("gracias", "es-US"),
        ("quiero que venga alguien mañana", "es-US"),
        ("yes please", "en-US"),
        ("my AC isn't cooling", "en-US"),
        ("it's 4210 La Costa Drive", ""),
        ("4210 La Costa Drive", ""),
        ("Maria de la Cruz", ""),
        ("El Paso", ""),
        ("no", ""),
        ("78704", ""),
        ("", ""),
        ("Juan Carlos Hernández", ""),
        ("me llamo Ana López", "es-US"),
        ("se me dañó el aire acondicionado", "es-US"),
        ("12 Dos Rios Drive in San Antonio", ""),
    ],
)
def test_the_language_that_somebody_speaks(said: str, language: str) -> None:
    assert language_spoken(said, BOTH) == language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Hola, mi aire acondicionado no funciona", "es-US"),
        ("hola, necesito un cambio de aceite", "es-US"),
        ("hola buenas tardes", "es-US"),
        ("quiero hablar con alguien", "es-US"),
        ("no sé qué hacer, se me descompuso ayer", "es-US"),
        ("my AC isn't cooling", "en-US"),
        ("hola, gracias", ""),
        ("hola hola hola", ""),
        ("me llamo Ana López", ""),
        ("my tenant says no funciona para nada", ""),
        ("change the recipient to Jarah por favor", ""),
        ("Maria de la Luz Hernandez", ""),
        ("4210 Vista del Sol", ""),
        ("Casa Linda Avenue", ""),
    ],
)
def test_a_whole_sentence_tells_its_language_and_a_name_or_a_mixture_none(said: str, language: str) -> None:
    assert language_plainly_spoken(said, BOTH) == language


@pytest.mark.parametrize(("language", "other"), [("en-US", "es-US"), ("en-US", "sv-SE"), ("es-US", "en-US")])
def test_of_what_people_say_in_a_language_nothing_is_plainly_another(language: str, other: str) -> None:
    files = (DATA / language[:2]).glob("*.jsonl")
    said = [json.loads(line)["text"] for file in files for line in file.read_text().splitlines()]
    assert len(said) > 500
    assert [each for each in said if language_plainly_spoken(each, (language, other)) == other] == []
