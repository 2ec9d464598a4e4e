"""A caller who wants another language goes on in it where they stand, with what was collected."""

import pytest

from parley.flow import Flow
from parley.machine.effects import Listen
from parley.testing import Conversation
from tests.unit.languages.visits import VISITS, flow

WELCOME = (
    "Clima Frío, buenas tardes. Esta llamada es sobre su calefacción. ¿Quiere que le mandemos un técnico?"
)
READ_BACK = "Ann Lee, en 4210 Oak Street, el martes 24 de noviembre en la mañana. ¿Está bien así?"


def call(*said: str) -> Conversation:
    return Conversation(flow).says(*said)


def at_the_read_back() -> Conversation:
    phone = call("yes please", "Ann Lee", "4210 Oak Street", "Tuesday morning")
    assert phone.heard == "Ann Lee, at 4210 Oak Street, Tuesday, November 24th in the morning. Is that right?"
    return phone


@pytest.mark.parametrize(
    "wish", ["en español, por favor", "Spanish please", "do you speak Spanish?", "no hablo inglés"]
)
def test_who_asks_for_it_is_asked_again_in_it(wish: str) -> None:
    phone = call("yes please", wish)
    assert phone.heard == "Claro, en español. ¿Me da su nombre, por favor?"
    assert phone.call.language == "es-US"
    phone.says("me llamo Ana López")
    assert phone.heard == "¿Cuál es la dirección, Ana López?"


def test_what_was_collected_is_kept() -> None:
    phone = call("yes please", "Ann Lee", "in Spanish please", "4210 Oak Street", "el martes en la mañana")
    assert phone.heard == READ_BACK
    phone.says("sí, está bien")
    assert phone.outcome == "booked"
    assert phone.heard == (
        "Listo, Ann Lee. Vamos el martes 24 de noviembre en la mañana. Su número es el verde. ¡Hasta luego!"
    )


def test_what_is_said_beside_the_wish_counts() -> None:
    phone = call("yes please", "en español por favor, me llamo Ana López")
    assert phone.heard == "Claro, en español. ¿Cuál es la dirección, Ana López?"


@pytest.mark.parametrize(
    "said",
    [
        "can we do this in Spanish? I don't think that you have my number",
        "I need somebody who speaks Spanish, what can you do for me?",
    ],
)
def test_what_is_said_beside_the_wish_in_the_old_language_takes_nobody_back_to_it(said: str) -> None:
    phone = call("yes please", said)
    assert phone.heard == "Claro, en español. ¿Me da su nombre, por favor?"
    assert phone.call.language == "es-US"


def test_the_key_that_is_offered_chooses_the_language() -> None:
    phone = call()
    assert isinstance(phone.effect, Listen)
    assert phone.effect.offers == (("es-US", "Para español, oprima el cinco."),)
    phone.presses("5")
    assert phone.heard == f"Claro, en español. {WELCOME}"
    assert not getattr(phone.effect, "offers", ())


def test_the_key_is_one_only_where_it_was_offered() -> None:
    phone = call("yes please").presses("5")
    assert phone.call.language == "en-US"


@pytest.mark.parametrize("first_words", ["hola, necesito que venga un técnico", "hola buenas tardes"])
def test_who_says_a_whole_sentence_in_it_goes_on_in_it(first_words: str) -> None:
    phone = call(first_words)
    assert phone.call.language == "es-US"
    assert phone.heard.startswith("Claro, en español. ")


def test_who_may_want_it_is_told_how_and_who_answers_in_it_twice_goes_on_in_it() -> None:
    phone = call("yes please", "me llamo Ana López")
    assert phone.call.language == "en-US"
    assert phone.heard == "For Spanish, say: español. Your name, please?"
    phone.says("me llamo Ana López")
    assert phone.heard == "Claro, en español. ¿Cuál es la dirección, Ana López?"
    assert call("yes please", "me llamo Ana López", "español").call.language == "es-US"


def test_an_answer_in_the_calls_language_between_the_two_counts() -> None:
    phone = call("hola, gracias", "yes please I need a visit", "gracias")
    assert phone.call.language == "en-US"


@pytest.mark.parametrize("name", ["Maria de la Luz", "Juan Carlos Hernandez"])
def test_a_name_from_it_is_no_wish_for_it(name: str) -> None:
    phone = call("yes please", name)
    assert (phone.call.language, phone.heard) == ("en-US", f"What is the address, {name}?")


def test_danger_told_in_it_matters_at_once() -> None:
    phone = call("yes please", "¡ay, huele a gas en la casa!")
    assert phone.outcome == "danger"
    assert phone.heard == "Claro, en español. Escuche. Salgan de la casa y llamen al 911."


@pytest.mark.parametrize("wish", ["sí, en español por favor", "en español", "yes, in Spanish please"])
def test_in_the_middle_of_a_read_back_it_is_read_back_again_and_nothing_agreed_to(wish: str) -> None:
    phone = at_the_read_back().says(wish)
    assert phone.heard == f"Claro, en español. {READ_BACK}"
    assert phone.outcome == ""
    assert phone.says("sí").outcome == "booked"


def test_a_yes_in_it_agrees_to_nothing_that_was_read_back_in_the_other() -> None:
    phone = at_the_read_back().says("sí, está bien, gracias")
    assert phone.call.language == "es-US"
    assert phone.outcome == ""
    assert phone.heard.endswith(READ_BACK)


def test_a_correction_beside_the_wish_is_read_back() -> None:
    phone = at_the_read_back().says("en español por favor, es 4201 Oak Street")
    assert "4201 Oak Street" in phone.heard
    assert phone.outcome == ""


def test_in_english_please_comes_back() -> None:
    phone = call("yes please", "en español, por favor").says("in English please")
    assert phone.heard == "Sure, in English. Your name, please?"
    assert phone.call.language == "en-US"


def test_a_language_that_nobody_planned_is_answered_and_the_call_goes_on() -> None:
    phone = call("yes please", "do you speak French?")
    assert phone.heard == "I'm sorry, I only speak English and Spanish. What is your first and last name?"
    phone.says("Ann Lee")
    assert phone.heard == "What is the address, Ann Lee?"


def test_who_can_speak_no_language_of_the_agents_is_not_held_up() -> None:
    phone = call("yes please", *["do you speak French?"] * 3)
    assert phone.outcome == "not_understood"


def test_an_agent_of_one_language_says_which() -> None:
    phone = Conversation(Flow("visits", **VISITS)).says("yes please", "en español, por favor")
    assert phone.heard == "I'm sorry, I only speak English. What is your first and last name?"
    assert phone.call.language == "en-US"


def test_what_is_not_understood_and_what_is_refused_is_said_in_it() -> None:
    phone = call("yes please", "en español, por favor", "Ana López").says("mmm")
    assert phone.heard.startswith("Perdón, no le entendí. ")
    phone.says("4210 Maple Street")
    assert phone.heard.startswith("No vamos a Maple Street.")


def test_the_log_says_what_decided_it() -> None:
    phone = call("yes please", "en español, por favor")
    (decision,) = phone.decisions
    assert decision.why.startswith("goes on in es-US")
    assert (decision.understood[0].question, decision.understood[0].value) == ("language", "es-US")
