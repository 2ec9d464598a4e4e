"""Postal codes: five digits that stand for a place, not for a house or an amount."""

from typing import NamedTuple

from parley.hear.addresses import address, house_number
from parley.hear.digit_runs import Run, runs, said
from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen
from parley.reading import Context, Reading

LONGEST_TOWN = 16
"""Characters between a street and its ZIP code: ", Austin, Texas "."""


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
    corrections: tuple[str, ...] = ()


def zip_code(text: str, context: Context) -> Reading[str] | None:
    """A US ZIP code, five digits (the first five of ZIP+4): "seven eight seven oh four" is `78704`."""
    return _postal_code(text, context)


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
    found = [run for run in runs(heard) if _five(heard, run) and _is_place(heard, run, words, asked)]
    if not found:
        return None
    corrected = any_of(words.corrections).search(heard.plain.text)
    chosen = found[-1] if corrected else found[0]
    same = corrected or len({run.digits[:5] for run in found}) == 1
    return Reading(chosen.digits[:5], said(heard, chosen)) if same else None


def _five(heard: Heard, run: Run) -> bool:
    plus_four = len(run.digits) == 9 and "-" in said(heard, run)
    return len(run.digits) == 5 or plus_four


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
    return street is not None and len(before) - before.rfind(street.basis) - len(street.basis) <= LONGEST_TOWN


def _alone(heard: Heard, run: Run, words: Postal) -> bool:
    tokens = heard.figures.tokens
    rest = [
        token.text
        for token in (*tokens[: run.start], *tokens[run.end :])
        if token.text[0].isalnum() or token.text == "$"
    ]
    return all(any_of(words.alone).fullmatch(word) for word in rest)
