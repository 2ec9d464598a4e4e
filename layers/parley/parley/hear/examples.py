"""What an agent's author wants to hear, learned from examples.

    hear.intents({"order": ("I'd like to order", "can I get two loaves", ...), "hours": (...)})

`parley check` trains the weights (local/readers/training.py) and keeps them beside the file that declares the examples,
as `NAME.intents.json`. Here they are only looked up, when the reader is first used: no call waits for a training.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from math import fsum, sqrt
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from parley.hear.rest import Leftovers
from parley.hear.words import View, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Reader, Reading, gives

FEWEST = 5
"""Phrases without which an intent is a guess. Fifteen make a good reader."""
CARRIED = 0.75
"""The share of what speaks for an intent that its basis must hold."""
LONGEST = 60
"""Words in one piece. A longer text is read piece by piece."""
BEFORE = 3
"""Words before the basis in which a "not" refuses it: "I don't want to"."""
OTHER = ""
"""The key of sentences that are none of the intents, where an author knows better ones than those of every day."""
VERSION = "1"
"""Of the training: weights of another one are stale."""

Examples: TypeAlias = Mapping[str, Sequence[str]]
declared: dict[Path, list[Examples]] = {}
"""The examples by the file that holds their weights, as imported modules declare them."""


class ExamplesError(ValueError):
    """Examples that no reader can be made of."""


class UntrainedError(LookupError):
    """The weights are missing, or are those of other examples."""


class Weights(NamedTuple):
    """`features` hold what a piece of a word says: how rare it is, then a weight for each intent, the last one
    for everyday sentences. `rarest` is what counts of a piece that no example holds."""

    intents: Sequence[str]
    threshold: float
    rarest: int
    bias: Sequence[int]
    features: Mapping[str, Sequence[int]]


UNIT = 1000
"""Weights are kept as whole thousandths."""


def intents(examples: Examples, sure: float = 0.0) -> Reader:
    """A reader of one of the intents. Raises ExamplesError for examples that cannot be told apart. `sure` is how surely
    an intent must be meant, where its author has measured that; else the training says it."""
    _refuse(examples)
    file = Path(sys._getframe(1).f_globals.get("__file__", "agent.py")).with_suffix(".intents.json")
    examples = {intent: tuple(phrases) for intent, phrases in examples.items()}
    known = declared.setdefault(file, [])
    if examples not in known:
        known.append(examples)
    key = digest(examples)

    def read(text: str, context: Context) -> Reading[str] | None:
        weights, view = _weights(file, key), listen(text, context.language).plain
        words = [token.text for token in view.tokens]
        found = [
            (each[0], start + each[1], start + each[2])
            for start, end in pieces(view)
            if (each := _understood(weights, words[start:end], sure or weights.threshold))
        ]
        if len({intent for intent, _, _ in found}) != 1:
            return None
        intent, first, last = found[0]
        if _refused(view, first, last, examples[intent], context.language):
            return None
        return Reading(intent, view.said[view.tokens[first].start : view.tokens[last].end])

    return gives(read, filter(None, examples))


def digest(examples: Examples) -> str:
    """Tells examples apart from others, whatever order they are written in."""
    written = json.dumps([VERSION, {intent: sorted(examples[intent]) for intent in sorted(examples)}])
    return sha256(written.encode()).hexdigest()[:16]


def _refuse(examples: Examples) -> None:
    if len([*filter(None, examples)]) < 2:
        raise ExamplesError("hear.intents tells intents apart: it needs two or more")
    owner: dict[str, str] = {}
    for intent, phrases in examples.items():
        if isinstance(phrases, str) or len(phrases) < FEWEST:
            count = 1 if isinstance(phrases, str) else len(phrases)
            raise ExamplesError(
                f"intent '{intent}' has {count} phrases: fifteen are good, {FEWEST} the least"
            )
        for phrase in phrases:
            plain = listen(phrase, "").plain.text
            if not plain:
                raise ExamplesError(f"intent '{intent}' has a phrase without words: {phrase!r}")
            if owner.setdefault(plain, intent) != intent:
                raise ExamplesError(f"\"{phrase}\" is said for '{owner[plain]}' and for '{intent}'")


@cache
def _weights(file: Path, key: str) -> Weights:
    """Raises UntrainedError; a failure is not remembered."""
    found = kept(file).get(key)
    if found is None:
        raise UntrainedError(f"{file.name} lacks these examples: run `parley check`, which trains them")
    return Weights(**found)


def kept(file: Path) -> dict[str, Any]:
    """What a file of weights holds, by the digest of the examples; nothing if there is none or it is damaged."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def forget() -> None:
    """Weights are read anew."""
    _weights.cache_clear()


def pieces(view: View) -> Iterator[tuple[int, int]]:
    """Where the words of each sentence start and end, where somebody says several."""
    start = 0
    for place, token in enumerate(view.tokens):
        last = place + 1 == len(view.tokens)
        between = "" if last else view.said[token.end : view.tokens[place + 1].start]
        if last or place + 1 - start >= LONGEST or pattern("[.!?;]").search(between):
            yield start, place + 1
            start = place + 1


def features(words: Sequence[str]) -> tuple[Mapping[str, Sequence[int]], Mapping[str, Sequence[int]]]:
    """Words and pairs of words, and the pieces of two to four letters within each word; with the places of the
    words that have them."""
    said: dict[str, list[int]] = {}
    spelled: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        said.setdefault(word, []).append(place)
        if place:
            said.setdefault(f"{words[place - 1]} {word}", []).extend((place - 1, place))
        whole = f"_{word}_"
        for size in (2, 3, 4):
            for start in range(len(whole) - size + 1):
                spelled.setdefault(f"#{whole[start : start + size]}", []).append(place)
    return said, spelled


def scaled(rarity: Mapping[str, float], rarest: float, words: Sequence[str]) -> Iterator[tuple[str, float]]:
    """The features of some words, by how rare they are, each of the two groups of length one; what no example
    holds counts in the length alone."""
    for group in features(words):
        length = sqrt(fsum(rarity.get(feature, rarest) ** 2 for feature in group))
        yield from ((feature, rarity[feature] / length) for feature in group if feature in rarity)


def exponential(number: float) -> float:
    """By products alone, which come out the same on every machine; that of the library may not."""
    power = 1.0 + max(number, -500.0) / 1024
    for _ in range(10):
        power *= power
    return power


def probabilities(scores: Sequence[float]) -> Sequence[float]:
    highest = max(scores)
    powers = [exponential(score - highest) for score in scores]
    whole = fsum(powers)
    return [power / whole for power in powers]


def most_likely(weights: Weights, words: Sequence[str]) -> tuple[int, float]:
    """The intent that fits best, by its place, and how surely it is meant."""
    rarity = {
        feature: weights.features[feature][0] / UNIT
        for group in features(words)
        for feature in group
        if feature in weights.features
    }
    held = list(scaled(rarity, weights.rarest / UNIT, words))
    scores = [
        fsum((bias, *(value * weights.features[feature][column + 1] for feature, value in held))) / UNIT
        for column, bias in enumerate(weights.bias)
    ]
    sure = probabilities(scores)[:-1]
    best = max(range(len(sure)), key=sure.__getitem__)
    return best, sure[best]


def _understood(weights: Weights, words: Sequence[str], threshold: float) -> tuple[str, int, int] | None:
    """The intent, and the places of the first and the last of the words that carried it."""
    best, sure = most_likely(weights, words)
    if sure < threshold:
        return None
    return (weights.intents[best], *_carrying(_shares(weights, best, words)))


def _shares(weights: Weights, best: int, words: Sequence[str]) -> Sequence[float]:
    """What each word says for an intent, and against everyday sentences."""
    shares = [0.0] * len(words)
    for group in features(words):
        for feature, places in group.items():
            rarity, *by_intent = weights.features.get(feature, (0, *(0 for _ in weights.bias)))
            for place in places:
                shares[place] += rarity * (by_intent[best] - by_intent[-1]) / len(places)
    return shares


def _carrying(shares: Sequence[float]) -> tuple[int, int]:
    """The first and the last word of the shortest run that holds most of what speaks for the intent."""
    wanted = CARRIED * sum(max(share, 0.0) for share in shares)
    shortest, start, held = (0, len(shares) - 1), 0, 0.0
    for end, share in enumerate(shares):
        held += max(share, 0.0)
        while start < end and held - max(shares[start], 0.0) >= wanted:
            held -= max(shares[start], 0.0)
            start += 1
        if held >= wanted and end - start < shortest[1] - shortest[0]:
            shortest = start, end
    return shortest


def _refused(view: View, start: int, end: int, phrases: Iterable[str], language: str) -> bool:
    """Whether there is a "not" within the words or right before them, as no phrase of the intent has it."""
    words = table(Leftovers, language)
    if words is None:
        return False
    refusal = any_of(words.refusals)
    own = {match[0] for phrase in phrases for match in refusal.finditer(listen(phrase, language).plain.text)}
    around = " ".join(token.text for token in view.tokens[max(0, start - BEFORE) : end + 1])
    return any(match[0] not in own for match in refusal.finditer(around))
