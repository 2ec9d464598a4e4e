"""Postal codes: five digits that stand for a place, not for a house or an amount."""

from collections.abc import Iterator
from typing import NamedTuple

from parley.hear.addresses import address, house_number
from parley.hear.corrections import repaired
from parley.hear.digit_runs import Run, runs, said, sounding
from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen
from parley.reading import Context, Reading

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
    return _postal_code(text, context)


@repaired
def swedish_postal_code(text: str, context: Context) -> Reading[str] | None:
    """A Swedish postal code, five digits written `114 55`; the first is never 0 (PostNord)."""
    reading = _postal_code(text, context)
    if reading is None or reading.value[0] == "0":
        return None
    return Reading(f"{reading.value[:3]} {reading.value[3:]}", reading.basis)


def _postal_code(text: str, context: Context) -> Reading[str] | None:
    words = table(Postal, context.language)
    heard = listen(text, context.language)
    if words is None:
        return None
    asked = bool(any_of(words.asked).search(listen(context.asked, context.language).plain.text))
    found = [run for run in _digits(heard) if _five(heard, run) and _is_place(heard, run, words, asked)]
    if not found or len({run.digits[:5] for run in found}) > 1:
        return None
    return Reading(found[0].digits[:5], said(heard, found[0]))


def _digits(heard: Heard) -> Iterator[Run]:
    """Runs of digits; one that says five digits twice says them once, and a fifth may sound like a word ("to")."""
    for run in runs(heard):
        if len(run.digits) == 2 * DIGITS and run.digits[:DIGITS] == run.digits[DIGITS:]:
            run = run._replace(digits=run.digits[:DIGITS])
        yield run
    yield from (run for run in sounding(heard) if len(run.digits) == DIGITS)


def _five(heard: Heard, run: Run) -> bool:
    plus_four = len(run.digits) == 9 and "-" in said(heard, run)
    return len(run.digits) == DIGITS or plus_four


def _is_place(heard: Heard, run: Run, words: Postal, asked: bool) -> bool:
    view = heard.figures
    before = " ".join(token.text for token in view.tokens[max(0, run.start - 4) : run.start])
    after = " ".join(token.text for token in view.tokens[run.end : run.end + 4])
    if any_of(words.other_after).match(after) or any_of((rf"(?:{'|'.join(words.other_before)})$",)).search(
        before
    ):
        return False
    if "$" in before[-1:] or house_number(heard, run.end):
        return False
    cued = any_of((rf"(?:{'|'.join(words.cues)})$",)).search(before)
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
