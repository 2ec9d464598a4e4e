"""Runs of digits, written or spoken one by one."""

from collections.abc import Sequence
from typing import NamedTuple

from parley.hear.numerals import Numerals
from parley.hear.words import Heard, View, listen, once
from parley.languages import table
from parley.reading import Context, Reading

FEWEST = 4
"""Digits in a row before a word among them is taken for one."""
_JOINS = {"-", ",", "."}
_WRITTEN_JOINS = str.maketrans("", "", "-.")


class Run(NamedTuple):
    """Digits said in a row, and the tokens of `Heard.figures` that they take up (`end` is past the last)."""

    digits: str
    start: int
    end: int


def digits(text: str, context: Context) -> Reading[str] | None:
    """The longest run of digits: "four two oh double one" is `42011`."""
    heard = listen(text, context.language)
    longest = max(runs(heard), key=lambda run: len(run.digits), default=None)
    return Reading(longest.digits, said(heard, longest)) if longest else None


def said(heard: Heard, run: Run) -> str:
    """The words of a run."""
    tokens = heard.figures.tokens
    return heard.said[tokens[run.start].start : tokens[run.end - 1].end]


@once
def runs(heard: Heard) -> Sequence[Run]:
    """All runs of digits, as they were said."""
    view, position, found = heard.figures, 0, list[Run]()
    numerals = table(Numerals, heard.language)
    while position < len(view.tokens):
        run = _run(view, position, numerals)
        if run:
            found.append(run)
        position = run.end if run else position + 1
    return found


@once
def sounding(heard: Heard) -> Sequence[Run]:
    """Digits said one by one, some of them written as words that sound alike: "nine for one one"."""
    numerals = table(Numerals, heard.language)
    if numerals is None or not numerals.sounds:
        return ()
    tokens = [token.text for token in heard.figures.tokens]
    digit = [numerals.sounds.get(word, "0" if word in numerals.zeros else word) for word in tokens]
    single = [len(each) == 1 and each.isdecimal() for each in digit]
    start, found = 0, list[Run]()
    for place in range(len(tokens) + 1):
        if place < len(tokens) and single[place]:
            continue
        if place - start >= FEWEST and any(word in numerals.sounds for word in tokens[start:place]):
            found.append(Run("".join(digit[start:place]), start, place))
        start = place + 1
    return found


def _run(view: View, start: int, numerals: Numerals | None) -> Run | None:
    found, position, end = "", start, start
    while position < len(view.tokens):
        used, taken = _digits(view, position, bool(found), numerals)
        if used:
            found, end = found + taken, position + used
        elif not (found and (_joins(view, position, numerals) or _hesitates(view, position, numerals))):
            break
        position += used or 1
    return Run(found, start, end) if found else None


def _joins(view: View, position: int, numerals: Numerals | None) -> bool:
    """Whether a sign keeps digits together: "787, 04" and "305, triple five" are one run, "78704, 78745" two."""
    around = view.tokens[position - 1 : position] + view.tokens[position + 1 : position + 2]
    sign = view.tokens[position].text
    words = {*numerals.repeats, *numerals.hesitations} if numerals else ()
    return sign == "-" or (
        sign in _JOINS and all(len(token.text) <= 3 or token.text in words for token in around)
    )


def _hesitates(view: View, position: int, numerals: Numerals | None) -> bool:
    return numerals is not None and view.tokens[position].text in numerals.hesitations


def _digits(view: View, position: int, inside: bool, numerals: Numerals | None) -> tuple[int, str]:
    """(tokens used, digits) at a position. "Oh" is a zero only inside a run: otherwise people say it to say
    it.
    """
    word = view.tokens[position].text
    bare = word.translate(_WRITTEN_JOINS)
    if bare.isdecimal():
        return 1, "".join(str(int(digit)) for digit in bare)
    if numerals is None or position + 1 == len(view.tokens):
        return (1, "0") if numerals and inside and word in numerals.zeros else (0, "")
    following = view.tokens[position + 1].text
    if word in numerals.repeats:
        digit = "0" if following in numerals.zeros else following
        single = digit.isdecimal() and len(digit) == 1
        return (2, digit * numerals.repeats[word]) if single else (0, "")
    digit_follows = following[0].isdecimal()
    goes_on = (
        digit_follows or following in numerals.zeros or following in numerals.repeats or following in _JOINS
    )
    zero = word in numerals.zeros and goes_on
    return (1, "0") if zero and (inside or (digit_follows and len(word) == 1)) else (0, "")
