"""A flow of several languages is proven in each: what is missing in one, or too much, is refused with its name."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from parley import hear
from parley.flow import Ask, Collect, End, Flow, FlowError, Interrupt, Limits, Question, Transfer, Values
from parley.flow.translation import Translation
from parley.hear.basics import basics
from parley.texts import texts_beside, texts_of
from tests.unit.languages.visits import VISITS, flow, name

FILE = Path(__file__).parents[1] / "languages" / "texts" / "es-US.toml"
TEXTS = texts_of(FILE)


def refused(texts: Translation, language: str = "es-US", **changed: object) -> list[str]:
    with pytest.raises(FlowError) as error:
        Flow("visits", **{**VISITS, **changed}, languages={language: texts})
    return [problem.removeprefix("texts/es-US.toml: ") for problem in error.value.problems]


def without(texts: Mapping[str, str], key: str) -> dict[str, str]:
    return {each: text for each, text in texts.items() if each != key}


def test_a_flow_is_spoken_in_each_of_its_languages() -> None:
    spanish = flow.spoken_in("es-US")
    assert list(flow.in_languages) == ["en-US", "es-US"]
    assert spanish.language == "es-US"
    assert spanish.voice == "Polly.Lupe-Neural"
    welcome = spanish.start
    assert isinstance(welcome, Ask)
    assert str(welcome.say).startswith("Clima Frío, buenas tardes. Esta llamada es")
    assert welcome.hints == ("técnico",)
    assert spanish.questions["address"].called == ("dirección", "calle")
    assert spanish.answers["who"] == "Habla Clima Frío."
    assert spanish.guardrails.never[0].pattern == r"\bgarant\w+"
    never_again = spanish.by_name["never_again"]
    assert isinstance(never_again, End)
    assert str(never_again.say).startswith("Entendido")
    assert spanish.spoken_in("en-US") is flow


def test_a_language_is_found_by_a_tag_like_it() -> None:
    assert [flow.language_like(tag) for tag in ("es-US", "es", "es-MX", "en-GB", "sv-SE")] == [
        *("es-US", "es-US", "es-US", "en-US"),
        "",
    ]
    assert flow.spoken_in("sv-SE") is flow


def test_a_text_without_a_translation_is_refused() -> None:
    assert refused(TEXTS._replace(says=without(TEXTS.says, "Listen."))) == [
        'there is no translation of "Listen."'
    ]


def test_a_translation_of_what_the_flow_does_not_say_is_refused() -> None:
    assert refused(TEXTS._replace(says={**TEXTS.says, "Hi!": "¡Hola!"})) == ['"Hi!" is no text of the flow']


def test_a_text_that_was_changed_is_told_with_the_one_that_it_was() -> None:
    assert refused(TEXTS, farewell="Goodbye!") == [
        'there is no translation of "Goodbye!"; there is one of "Goodbye."',
        '"Goodbye." is no text of the flow',
    ]


def test_a_translation_with_other_blanks_is_refused() -> None:
    text = "{name}, at {address}, {time}. Is that right?"
    assert refused(TEXTS._replace(says={**TEXTS.says, text: "{name}, {tiempo}. ¿Bien?"})) == [
        f'"{text}" has {{address}}, {{name}}, {{time}}, its translation has {{name}}, {{tiempo}}'
    ]


def test_lists_are_complete_and_of_the_flow() -> None:
    texts = TEXTS._replace(hints={"welcome": ()}, called={**TEXTS.called, "shoe": ("zapato",)}, never={})
    assert refused(texts) == [
        "[hints] has no 'address'",
        "[called] 'shoe' is none of the flow; there are: name, address",
        "[never] has no 'guarantee'",
    ]
    assert refused(TEXTS, forbidden=("cheap",)) == ["'forbidden' is missing"]
    assert refused(TEXTS._replace(forbidden=("barato",))) == [
        "'forbidden' is there, but the flow forbids no phrases"
    ]
    rules = TEXTS._replace(never={"guarantee": ("a", "b")})
    assert refused(rules) == ["[never] 'guarantee' has 2 patterns, the flow has 1"]


def test_words_that_are_required_must_be_said_in_the_language_too() -> None:
    says = {**TEXTS.says, "This call is about your heating.": "Es sobre la calefacción."}
    assert refused(TEXTS._replace(says=says)) == [
        "state 'visit' can be entered before 'care' was said: welcome -> visit"
    ]


def test_words_that_are_forbidden_in_the_language_are_found() -> None:
    says = {**TEXTS.says, "Very well. Goodbye.": "Se lo garantizo. Hasta luego."}
    assert refused(TEXTS._replace(says=says)) == [
        "state 'goodbye' says \"garantizo\", which 'guarantee' forbids"
    ]


def test_a_question_that_is_asked_again_in_the_same_words_is_refused() -> None:
    says = {**TEXTS.says, "Shall we send somebody?": TEXTS.says["Say yes if you want a visit."]}
    assert refused(TEXTS._replace(says=says)) == [
        "state 'welcome': question 'welcome' is asked again in the same words"
    ]


def test_a_reader_without_a_table_in_the_language_is_refused() -> None:
    assert refused(TEXTS, language="sv-SE") == [
        "interrupt 'danger': the reader 'danger' has no table Dangers for 'sv-SE' (languages/sv); "
        "there is one for: en, es"
    ]


def test_a_language_without_a_pack_is_refused() -> None:
    assert refused(TEXTS, language="fr-FR") == ["'fr-FR' is a language without a pack; there are: en, sv, es"]


@pytest.mark.parametrize(
    ("key", "offer", "problem"),
    [
        ("5", "", "'key' and 'offer' go together"),
        ("55", "Oprima.", "'55' is no key of a phone"),
        ("0", "Oprima.", "the key 0 has a meaning already where it is offered"),
    ],
)
def test_a_key_that_is_offered_means_that_language_alone(key: str, offer: str, problem: str) -> None:
    person = Interrupt("person", hear.danger, {"yes": "goodbye"}, keys={"0": "yes"})
    texts = TEXTS._replace(key=key, offer=offer, says=without(TEXTS.says, "Listen."))
    assert problem in refused(texts, interrupts=(person,))


def test_what_code_says_is_looked_up() -> None:
    spanish = flow.spoken_in("es-US")
    assert spanish.sayings["colour"](5) == "verde"
    assert flow.sayings["colour"](5) == "green"
    assert spanish.in_words("We don't come to Maple Street.") == "No vamos a Maple Street."


def test_an_agents_own_way_of_speaking_a_value_is_told_the_language() -> None:
    def by_language(value: object, language: str) -> str:
        return f"{value} {language}"

    told = Flow("visits", **{**VISITS, "spoken": {"colour": by_language}}, languages={"es-US": TEXTS})
    assert told.sayings["colour"](5) == "5 en-US"
    assert told.spoken_in("es-US").sayings["colour"](5) == "5 es-US"


def test_a_colleague_is_spoken_to_in_the_flows_own_language() -> None:
    desk = Transfer(
        "sorry",
        "One moment.",
        to="desk",
        goto=dict.fromkeys(("answered", "busy", "no_answer", "failed"), "goodbye"),
        whisper="Somebody wants a visit.",
    )
    states = [*(desk if each.name == "sorry" else each for each in VISITS["states"])]
    says = without(TEXTS.says, "I'm sorry, I didn't understand you. Please call again.") | {
        "One moment.": "Un momento."
    }
    texts = TEXTS._replace(says=says)
    told = Flow(
        "visits",
        **{**VISITS, "states": states, "facts": {"desk": "+1", "colour": 5}},
        languages={"es-US": texts},
    )
    transfer = told.spoken_in("es-US").by_name["sorry"]
    assert isinstance(transfer, Transfer)
    assert (transfer.say, transfer.whisper) == ("Un momento.", "Somebody wants a visit.")


def test_questions_that_are_made_during_a_call_are_translated() -> None:
    def made(_: Values) -> Sequence[Question]:
        return (name,)

    visit = Collect("visit", made, goto={"done": "end"}, stuck="end")
    end = End("end", "Goodbye.", outcome="over")
    texts = Translation({"Goodbye.": "Hasta luego."}, values=TEXTS.says)
    told = Flow("made", (visit, end), basics, Limits(to="end"), languages={"es-US": texts})
    questions = told.spoken_in("es-US").by_name["visit"].questions  # type: ignore[union-attr]
    assert callable(questions)
    assert questions({})[0].ask == "¿Me da su nombre, por favor?"


def test_a_file_that_nobody_can_read_is_refused_with_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    page = str(tmp_path / "flow.py")
    for content, problem in (
        ("says = ", "Invalid value"),
        ("sagt = {}", "it has 'sagt', but a file may hold: voice, key, offer, forbidden"),
        ('[says]\n"Hi." = ""', "'says' must be a table of texts, with a text for each"),
        ("[hints]\nwelcome = 5", "'hints' must be a table of names, with a list of texts for each"),
        ("key = 5", "'key' must be a text"),
    ):
        (folder / "es-US.toml").write_text(content, encoding="utf-8")
        with pytest.raises(FlowError, match=r"texts/es-US\.toml: .*") as error:
            texts_beside(page)
        assert problem in str(error.value)
    (folder / "es-US.toml").unlink()
    assert texts_beside(page) == {}
