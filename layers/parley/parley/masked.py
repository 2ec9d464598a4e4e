"""Texts that leave for a log or an error: without the numbers and addresses of people.

What Twilio, SES and others say of a failure quotes the number or address that it was about. Nobody speaks here,
so only what is written is looked for; `hear.mask` also knows what was said digit by digit.
"""

import re
from typing import Any

NUMBER, ADDRESS = "[number]", "[e-mail]"

_ADDRESS = re.compile(r"[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_NUMBER = re.compile(
    r"(?:\+|%2B)\d(?:[ ().-]{0,2}\d){6,18}(?!\d)"
    r"|(?<![\w.:/+$€£-])(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))\d(?:[ -]?\d){6,18}(?![\w:/-]|\.\d)",
    re.IGNORECASE,
)
"""In E.164, wherever it stands; or seven digits and more by themselves: no date, time, amount or id."""
_FIGURE = re.compile(r"\d")


def masked(text: str) -> str:
    """The text without phone, card and personal numbers and e-mail addresses."""
    if "@" in text:
        text = _ADDRESS.sub(ADDRESS, text)
    return _NUMBER.sub(NUMBER, text) if _FIGURE.search(text) else text


def all_masked(value: Any) -> Any:
    """The same with every text in it masked, however deep it lies; what is no JSON becomes text."""
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, dict):
        return {masked(str(name)): all_masked(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [all_masked(each) for each in value]
    return value if value is None or isinstance(value, bool | int | float) else masked(str(value))
