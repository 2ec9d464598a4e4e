"""Finds sets of words such that everything that a regular expression matches holds at least one word of each.

Most of what is looked for in an utterance is not in it: "gas leak" need not be searched for where no word is "gas".
Looking up a few words is much faster than searching for a hundred phrases.

A needed word is the start of a word ("smel"), or a whole one with a space behind it ("gas ", "24 "): a figure is any
of its ten, so that no hour is searched for in the number of a house. Only what certainly stands at the start of a word
is one, so an expression may have none; then it is always searched for.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any, TypeAlias

compiler: Any = import_module("re._compiler")
kinds: Any = import_module("re._constants")
parser: Any = import_module("re._parser")
"""Python's own reading of expressions, which has no types."""

Words: TypeAlias = frozenset[str]
Built: TypeAlias = Words | None
"""The letters since the start of a word, in every way that they may be; "" before its first. None if it is unknown
whether a word has started."""

LONGEST_START = 8
"""Letters of the start of a word that are looked up."""
MOST_WAYS = 64
"""The most alternatives for how a word may go on that are followed."""
MOST_SETS = 2
"""The most sets of needed words that are looked up beside the first."""
_FRESH: Words = frozenset({""})
_RUN = re.compile(r"\w+")
_LITERAL = kinds.LITERAL
_UNDERSCORE = ord("_")
_ANY_LETTER = (kinds.CATEGORY, kinds.CATEGORY_WORD)
_ANY_FIGURE = (kinds.CATEGORY, kinds.CATEGORY_DIGIT)
_FIGURES = tuple(map(ord, "0123456789"))
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
_LOOKING = (kinds.ASSERT, kinds.ASSERT_NOT)


def words_of(text: str) -> Words:
    return frozenset(_RUN.findall(text))


def starts_of(word: str) -> Sequence[str]:
    """A word with a space behind it, and all of its starts: what may be needed of it. A figure of another script is
    also one of ours, as it is in an expression."""
    found = [f"{word} ", *(word[:end] for end in range(1, min(len(word), LONGEST_START) + 1))]
    if word.isascii() or not any(map(str.isdecimal, word)):
        return found
    ours = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in word)
    return found if ours == word else [*found, *starts_of(ours)]


def starts(text: str) -> Words:
    """All that the words of a text may be needed for."""
    return frozenset(start for word in words_of(text) for start in starts_of(word))


def parsed(source: str) -> Any:
    """A regular expression as a tree, from which both its needed words and its pattern are made."""
    return parser.parse(source)


def compiled(tree: Any) -> re.Pattern[str]:
    """The pattern of a tree, for a fraction of what `re.compile` takes, which parses first."""
    found: re.Pattern[str] = compiler.compile(tree)
    return found


def needed(tree: Any) -> Sequence[Words]:
    """Sets of words such that everything that matches holds a word of each, the one first that seldom stands in a text
    by chance; none if there are no such words."""
    return () if tree.state.flags & re.IGNORECASE else _needed(tree.data)


def needed_by_each(tree: Any) -> Sequence[Sequence[Words]]:
    """Such sets of each of the alternatives, or of all of it at once."""
    branches = [place for place, (kind, _) in enumerate(tree.data) if kind is kinds.BRANCH]
    if len(branches) != 1 or tree.state.flags & re.IGNORECASE:
        return (needed(tree),)
    before, behind = tree.data[: branches[0]], tree.data[branches[0] + 1 :]
    return [_needed([*before, *way.data, *behind]) for way in tree.data[branches[0]][1][1]]


def _needed(items: Any) -> Sequence[Words]:
    if any(
        kind is kinds.FAILURE or (kind is kinds.ASSERT_NOT and not about[1].data) for kind, about in items
    ):
        return (frozenset(),)  # "(?!)" is in no text
    built, met = _followed(items, None)
    sets = sorted(dict.fromkeys([*met, *_unfinished(built)]), key=_tells, reverse=True)
    return (*sets[:1], *[each for each in sets[1:] if len(each) <= MOST_WAYS][:MOST_SETS])


def _followed(items: Any, built: Built) -> tuple[Built, list[Words]]:
    """How far words are built behind the items, and the sets of words of each of which one was met in them."""
    met: list[Words] = []
    letters = ""
    for kind, about in items:
        if kind is _LITERAL and (letter := chr(about)).isalnum():
            letters += letter
            continue
        if letters:
            built, letters = _longer(built, letters), ""
        if kind is _LITERAL:
            built, more = _next((about,), built)
        elif kind is kinds.BRANCH:
            built, more = _either([_followed(way.data, built) for way in about[1]])
        elif kind is kinds.SUBPATTERN and not about[1] & re.IGNORECASE:
            built, more = _followed(about[3].data, built)
        elif kind in _REPEATS:
            built, more = _repeated(about[0], about[1], about[2].data, built)
        elif kind is kinds.AT:
            built, more = _at(about, built)
        elif kind in _LOOKING:
            built, more = _beside(kind, about[1].data, built)
        elif kind is kinds.IN and (codes := _codes(about)):
            built, more = _next(codes, built)
        else:
            built, more = None, _unfinished(built)
        met += more
    return _longer(built, letters) if letters else built, met


def _codes(one_of: Any) -> Sequence[int]:
    """The characters of a class; none where they are many, or all but some."""
    codes: list[int] = []
    for kind, about in one_of:
        if kind is _LITERAL:
            codes.append(about)
        elif kind is kinds.RANGE and about[1] - about[0] < MOST_WAYS:
            codes += range(about[0], about[1] + 1)
        elif (kind, about) == _ANY_FIGURE:
            codes += _FIGURES
        else:
            return ()
    return codes


def _longer(built: Built, letters: str) -> Built:
    return built if built is None else frozenset([word + letters for word in built])


def _next(codes: Sequence[int], built: Built) -> tuple[Built, Sequence[Words]]:
    """Behind one of some characters."""
    letters = [chr(code) for code in codes if chr(code).isalnum() or code == _UNDERSCORE]
    if not letters:
        return _FRESH, _ended(built)
    if built is None or len(letters) < len(codes) or len(built) * len(letters) > MOST_WAYS:
        return None, _unfinished(built)
    return frozenset([word + letter for word in built for letter in letters]), ()


def _at(where: Any, built: Built) -> tuple[Built, Sequence[Words]]:
    """Behind a letter the edge of a word is its end; elsewhere a word starts there, or none does."""
    if where is kinds.AT_BOUNDARY:
        return _FRESH, _ended(built)
    return (_FRESH if where in (kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING) else built), ()


def _beside(kind: Any, other: Any, built: Built) -> tuple[Built, Sequence[Words]]:
    """Where no letter may stand beside (`(?<!\\w)`, `(?!\\w)`) is the edge of a word, or no word at all."""
    letters = other[0][1] if len(other) == 1 and other[0][0] is kinds.IN else ()
    is_edge = kind is kinds.ASSERT_NOT and _ANY_LETTER in letters and (kinds.NEGATE, None) not in letters
    return (_FRESH, _ended(built)) if is_edge else (built, ())


def _repeated(least: int, most: int, items: Any, built: Built) -> tuple[Built, Sequence[Words]]:
    once, met = _followed(items, built)
    behind = once if least else _joined((built, once))
    if most > 1 and (behind is None or _joined((behind, _followed(items, behind)[0])) != behind):
        behind = None
    if least:
        return behind, met if behind is not None else [*met, *_unfinished(once)]
    return behind, () if behind is not None and "" not in behind else _unfinished(built)


def _either(ways: Sequence[tuple[Built, Sequence[Words]]]) -> tuple[Built, Sequence[Words]]:
    best = [each for built, met in ways if (each := _best([*met, *_unfinished(built)]))]
    together = [frozenset[str]().union(*best)] if len(best) == len(ways) else []
    return _joined(built for built, _ in ways), together


def _joined(ways: Iterable[Built]) -> Built:
    joined: Words = frozenset()
    for way in ways:
        if way is None or len(joined | way) > MOST_WAYS:
            return None
        joined |= way
    return joined


def _ended(built: Built) -> Sequence[Words]:
    return [frozenset(f"{word} " for word in built)] if built and all(built) else []


def _unfinished(built: Built) -> Sequence[Words]:
    return [frozenset(word[:LONGEST_START] for word in built)] if built and all(built) else []


def _best(met: Iterable[Words]) -> Words | None:
    return max(met, key=_tells, default=None)


def _tells(words: Words) -> tuple[int, int]:
    """How seldom a word of a set stands in a text by chance: long words do, and few of them."""
    return min(map(len, words)), -len(words)
