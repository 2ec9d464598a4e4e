"""Numbers of callers who are nobody in particular."""

HIDDEN = frozenset(("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"))
"""What Twilio sends in place of a number that is withheld: "anonymous", "restricted", "blocked", "unknown",
"unavailable" on a keypad (https://help.twilio.com/articles/223179988)."""


def is_hidden(number: str) -> bool:
    """Whether calls from there may come from different people."""
    return not number.startswith("+") or number in HIDDEN
