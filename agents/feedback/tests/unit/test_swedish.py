"""Every word that this agent can say is Swedish: prompts, re-asks, errors and fallbacks."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.feedback.survey.questions import SurveyQuestion
from agents.feedback.survey.swedish import FOLLOW_UP, asked
from agents.feedback.tests.unit.calls import ALL, FeedbackCall
from parley import agents
from parley.carrier.apology import apology, not_in_service
from parley.carrier.webhook import FormFields, Webhook
from parley.flow.render import texts
from parley.flow.ways import to
from parley.flow.words import Ask, Collect, End
from parley.languages import part
from parley.languages.parts import ModelWords, PlacedCalls
from parley.languages.sv import speak
from parley.model.languages import is_in
from parley.outreach.deciding import texts as texting
from parley.outreach.request import Outreach

flow = agents.load("feedback")
ENGLISH = part(ModelWords, "en").common - part(ModelWords, "sv").common - {"i"}
WORD = re.compile(r"[^\W\d_]+")


def declared() -> Iterator[str]:
    """Everything that is written down to be said."""
    for state in flow.states:
        if isinstance(state, Ask | End):
            yield from texts(state.say)
        if isinstance(state, Ask):
            for again in state.again:
                yield from texts(again)
        if isinstance(state, Collect):
            yield from texts(state.opening)
    for question in (*flow.questions.values(), *(asked(each) for each in (*ALL, FOLLOW_UP))):
        for prompt in (question.ask, *question.again):
            yield from texts(prompt)
    for prompt in (*flow.answers.values(), flow.farewell, flow.identity):
        yield from texts(prompt)
    for each in flow.phrases:
        yield from texts(each)
    for way in flow.ways:
        yield from texts(to(way.target).say)
    yield part(PlacedCalls, flow.language).missed


def is_swedish(text: str) -> bool:
    words = {word.lower() for word in WORD.findall(re.sub(r"\{\w+\}", "", text))}
    return is_in("sv-SE", text) and not words & ENGLISH


@pytest.mark.parametrize("text", sorted(set(declared())))
def test_what_is_written_down_is_swedish(text: str) -> None:
    assert is_swedish(text), text


def test_the_check_knows_english_when_it_sees_it() -> None:
    for words in ("Sorry, I didn't catch that.", "Thanks for calling. Goodbye.", "Are you still there?"):
        assert not is_swedish(words)


ANSWERS = st.sampled_from(
    ["ja", "nej", "fyra", "noll", "vet inte", "mm bla bla", "senare", "", "sluta", "är du en robot", "va"]
)


@given(st.lists(ANSWERS, max_size=14))
def test_whatever_happens_only_swedish_is_heard(said: list[str]) -> None:
    call = FeedbackCall()
    for words in said:
        assert is_swedish(" ".join(call.said)), call.said
        if call.call.ended:
            break
        if words:
            call.says(words)
        else:
            call.silent()


def test_a_customer_who_is_not_reached_gets_a_text_in_swedish() -> None:
    missed = Outreach("s1-1", "exempelbolaget", "feedback", "+46701740605", "+46846500400", "customer")
    assert is_swedish(texting.words(missed))
    assert "+46846500400" in texting.words(missed)


@pytest.mark.parametrize("route", ["/voice/turn", "/voice/incoming"])
def test_the_apology_on_a_swedish_number_is_swedish(route: str) -> None:
    webhook = Webhook(route, "", FormFields(), FormFields(To=["+46846500400"]), "")
    for document in (apology(webhook), not_in_service(webhook)):
        assert 'language="sv-SE"' in document
        assert is_swedish(" ".join(re.findall(r">([^<]+)</Say>", document)))


@pytest.mark.parametrize(
    ("window", "spoken"),
    [
        (("2026-11-24T08:00", "2026-11-24T12:00"), "tisdag den 24 november på förmiddagen"),
        (("2026-11-24T14:30", "2026-11-24T15:30"), "tisdag den 24 november klockan 14.30"),
        (("2026-11-24T00:00", "2026-11-25T00:00"), "tisdag den 24 november"),
        (("2026-11-24T16:00", "2026-11-25T00:00"), "tisdag den 24 november efter klockan 16"),
        (("2026-11-24T14:00", "2026-11-24T17:00"), "tisdag den 24 november mellan klockan 14 och klockan 17"),
        (("2026-11-24T00:00", "2026-12-01T00:00"), "nästa vecka"),
    ],
)
def test_times_are_spoken_in_swedish(window: tuple[str, str], spoken: str) -> None:
    assert speak.window({"start": window[0], "end": window[1], "said": "nästa vecka"}) == spoken


def test_counts_and_lengths_are_spoken_in_swedish() -> None:
    assert speak.short_questions(1) == "en kort fråga"
    assert speak.short_questions(4) == "fyra korta frågor"
    assert speak.duration(60) == "ungefär en minut"
    assert speak.duration(120) == "ungefär två minuter"
    assert speak.one_of(("a", "b", "c")) == "a, b eller c"


def test_ratings_offer_what_may_be_said() -> None:
    spoken = asked(SurveyQuestion("q", "Hur var det?", "rating", highest=10))
    assert spoken.hints[0] == "noll"
    assert spoken.hints[-1] == "tio"
    assert spoken.digits is None
