"""Yes and no are heard without the word, and no word of a prompt turns an answer round."""

import pytest

from parley.hear.answers import yes_no
from parley.reading import Context

READ_BACK = (
    "Jane Doe, at 4210 Oak Street, Friday, November 27th in the morning: the AC is broken. Shall I book it?"
)
MORE = "Is there anything else I can help you with?"


def answer(said: str, asked: str) -> str | None:
    reading = yes_no(said, Context(asked=asked))
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        *(
            ("Have you used us before?", said)
            for said in (
                "I have, twice",
                "we have, a couple of years back",
                "plenty of times",
                "I did last year",
            )
        ),
        *(
            ("Do you own the house?", said)
            for said in ("I own it", "we both do", "my husband and I do", "I certainly do, it's paid off")
        ),
        *(("Was the technician on time?", said) for said in ("he was", "he sure was", "I think he was")),
        ("Could you move it to Monday?", "that's possible"),
        ("Did you get our letter?", "well, uh-huh"),
    ],
)
def test_an_auxiliary_or_the_verb_of_the_question_is_a_yes(asked: str, said: str) -> None:
    assert answer(said, asked) == "yes"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        *(
            ("Any pets in the house?", said)
            for said in (
                "we don't have any animals",
                "not that I know of",
                "there aren't any",
                "ain't got one",
            )
        ),
        *(
            ("Have you been with us before?", said)
            for said in ("I've never called you", "this is my first time", "I haven't. Is that a problem?")
        ),
        *(("Was the technician on time?", said) for said in ("it wasn't", "he wasn't", "wasn't even close")),
        *(
            (MORE, said)
            for said in ("that was gonna be it", "right now that's all", "enough for today thanks")
        ),
        ("Did you get our letter?", "mm-mm"),
    ],
)
def test_a_negative_sentence_is_a_no(asked: str, said: str) -> None:
    assert answer(said, asked) == "no"


@pytest.mark.parametrize("asked", [READ_BACK, "So: 4210 Oak Street. Is that right?"])
@pytest.mark.parametrize(
    "said",
    [
        *("you got it wrong", "you people never listen", "you messed it up", "you took it down wrong"),
        *(
            "you've got the wrong address",
            "nobody listens to me",
            "you spelled my name wrong",
            "there's a mistake",
        ),
        *("why can't you people get anything right", "what a joke you got it all wrong"),
    ],
)
def test_blame_at_a_read_back_is_a_no(said: str, asked: str) -> None:
    assert answer(said, asked) == "no"


@pytest.mark.parametrize("asked", [READ_BACK, "So: 4210 Oak Street. Is that right?"])
@pytest.mark.parametrize(
    "said",
    [
        *("perfect, you're the best", "you nailed it", "wow you got all that right", "great job, book it"),
        *("you got my order right", "you heard me right"),
    ],
)
def test_praise_at_a_read_back_is_a_yes(said: str, asked: str) -> None:
    assert answer(said, asked) == "yes"


@pytest.mark.parametrize("asked", ["Where are you calling from?", READ_BACK])
@pytest.mark.parametrize(
    "said", ["I'm in Ohio", "uh I'm in Lund", "we're in Dallas", "well I'm in the garage"]
)
def test_where_somebody_is_is_no_yes(said: str, asked: str) -> None:
    assert answer(said, asked) is None


@pytest.mark.parametrize(
    "told", ["Quick check first", "Let me verify that", "Let me make sure I can help", "Right"]
)
@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("instead of Tuesday I meant Monday", "When would you like us to come?"),
        ("I said 78704", "What's the ZIP code?"),
        ("I don't live in the city", "What's the street address?"),
        ("something later", "What day suits you?"),
    ],
)
def test_what_a_prompt_tells_before_it_asks_turns_no_answer_round(said: str, asked: str, told: str) -> None:
    assert answer(said, f"{told}: {asked}") == answer(said, asked) is None


def test_an_open_question_is_answered_by_no_negative_sentence() -> None:
    for asked in ("How can I help you today?", "What would you like?", "When can we come?"):
        assert answer("my heater doesn't turn on and it isn't the fuse", asked) is None


def test_somebody_else_in_the_house_is_no_offer_of_more() -> None:
    assert answer("thank you", "Is there anyone else living there?") is None
    assert answer("I'm good", MORE) == "no"


@pytest.mark.parametrize(
    "asked", [READ_BACK, "4210 Oak Street. Is that right?", "Do you own the house?", "Did I get that right?"]
)
def test_what_was_said_already_is_never_a_no(asked: str) -> None:
    for said in ("I said yes", "I told you yes", "but I already said yes", "I said that's right"):
        assert answer(said, asked) == "yes"
    for said in (
        "I told you already",
        "I already told you",
        "I said that already",
        "you asked me that already",
    ):
        assert answer(said, asked) is None
    for said in ("I said no", "I already told you no"):
        assert answer(said, asked) == "no"


def test_what_was_said_instead_is_still_a_change() -> None:
    for said in ("I said Monday", "I told you Elm Street", "I meant Tuesday"):
        assert answer(said, "Tuesday, at 4210 Oak Street. Is that right?") == "no"


@pytest.mark.parametrize("said", ["haircut, I think", "it's the beard, I guess", "Tuesday I believe"])
def test_another_answer_that_is_hedged_is_no_yes(said: str) -> None:
    assert answer(said, "A shave on Friday, November 27th at 9 AM. Shall I book it?") is None


@pytest.mark.parametrize("said", ["I think so", "I think", "yes, I think", "I guess so", "I agree"])
def test_a_hedged_yes_is_one(said: str) -> None:
    assert answer(said, READ_BACK) == "yes"


@pytest.mark.parametrize(
    "said",
    [
        "only if it's free",
        "only if it rains",
        "if you come with two people",
        "only if you delete it tomorrow",
    ],
)
def test_a_condition_of_its_own_is_no_yes(said: str) -> None:
    assert answer(said, READ_BACK) is None


@pytest.mark.parametrize(
    "said",
    ["if you can", "sure, if you like", "only if you insist", "if possible", "if it's not too much trouble"],
)
def test_a_condition_that_is_only_polite_is_a_yes(said: str) -> None:
    assert answer(said, READ_BACK) == "yes"
