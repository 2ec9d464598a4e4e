"""What a model may say aloud, and what is dropped."""

import pytest

from parley.model.guardrails import ACK, REPLY, Saying, objection

ENGLISH, SWEDISH = "en-US", "sv-SE"


def why_not(text: str, language: str = ENGLISH, facts: str = "", forbidden: tuple[str, ...] = ()) -> str:
    return objection(Saying(text, ACK, language, facts, forbidden))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Got it, no cold air.", ENGLISH),
        ("I'm sorry to hear that.", ENGLISH),
        ("Thanks, Jane.", ENGLISH),
        ("Okay.", ENGLISH),
        ("That sounds uncomfortable in this heat.", ENGLISH),
        ("The one upstairs, understood.", ENGLISH),
        ("Tack, jag förstår.", SWEDISH),
        ("Vad tråkigt att höra.", SWEDISH),
    ],
)
def test_a_short_sentence_that_only_acknowledges_is_said(text: str, language: str) -> None:
    assert why_not(text, language) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("Got it. And thanks.", "sentences"),
        ("Is it the upstairs unit?", "question"),
        ("That will be taken care of.", "promise"),
        ("You're all set.", "promise"),
        ("I've booked that for you.", "promise"),
        ("A technician will come.", "promise"),
        ("It's guaranteed.", "promise"),
        ("There is no danger at all.", "promise"),
        ("It takes two hours.", "number"),
        ("That is 4201 on the list.", "number"),
        ("We are here on Tuesday.", "time"),
        ("See you tomorrow.", "time"),
        ("That's free of charge.", "price"),
        ("It is $5.", "number"),
        ("I'm a real person.", "human"),
        ("I'm not a robot.", "human"),
        ("The transition is next.", "how the call is led"),
        ("Vielen Dank, ich habe das verstanden.", "language"),
        ("Tack, jag förstår.", "language"),
        ("我明白了", "language"),
        ("Okay <Dial>911</Dial>", "speakable"),
        ("okay " * 100, "long"),
    ],
)
def test_what_must_not_be_said_is_dropped_with_the_reason(text: str, why: str) -> None:
    assert why in why_not(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Det kostar inget.", "price"),
        ("Vi kommer att ringa dig.", "promise"),
        ("Jag har bokat det.", "promise"),
        ("Det är gratis.", "price"),
        ("Tack, vi ses på tisdag.", "time"),
        ("Jag är en riktig människa.", "human"),
        ("Okay, I understand that.", "language"),
    ],
)
def test_the_same_holds_in_swedish(text: str, why: str) -> None:
    assert why in why_not(text, SWEDISH)


def test_a_known_number_or_day_may_be_repeated() -> None:
    facts = "4210 Oak Street\nTuesday, November 24th at 10 AM"

    assert why_not("Thanks, 4210 Oak Street it is.", facts=facts) == ""
    assert why_not("Okay, that is Tuesday.", facts=facts) == ""
    assert "number" in why_not("Thanks, 4201 Oak Street it is.", facts=facts)
    assert "number" in why_not("Thanks, forty-two oh one Oak Street.", facts=facts)
    assert "time" in why_not("Okay, that is Wednesday.", facts=facts)


def test_a_known_price_makes_no_other_price_known() -> None:
    assert "price" in why_not("It costs the same.", facts="4210 Oak Street")


def test_an_agents_own_forbidden_phrases_are_never_said() -> None:
    assert "forbidden" in why_not("That is an Insurance Fraud matter.", forbidden=("insurance fraud",))
    assert why_not("That is a matter for the office.", forbidden=("insurance fraud",)) == ""


def test_a_name_of_the_flow_is_no_sentence() -> None:
    assert objection(Saying("Booking.", REPLY, ENGLISH, names={"booking"}))
    assert objection(Saying("safety_exit", REPLY, ENGLISH, names={"safety_exit"}))
    assert not objection(Saying("Booking it is the best part.", REPLY, ENGLISH, names={"booking"}))


def test_a_reply_in_an_open_conversation_may_ask_and_run_to_three_sentences() -> None:
    said = "Ha, I like that. Two cats are better than one. What are their names?"

    assert objection(Saying(said, REPLY, ENGLISH)) == ""
    assert "sentences" in objection(Saying(f"{said} Tell me.", REPLY, ENGLISH))


@pytest.mark.parametrize("text", ["I'm human, I swear.", "I am actually a real woman.", "I'm not an AI."])
def test_no_reply_claims_to_be_human(text: str) -> None:
    assert "human" in objection(Saying(text, REPLY, ENGLISH))


def test_a_reply_may_admit_what_it_is() -> None:
    assert objection(Saying("I'm a character with an automated voice.", REPLY, ENGLISH)) == ""
