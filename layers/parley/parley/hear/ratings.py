"""Ratings on a scale, and choices out of a few options."""

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from parley.hear.rest import rest
from parley.hear.words import Heard, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reader, Reading

NEGATED = r"\b(?:{}) (?:(?:direkt|precis|helt|riktigt|alldeles|exactly|really|quite|entirely|nada|muy) )?$"
"""What stands right behind these is denied."""
HIGHEST = 10
"""No scale has more than that: a higher number rates nothing."""
DECIMAL_COMMA = r"(?<=\d),(?=\d(?!\d))"
"""The decimal comma of some languages: "4,5"."""


class Ratings(NamedTuple):
    """How a language rates: regular expressions over the figures.

    `of` comes between a rating and its scale, `points` after a rating, `degrees` before one ("a strong four").
    `decimal` parts a number from its tenth, `half` comes after one, `ranges` between two that are both possible,
    `percent` after one of a hundred. `words` are ratings without a number, as a share of the scale (0 the lowest, 1
    the highest), the first that fits counts; `doubtful` are such words that may mean the contrary ("great, an hour
    in the line").

    `counted` comes after a number and `counting` before one that rates nothing ("two kids", "at five"), `rejected`
    before one that is not meant; `others` begins what somebody else would say, up to `own` words. What is only
    `supposed`, or was so another time, ends with a number: "it would have been a five". Who asks about the scale
    (`questions`) rates nothing yet; what only says again how it goes (`scale`) is no rating: "ten is best, so seven".
    One of the `marks` ("a four") that begins what is said counts, whatever higher numbers follow: "a one, the shelf
    said 39".
    """

    of: tuple[str, ...]
    points: tuple[str, ...]
    words: tuple[tuple[str, float], ...]
    refusals: tuple[str, ...]
    corrections: tuple[str, ...]
    degrees: tuple[str, ...] = ()
    decimal: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    ranges: tuple[str, ...] = ()
    percent: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    counting: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    supposed: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


def rating(low: int, high: int, ranges: bool = False) -> Reader:
    """A reader of ratings from `low` to `high`: "four out of five", "five stars", "it was okay".

    A rating on another scale ("eight out of ten" where five is the highest) or outside of it is not understood, nor one
    beside a number that may mean anything: "what, five? I usually spend five hundred".
    Between two that are next to each other ("three and a half", "seven eight") the lower one counts, so that nothing
    is rated better than it was; of two that are as likely ("three or four", "four point five") only with `ranges`.
    """

    def read(text: str, context: Context) -> Reading[int] | None:
        words = table(Ratings, context.language)
        heard = listen(pattern(DECIMAL_COMMA).sub(".", text), context.language)
        if words is None or any_of(words.questions).search(heard.figures.text):
            return None
        found = _settled(list(_figures(heard, words, low, high, ranges)))
        if any(value is None for value, _ in found):
            return None
        fitting = {value: basis for value, basis in found if value is not None and low <= value <= high}
        if len(fitting) > 1 and any_of(words.corrections).search(heard.figures.text):
            value = found[-1][0]
            return Reading(value, found[-1][1]) if value in fitting and value is not None else None
        if found:
            is_all = all(value is None or value <= HIGHEST for value, _ in found)
            is_clear = is_all or _begins_with_a_mark(heard, words, context)
            return Reading(*fitting.popitem()) if len(fitting) == 1 and is_clear else None
        return _words(heard, words, low, high)

    return read


def _begins_with_a_mark(heard: Heard, words: Ratings, context: Context) -> bool:
    mark = any_of(words.marks).search(heard.plain.text) if words.marks else None
    if mark is None or rest(heard.plain.text[: mark.start()], (), context).words:
        return False
    said = heard.plain.basis(mark)
    return f"{said}?" not in heard.said


def _settled(found: list[tuple[int | None, str]]) -> list[tuple[int | None, str]]:
    """The last figure alone where it was named before, beside one next to it: "seven or eight, eight"."""
    *before, (last, basis) = found or [(None, "")]
    named = {value for value, _ in before}
    is_next = last is not None and named - {last} and named <= {last - 1, last, last + 1}
    return [(last, basis)] if is_next and last in named else found


def _figures(
    heard: Heard, words: Ratings, low: int, high: int, ranges: bool
) -> Iterator[tuple[int | None, str]]:
    """The ratings in figures; `None` for one on another scale."""
    written = pattern(r"(?<!\d)(\d{1,3})/(\d{1,3})(?!\d)").search(heard.figures.text)
    if written:
        yield (int(written[1]) if int(written[2]) == high else None), heard.figures.basis(written)
        return
    text = _without_other_numbers(heard.figures.text, words, low, high)
    for match in pattern(_source(words)).finditer(text):
        for value in _values(match, low, high, ranges):
            yield value, heard.figures.basis(match)


def _without_other_numbers(text: str, words: Ratings, low: int, high: int) -> str:
    """The figures with blanks for numbers that rate nothing, and for the scale itself."""
    number = r"\d+(?:\.\d+)?(?:th)?"
    scale = rf"(?: (?:{'|'.join(words.of)}) {number})?"
    for source in (
        "|".join(words.scale),
        rf"\b(?:{'|'.join(words.others)})\b.*?(?=\b(?:{'|'.join(words.own) or '(?!)'})\b|$)"
        if words.others
        else "",
        rf"\b(?:{'|'.join(words.supposed)}) (?:1 (?=\d))?{number}{scale}\b" if words.supposed else "",
        rf"\b(?:{'|'.join(words.counting)}) (?:: )?(?:1 (?=\d))?{number}{scale}\b" if words.counting else "",
        rf"\b(?:{'|'.join(words.rejected)}) (?:1 )?{number}\b" if words.rejected else "",
        rf"\b{number} (?:{'|'.join(words.counted)})\b" if words.counted else "",
        rf"\b{low} (?:{'|'.join(words.ranges)}) {high}\b" if words.ranges else "",
    ):
        text = pattern(source).sub(lambda match: "_" * len(match[0]), text) if source else text
    return text


def _source(words: Ratings) -> str:
    """What a rating in figures looks like, with what may stand beside it."""
    points = f"(?: (?:{'|'.join(words.points)}))?"
    scale = rf"(?:{points} ?(?:{'|'.join(words.of)}) (?P<of>\d{{1,3}})| ?/ ?(?P<slash>\d{{1,3}}))?"
    article = rf"(?:1 (?:(?:{'|'.join(words.degrees) or '(?!)'}) )?(?=\d))?"
    beside = "|".join(
        (
            rf"(?:\.| (?:{'|'.join(words.decimal) or '(?!)'}) )(?P<tenth>\d)",
            rf" (?P<half>{'|'.join(words.half) or '(?!)'})",
            rf" ?(?P<percent>{'|'.join(words.percent) or '(?!)'})",
            rf"(?P<range> (?:(?:{'|'.join(words.ranges) or '(?!)'}) )?|-){article}(?P<other>\d{{1,3}})(?:th)?",
        )
    )
    return rf"(?<![\w.,:-]){article}(?P<first>\d{{1,3}})(?:th)?(?:{beside})?{scale}(?![\w:])"


def _values(match: Match[str], low: int, high: int, ranges: bool) -> Iterator[int | None]:
    """What the number says; both where two are too far apart to be a range."""
    first, highest = int(match["first"]), match["of"] or match["slash"]
    if highest not in (None, str(high)):
        yield None
    elif match["percent"]:
        yield low + round(first / 100 * (high - low)) if first <= 100 else None
    elif match["tenth"] or match["half"]:
        tenths = int(match["tenth"] or 5)
        is_clear = tenths != 5 or ranges or match["half"]
        yield first + (tenths > 5) if is_clear and first + tenths / 10 <= high else None
    elif match["other"] and (_is_no_range(match, ranges) or _is_settled(match)):
        yield from (first, int(match["other"]))
    else:
        yield first


def _is_no_range(match: Match[str], ranges: bool) -> bool:
    """Whether both numbers count: far apart, or parted by a word where only one figure may be named."""
    return int(match["other"]) - int(match["first"]) != 1 or not (ranges or match["range"] == " ")


def _is_settled(match: Match[str]) -> bool:
    """Whether the second number follows once more: "nine ten ten"."""
    return pattern(rf" ?(?:1 )?{match['other']}(?!\d)").match(match.string, match.end()) is not None


def _words(heard: Heard, words: Ratings, low: int, high: int) -> Reading[int] | None:
    if any_of((*words.refusals, *words.doubtful)).search(heard.figures.text):
        return None
    for phrase, share in words.words:
        match = any_of((phrase,)).search(heard.figures.text)
        if match:
            before = any_of(words.rejected, NEGATED) if words.rejected else None
            if before and before.search(heard.figures.text[: match.start()]):
                return None  # "not exactly dissatisfied" may mean anything
            return Reading(low + round(share * (high - low)), heard.figures.basis(match))
    return None
