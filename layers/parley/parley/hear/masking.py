"""What logs and exports must not show, masked."""

from functools import cache
from re import Match, Pattern, compile

from parley.hear.digit_runs import runs
from parley.hear.emails import Emails
from parley.hear.numerals import Numerals
from parley.hear.words import Heard, alternatives, pattern
from parley.languages import table

PHONE, CARD, PERSON, EMAIL = "[phone]", "[card]", "[personal number]", "[e-mail]"

_EMAIL = r"(?<![\w.%+-])[^\W_][\w.%+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_DAY = r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d"
_PERSON = r"(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4}"
"""Year, month, day (plus 60 in a coordination number) and four digits (Skatteverket, SKV 704)."""


def mask(text: str, language: str = "en-US") -> str:
    """The text with phone and card numbers, Swedish personal numbers and e-mail addresses replaced by what
    they were.

    Written or spoken digit by digit, in texts of any length. ZIP codes, dates, times and amounts are left.
    """
    text = pattern(_EMAIL).sub(EMAIL, text)
    spoken = _spoken_email(language)
    text = spoken.sub(EMAIL, text) if spoken else text
    return _numbers(language).sub(lambda match: _masked(match, language), text)


def _masked(match: Match[str], language: str) -> str:
    digits = "".join(run.digits for run in runs(Heard(match[0], language)))
    if pattern(_PERSON).fullmatch(digits) and (
        _grouped(match[0]) or len(digits) == 12 or _swedish(digits, language)
    ):
        return PERSON
    return match[0] if len(digits) < 7 else PHONE if len(digits) < 13 else CARD


def _grouped(written: str) -> bool:
    """Written as a personal number is: "811218-9876"."""
    return bool(pattern(r"(?:19|20)?\d{6} ?[-+] ?\d{4}").fullmatch(written))


def _swedish(digits: str, language: str) -> bool:
    """Said in Sweden, where a phone number starts with 0."""
    return language.startswith("sv") and digits[0] != "0"


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
