"""A language is a pack: all that is heard and said in it. A flow is refused in one that it could not be held in."""

from dataclasses import replace
from typing import Any

import pytest

from parley import agents, hear, speak
from parley.flow import Ask, End, Flow, FlowError, Interrupt, Limits
from parley.flow.readers import tables
from parley.flow.render import render
from parley.hear.answers import Answers
from parley.hear.basics import basics
from parley.languages import LANGUAGES, NoLanguageError, part, table
from parley.languages.parts import PARTS, Locale, Phrases
from parley.local.cli.checks.flows import unspoken
from parley.local.cli.checks.places import PACKAGE
from parley.model.guardrails import ACK, Saying, objection
from parley.reading import Context, Reading, either

AGENTS = ("hvac",)

ASK = Ask(
    "ask", "Ready?", hear=hear.yes_no, goto={"yes": "end", "no": "end"}, again=("Are you?",), stuck="end"
)
END = End("end", "Goodbye.", outcome="over")
GAS = Interrupt("gas", hear.danger, {"yes": "end"})


def flow(language: str, **more: Any) -> Flow:
    return Flow("test", states=(ASK, END), basics=basics, limits=Limits(to="end"), language=language, **more)


def why_not(language: str, **more: Any) -> list[str]:
    with pytest.raises(FlowError) as refused:
        flow(language, **more)
    return list(refused.value.problems)


def gas_or_yes(text: str, context: Context) -> Reading[Any] | None:
    return hear.danger(text, context) or hear.yes_no(text, context)


def test_an_agent_that_could_not_hear_gas_in_its_language_is_refused_with_the_reader_s_name() -> None:
    assert why_not("sv-SE", interrupts=(GAS,)) == [
        "interrupt 'gas': the reader 'danger' has no table Dangers for 'sv-SE' (languages/sv); there is one for: en, es"
    ]
    with pytest.raises(FlowError, match="'danger' has no table Dangers for 'sv-SE'"):
        replace(agents.load("hvac"), language="sv-SE")


@pytest.mark.parametrize("reader", [gas_or_yes, either(hear.yes_no, hear.danger)])
def test_a_reader_that_is_made_of_others_reads_with_their_tables(reader: Any) -> None:
    assert {name for name, _ in tables(reader)} == {"danger", "yes_no"}
    assert "'danger' has no table" in why_not("sv-SE", interrupts=(replace(GAS, hear=reader),))[0]


@pytest.mark.parametrize("language", ["en-US", "en-GB", "en", "sv-SE", "sv-FI"])
def test_a_region_without_a_pack_of_its_own_is_spoken_with_its_language_s(language: str) -> None:
    spoken = flow(language)
    assert spoken.phrases is part(Phrases, language[:2])
    assert table(Answers, language) is table(Answers, language[:2])


@pytest.mark.parametrize("language", ["en_US", "EN-us", "english", "", "en-us-"])
def test_what_is_no_tag_is_refused(language: str) -> None:
    assert why_not(language) == [f"language: '{language}' is no language tag (BCP 47, like 'en-US')"]


def test_a_language_without_a_pack_is_refused_with_those_that_there_are() -> None:
    expected = f"'fi-FI' is a language without a pack; there are: {', '.join(LANGUAGES)}"
    assert why_not("fi-FI") == [f"language: {expected}"]
    with pytest.raises(NoLanguageError, match=expected):
        part(Phrases, "fi-FI")


def test_a_reader_that_a_function_made_is_called_by_that_function_s_name() -> None:
    assert {name for name, _ in tables(hear.offered("first", "second"))} == {"offered"}


def test_everything_that_is_heard_in_english_is_heard_in_spanish() -> None:
    english, spanish = (
        {
            path.name
            for path in (PACKAGE / "languages" / each).glob("*.py")
            if "\nTABLE = " in path.read_text()
        }
        for each in ("en", "es")
    )
    assert english - spanish == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_has_every_part(language: str) -> None:
    assert all(isinstance(part(kind, language), kind) for kind in PARTS)
    assert table(Answers, language)


def test_all_packs_are_whole_and_the_fallback_apologises_as_they_do() -> None:
    assert list(unspoken()) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("form", "value"),
    [
        (speak.digits, "78745"),
        (speak.phone, "+15125550142"),
        (speak.day, "2026-11-24"),
        (speak.clock, "14:30"),
        (speak.moment, "2026-11-24T14:00"),
        (speak.arrival, "2026-11-24T14:00"),
        (speak.window, {"start": "2026-11-24T08:00", "end": "2026-11-24T12:00", "said": "Tuesday"}),
        (speak.week, {"2026-11-23": ["08:00", "18:00"], "2026-11-24": []}),
        (speak.one_of, ["a", "b", "c"]),
        (speak.all_of, ["a", "b", "c"]),
        (speak.dollars, 79.5),
    ],
    ids=lambda each: each.name if isinstance(each, speak.Form) else "",
)
def test_every_pack_speaks_every_value(form: speak.Form, value: Any, language: str) -> None:
    assert form(value, language)
    assert form in speak.FORMS


def test_a_flow_speaks_its_values_in_its_language() -> None:
    said = [
        render(
            "{day}",
            {"day": "2026-11-24"},
            flow(language, facts={"day": "2026-11-24"}, spoken={"day": speak.day}).sayings,
        )
        for language in ("en-US", "sv-SE")
    ]
    assert said == ["Tuesday, November 24th", "tisdag den 24 november"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_model_may_say_a_pack_s_own_courtesy_in_no_other_language(language: str) -> None:
    wait = part(Phrases, language).wait
    allowed = {
        other
        for other in LANGUAGES
        if objection(Saying(wait, ACK, part(Locale, other).tag)) != "another language"
    }
    assert allowed == {language}


WINDOWS = (
    ("2026-11-24T00:00", "2026-11-25T00:00", "tisdag den 24 november"),
    ("2026-11-24T08:00", "2026-11-24T12:00", "tisdag den 24 november på förmiddagen"),
    ("2026-11-24T09:00", "2026-11-24T10:00", "tisdag den 24 november klockan 9"),
    ("2026-11-24T09:00", "2026-11-25T00:00", "tisdag den 24 november efter klockan 9"),
    ("2026-11-24T00:00", "2026-11-24T11:00", "tisdag den 24 november före klockan 11"),
    ("2026-11-24T09:00", "2026-11-24T11:30", "tisdag den 24 november mellan klockan 9 och klockan 11.30"),
)


@pytest.mark.parametrize(("start", "end", "spoken"), WINDOWS)
def test_a_window_of_time_is_spoken_by_its_hours(start: str, end: str, spoken: str) -> None:
    assert speak.window({"start": start, "end": end, "said": ""}, "sv-SE") == spoken
