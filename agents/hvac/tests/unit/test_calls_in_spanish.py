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
