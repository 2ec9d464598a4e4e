"""Who a caller is: the number that the call came from, if a person can be reached there; otherwise nobody.

What Twilio sends as `From` is a number in E.164, `client:name`, a SIP address, nothing, or a placeholder for a
number that is withheld: a word ("anonymous", "Restricted"), or the digits that the word has on a keypad
(https://help.twilio.com/articles/223179988, https://www.twilio.com/docs/voice/twiml#request-parameters).
Everybody who withholds the number sends the same, so nothing may be looked up or kept under it.
"""

import re

PLACEHOLDERS = ("anonymous", "restricted", "blocked", "unknown", "unavailable", "private", "withheld")
KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
SPELLED = frozenset(f"+{word.translate(KEYPAD)}" for word in PLACEHOLDERS)
"""For example +266696687, which is "anonymous", and +8656696, "unknown"."""
NUMBER = re.compile(r"\+(?:1[2-9]\d{9}|[2-9]\d{6,14})")
"""E.164; in North America always ten digits after the 1."""


def caller_of(sent: str) -> str:
    """The number in E.164 that a `From` names; "" where it is withheld or no number."""
    return sent if NUMBER.fullmatch(sent) and sent not in SPELLED else ""
