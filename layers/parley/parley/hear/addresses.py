"""Street addresses."""

import re
from typing import NamedTuple

from parley.hear.digit_runs import Run, runs
from parley.hear.language import table
from parley.hear.words import Heard, any_of, listen, pattern
from parley.reading import Context, Reading

_SEPARATOR = r"(?:[ .]+|, )"


class Addresses(NamedTuple):
    """How a language writes addresses: regular expressions over the lower-case text.

    `kinds` are words for a street ("street", "ave"), `directions` may follow or precede them, `units` start
    the number of a flat or suite, `stops` can't be part of a street's name. `asked` recognises the question
    for one, `lives_at` comes before one that nobody asked for. `named_streets` need no kind ("broadway").
    `number_last` languages say the house number after the street.
    """

    kinds: tuple[str, ...]
    directions: tuple[str, ...]
    units: tuple[str, ...]
    stops: frozenset[str]
    asked: tuple[str, ...]
    named_streets: tuple[str, ...] = ()
    lives_at: tuple[str, ...] = ()
    number_last: bool = False


def address(text: str, context: Context) -> Reading[str] | None:
    """A house number and a street, with the flat where one is given: "forty two oh one Oak Street" is `4201
    Oak Street`.
    """
    words = table(Addresses, context.language)
    heard = listen(text, context.language)
    if words is None:
        return None
    if words.number_last:
        return _number_last(heard, words)
    asked = bool(any_of(words.asked).search(listen(context.asked, context.language).plain.text))
    for run in runs(heard):
        if len(run.digits) > 6:
            continue
        told = asked or _is_told(heard, run, words)
        street = _street(heard, run, words) or _bare_street(heard, run, words, told)
        if street:
            number, start = _written(heard, run) or run.digits, heard.figures.tokens[run.start].start
            said = heard.said[street.start : street.stop].strip(" ,.-")
            return Reading(f"{number} {said}", heard.said[start : street.stop])
    return None


def house_number(heard: Heard, end: int) -> bool:
    """Whether the token before `end` of the figures is the number of a house: a street follows."""
    words = table(Addresses, heard.language)
    if words is None or words.number_last or end >= len(heard.figures.tokens):
        return False
    return bool(_street(heard, Run("1", end - 1, end), words))


def _written(heard: Heard, run: Run) -> str:
    """The number as it was written, where it was ("123-01"), else nothing."""
    token = heard.figures.tokens[run.start]
    return token.text if run.end == run.start + 1 and "-" in token.text else ""


def _after(heard: Heard, run: Run) -> int:
    return heard.figures.tokens[run.end - 1].end


def _street(heard: Heard, run: Run, words: Addresses) -> slice | None:
    """The street that follows a number, up to its kind, direction and flat."""
    match = pattern(_street_source(words)).match(heard.lower, _after(heard, run))
    if not match or set(match["name"].replace(".", " ").split()) & words.stops:
        return None
    return slice(match.start("street"), match.end())


def _street_source(words: Addresses) -> str:
    word = r"[^\W_]+(?:['-][^\W_]+)*"
    kind = f"(?:{'|'.join(words.kinds)})\\b"
    direction = f"(?:{'|'.join(words.directions)})\\b"
    unit = f"(?:(?:{'|'.join(words.units)})\\.? ?|# ?)[a-z]?-?\\d*[a-z]?\\b"
    floor = r"\d{1,2}(?:st|nd|rd|th) floor\b"
    return (
        rf" ?-?(?P<street>(?P<name>{word}(?:{_SEPARATOR}{word}){{0,4}}?){_SEPARATOR}{kind}(?: {kind})?"
        rf"(?:{_SEPARATOR}{direction})?(?:,? (?:{unit}|{floor}|[b-hj-z]\b(?!')))?)"
    )


def _bare_street(heard: Heard, run: Run, words: Addresses, asked: bool) -> slice | None:
    """A street without its kind: a known one, or capitalised words where an address was asked for."""
    named = pattern(rf" (?:{'|'.join(words.named_streets)})\b").match(heard.lower, _after(heard, run))
    if named:
        return slice(named.start(), named.end())
    capitals = pattern(r"(?: (?:[A-Z][\w'-]*|\d{1,3}(?:st|nd|rd|th)))+").match(heard.said, _after(heard, run))
    if not asked or not capitals or len(run.digits) < 2 or set(capitals[0].lower().split()) & words.stops:
        return None
    return slice(capitals.start(), capitals.end())


def _is_told(heard: Heard, run: Run, words: Addresses) -> bool:
    """Whether the words before a number say that an address comes: "I'm at 900 Barton Springs"."""
    before = " ".join(token.text for token in heard.figures.tokens[max(0, run.start - 4) : run.start])
    return bool(words.lives_at and pattern(rf"\b(?:{'|'.join(words.lives_at)})$").search(before))


def _number_last(heard: Heard, words: Addresses) -> Reading[str] | None:
    """Streets whose number follows: "Storgatan 12 B"."""
    word = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
    source = (
        rf"(?P<first>(?:{word} ){{0,3}}?)(?P<street>[^\W\d_]*(?:{'|'.join(words.kinds)}))\b[ ,]*(?:nummer )?"
    )
    for match in pattern(source).finditer(heard.lower):
        number = _number_at(heard, match.end())
        if number:
            street = " ".join(
                [
                    *_names(heard, match["first"], match.start(), words),
                    heard.said[match.start("street") : match.end("street")],
                ]
            )
            return Reading(f"{street} {number}", heard.said[match.start() : match.end() + len(number)])
    return None


def _names(heard: Heard, first: str, start: int, words: Addresses) -> list[str]:
    """The words before a street's kind that belong to its name: back to the last that can't."""
    kept: list[str] = []
    for word in reversed(heard.said[start : start + len(first)].split()):
        if word.lower() in words.stops:
            break
        kept.insert(0, word)
    return kept


def _number_at(heard: Heard, position: int) -> str:
    for run in runs(heard):
        tokens = heard.figures.tokens
        if 0 <= tokens[run.start].start - position <= 1 and len(run.digits) <= 3:
            letter = re.compile(r" ?([a-h])\b").match(heard.lower, tokens[run.end - 1].end)
            return run.digits + (f" {letter[1].upper()}" if letter else "")
    return ""
