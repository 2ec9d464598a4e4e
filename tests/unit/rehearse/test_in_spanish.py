"""An agent in Spanish is rehearsed like any other: callers who order, rate, and take back what they said."""

import pytest

from parley import agents, hear
from parley.flow import Ask, Collect, End, Flow, Limits, Question
from parley.hear.basics import basics
from parley.hear.choices import choice
from parley.languages.es import speak
from parley.local.rehearse.declared import Declared
from parley.local.rehearse.rehearsal import Rehearsal, report

PANADERIA = Flow(
    "panaderia",
    basics=basics,
    language="es-US",
    limits=Limits(to="perdon", turns=30, seconds=600),
    states=(
        Ask(
            "bienvenida",
            "¡Panadería La Espiga, buenos días! ¿Quiere pedir un pastel?",
            hear=hear.yes_no,
            goto={"yes": "pedido", "no": "adios"},
            again=("¿Es para un pedido?", "Diga sí para pedir un pastel."),
            stuck="perdon",
        ),
        Collect(
            "pedido",
            (
                Question("name", "¿Cómo se llama?", hear.name, ("¿Me dice su nombre?",), called=("nombre",)),
                Question(
                    "kind",
                    "¿De chocolate, de vainilla o de fresa?",
                    choice(("chocolate", "vainilla", "fresa")),
                    ("¿De cuál?",),
                    called=("sabor",),
                ),
                Question(
                    "when",
                    "¿Cuándo lo recoge?",
                    hear.when,
                    ("¿Qué día y a qué hora?",),
                    called=("día",),
                    spoken=speak.window,
                ),
                Question(
                    "stars",
                    "Del uno al cinco, ¿qué le pareció la llamada?",
                    hear.rating(1, 5),
                    ("¿Del uno al cinco?",),
                ),
            ),
            go_ahead=Question(
                "right",
                "Un pastel de {kind} para {name}, {when}. ¿Es correcto?",
                hear.yes_no,
                ("¿Es correcto?",),
            ),
            change="¿Qué cambio?",
            goto={"yes": "gracias"},
            stuck="perdon",
        ),
        End("gracias", "Gracias, hasta luego.", outcome="ordered"),
        End("adios", "Entonces que tenga buen día. Adiós.", outcome="no_order"),
        End("perdon", "Pase a vernos, por favor.", outcome="not_understood"),
    ),
)


def test_a_flow_in_spanish_is_rehearsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agents, "names", lambda: ["panaderia"])
    rehearsal = Rehearsal(PANADERIA, Declared())
    found = report(rehearsal, list(rehearsal.calls(60, 7)), 7)
    assert found["not_as_meant"] == 0, found["kinds"]
    assert found["as_meant"] >= 0.8 * found["calls"]
