"""Who picked up, by the first words."""

import pytest

from local.exchange.callees import SCREENING_HOLD, SCREENING_QUESTION, VOICEMAIL_GREETING
from parley.outreach import screening

ASKED = [
    ("en-US", SCREENING_QUESTION),
    ("en-US", "Hi, if you record your name and reason for calling, I'll see if this person is available."),
    (
        "en-US",
        "The person you're calling is using a screening service from Google. Go ahead and say your name.",
    ),
    ("en-US", "Please state your name and the reason for your call."),
    ("sv-SE", "Hej, om du säger ditt namn och varför du ringer ser jag om personen är tillgänglig."),
    ("sv-SE", "Spela in ditt namn och anledningen till att du ringer."),
    ("sv-SE", SCREENING_QUESTION),
]
MAILBOXES = [
    ("en-US", VOICEMAIL_GREETING),
    ("en-US", "Hi, this is Sam. I can't come to the phone right now. Leave a message after the beep."),
    ("en-US", "The person you are trying to reach is not available at the moment."),
    ("en-US", "Your call has been forwarded to an automated voice messaging system. At the tone"),
    ("en-US", "Ada can't come to the phone, she is out. Please leave a message."),
    ("sv-SE", "Du har kommit till mobilsvar. Lämna ett meddelande efter tonen."),
    ("sv-SE", "Abonnenten kan inte nås just nu."),
]
PEOPLE = [
    ("en-US", "Hello?"),
    ("en-US", "Yes, speaking."),
    ("en-US", "Sam's Garage, how can I help you?"),
    ("en-US", "Sorry, what did you say?"),
    ("en-US", "Yeah, sure, go ahead."),
    ("en-US", "This is her husband, she can't come to the phone right now."),
    ("en-US", "She isn't available right now."),
    ("en-US", "My mom can't come to the phone."),
    ("sv-SE", "Hon kan inte svara, det är hennes man."),
    ("sv-SE", "Hallå?"),
    ("sv-SE", "Ja, det går bra."),
    ("sv-SE", "Anna Berg."),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_phone_that_asks_who_calls_is_no_mailbox(language: str, text: str) -> None:
    assert screening.asks_who_calls(text, language)
    assert not screening.is_mailbox(text, language)


@pytest.mark.parametrize(("language", "text"), MAILBOXES)
def test_a_mailbox_is_known_by_its_greeting(language: str, text: str) -> None:
    assert screening.is_mailbox(text, language)
    assert not screening.asks_who_calls(text, language)


@pytest.mark.parametrize(("language", "text"), PEOPLE)
def test_people_are_taken_for_people(language: str, text: str) -> None:
    assert not screening.is_mailbox(text, language)
    assert not screening.asks_who_calls(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en-US", SCREENING_HOLD), ("en-US", "One moment please."), ("sv-SE", "Vänta kvar, jag kopplar.")],
)
def test_a_phone_that_fetches_its_owner_asks_to_hold(language: str, text: str) -> None:
    assert screening.asks_to_hold(text, language)


@pytest.mark.parametrize(
    ("text", "is_hello"),
    [
        ("Hello?", True),
        ("Hi, who is this?", True),
        ("Yes.", False),
        ("Hello, yes I have time", False),
        ("", False),
    ],
)
def test_a_hello_answers_no_question(text: str, is_hello: bool) -> None:
    assert screening.is_hello(text, "en-US") is is_hello
