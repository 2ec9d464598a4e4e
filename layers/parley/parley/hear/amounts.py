"""Counts and amounts."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from re import Match
from typing import NamedTuple

from parley.hear.calendar import days
from parley.hear.clock import moments
from parley.hear.words import Heard, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reading

_FIGURE = r"(?<![\w.:/-])(?P<sign>- )?(?P<number>\d+(?:[.,]\d+)?)(?![\w:/-]|\.\d)"


class Amounts(NamedTuple):
    """How a language speaks of counts and money: regular expressions over the figures.

    `not_counts` hold a number word that counts nothing ("that one"). `currencies` follow an amount,
    `signs` precede one, `cents` follow its hundredth part, which one of the `joints` may lead. `spaced` languages
    write "2 500,50 kr".
    """

    not_counts: tuple[str, ...]
    currencies: tuple[str, ...]
    cents: tuple[str, ...]
    signs: tuple[str, ...]
    spaced: bool = False
    joints: tuple[str, ...] = ("and", ",", "och")


def number(text: str, context: Context) -> Reading[int | float] | None:
    """The one number that was said; `None` when there is none, or several that differ. Dates and times are no
    numbers.
    """
    words = table(Amounts, context.language)
    heard = listen(text, context.language)
    if words is None:
        return None
    found = [
        (float(_decimal(match)), heard.figures.basis(match)) for match in _numbers(heard, words, context)
    ]
    if len({value for value, _ in found}) != 1:
        return None
    value, basis = found[0]
    return Reading(int(value) if value.is_integer() else value, basis)


def money(text: str, context: Context) -> Reading[Decimal] | None:
    """An amount with its currency: "$1,030", "thirty four bucks", "nine dollars and fifty cents"."""
    words = table(Amounts, context.language)
    view = listen(text, context.language).figures
    if words is None:
        return None
    currency, cents = f"(?:{'|'.join(words.currencies)})", f"(?:{'|'.join(words.cents)})"
    thousands = r"\d{1,3}(?: \d{3})+(?: , \d\d)?|\d+ , \d\d|" if words.spaced else ""
    amount = rf"(?P<number>{thousands}\d+(?:[.,]\d+)?)"
    part = rf"(?:(?: (?:{'|'.join(words.joints)}))? (?P<cents>\d{{1,2}})(?: {cents}))?"
    for source in (
        rf"(?:{'|'.join(words.signs)}) {amount}",
        rf"(?<![\w.]){amount} {currency}(?!\w){part}",
        rf"(?P<number>\b)(?P<cents>\d{{1,2}}) {cents}(?!\w)",
    ):
        match = pattern(source).search(view.text)
        if match:
            hundredths = Decimal(match.groupdict().get("cents") or 0) / 100
            return Reading(_decimal(match) + hundredths, view.basis(match))
    return None


def _decimal(match: Match[str]) -> Decimal:
    value = Decimal((match["number"] or "0").replace(" ", "").replace(",", "."))
    return -value if match.groupdict().get("sign") else value


def _numbers(heard: Heard, words: Amounts, context: Context) -> Iterator[Match[str]]:
    """The numbers that count something."""
    text = heard.figures.text
    taken = [(item.start, item.end) for item in moments(heard, listen("", heard.language))]
    taken += [(item.start, item.end) for item in days(heard, context.today or date(2000, 1, 1))]
    taken += [match.span() for match in any_of(words.not_counts).finditer(text)]
    for match in pattern(_FIGURE).finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield match
