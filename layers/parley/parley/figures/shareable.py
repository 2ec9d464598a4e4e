"""What leaves with an event or an export, for places that Parley deletes nothing from."""

from typing import Any

from parley.hear.masking import CARD, EMAIL, PERSON, PHONE, mask


def shareable(value: Any, language: str) -> Any:
    """The same with every text in it masked, however deep it lies.

    A field that is a phone number or an e-mail address stays: it was asked for. Ids and times, which are one
    word, stay too; card and personal numbers never do.
    """
    if isinstance(value, dict):
        return {name: shareable(each, language) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [shareable(each, language) for each in value]
    return _text(value, language) if isinstance(value, str) else value


def _text(text: str, language: str) -> str:
    hidden = mask(text, language)
    asked_for = hidden in (PHONE, EMAIL)
    one_word = " " not in text and hidden not in (CARD, PERSON)
    return text if asked_for or one_word else hidden
