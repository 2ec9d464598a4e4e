"""How work that is named stands already: given up, arranged, or booked for a day that is named with it.

Such work is no wish for a visit. The kinds of work, and the words for a visit, are masked, so that one set of phrases
holds for all of them: "I don't need that _ anymore", "the _ is all set", "I have the _ tomorrow, but".
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from parley.hear.words import View, any_of
from parley.languages import table

Standing = Literal["off", "hindered", "held", "arranged"]
MASK = "_"
WORK = "_+( _+)*"
"""Masked work, as the phrases of a language write it."""


class StandingWords(NamedTuple):
    """How a language says so; regular expressions over plain words with `WORK` in them, but for `visits`, which are
    masked as well.

    Work is `off` that is not needed any more, and `held` is booked for a day. A booked day to which somebody cannot
    come is told by what follows it (`but`). `arranged` work is booked or done, and not asked for again.
    """

    visits: tuple[str, ...]
    off: tuple[str, ...]
    held: tuple[str, ...]
    but: tuple[str, ...]
    arranged: tuple[str, ...]


class Stands(NamedTuple):
    """How work stands, where that is said (a place in the plain text), and whether no other work is named beside it."""

    how: Standing
    place: tuple[int, int]
    is_all: bool


Named = tuple[str, int, int]
"""A kind of work, and where its name begins and ends in the plain text."""


def stands(view: View, works: Sequence[Named], language: str) -> Stands | None:
    """How work that is named stands; None where it is only wished for. The same kind named once more is that work."""
    words = table(StandingWords, language)
    if words is None:
        return None
    visits = [match.span() for match in any_of(words.visits).finditer(view.text)]
    masked = _masked(view.text, (*((start, end) for _, start, end in works), *visits))
    for how in ("off", "held", "arranged"):
        said = [match.span() for match in any_of(getattr(words, how)).finditer(masked)]
        if not said:
            continue
        begin, end = said[0]
        those = {kind for kind, at, _ in works if any(start <= at < stop for start, stop in said)}
        others = [kind for kind, _, _ in works if kind not in those]
        is_hindered = how == "held" and any_of(words.but, r" (?:{})\b").match(masked, end)
        return Stands("hindered" if is_hindered else how, (begin, end), not others)
    return None


def _masked(text: str, places: Sequence[tuple[int, int]]) -> str:
    for start, end in places:
        text = f"{text[:start]}{MASK * (end - start)}{text[end:]}"
    return text
