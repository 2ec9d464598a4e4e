"""E-mail addresses, written or as people say them."""

from typing import NamedTuple

from parley.hear.language import table
from parley.hear.numerals import Numerals
from parley.hear.words import listen, pattern
from parley.reading import Context, Reading

_WRITTEN = r"[a-z0-9_][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}"


class Emails(NamedTuple):
    """How a language says an address: words for its signs (`at` as regular expressions), `openers` before it,
    and `letters` sounds for some.
    """

    at: tuple[str, ...]
    signs: dict[str, str]
    openers: frozenset[str]


def email(text: str, context: Context) -> Reading[str] | None:
    """An e-mail address in lower case: "jane dot doe at gmail dot com" is `jane.doe@gmail.com`."""
    heard = listen(text, context.language)
    written = pattern(_WRITTEN).search(heard.lower)
    if written:
        return Reading(written[0], heard.said[written.start() : written.end()])
    words = table(Emails, context.language)
    if words is None:
        return None
    signed = pattern(rf"(?<!\w)(?:{'|'.join(words.at)})(?!\w)").sub("@", heard.lower)
    tokens = listen(signed, context.language).figures.tokens
    spoken = [token.text for token in tokens if token.text not in {",", "?", "!", '"', ";", ":"}]
    for place, word in enumerate(spoken):
        if word == "@":
            address = f"{_local(spoken[:place], words, context)}@{_domain(spoken[place + 1 :], words)}"
            if pattern(_WRITTEN).fullmatch(address):
                return Reading(address, heard.said)
    return None


def _domain(spoken: list[str], words: Emails) -> str:
    """The words after "at": names joined by dots, as long as a dot follows."""
    parts = ""
    for place, word in enumerate(spoken):
        sign = words.signs.get(word, word)
        if sign == "." and place + 1 == len(spoken):
            break
        follows_name = bool(parts) and parts[-1] not in ".-"
        if sign not in (".", "-") and follows_name and "." in parts:
            break
        parts += sign
    return parts.strip(".")


def _local(spoken: list[str], words: Emails, context: Context) -> str:
    """The words before "at", back to the words that introduce the address."""
    numerals = table(Numerals, context.language)
    parts: list[str] = []
    for word in reversed(spoken):
        if word in words.openers:
            break
        zero = numerals is not None and word in numerals.zeros and word != "o"
        parts.insert(0, "0" if zero else words.signs.get(word, word))
    return "".join(parts)
