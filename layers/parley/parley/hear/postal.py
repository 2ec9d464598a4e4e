"""Postal codes: five digits that stand for a place, not for a house or an amount."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from parley.hear.addresses import address, house_number
from parley.hear.corrections import repaired
from parley.hear.digit_runs import Run, runs, said, sounding
from parley.hear.words import Heard, any_of, asked_for, listen
from parley.languages import table
from parley.reading import Context, Reading

WRITTEN: Mapping[str, str] = {
    **dict.fromkeys(("US", "DE", "ES", "FI", "FR", "IT", "MX"), "#####"),
    **dict.fromkeys(("AT", "AU", "BE", "CH", "DK", "NO", "ZA"), "####"),
    "PL": "##-###",
    "SE": "### ##",
}
"""How regions write postal codes, a # for a digit
(https://www.upu.int/en/universal-postal-union/activities/physical-services/addressing)."""
ENDING = r"\b(?:{})$"
DIGITS = 5
LONGEST_TOWN = 5
"""Words between a street and its ZIP code: "Salt Lake City, Utah"."""


class Postal(NamedTuple):
    """How a language speaks of postal codes.

    `asked` recognises the question for one, `cues` the words right before one, `alone` the words that may
    surround one that answers no such question; `other_before` and `other_after` tell that the digits are
    something else.
    """

    asked: tuple[str, ...]
    cues: tuple[str, ...]
    alone: tuple[str, ...]
    other_before: tuple[str, ...]
    other_after: tuple[str, ...]


@repaired
def zip_code(text: str, context: Context) -> Reading[str] | None:
    """A US ZIP code, five digits (the first five of ZIP+4): "seven eight seven oh four" is `78704`."""
    return _code(text, context, DIGITS)


@repaired
def postal_code(text: str, context: Context) -> Reading[str] | None:
    """A postal code of the context's region, as it is written there: `10115` in Germany, `1010` in Austria, `114 55`
    in Sweden. None in a region whose codes have letters."""
    written = WRITTEN.get(context.language.partition("-")[2], "")
    reading = _code(text, context, written.count("#")) if written else None
    if reading is None:
        return None
    digits = iter(reading.value)
    return Reading("".join(next(digits) if each == "#" else each for each in written), reading.basis)


@repaired
def swedish_postal_code(text: str, context: Context) -> Reading[str] | None:
    """A Swedish postal code, five digits written `114 55`; the first is never 0 (PostNord)."""
    reading = _code(text, context, DIGITS)
    if reading is None or reading.value[0] == "0":
        return None
    return Reading(f"{reading.value[:3]} {reading.value[3:]}", reading.basis)


def _code(text: str, context: Context, length: int) -> Reading[str] | None:
    words = table(Postal, context.language)
    heard = listen(text, context.language)
    if words is None:
        return None
    asked = asked_for(words.asked, context)
    found = [
        run
        for run in _digits(heard, length)
        if _fits(heard, run, length) and _is_place(heard, run, words, asked)
    ]
    if not found or len({run.digits[:length] for run in found}) > 1:
        return None
    return Reading(found[0].digits[:length], said(heard, found[0]))


def _digits(heard: Heard, length: int) -> Iterator[Run]:
    """Runs of digits; one that says a code twice says it once, and its last digit may sound like a word ("to")."""
    for run in runs(heard):
        if len(run.digits) == 2 * length and run.digits[:length] == run.digits[length:]:
            run = run._replace(digits=run.digits[:length])
        if run.end == run.start + 2 and len(heard.figures.tokens[run.start].text) == length:
            run = Run(run.digits[:length], run.start, run.start + 1)  # "the 78745 one"
        yield run
    yield from (run for run in sounding(heard) if len(run.digits) == length)


def _fits(heard: Heard, run: Run, length: int) -> bool:
    plus_four = length == DIGITS and len(run.digits) == 9 and "-" in said(heard, run)
    return len(run.digits) == length or plus_four


def _is_place(heard: Heard, run: Run, words: Postal, asked: bool) -> bool:
    view = heard.figures
    before = " ".join(token.text for token in view.tokens[max(0, run.start - 4) : run.start])
    after = " ".join(token.text for token in view.tokens[run.end : run.end + 4])
    if any_of(words.other_after).match(after) or any_of(words.other_before, ENDING).search(before):
        return False
    if "$" in before[-1:] or house_number(heard, run.end):
        return False
    cued = any_of(words.cues, ENDING).search(before)
    return asked or bool(cued) or _ends_address(heard, run) or _alone(heard, run, words)


def _ends_address(heard: Heard, run: Run) -> bool:
    """Right after a street, or its town: "4512 Speedway, 78751"."""
    before = heard.said[: heard.figures.tokens[run.start].start]
    street = address(before, Context(heard.language))
    if street is None:
        return False
    town = listen(before[before.rfind(street.basis) + len(street.basis) :], heard.language).figures.tokens
    words = [token.text for token in town if token.text not in ",."]
    return len(words) <= LONGEST_TOWN and all(word.isalpha() for word in words)


def _alone(heard: Heard, run: Run, words: Postal) -> bool:
    tokens = heard.figures.tokens
    rest = [
        token.text
        for token in (*tokens[: run.start], *tokens[run.end :])
        if token.text[0].isalnum() or token.text == "$"
    ]
    return all(any_of(words.alone).fullmatch(word) for word in rest)
