"""Who picked up, by the first words."""

import pytest

from parley.local.exchange.callees import SCREENING_HOLD, SCREENING_QUESTION, VOICEMAIL_GREETING
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
    ("en-US", "Sorry I missed your call."),
    ("en-US", "Sorry I missed your call, I'll call you back as soon as I can."),
    ("en-US", "Hi, this is Ada, leave your name and number."),
    ("en-US", "I'm driving or in a meeting, leave a message after the tone."),
    ("en-US", "The number you have dialed is not in service."),
    ("en-US", "The wireless customer you are calling is not available."),
    ("en-US", "Your call could not be completed. Please hang up and try again."),
    ("en-US", "Thank you for calling. For sales, press one."),
    ("en-US", "All of our agents are busy. Please stay on the line."),
    ("sv-SE", "Hej, jag missade ditt samtal, jag ringer upp så snart jag kan."),
    ("sv-SE", "Välkommen till vårdcentralen. Tryck ett för tidsbokning."),
    ("sv-SE", "Alla våra handläggare är upptagna, var god dröj."),
    ("sv-SE", "Samtalet kunde inte kopplas fram."),
    ("sv-SE", "Den du söker kan inte svara just nu."),
    ("en-US", "hi you've reached sam i can't come to the phone right now leave a message after the beep"),
    ("en-US", "You've reached the Smiths, we're not here."),
    ("sv-SE", "hej det är anna jag kan inte svara just nu"),
    ("es-US", "no puedo contestar ahora deje su mensaje"),
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
    ("en-US", "I can't come to the phone right now, I'm driving."),
    ("en-US", "I'm not available at the moment, I'm in a meeting."),
    ("en-US", "I can't make it to the phone, my hands are full."),
    ("en-US", "Is this about the voicemail I left?"),
    ("en-US", "I didn't leave a message."),
    ("en-US", "Sorry I missed your call earlier."),
    ("en-US", "Can you call back later?"),
    ("sv-SE", "Jag kan inte svara just nu, jag kör bil."),
    ("sv-SE", "Jag kan inte ta samtalet nu, ring senare."),
    ("sv-SE", "Kan jag lämna ett meddelande till henne?"),
    ("sv-SE", "Jag fick ett meddelande från er."),
    ("en-US", "sorry i can't come to the phone i've got a baby in my arms"),
    ("en-US", "no i can't take your call"),
    ("en-US", "can you try again later"),
    ("en-US", "can you leave a message with my wife"),
    ("en-US", "you've reached bob's tires how can i help you"),
    ("sv-SE", "nej jag kan inte svara på frågor nu"),
    ("sv-SE", "jag kan inte svara för jag har barn i famnen"),
    ("sv-SE", "du har kommit till kalles bygg vad kan jag hjälpa till med"),
    ("es-US", "no puedo contestar ahorita estoy manejando"),
    ("es-US", "no puedo atender ahora tengo a mi bebé en brazos"),
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
