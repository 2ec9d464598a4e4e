"""What logs and exports must not show, masked."""

from functools import cache
from re import Match, Pattern, compile
from typing import NamedTuple

from parley.hear.digit_runs import runs
from parley.hear.emails import Emails
from parley.hear.numerals import Numerals
from parley.hear.words import Heard, alternatives, pattern
from parley.languages import primary, spoken_with, table

PHONE, CARD, PERSON, EMAIL = "[phone]", "[card]", "[personal number]", "[e-mail]"

_EMAIL = r"(?<![\w.%+-])[^\W_][\w.%+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_DAY = r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d"


class PersonalNumbers(NamedTuple):
    """The number by which a country knows a person: regular expressions.

    `digits` are all of it, at most `longest`: so long, or `written` like this, it is no other number in any language.
    Said in the country's own language it is one unless it begins as a phone number does (`phones`).
    """

    digits: str
    longest: int
    written: str
    phones: str


def mask(text: str, language: str = "en-US") -> str:
    """The text with phone and card numbers, personal numbers and e-mail addresses replaced by what they were.

    Written or spoken digit by digit, in texts of any length. ZIP codes, dates, times and amounts are left.
    """
    text = pattern(_EMAIL).sub(EMAIL, text)
    spoken = _spoken_email(language)
    text = spoken.sub(EMAIL, text) if spoken else text
    return _numbers(language).sub(lambda match: _masked(match, language), text)


def _masked(match: Match[str], language: str) -> str:
    digits = "".join(run.digits for run in runs(Heard(match[0], language)))
    if any(_is_personal(match[0], digits, each, language) for each in spoken_with(PersonalNumbers)):
        return PERSON
    return match[0] if len(digits) < 7 else PHONE if len(digits) < 13 else CARD


def _is_personal(said: str, digits: str, of: str, language: str) -> bool:
    """Whether it is a personal number of the country where the language `of` is spoken."""
    words = table(PersonalNumbers, of)
    if words is None or not pattern(words.digits).fullmatch(digits):
        return False
    is_spoken_there = primary(language) == of and not pattern(words.phones).match(digits)
    return is_spoken_there or bool(pattern(words.written).fullmatch(said)) or len(digits) == words.longest


@cache
def _numbers(language: str) -> Pattern[str]:
    """Written and spoken digits in a row, whatever parts them, but no date and no amount."""
    numerals = table(Numerals, language)
    words = (
        {
            **numerals.units,
            **numerals.tens,
            **dict.fromkeys(numerals.zeros, 0),
            **numerals.repeats,
            **numerals.multipliers,
        }
        if numerals
        else {}
    )
    word = rf"(?:\d+|\b(?:{alternatives(words)})\b)" if words else r"\d+"
    return compile(
        rf"(?i)(?<![\w$€£.,/:])(?!{_DAY})\+?\(?{word}(?:(?:[ ().-]|, ){{0,3}}{word}){{0,40}}(?![/:,.]?\d)"
    )


@cache
def _spoken_email(language: str) -> Pattern[str] | None:
    words = table(Emails, language)
    if words is None:
        return None
    at, sign = "|".join(words.at), alternatives(words.signs)
    dot = alternatives(word for word, meant in words.signs.items() if meant == ".")
    return compile(
        rf"(?i)(?<!\w)(?:\w ){{0,40}}\w{{1,64}}(?: (?:{sign}) \w{{1,64}}){{0,6}}"
        rf" (?:{at}) (?:\w ){{0,40}}\w{{1,64}}"
        rf"(?: (?:{sign}) \w{{1,64}}){{0,4}} (?:{dot}) \w{{1,24}}(?!\w)"
    )
