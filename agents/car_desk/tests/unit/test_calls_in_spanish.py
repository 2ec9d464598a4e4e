"""Hillside Auto in Spanish: a whole booking that is moved, and a car that is not safe to drive."""

import pytest

from agents.car_desk.flow import flow
from agents.car_desk.tests.unit.hillside import MARIA, hillside
from parley.testing import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines


def call() -> Conversation:
    return Conversation(flow, caller=MARIA, business=hillside()).says("en español, por favor")


def test_a_visit_is_booked_and_moved_in_spanish() -> None:
    phone = call().says("quiero una cita para una inspección el viernes después de las tres")
    assert phone.heard == (
        "Entonces: inspección para su Honda Civic, el viernes 27 de noviembre a las 3 de la tarde. ¿Le hago la cita?"
    )
    phone.says("sí", "ay no, mejor el jueves", "a las cuatro", "sí", "no, es todo")
    assert phone.outcome == "moved"
    assert "le pasé la inspección para el jueves 26 de noviembre a las 4 de la tarde" in phone.heard


@pytest.mark.parametrize("said", ["necesito un trabajo de frenos", "a ver, necesito una rotación de gomas"])
def test_work_on_a_car_is_no_job_and_no_visit_that_is_there(said: str) -> None:
    assert call().says(said).heard == "¿Qué día y a qué hora le queda bien?"


@pytest.mark.parametrize("said", ["no, a las nueve y media", "no a las nueve y media de la mañana"])
def test_a_no_before_another_hour_rules_it_not_out(said: str) -> None:
    phone = call().says("una alineación el lunes a las tres de la tarde", said)
    assert "el lunes 23 de noviembre a las 9:30 de la mañana" in phone.heard


def test_an_article_is_no_number_of_a_car() -> None:
    phone = Conversation(flow, caller="+15125550177", business=hillside()).says("en español, por favor")
    phone.says("una cita para la batería el jueves", "Raúl Medina", "un Sentra", "sin correo")
    assert "con su Sentra 2010" in phone.says("sí, pero es un Sentra 2010").heard


def test_who_is_asked_whether_to_cancel_says_so() -> None:
    phone = call().says(
        "una alineación el lunes a las tres de la tarde", "sí", "cancele esa cita", "cancélela"
    )
    assert phone.heard.startswith("Ya quedó cancelada.")


@pytest.mark.parametrize(
    "told",
    [
        "el carro se me apaga en los semáforos",
        "mi carro vibra cuando voy en el freeway",
        "la troca no me quiere prender en las mañanas",
        "no agarra los cambios",
        "los frenos me rechinan bien feo",
    ],
)
def test_what_is_wrong_is_booked_and_noted_without_what_leads_to_it(told: str) -> None:
    phone = call().says(f"oiga mire es que {told}")
    assert phone.heard.endswith("¿Qué día y a qué hora le queda bien?")
    assert phone.call.values["notes"] == told


def test_who_asks_for_spanish_kindly_has_told_no_name() -> None:
    phone = Conversation(flow, caller="+15125550177", business=hillside())
    phone.says("buenas tardes en español si es tan amable", "necesito una cita para los frenos")
    assert phone.heard.endswith("¿Me da su nombre, por favor?")


def test_who_has_no_brakes_is_told_not_to_drive() -> None:
    assert call().says("se me fueron los frenos").heard.startswith("Por favor, no lo maneje.")


@pytest.mark.parametrize(
    "said",
    [
        "Necesito llantas nuevas y alineación",
        "Quiero cambio de llantas y alineación",
        "Necesito unas balatas y revisar los frenos",
    ],
)
def test_work_that_is_wished_for_in_spanish_from_the_first_words(said: str) -> None:
    assert Conversation(flow, caller=MARIA, business=hillside()).says(said).call.language == "es-US"


def test_an_article_is_no_hour() -> None:
    phone = Conversation(flow, caller="+15125550177", business=hillside()).says("en español, por favor")
    phone.says("necesito un cambio de aceite hoy mismo", "Ernesto Salas", "es un Chevrolet Malibu")
    assert phone.call.values["wanted"]["said"] != "un"
    phone = call().says("una inspección el martes a las nueve", "sí")
    phone.says("tengo una cita el martes pero ya no puedo, se podrá el sábado")
    assert "una" not in phone.call.values["wanted"]["said"]


def test_another_day_takes_the_place_of_the_visit_that_is_there_and_is_texted_in_spanish() -> None:
    shop = hillside()
    Conversation(flow, caller=MARIA, business=shop).says("brakes on Tuesday at four", "yes").hangs_up()
    phone = Conversation(flow, caller=MARIA, business=shop, sid="CA2").says("en español, por favor")
    phone.says("quiero una cita para el jueves a las diez", "me quita la del martes verdad")
    assert "¿Le hago el cambio para el jueves 26 de noviembre a las 10 de la mañana?" in phone.heard
    assert phone.says("sí").outcome == "moved"
    assert "para el jueves 26 de noviembre a las 10" in shop.texts[-1][1]


@pytest.mark.parametrize(
    "said", ["sí está bien pero anóteles eso de la marcha por favor", "sí y apúntele que es la marcha"]
)
def test_a_note_beside_a_yes_leaves_the_work_that_was_read_back(said: str) -> None:
    shop = hillside()
    phone = Conversation(flow, caller=MARIA, business=shop)
    phone.says("hola mi carro no prende quiero llevarlo el martes a las tres", said)
    (visit,) = shop.of("appointment").values()
    assert visit["service"] == "battery"
    assert "marcha" in visit["notes"]


def test_who_has_no_email_is_not_noted_to_have_one() -> None:
    phone = Conversation(flow, caller="+15125550177", business=hillside()).says("hola mi carro no prende")
    phone.says("me llamo Lucía Fernández", "un Nissan Sentra", "no tengo correo mándeme un mensajito mejor")
    assert "Lucía Fernández" in phone.heard
    assert "tengo correo" not in phone.call.values["notes"]
