"""Phone numbers as people type them."""

import phonenumbers

LONGEST = 40
"""Characters; a number with the usual marks between its digits has half of that."""


def e164(typed: str) -> str:
    """The number in E.164, or nothing: it needs its country code, and to be one that can exist."""
    text = typed.strip()
    if len(text) > LONGEST:
        return ""
    text = f"+{text[2:]}" if text.startswith("00") else text
    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return ""
    if number.extension or not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def shared(number: str) -> str:
    """The number of a shared contact, which Telegram writes with or without its plus."""
    return e164(number if number.startswith(("+", "00")) else f"+{number}")
