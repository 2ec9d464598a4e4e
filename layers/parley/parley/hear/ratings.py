"""Ratings on a scale, and choices out of a few options."""

from collections.abc import Iterator
from typing import NamedTuple

from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen, pattern
from parley.reading import Context, Reader, Reading


class Ratings(NamedTuple):
    """How a language rates: regular expressions over the figures.

    `of` comes between a rating and its scale, `points` after a rating, `degrees` before one ("a strong
    four"). `words` are ratings without a number, as a share of the scale (0 the lowest, 1 the highest), the
    first that fits counts.
    """

    of: tuple[str, ...]
    points: tuple[str, ...]
    words: tuple[tuple[str, float], ...]
    refusals: tuple[str, ...]
    corrections: tuple[str, ...]
    degrees: tuple[str, ...] = ()


def rating(low: int, high: int) -> Reader:
    """A reader of ratings from `low` to `high`: "four out of five", "five stars", "it was okay".

    A rating on another scale ("eight out of ten" where five is the highest) or outside of it is not
    understood.
    """

    def read(text: str, context: Context) -> Reading[int] | None:
        words = table(Ratings, context.language)
        if words is None:
            return None
        heard = listen(text, context.language)
        found = list(_figures(heard, words, high))
        if any(value is None for value, _ in found):
            return None
        fitting = {value: basis for value, basis in found if value is not None and low <= value <= high}
        if len(fitting) > 1 and any_of(words.corrections).search(heard.figures.text):
            value = found[-1][0]
            return Reading(value, found[-1][1]) if value in fitting and value is not None else None
        if found:
            return Reading(*fitting.popitem()) if len(fitting) == 1 else None
        return _words(heard, words, low, high)

    return read


def _figures(heard: Heard, words: Ratings, high: int) -> Iterator[tuple[int | None, str]]:
    """The ratings in figures; `None` for one on another scale."""
    text = heard.figures.text
    points = f"(?: (?:{'|'.join(words.points)}))?"
    scale = rf"(?:{points} ?(?:{'|'.join(words.of)}) (\d{{1,3}})| ?/ ?(\d{{1,3}}))?"
    degree = f"(?:(?:{'|'.join(words.degrees)}) )?" if words.degrees else ""
    source = rf"(?<![\w.,:-])(?:1 {degree}(\d{{1,3}})(?:th)?|(\d{{1,3}})){scale}(?![\w:])"
    written = pattern(r"(?<!\d)(\d{1,3})/(\d{1,3})(?!\d)").search(text)
    if written:
        yield (int(written[1]) if int(written[2]) == high else None), heard.figures.basis(written)
        return
    for match in pattern(source).finditer(text):
        value, highest = match[1] or match[2], match[3] or match[4]
        yield (int(value) if highest in (None, str(high)) else None), heard.figures.basis(match)


def _words(heard: Heard, words: Ratings, low: int, high: int) -> Reading[int] | None:
    if any_of(words.refusals).search(heard.figures.text):
        return None
    for phrase, share in words.words:
        match = any_of((phrase,)).search(heard.figures.text)
        if match:
            return Reading(low + round(share * (high - low)), heard.figures.basis(match))
    return None
