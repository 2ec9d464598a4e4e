"""What callers ask back instead of answering."""

import pytest

from parley.hear.asking import within
from parley.hear.free_text import free_text
from parley.hear.places import place
from parley.hear.side_questions import side_question
from parley.reading import Context

ENGLISH, SWEDISH, SPANISH = Context("en-US"), Context("sv-SE"), Context("es-US")


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("who", "Sorry, who is this?"),
        ("who", "wait who am I talking to"),
        ("who", "Where are you calling from?"),
        ("who", "is this some kind of scam"),
        ("what_about", "What's this about?"),
        ("what_about", "why are you calling me"),
        ("what_about", "uh what do you want"),
        ("what_about", "tell me more about the game"),
        ("how_you_know", "How did you get my number?"),
        ("why_you_ask", "why do you need my address"),
        ("why_you_ask", "Why?"),
        ("privacy", "what are you going to do with that"),
        ("recorded", "is this call being recorded"),
        ("duration", "how long is this going to take"),
        ("duration", "How many questions are there?"),
        ("price", "and how much is it"),
        ("price", "How much does a visit cost?"),
        ("price", "what do you charge for a repair"),
        ("hours", "are you open on Saturday"),
        ("hours", "What are your hours?"),
    ],
)
def test_what_is_asked_back_is_told_apart(topic: str, said: str) -> None:
    reading = side_question(said, ENGLISH)
    assert reading is not None
    assert reading.value == topic


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("who", "Vem är det här?"),
        ("who", "förlåt vilket företag ringer du från"),
        ("what_about", "Vad gäller det?"),
        ("what_about", "varför ringer ni mig"),
        ("how_you_know", "Hur fick ni mitt nummer?"),
        ("why_you_ask", "varför frågar du det"),
        ("privacy", "vem får se mina svar"),
        ("recorded", "spelas det här in"),
        ("duration", "hur lång tid tar det"),
        ("duration", "Hur många frågor är det?"),
        ("price", "vad kostar det"),
    ],
)
def test_it_is_told_apart_in_swedish(topic: str, said: str) -> None:
    reading = side_question(said, SWEDISH)
    assert reading is not None
    assert reading.value == topic


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "Monday morning",
        "4210 Oak Street",
        "I was told how much it costs by my neighbour, so just send somebody over tomorrow",
        "my AC is broken and I don't know why",
        "what I like is hiking",
        "it's making a sound like when you open a can",
        "I can't tell who made it",
    ],
)
def test_an_answer_is_no_question(said: str) -> None:
    assert side_question(said, ENGLISH) is None


@pytest.mark.parametrize(
    "said", ["what's the weather like", "tell me more about the game", "are you a robot"]
)
def test_a_question_is_neither_a_hobby_nor_a_city(said: str) -> None:
    assert free_text(said, ENGLISH) is None
    assert place(said, ENGLISH) is None


def test_what_somebody_likes_may_begin_like_a_question() -> None:
    found = free_text("what I like is hiking", ENGLISH)
    assert found is not None


def begun(text: str, context: Context) -> str:
    """What is asked at the end of the text, with no pause before it."""
    asked = ((each, begins, side_question(each, context)) for each, begins in within(text, context))
    return next((each for each, begins, topic in asked if topic and begins.startswith(topic.basis)), "")


@pytest.mark.parametrize(
    ("context", "said", "asked"),
    [
        (ENGLISH, "twenty seven why do you need that", "why do you need that"),
        (ENGLISH, "climbing how long is this gonna take", "how long is this gonna take"),
        (ENGLISH, "friday and can anybody tell me how much it is", "can anybody tell me how much it is"),
        (ENGLISH, "cheeky does it cost anything", "does it cost anything"),
        (SWEDISH, "fyra men hur lång tid tar det", "hur lång tid tar det"),
        (SWEDISH, "kortare köer spelas det här in", "spelas det här in"),
        (SWEDISH, "tre vem är det som ringer", "vem är det som ringer"),
        (SPANISH, "el martes cuánto cuesta", "cuánto cuesta"),
        (SPANISH, "treinta y cuatro por qué pregunta", "por qué pregunta"),
    ],
)
def test_a_question_may_begin_with_no_pause(context: Context, said: str, asked: str) -> None:
    assert begun(said, context) == asked


@pytest.mark.parametrize(
    ("context", "said"),
    [
        (ENGLISH, "i paint and she can text me"),
        (ENGLISH, "i read what people text me"),
        (ENGLISH, "she should tell me what it costs"),
        (ENGLISH, "cooking for how long it takes"),
        (SWEDISH, "ring mig så ska jag berätta"),
        (SWEDISH, "ring mig så kan jag berätta mer"),
        (SWEDISH, "jag skulle vilja berätta"),
        (SWEDISH, "kön var lång då spelar det ingen roll"),
        (SWEDISH, "personalen frågade hur länge jag väntat"),
        (SPANISH, "mi esposo dice que quiere la cita"),
        (SPANISH, "es lo que quiere"),
        (SPANISH, "el vecino me dijo cuánto cobran"),
    ],
)
def test_a_statement_asks_nothing(context: Context, said: str) -> None:
    assert not begun(said, context)
