"""Whole calls in Spanish: what is said, asked, read back, corrected and agreed to."""

from datetime import date, datetime
from typing import Any

import pytest

from parley import hear, speak
from parley.flow import Ask, Collect, End, Flow, Interrupt, Limits, Question, To
from parley.hear.basics import basics
from parley.hear.distress import distress
from parley.reading import Context
from parley.testing import Conversation

name = Question(
    "name",
    "¿Me da su nombre, por favor?",
    hear=hear.name,
    again=("¿Cuál es su nombre y apellido?", "Dígame solo su nombre, por favor."),
)
address = Question(
    "address",
    "¿Cuál es la dirección?",
    hear=hear.address,
    again=("¿Cuál es el número y la calle?", "Dígame el número de la casa y la calle."),
)
zip_code = Question(
    "zip",
    "¿Y el código postal?",
    hear=hear.zip_code,
    again=("¿Cuáles son los cinco números del código postal?", "Dígame el código postal, número por número."),
    spoken=speak.digits,
)
time = Question(
    "time",
    "¿Qué día y a qué hora le queda bien?",
    hear=hear.coming,
    again=("¿Qué día puede venir el técnico?", "Dígame un día y una hora, por favor."),
    spoken=speak.window,
)
right = Question(
    "right",
    "{name}, en {address}, código postal {zip}, {time}. ¿Está bien así?",
    hear=hear.yes_no,
    again=("¿Está todo correcto?", "Diga sí o no, por favor."),
)
flow = Flow(
    "visita",
    language="es-US",
    basics=basics,
    limits=Limits(to="sorry", turns=30),
    interrupts=(Interrupt("danger", hear.danger, {"yes": To("out")}),),
    states=(
        Ask(
            "welcome",
            "Clima Frío, buenas tardes. ¿Quiere que le mandemos un técnico?",
            hear=hear.yes_no,
            goto={"yes": "visit", "no": "goodbye"},
            again=("¿Quiere una visita?", "Diga sí, si quiere una visita."),
            stuck="sorry",
        ),
        Collect(
            "visit",
            (name, address, zip_code, time),
            go_ahead=right,
            change="¿Qué cambio?",
            goto={"yes": "done"},
            stuck="sorry",
        ),
        End("done", "Listo, {name}. Nos vemos {time}. ¡Hasta luego!", outcome="booked"),
        End("goodbye", "Muy bien. Hasta luego.", outcome="no_visit"),
        End("out", "Salga de la casa y llame al 911.", outcome="danger"),
        End("sorry", "Lo siento, no le entendí. Llame de nuevo, por favor.", outcome="not_understood"),
    ),
)

HALF_PAST_TWO = {"start": "2026-11-24T14:30", "end": "2026-11-24T15:30"}


def call(*said: str) -> Conversation:
    return Conversation(flow).says(*said)


def hours(window: Any) -> dict[str, str]:
    return {
        edge: datetime.fromisoformat(str(window[edge])).isoformat(timespec="minutes")
        for edge in ("start", "end")
    }


def test_name_address_zip_and_time_are_read_back_and_agreed_to() -> None:
    phone = call("sí, por favor", "me llamo María Elena García", "4210 Oak Street, apartamento 3")
    phone.says("siete ocho siete cero cuatro", "el martes que viene a las dos y media")
    assert phone.heard == (
        "María Elena García, en 4210 Oak Street, apartamento 3, código postal 7 8 7 0 4, "
        "el martes 24 de noviembre a las 2:30 de la tarde. ¿Está bien así?"
    )
    assert hours(phone.call.values["time"]) == HALF_PAST_TWO
    phone.says("sí, así está bien, gracias")
    assert phone.outcome == "booked"
    assert phone.heard == (
        "Listo, María Elena García. Nos vemos el martes 24 de noviembre a las 2:30 de la tarde. ¡Hasta luego!"
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no, la dirección es 4201 Oak Street", "4201 Oak Street"),
        ("no, el código postal es 78745", "7 8 7 4 5"),
        ("sí, pero mejor el miércoles", "el miércoles 25 de noviembre"),
        ("sí, pero en la mañana", "en la mañana"),
    ],
)
def test_what_is_changed_at_the_read_back_is_read_back_again(said: str, expected: str) -> None:
    phone = call(
        "claro que sí", "habla Pedro Ruiz", "4210 Oak Street", "78704", "el martes a las dos y media"
    )
    phone.says(said)
    assert phone.outcome == ""
    assert expected in phone.heard
    phone.says("así es")
    assert phone.outcome == "booked"


def test_a_text_without_accents_is_read_as_one_with_them() -> None:
    phone = call("si por favor", "me llamo jose garcia", "4210 oak street", "78704", "manana en la manana")
    assert "Jose Garcia, en 4210 oak street" in phone.heard
    assert "el domingo 22 de noviembre en la mañana" in phone.heard


def test_who_does_not_understand_hears_the_question_again() -> None:
    phone = call("¿mande?")
    assert "¿Quiere que le mandemos un técnico?" in phone.heard
    phone.says("mmm, bla bla")
    assert phone.heard.startswith("Perdón, no le entendí.")


def test_gas_is_heard_whatever_was_asked() -> None:
    assert call("sí", "ay, huele mucho a gas en la cocina").outcome == "danger"


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("ya no me llamen nunca más", "do_not_call"), ("no quiero seguir viviendo", "in_distress")],
)
def test_the_safety_net_speaks_spanish(said: str, outcome: str) -> None:
    phone = Conversation(netted_flow()).says(said)
    assert phone.outcome == outcome or phone.state == "cared"


def netted_flow() -> Flow:
    from parley.safety_net import netted

    return netted(flow)


TAKES = (
    ("la primera", "first"),
    ("me quedo con la segunda, por favor", "second"),
    ("la de más tarde", "second"),
    ("la última", "second"),
    ("la otra", "second"),
    ("el jueves está bien", "second"),
    ("la de las ocho", "first"),
    ("cualquiera de las dos", "first"),
    ("sí, por favor", "first"),
    ("ninguna de las dos", "no"),
    ("¿tiene algo más tarde?", "no"),
    ("no, gracias", "no"),
    ("si puedo, mañana a primera hora", None),
)


@pytest.mark.parametrize(("heard", "taken"), TAKES)
def test_one_of_two_times_is_taken(heard: str, taken: str | None) -> None:
    offers = {"first": "2026-11-24T08:00", "second": "2026-11-26T11:00"}
    context = Context(language="es-US", today=date(2026, 11, 21), known=offers, asked="¿Cuál prefiere?")
    reading = hear.offered("first", "second")(heard, context)
    assert (reading.value if reading else None) == taken


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("quiero cortarme el pelo", None),
        ("quisiera cortarme la barba y el cabello", None),
        ("me corté las uñas", None),
        ("quiero cortarme", "self_harm"),
        ("me corto las venas", "self_harm"),
    ],
)
def test_cutting_hair_is_no_distress(said: str, meant: str | None) -> None:
    reading = distress(said, Context(language="es-US"))
    assert (reading.value if reading else None) == meant
