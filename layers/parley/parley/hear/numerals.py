"""Spoken numbers as figures: the view that numbers, dates, times and addresses are read from."""

from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache
from typing import NamedTuple

from parley.hear.words import Token, pattern
from parley.languages import table

_TOKENS = (
    r"[ap]\.\s?m\b\.?"  # a.m. is one word
    r"|\d{1,3}(?:,\d{3})+(?!\d)"  # 1,030
    r"|\d+(?:[.:/-]\d+)*"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|[$€£#@%&,.;:?!\"+/-]"
)


class Numerals(NamedTuple):
    """How a language says numbers.

    `units` stand alone or follow a ten; `tens` take a unit; `multipliers` raise what comes before; `ordinals`
    end a number; `links` ("and") may stand between the parts, `articles` ("a hundred") before a multiplier;
    `endings` follow an ordinal's figures; `compound` languages write the parts in one word.
    `hesitations` are said between digits and mean nothing. `sounds` are words that sound like a digit.
    `hundreds` are single words that tens and units follow ("doscientos"), `tens_links` ("treinta y cinco") stand
    between a ten and its unit.
    """

    units: dict[str, int]
    tens: dict[str, int]
    multipliers: dict[str, int]
    ordinals: dict[str, int]
    repeats: dict[str, int]
    links: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    compound: bool = False
    zeros: frozenset[str] = frozenset()
    hesitations: frozenset[str] = frozenset()
    sounds: dict[str, str] = {}  # noqa: RUF012 (a default of a named tuple, never changed)
    hundreds: dict[str, int] = {}  # noqa: RUF012
    tens_links: frozenset[str] = frozenset()


def figures(lower: str, language: str) -> Iterator[Token]:
    tokens = [Token(_figure(m[0]), m.start(), m.end()) for m in pattern(_TOKENS).finditer(lower)]
    numerals = table(Numerals, language)
    return iter(tokens) if numerals is None else _spoken(tokens, numerals, _number_words(language))


def may_count(words: Iterable[str], language: str) -> bool:
    """Whether any of the words says a number, or a part of one."""
    return any(_counts(word, language) for word in words)


@lru_cache(maxsize=4096)
def _counts(word: str, language: str) -> bool:
    numerals = table(Numerals, language)
    return bool(numerals and _parts(word, numerals)) or any(map(str.isdecimal, word))


def _figure(word: str) -> str:
    if word.isalpha():
        return word
    if word[0].isdigit() and "," in word:
        word = word.replace(",", "")
    elif word[0] in "ap" and "." in word:
        word = f"{word[0]}m"
    return word.replace("'", "")


@cache
def _number_words(language: str) -> Set[str]:
    """Every word that is a part of numbers, but for those that a compound language makes of several."""
    words = table(Numerals, language)
    if words is None:
        return frozenset()
    values = (words.units, words.tens, words.hundreds, words.multipliers, words.ordinals)
    return frozenset[str]().union(words.links, words.tens_links, words.articles, *values, "-")


def _spoken(tokens: list[Token], numerals: Numerals, number_words: Set[str]) -> Iterator[Token]:
    """Most words are no part of any number, and stay as they are."""
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if (
            token.text not in number_words
            and not token.text.isdecimal()
            and not (numerals.compound and _parts(token.text, numerals))
        ):
            yield token
            position += 1
            continue
        used, text = _number(tokens, position, numerals)
        yield Token(text, tokens[position].start, tokens[position + used - 1].end)
        position += used


def _number(tokens: list[Token], position: int, numerals: Numerals) -> tuple[int, str]:
    """The number that starts here as (tokens used, its figures); any other word as it is."""
    written = _written(tokens, position, numerals)
    if written:
        return written
    number = _Number(numerals)
    used = 0
    for token in tokens[position : position + 12]:
        parts = _parts(token.text, numerals)
        if not parts or not all(number.takes(part) for part in parts):
            break
        used += 1
        if number.ordinal:
            break
    while used and tokens[position + used - 1].text in numerals.links | numerals.tens_links | {"-"}:
        used -= 1
    if used == 1 and tokens[position].text.isdecimal():
        return 1, tokens[position].text  # "04" keeps its zero
    if used and number.counted:
        return used, f"{number.value}th" if number.ordinal else str(number.value)
    return 1, tokens[position].text


def _written(tokens: list[Token], position: int, numerals: Numerals) -> tuple[int, str] | None:
    """An ordinal in figures: "23rd", "23:e"."""
    word, rest = tokens[position].text, tokens[position + 1 : position + 3]
    if word.isdecimal() and len(word) <= 2:
        ending = "".join(token.text for token in rest)
        if rest and rest[0].text in numerals.endings and rest[0].start == tokens[position].end:
            return 2, f"{int(word)}th"
        if ending in numerals.endings and rest[-1].end == tokens[position].end + len(ending):
            return 1 + len(rest), f"{int(word)}th"
    return None


def _parts(word: str, numerals: Numerals) -> tuple[str, ...]:
    """The numeral words in a word; a compound language writes several as one."""
    joins = word in numerals.links or word in numerals.tens_links or word in numerals.articles
    if joins or _known(word, numerals) or word.isdecimal() or word == "-":
        return (word,)
    return _compound(word, numerals) if numerals.compound and len(word) > 5 else ()


def _known(word: str, numerals: Numerals) -> bool:
    return (
        word in numerals.units
        or word in numerals.tens
        or word in numerals.hundreds
        or word in numerals.multipliers
        or word in numerals.ordinals
    )


def _compound(word: str, numerals: Numerals) -> tuple[str, ...]:
    parts: list[str] = []
    while word:
        size = next((n for n in range(min(len(word), 12), 1, -1) if _known(word[:n], numerals)), 0)
        if not size:
            return ()
        parts.append(word[:size])
        word = word[size:]
    return tuple(parts)


class _Number:
    """A number as it grows word by word; `takes` tells whether the word still belongs to it."""

    def __init__(self, numerals: Numerals) -> None:
        self.numerals = numerals
        self.total = 0
        self.current = 0
        self.room = 10**12
        self.counted = False
        self.ordinal = False

    @property
    def value(self) -> int:
        return self.total + self.current

    def takes(self, word: str) -> bool:
        words = self.numerals
        if word in words.ordinals:
            self.ordinal = self._add(words.ordinals[word])
            return self.ordinal
        if word in words.units:
            return self._add(words.units[word])
        if word in words.tens:
            return self._add(words.tens[word], room=10)
        if word in words.hundreds:
            return self._add(words.hundreds[word], room=100)
        if word in words.multipliers:
            return self._multiply(words.multipliers[word])
        if word.isdecimal():
            return not self.counted and len(word) <= 3 and self._add(int(word), room=1)
        if word == "-" or word in words.tens_links:
            return self.counted and self.room == 10
        return (word in words.links and self.counted and self.room >= 100) or (
            word in words.articles and not self.counted
        )

    def _add(self, value: int, room: int = 1) -> bool:
        """Add below the last power of ten: after "twenty" there is room for 1 to 9 only."""
        if value >= self.room or (self.counted and value == 0):
            return False
        self.current += value
        self.room = room
        self.counted = True
        return True

    def _multiply(self, value: int) -> bool:
        if value < 1000:
            if self.current >= 100 or (self.counted and not self.current):
                return False
            self.current = (self.current or 1) * value
        else:
            self.total += (self.current or 1) * value
            self.current = 0
        self.room = value
        self.counted = True
        return True
