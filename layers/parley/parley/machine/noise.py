"""Noise that a recogniser put into words: hold music, a television, somebody humming.

It counts as silence, so that it is neither sent to the language model nor answered for ever. Only what no
reader has understood is looked at: a mumbled "yes" is a yes.
"""

import re

from parley.machine.events import SpeechHeard

UNSURE = 0.3
"""A recogniser that is less sure than this has heard no words. A confidence of 0 tells nothing: not every
recogniser has one."""
SOUNDS = re.compile(
    r"[\[(*♪].*[\])*♪]|(?:(?:music|applause|laughter|noise|static|beep|la|na|da|doo|hum)\W*)+",
    re.IGNORECASE,
)
"""What recognisers write for sounds: "[music]", "la la la"."""
REPEATED = re.compile(r"(?P<words>\w+(?:\W+\w+){0,3}?)(?:\W+(?P=words)){3,}", re.IGNORECASE)
"""The same few words four times over."""


def is_noise(event: SpeechHeard) -> bool:
    text = event.text.strip()
    unsure = event.confidence is not None and 0 < event.confidence < UNSURE
    sound = SOUNDS.fullmatch(text) or REPEATED.fullmatch(text.rstrip(".,!? "))
    return unsure or bool(sound) or not any(letter.isalnum() for letter in text)
