"""Finds in the tables what a person cannot read, what nobody can say, and what is said twice."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from parley.hear.words import Led, any_of, listen
from parley.local import project

LONGEST_PHRASE = 2_000
WAYS = 80
"""Sentences of a branch that are tried before nothing is said to match it."""
kinds: Any = import_module("re._constants")
parser: Any = import_module("re._parser")
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
LOOKING = (kinds.ASSERT, kinds.ASSERT_NOT)
PLAINLY = re.compile(r"[^\W_A-Z]+( ([^\W_A-Z]+|_))*|_( [^\W_A-Z]+)*")
TEMPLATE = re.compile(r"\{[a-z]+\}|^[a-z]+(_[a-z]+)+$")
"""Phrases of a calendar have blanks for days and numbers, and names for what they mean."""
AS_WRITTEN = (
    *("amounts", "clock", "corrections", "emails", "everyday", "modelwords", "periods", "phrases"),
    *("placedcalls", "places", "plates", "postal", "problems", "ratings"),
)
"""Tables that are matched against words as they are written, with signs and apostrophes."""
PLAIN = (kinds.LITERAL, kinds.RANGE)

Choice: TypeAlias = dict[int, int]
"""By the place of a branch or a repeat in its phrase, which way is taken."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a table, and where it stands."""

    where: str
    text: str
    language: str


def packs() -> Iterator[Path]:
    """The files of all packs: those of the engine, and those of agents."""
    roots = (Path(import_module("parley.languages").__path__[0]), *project.root().glob("agents/*/languages"))
    for root in roots:
        yield from (path for path in sorted(root.glob("??/*.py")) if path.stem not in ("__init__", "speak"))


def module(path: Path) -> Any:
    package = "parley" if path.parts[-4] == "parley" else f"agents.{path.parts[-4]}"
    return import_module(f"{package}.languages.{path.parent.name}.{path.stem}")


@cache
def lists() -> Sequence[Sequence[Phrase]]:
    """Every list of phrases that is looked for in what is said."""
    return [
        [
            Phrase(where, text, path.parent.name)
            for each in found
            for text in _apart(each)
            if _is_expression(text)
        ]
        for path in packs()
        for where, found in _lists(
            getattr(module(path), "TABLE", None), f"{path.parts[-4]} {path.parent.name}/{path.stem}"
        )
    ]


def _is_expression(text: str) -> bool:
    """Some lists hold single signs: "+", "%"."""
    try:
        _parsed(text)
    except re.error:
        return False
    return len(text.removeprefix("\\")) > 1


@cache
def _parsed(text: str) -> Any:
    return parser.parse(text)


def _lists(value: Any, where: str) -> Iterator[tuple[str, Sequence[str]]]:
    names = [each.name for each in fields(value)] if is_dataclass(value) else getattr(value, "_fields", ())
    if names:
        for name in names:
            yield from _lists(getattr(value, name), f"{where}.{name}")
    elif isinstance(value, tuple) and value and all(isinstance(each, str) for each in value):
        yield where, value
    elif isinstance(value, tuple):
        for each in value:
            yield from _lists(each, where)


def _apart(phrase: str) -> Sequence[str]:
    """A phrase; those that one lead stands before are looked at with it one by one."""
    return phrase.following if isinstance(phrase, Led) else (phrase,)


def too_long() -> Iterator[str]:
    for phrases in lists():
        yield from (each.where for each in phrases if len(each.text) > LONGEST_PHRASE)


def said_twice() -> Iterator[str]:
    for phrases in lists():
        seen = Counter(each.text for each in phrases)
        yield from (f"{phrases[0].where}: {text}" for text, times in seen.items() if times > 1)
        yield from (f"{each.where}: {twice}" for each in phrases for twice in _twice(_parsed(each.text)))


def _twice(items: Any) -> Iterator[str]:
    """Ways of one branch that are the same."""
    for kind, about in items:
        if kind is kinds.BRANCH:
            seen = Counter(str(way) for way in about[1])
            same = (next(way for way in about[1] if str(way) == text) for text, n in seen.items() if n > 1)
            yield from (Sentence({}, Random(0)).of(way) for way in same)
        for inner in _inside(kind, about):
            yield from _twice(inner)


def never_said() -> Iterator[str]:
    """Branches and optional parts that no sentence can match."""
    for phrases in lists():
        for phrase in phrases:
            if not TEMPLATE.search(phrase.text):
                parsed, found = _parsed(phrase.text), _looked_for(phrase)
                dead = (
                    each
                    for each in ({}, *_choices(parsed, {}))
                    if not _can_be_said(phrase, parsed, found, each)
                )
                first = islice((Sentence(each, None).of(parsed) for each in dead), 1)
                yield from (f"{phrase.where}: nobody can say '{said}' of {phrase.text}" for said in first)


def _looked_for(phrase: Phrase) -> re.Pattern[str]:
    return re.compile(phrase.text) if _is_written(phrase) else any_of((phrase.text,)).pattern


def _can_be_said(phrase: Phrase, parsed: Any, found: re.Pattern[str], choice: Choice) -> bool:
    chance = None
    for way in range(WAYS):
        sentence = Sentence(choice, chance)
        chance = chance or Random(0)
        said = sentence.of(parsed)
        said = "".join((said, *sentence.behind))
        for each in (said, f"{said}a", f"{said} a", f"a {said}")[: 4 if way else 2]:
            whole = each.strip()
            if _is_heard(whole, phrase) and found.search(whole):
                return True
    return False


def _is_heard(said: str, phrase: Phrase) -> bool:
    """Whether a reader sees the words as they are written here, with spoken numbers in figures or without."""
    if _is_written(phrase):
        return "  " not in said
    return PLAINLY.fullmatch(said) is not None or said == listen(said, phrase.language).figures.text


def _is_written(phrase: Phrase) -> bool:
    return phrase.where.rpartition("/")[2].split(".")[0] in AS_WRITTEN


def _choices(items: Any, chosen: Choice) -> Iterator[Choice]:
    for kind, about in items:
        inside = [*_inside(kind, about)]
        if kind is kinds.BRANCH or (kind in REPEATS and not about[0]):
            ways = [(number, inner) for number, inner in enumerate(inside, 0 if kind is kinds.BRANCH else 1)]
            for number, inner in ways:
                taken = {**chosen, id(about): number}
                yield taken
                yield from _choices(inner, taken)
        elif kind not in LOOKING:
            for inner in inside:
                yield from _choices(inner, chosen)


def _inside(kind: Any, about: Any) -> Iterable[Any]:
    """The parts of a part of a regular expression."""
    if kind is kinds.BRANCH:
        return (*about[1],)
    if kind is kinds.SUBPATTERN:
        return (about[3],)
    if kind in REPEATS:
        return (about[2],)
    return (about[1],) if kind in LOOKING else ()


class Sentence:
    """One sentence that a regular expression matches, but for what it may not stand beside.

    It takes the chosen ways where they come first, and at other places the first one, or one by chance.
    """

    def __init__(self, choice: Choice, chance: Random | None) -> None:
        self.choice, self.chance = dict(choice), chance
        self.behind: list[str] = []

    def of(self, items: Any) -> str:
        return "".join(self._of(kind, about) for kind, about in items)

    def _of(self, kind: Any, about: Any) -> str:
        if kind is kinds.LITERAL:
            return chr(about)
        if kind is kinds.BRANCH:
            return self.of(about[1][self._way(about, len(about[1]) - 1)])
        if kind is kinds.SUBPATTERN:
            return self.of(about[3])
        if kind in REPEATS:
            least, most, inner = about
            if inner[0][0] is kinds.ANY:
                return self._anything(least)
            return "".join(self.of(inner) for _ in range(self._times(about, min(most, least + 2), least)))
        if kind is kinds.IN:
            return self._one_of(about)
        if kind is kinds.ASSERT and about[0] < 0:
            return self.of(about[1])
        if kind is kinds.ASSERT:
            self.behind.append(self.of(about[1]))
        return "a" if kind in (kinds.ANY, kinds.NOT_LITERAL) else ""

    def _anything(self, least: int) -> str:
        words = self.chance.choice(("", " ", " a ", " a", "a ")) if self.chance else " "
        return words if len(words) >= least else "a" * least

    def _one_of(self, members: Any) -> str:
        if (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD) in members:
            return " "
        codes = [
            chr(about if kind is kinds.LITERAL else about[0]) for kind, about in members if kind in PLAIN
        ]
        if not codes or members[0][0] is kinds.NEGATE:
            digits = any(about is kinds.CATEGORY_DIGIT for kind, about in members if kind is kinds.CATEGORY)
            return "7" if digits else "a"
        return codes[self.chance.randrange(len(codes))] if self.chance else codes[0]

    def _way(self, about: Any, most: int) -> int:
        otherwise = self.chance.randint(0, most) if self.chance else 0
        return self.choice.pop(id(about), otherwise)

    def _times(self, about: Any, most: int, least: int) -> int:
        by_chance = self.chance.randint(least, most) if self.chance else least
        return max(by_chance, self.choice.pop(id(about), least))
