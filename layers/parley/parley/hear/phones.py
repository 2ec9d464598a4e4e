"""Phone numbers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from parley.hear.corrections import repaired
from parley.hear.digit_runs import runs, said, sounding
from parley.hear.words import Heard, listen, pattern
from parley.reading import Context, Reading

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

SHORTEST, LONGEST = 7, 15
"""Digits of a phone number: E.164 allows fifteen."""


@repaired
def phone_number(text: str, context: Context) -> Reading[str] | None:
    """A valid phone number as E.164 ("+15125550100"), written or spoken digit by digit.

    Without a country code it is one of the context's region.
    """
    heard = listen(text, context.language)
    region = context.language.partition("-")[2]
    for digits, basis in _candidates(heard):
        number = _e164(digits, region)
        if number:
            return Reading(number, basis)
    return None


def _candidates(heard: Heard) -> Iterator[tuple[str, str]]:
    """Digits with their sign: all of them where only brackets part them, or each run."""
    tokens = heard.figures.tokens
    found = list(runs(heard))
    for run in sounding(heard):
        yield _plus(heard, run.start) + run.digits, said(heard, run)
    if not found:
        return
    between = heard.said[tokens[found[0].start].start : tokens[found[-1].end - 1].end]
    if len(found) > 1 and not pattern(r"[^\W\d_]").search(between):
        yield _plus(heard, found[0].start) + "".join(run.digits for run in found), between
    for run in found:
        half = len(run.digits) // 2
        twice = half >= SHORTEST and run.digits[:half] == run.digits[half:]
        digits = run.digits[:half] if twice else run.digits
        if SHORTEST <= len(digits) <= LONGEST:
            yield _plus(heard, run.start) + digits, said(heard, run)


def _plus(heard: Heard, start: int) -> str:
    return "+" if start and heard.figures.tokens[start - 1].text in ("+", "plus") else ""


def _e164(digits: str, region: str) -> str | None:
    import phonenumbers  # the numbering plans of the world take a while to load

    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) and not _example(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _example(number: "PhoneNumber") -> bool:
    """One of the numbers 555-0100 to 555-0199, which North America keeps for examples."""
    national = str(number.national_number)
    return number.country_code == 1 and bool(pattern(r"[2-9]\d\d55501\d\d").fullmatch(national))
