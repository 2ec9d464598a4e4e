"""ACE Cooling in Spanish: a whole booking, dangers, and a change of language."""

import pytest

from agents.hvac.tests.unit.test_hvac import call


def test_a_technician_is_booked_in_spanish() -> None:
    phone = call().says("en español, por favor", "se me dañó el aire, no enfría", "no, nada de eso", "78745")
    phone.says("Rosa Pérez", "4210 Oak Meadow Drive", "el martes por la mañana")
    assert phone.heard == (
        "Rosa Pérez, en 4210 Oak Meadow Drive, el martes 24 de noviembre entre las 8 y las 10 de la mañana: "
        "se le dañó el aire, no enfría. ¿Le agendo la visita?"
    )
    assert phone.says("sí, por favor").outcome == "booked"


@pytest.mark.parametrize("said", ["huele a gas en mi casa", "me siento mareada", "hay humo"])
def test_a_danger_ends_in_the_way_out(said: str) -> None:
    phone = call().says("en español, por favor", said)
    assert phone.outcome == "emergency"
    assert phone.heard.startswith("Escúcheme bien, por favor. Salgan ya de la casa")


@pytest.mark.parametrize("said", ["no, gracias a Dios no", "no, todo bien", "no huele a nada"])
def test_a_clear_no_is_no_danger_and_no_farewell(said: str) -> None:
    phone = call().says("en español, por favor", "mi aire no enfría", said)
    assert phone.heard == "¿Cuál es el código postal donde necesita el servicio?"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Rosa Echeverría, e, ce, hache, e, uve, e, erre, erre, i, a", "Rosa Echeverría"),
        ("Rosa Echevería, e, che, e, uve, e, erre, erre, i, a", "Rosa Echeverria"),
        ("jota, u, a, ene", "Juan"),
    ],
)
def test_a_name_is_spelled_by_the_names_of_its_letters(said: str, name: str) -> None:
    assert call().says(*SPANISH, said).call.values["name"] == name


@pytest.mark.parametrize("said", ["No es Pérez es Gutiérrez", "no, no es Pérez, es Gutiérrez"])
def test_a_surname_that_is_put_right_keeps_the_first_name(said: str) -> None:
    phone = call().says(*SPANISH, "Rosa Pérez", "4210 Oak Street", "el lunes", said)
    assert phone.heard.startswith("Rosa Gutiérrez, en 4210 Oak Street")


@pytest.mark.parametrize(
    "said",
    ["mi aire ya no jala, necesito a alguien rápido", "mi aire no enfría y no quiero hablar con nadie más"],
)
def test_who_needs_somebody_to_come_is_not_put_through(said: str) -> None:
    assert call().says(said).state == "safety"


def test_a_question_that_chooses_the_language_is_heard() -> None:
    assert call().says("Buenos días, ¿cuánto cobran por poner un aire nuevo?").state == "safety"


SPANISH = ("en español, por favor", "mi aire no enfría", "no", "78745")


@pytest.mark.parametrize("name", ["Socorro Fuego", "Rosa Fuego", "rosa fuego"])
def test_a_name_that_sounds_like_a_danger_is_a_name(name: str) -> None:
    phone = call().says(*SPANISH, name, "4210 Oak Street", "el lunes", f"{name.lower()}, sí")
    assert phone.outcome == "booked"


@pytest.mark.parametrize(
    "said",
    ["espéreme, acaba de sonar la alarma de monóxido", "¡Socorro, fuego!", "socorro, hay fuego en la cocina"],
)
def test_a_danger_at_the_question_for_a_name_is_one(said: str) -> None:
    assert call().says(*SPANISH, said).outcome == "emergency"


def test_a_street_that_is_said_twice_is_no_danger() -> None:
    phone = call().says(*SPANISH, "Rosa Pérez", "4274 burning tree drive 4274 burning tree drive")
    assert phone.call.values["address"] == "4274 burning tree drive"


def test_a_first_name_that_is_a_day_is_put_right_and_no_day() -> None:
    phone = call().says(
        *SPANISH, "Domingo Martínez", "4210 Oak Street", "el lunes", "no, es Domingo Hernández"
    )
    assert phone.heard.startswith("Domingo Hernández, en 4210 Oak Street, el lunes 23 de noviembre")


def test_an_accent_stays_where_it_was_heard() -> None:
    assert call().says(*SPANISH, "Luz Hernández, H E R N Á N D E Z").call.values["name"] == "Luz Hernández"


def test_a_question_is_no_problem_with_or_without_its_last_mark() -> None:
    phone = call().says(
        "en español, por favor", "hola", "¿dan garantía en las reparaciones", "no hay humo ¿arreglan boilers"
    )
    assert "problem" not in phone.call.values


def test_a_surname_that_sounds_like_a_danger_is_said_to_be_one() -> None:
    assert call().says(*SPANISH, "Dolores Fuego", "Fuego es mi apellido").outcome == ""


def test_the_name_is_all_of_it_where_no_half_is_told_apart() -> None:
    phone = call().says(
        *SPANISH, "Teo Zamarripa", "4210 Oak Street", "el lunes", "no, el nombre es Teo Samarripa"
    )
    assert phone.call.values["name"] == "Teo Samarripa"


def test_what_joins_a_name_to_an_address_is_no_part_of_it() -> None:
    phone = call().says(*SPANISH, "Rosa Pérez", "la dirección es 7555 call street y me llamo rosa pérez")
    assert phone.call.values["address"] == "7555 call street"


@pytest.mark.parametrize(
    "said",
    ["no, el apellido es peres", "no, es rosa peres", "el apellido es P E R E S", "no es perez, es peres"],
)
def test_a_surname_is_put_right_however_it_is_written(said: str) -> None:
    phone = call().says(*SPANISH, "Rosa Perez", "4210 Oak Street", "el lunes", said)
    assert phone.heard.startswith("Rosa Peres, en 4210 Oak Street")


def test_who_says_the_name_again_and_so_it_is_agrees() -> None:
    phone = call().says(*SPANISH, "rosa fuego", "4210 Oak Street", "el lunes", "rosa fuego así es")
    assert phone.outcome == "booked"


def test_a_spanish_greeting_is_asked_what_for() -> None:
    phone = call().says("en español, por favor", "buenas tardes")
    assert phone.heard.endswith("¿En qué le puedo ayudar?")


def test_what_is_told_in_english_beside_the_wish_for_spanish_counts() -> None:
    phone = call().says("can we do this in Spanish? the AC is not cooling")
    assert (phone.call.language, phone.state) == ("es-US", "safety")
    assert phone.heard.startswith("Claro, en español. ")
    assert "not cooling" in phone.call.values["problem"]


def test_an_earlier_visit_is_one_before_the_one_that_was_read_back() -> None:
    phone = call().says(
        "mi aire no enfría", "no", "78745", "Ana Ruiz", "4210 Oak Street", "el lunes en la tarde"
    )
    phone.says("uy, ¿no tiene más temprano? es que hace mucho frío")
    assert (phone.call.values["visit"], phone.call.reason) == ("2026-11-23T08:00", "free")
    assert phone.call.values["preferred_time"]["end"] == "2026-11-23T13:00:00"


def test_the_day_that_is_refused_is_not_the_one_that_is_offered() -> None:
    phone = call().says(
        "habla español mi aire no enfría", "no", "78745", "Rosalía Quintero", "4210 Oak Street"
    )
    phone.says("pues el jueves no porque es el día de dar gracias mejor el viernes en la mañana")
    assert "el viernes 27 de noviembre" in phone.heard


AT_THE_FLAT = (
    *SPANISH,
    "Rosa Jiménez",
    "es el 6203 Manchaca Road apartamento cuatro",
    "el lunes en la tarde",
)


@pytest.mark.parametrize(
    "said",
    [
        "sí pero el apartamento es cuatro be no nomás cuatro",
        "es el cuatro be el apartamento be de burro",
        "no, es el 4 B",
        "sí está bien nada más que el técnico sepa que es el cuatro be",
    ],
)
def test_a_flat_with_a_letter_is_put_right_and_no_day(said: str) -> None:
    phone = call().says(*AT_THE_FLAT, said)
    assert "apartamento 4B, el lunes 23 de noviembre" in phone.heard.replace("4 B", "4B")


def test_what_is_told_beside_a_street_asks_nothing_and_is_kept_whole() -> None:
    phone = call().says(
        *SPANISH, "Beto Salinas", "900 east anderson lane espacio catorce es un parque de trailas"
    )
    assert phone.heard.startswith(
        "Eso lo anoto. Gracias, Beto Salinas. Entonces tengo 900 east anderson lane espacio 14"
    )
    phone.says("el lunes pero que me hable primero antes de venir porque a veces no tengo señal")
    assert "; me hable primero antes de venir porque a veces no tengo señal. ¿Le agendo" in phone.heard


def test_the_way_into_a_story_is_no_part_of_the_problem() -> None:
    phone = call().says(
        "en español, por favor", "ay qué bueno mire es que el aire está goteando agua", "no", "78745"
    )
    assert phone.call.values["problem"] == "el aire está goteando agua"
