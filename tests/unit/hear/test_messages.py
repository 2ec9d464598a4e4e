"""Who wants to leave a message says so in many words; who speaks of one that was left does not."""

import pytest

from parley.hear import Context, leaving_a_message


@pytest.mark.parametrize(
    ("said", "basis"),
    [
        ("Can I leave a message?", "leave a message"),
        ("I'd like to leave Mike a message, please.", "leave Mike a message"),
        ("actually, could I just leave a voicemail", "leave a voicemail"),
        ("could you take a message for the boss", "take a message for the boss"),
        ("hi, could I leave word for Mike?", "leave word for Mike"),
        ("just put me through to his voice mail", "put me through to his voice mail"),
    ],
)
def test_a_wish(said: str, basis: str) -> None:
    reading = leaving_a_message(said, Context(language="en-US"))
    assert reading
    assert (reading.value, reading.basis) == ("message", basis)


@pytest.mark.parametrize(
    "said",
    [
        "I left a message yesterday",
        "nobody called me back after I left two messages",
        "I don't want to leave a message",
        "did you get my message",
        "can I leave the car in the morning",
        "leave it, the message was old",
        "leave word of mouth out of it",
    ],
)
def test_no_wish(said: str) -> None:
    assert leaving_a_message(said, Context(language="en-US")) is None


@pytest.mark.parametrize(
    ("language", "said", "wish"),
    [
        ("es-US", "Quisiera dejar un mensaje para Miguel.", True),
        ("es-US", "¿Puede tomar un recado?", True),
        ("es-US", "No quiero dejar mensaje.", False),
        ("es-US", "Dejé un mensaje ayer.", False),
        ("sv-SE", "Kan jag lämna ett meddelande till Micke?", True),
        ("sv-SE", "Jag vill inte lämna något meddelande.", False),
    ],
)
def test_in_other_languages(language: str, said: str, wish: bool) -> None:
    assert bool(leaving_a_message(said, Context(language=language))) is wish
