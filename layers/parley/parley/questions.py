"""Questions that most desks ask, in English. `dataclasses.replace` changes what is different at one's own."""

from parley import hear, speak
from parley.flow import Question
from parley.reading import either

name = Question(
    "name",
    "Can I get your name, please?",
    hear=hear.name,
    again=("What name should I put this under?", "Please just tell me your first and last name."),
    called=("name",),
    spell=Question(
        "name",
        "Sorry about that. Please spell your last name, letter by letter.",
        hear=either(hear.spelled, hear.name),
        again=("One letter after the other, please: S, M, I, T, H.",),
    ),
    about="the caller's name",
)
"""The name, spelled where it cannot be understood."""
contact = Question(
    "contact",
    "Your number is hidden. What number can we reach you at?",
    hear=hear.phone_number,
    again=("Please say the ten digits of your phone number.", "Or key in your number on the keypad."),
    read_back="That's {contact}. Is that right?",
    digits=10,
    spoken=speak.phone,
    called=("phone number", "phone", "callback number"),
    spell=Question(
        "contact",
        "Sorry about that. Please key in the ten digits on your phone.",
        hear=hear.phone_number,
        again=("Ten digits, please, on the keypad.",),
        read_back="Now I have {contact}. Is that right?",
        digits=10,
        spoken=speak.phone,
    ),
    about="the phone number, with area code, at which the caller can be reached",
)
"""Where the caller is reached; it is asked only of somebody who withholds the number that they call from."""
