"""What players say of themselves, as it is said back: "I skate with my sister" is "you skate with your sister"."""

import re

SWAPS = {
    "i'm": "you're",
    "i am": "you are",
    "i was": "you were",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we're": "you're",
    "we": "you",
    "our": "your",
    "us": "you",
}
OF_ONESELF = re.compile(rf"\b(?:{'|'.join(SWAPS)})\b(?!')", re.IGNORECASE)
A_SENTENCE = re.compile(r"(?:i|i'm|i've|i'd|we|me and|my \w+ and i)\b", re.IGNORECASE)


def to_you(said: str) -> str:
    return OF_ONESELF.sub(lambda match: SWAPS[match[0].lower()], said)


def what_you_like(interests: str) -> str:
    """ "climbing" is "you like climbing"; a whole sentence is one already."""
    return to_you(interests) if A_SENTENCE.match(interests) else f"you like {to_you(interests)}"
