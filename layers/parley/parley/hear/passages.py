"""Which passage of the business's own answers a question asks for, found by its words.

An index of the example questions is made when a caller asks something first, in some milliseconds, of whole numbers
alone: the same on every machine. A word counts by how rare it is among the questions and everyday sentences; one that
tells nothing by itself ("do", "you") counts least. Words are the same that begin alike ("license", "licensed").
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from parley.hear.asking import behind_leads, clauses, is_marked
from parley.hear.everyday import Everyday
from parley.hear.rest import Leftovers
from parley.hear.side_questions import SideQuestions
from parley.hear.words import View, any_of, listen
from parley.languages import table
from parley.reading import Context, Passages, Reading

STEM, ENDING = 5, 3
"""Letters that two words have in common, and by how many more one may be longer."""
LEAST_ALIKE, SURELY_ALIKE = 400, 600
"""Thousandths, below which a question asks for no passage, and below which it may ask for something else."""
DOUBT = 4
"""What a question and an example are taken to say more than they do, so that one word in common is little."""


class Example(NamedTuple):
    passage: str
    words: frozenset[str]
    weight: int


class Index:
    """The words of the example questions, and how much each of them tells."""

    def __init__(self, passages: Passages, language: str) -> None:
        self.language = language
        small, asking = table(Leftovers, language), table(SideQuestions, language)
        self.small = (small.small if small else frozenset()) | (asking.markers if asking else frozenset())
        self._alike: dict[str, list[str]] = {}
        everyday = table(Everyday, language)
        said = [self._learnt(sentence) for sentence in (everyday.sentences if everyday else ())]
        asked = [(id, self._learnt(question)) for id, questions in passages for question in questions]
        self._asks_for = asking.asks_for if asking else frozenset()
        self._words: dict[str, set[str]] = {id: set() for id, _ in passages}
        for id, words in asked:
            self._words[id] |= words
        told = [*said, *self._words.values()]
        self._count, self._telling = len(told), Counter(word for words in told for word in words)
        self._examples: dict[str, list[Example]] = {}
        self._untelling: dict[frozenset[str], str] = {}
        for id, words in asked:
            example = Example(id, words, sum(map(self._weight, words)))
            if not any(map(self._tells, words)):
                self._untelling[words] = id
            for word in filter(self._tells, words):
                self._examples.setdefault(word, []).append(example)

    def find(self, question: str, least: int) -> tuple[str, int] | None:
        """The passage that fits best, and how well, in thousandths: `least` at least. An example of words that tell
        nothing by themselves ("do I have to be there") fits only what is asked in just these words. A passage that
        answers no question for a person, a place, a time or an amount has to fit surely where one is asked for: "who
        will be coming" does not ask what the coming costs."""
        words = frozenset(self._known(word) for word in _words(question, self.language))
        if words in self._untelling:
            return self._untelling[words], 1000
        weights = {word: self._weight(word) for word in words}
        whole = sum(weights.values())
        like = {example for word in words for example in self._examples.get(word, ())}
        asked_for = words & self._asks_for
        fits = [(self._alike_to(example, weights, whole), example.passage) for example in like]
        enough = [
            (fit, id)
            for fit, id in fits
            if fit >= (least if asked_for <= self._words[id] else max(least, SURELY_ALIKE))
        ]
        best, id = max(enough, default=(0, ""))
        return (id, best) if best else None

    def _alike_to(self, example: Example, weights: Mapping[str, int], whole: int) -> int:
        """The share of words in common with an example, and with all examples of its passage."""
        common = sum(weights[word] for word in example.words if word in weights)
        covered = sum(weight for word, weight in weights.items() if word in self._words[example.passage])
        return (1000 * common) // (whole + example.weight + 2 * DOUBT) + (500 * covered) // (whole + DOUBT)

    def _learnt(self, text: str) -> frozenset[str]:
        words = _words(text, self.language)
        return frozenset(self._known(word, learning=True) for word in words)

    def _known(self, word: str, learning: bool = False) -> str:
        """The word as it was met first: "licensed", once "license" is known."""
        met = self._alike.get(word[:STEM], ())
        if found := next((each for each in met if abs(len(each) - len(word)) <= ENDING), ""):
            return found
        if learning:
            self._alike.setdefault(word[:STEM], []).append(word)
        return word

    def _tells(self, word: str) -> bool:
        return self._weight(word) > 1

    def _weight(self, word: str) -> int:
        rare = self._count // (1 + self._telling[word])
        return 1 if word in self.small else max(1, rare.bit_length())


@lru_cache(maxsize=32)
def _index(passages: Passages, language: str) -> Index:
    return Index(passages, language)


def _words(text: str, language: str) -> Sequence[str]:
    return [token.text for token in listen(text, language).plain.tokens]


def passages(text: str, known: Passages, context: Context, sure: bool = False) -> Sequence[Reading[str]]:
    """The passages that are asked for, one a question; what asks nothing finds none."""
    return _found(text, known, context.language, SURELY_ALIKE if sure else LEAST_ALIKE) if known else ()


@lru_cache(maxsize=64)
def _found(text: str, known: Passages, language: str, least: int) -> Sequence[Reading[str]]:
    """A step asks for them twice: beside an answer, and alone."""
    index, parts = _index(known, language), clauses(text)
    readings, taken = list[Reading[str]](), 0
    for place, clause in enumerate(parts):
        for reading in _in_clause(index, clause, least) if place >= taken else ():
            whole = _with_the_next(index, text, reading, parts[place + 1 : place + 2])
            taken = place + 2 if whole else taken
            readings.append(whole or reading)
    return tuple(readings)


def _with_the_next(
    index: Index, text: str, found: Reading[str], following: Sequence[str]
) -> Reading[str] | None:
    """The question with the clause behind it, where both ask for the same even more: "can you pick up my car, it won't
    start"."""
    start = text.find(found.basis)
    for clause in following if start >= 0 else ():
        whole = text[start : text.find(clause, start) + len(clause)]
        alone, both = (index.find(each, LEAST_ALIKE) for each in (found.basis, whole))
        if alone and both and both[0] == found.value and both[1] > alone[1]:
            return Reading(found.value, whole)
    return None


def _in_clause(index: Index, clause: str, least: int) -> Iterator[Reading[str]]:
    """Several where each says more by itself than all together: "do you do financing and do I have to be home"."""
    view = listen(clause, index.language).plain
    starts = sorted(set(_starts(view, clause, index)))
    if not starts:
        return
    ends = [*starts[1:], len(view.text)]
    parts = [view.words(start, end) for start, end in zip(starts, ends, strict=True)]
    whole = view.words(starts[0], len(view.text))
    found = index.find(whole, least)
    each = [(part, best) for part in parts if (best := index.find(part, least))]
    if len({id for _, (id, _) in each}) > 1 and (
        found is None or min(fit for _, (_, fit) in each) > found[1]
    ):
        yield from (Reading(id, part) for part, (id, _) in each)
    elif found:
        yield Reading(found[0], whole)


def _starts(view: View, clause: str, index: Index) -> Iterator[int]:
    """Where questions begin: behind opening words where the clause asks, else where one begins within it; and behind
    each joint."""
    asks = table(SideQuestions, index.language)
    if asks is None or not view.tokens:
        return
    begins = behind_leads(view, index.language)
    words = [token.text for token in view.tokens]
    within = [each.start() for each in any_of(asks.within).finditer(view.text)]
    if is_marked(clause) or words[view.index(begins)] in asks.markers:
        yield begins
    else:
        yield from within[:1]
    for place, (before, word) in enumerate(pairwise(words), 1):
        if before in asks.joints and (word in asks.markers or view.starts[place] in within):
            yield view.starts[place]
