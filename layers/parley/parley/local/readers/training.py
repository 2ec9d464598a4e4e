"""Weights for the examples of `hear.intents`: logistic regression, the same on every machine.

All is done in products, sums and roots that are rounded exactly, in one order: so the same examples give the
same file everywhere. The examples are told apart from each other and from everyday sentences, and what is
learned without a third of both says how sure a reading of the others must be.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import fsum
from operator import mul
from pathlib import Path
from typing import NamedTuple

from parley.hear.everyday import Everyday
from parley.hear.examples import (
    OTHER,
    UNIT,
    Examples,
    Weights,
    declared,
    digest,
    features,
    forget,
    kept,
    most_likely,
    probabilities,
    scaled,
)
from parley.hear.words import listen
from parley.languages import LANGUAGES, table
from parley.local.cli.agent_files import shown

ROUNDS = 30
RATE = 4.0
SHRINKING = 0.0001
FOLDS = 3
LET_THROUGH = 0.05
"""The share of everyday sentences that may be taken for an intent."""
LEAST_SURE = 0.25
"""The lowest threshold for a reading: callers say stranger things than everyday sentences."""
ALIKE = 0.5
"""An everyday sentence that shares at least this much of its words and pairs of words with an example is not used
against the intents."""


class Phrase(NamedTuple):
    words: Sequence[str]
    column: int


@dataclass(frozen=True, slots=True)
class Trained:
    """What was learned, and how well: `read` of the phrases that were left out, and of everyday sentences `through`."""

    file: Path
    intents: Sequence[str]
    read: float
    through: float

    def __str__(self) -> str:
        return (
            f"{shown(self.file)}: trained {', '.join(self.intents)}; of phrases that were left out {self.read:.2f} "
            f"are read, of everyday sentences {self.through:.2f} let through"
        )


def stale() -> Iterator[tuple[Path, Examples]]:
    """Examples that imported modules declare, and whose weights are missing or are those of others."""
    for file, all_examples in declared.items():
        keys = kept(file)
        yield from ((file, examples) for examples in all_examples if digest(examples) not in keys)


def train_stale() -> list[Trained]:
    """Trains what is stale and writes it beside what declares it; weights that nothing declares are dropped."""
    found = [_into(file, examples) for file, examples in stale()]
    if found:
        forget()
    return found


def _into(file: Path, examples: Examples) -> Trained:
    weights, read, through = train(examples)
    wanted = {digest(each) for each in declared.get(file, [examples])}
    others = {key: each for key, each in kept(file).items() if key in wanted}
    all_weights = others | {digest(examples): weights._asdict()}
    file.write_text(
        json.dumps(all_weights, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", "utf-8"
    )
    return Trained(file, weights.intents, read, through)


def train(examples: Examples) -> tuple[Weights, float, float]:
    """The weights, the share of left-out phrases that they read right, and that of everyday sentences let through."""
    names = sorted(filter(None, examples))
    phrases = [Phrase(_words(said), names.index(name)) for name in names for said in sorted(examples[name])]
    others = [_words(said) for said in sorted(examples.get(OTHER, ()))]
    phrases += [Phrase(words, len(names)) for words in others or _everyday(phrases)]
    telling = len(names) + bool(others)
    meant: list[tuple[bool, float]] = []
    foreign: list[float] = []
    for fold in range(FOLDS):
        weights = _fitted(
            names, [each for place, each in enumerate(phrases) if place % FOLDS != fold], telling
        )
        for phrase in phrases[fold::FOLDS]:
            best, sure = most_likely(weights, phrase.words)
            if phrase.column == len(names):
                foreign.append(sure)
            else:
                meant.append((best == phrase.column, sure))
    threshold = _threshold(foreign)
    read = sum(right and sure >= threshold for right, sure in meant) / len(meant)
    through = sum(sure >= threshold for sure in foreign) / max(1, len(foreign))
    return _fitted(names, phrases, telling)._replace(threshold=threshold), read, through


def _threshold(foreign: Sequence[float]) -> float:
    """No more than a few everyday sentences reach it."""
    highest = sorted(foreign, reverse=True)
    return max(LEAST_SURE, round(highest[int(LET_THROUGH * len(highest))] + 0.001, 3))


def _words(said: str) -> list[str]:
    return [token.text for token in listen(said, "").plain.tokens]


def _everyday(phrases: Sequence[Phrase]) -> Iterator[Sequence[str]]:
    """Everyday sentences of all languages: those of another language than the examples' change little."""
    own = [set(features(phrase.words)[0]) for phrase in phrases]
    for language in LANGUAGES:
        everyday = table(Everyday, language)
        for sentence in everyday.sentences if everyday else ():
            words = _words(sentence)
            held = set(features(words)[0])
            if not any(len(held & each) >= ALIKE * len(held | each) for each in own):
                yield words


def _fitted(names: Sequence[str], phrases: Sequence[Phrase], telling: int) -> Weights:
    """Of the first `telling` columns all pieces of words count, of everyday sentences only what these hold as well."""
    held = [[feature for group in features(phrase.words) for feature in group] for phrase in phrases]
    counts = Counter(feature for each in held for feature in each)
    own = sorted(
        {f for phrase, each in zip(phrases, held, strict=True) if phrase.column < telling for f in each}
    )
    rarity = {feature: _rarity(len(phrases), counts[feature]) for feature in own}
    rarest = _rarity(len(phrases), 1)
    place = {feature: number for number, feature in enumerate(own)}
    samples = []
    for phrase in phrases:
        pairs = list(scaled(rarity, rarest, phrase.words))
        samples.append(([place[f] for f, _ in pairs], [value for _, value in pairs], phrase.column))
    columns, bias = _descended(samples, len(own), len(names) + 1)
    return Weights(
        names,
        0.0,
        round(UNIT * rarest),
        [round(UNIT * each) for each in bias],
        {
            feature: [round(UNIT * rarity[feature]), *(round(UNIT * column[number]) for column in columns)]
            for number, feature in enumerate(own)
        },
    )


def _rarity(phrases: int, holding: int) -> float:
    """The logarithm of decimals is rounded the same everywhere."""
    return round(float((Decimal(1 + phrases) / Decimal(1 + holding)).ln()) + 1, 3)


def _descended(
    samples: Sequence[tuple[Sequence[int], Sequence[float], int]], width: int, count: int
) -> tuple[list[list[float]], list[float]]:
    """Weights by column and the biases, by gradient descent, phrase by phrase in a fixed order."""
    columns = [[0.0] * width for _ in range(count)]
    bias = [0.0] * count
    order = sorted(range(len(samples)), key=lambda number: (number * 7919) % 10007)
    for turn in range(ROUNDS):
        rate = RATE / (1 + turn * 0.3)
        for number in order:
            places, values, wanted = samples[number]
            scores = [
                fsum(map(mul, map(column.__getitem__, places), values)) + bias[each]
                for each, column in enumerate(columns)
            ]
            for each, likely in enumerate(probabilities(scores)):
                step = rate * ((each == wanted) - likely)
                if not -0.002 < step < 0.002:
                    bias[each] += 0.1 * step
                    column = columns[each]
                    for spot, value in zip(places, values, strict=True):
                        column[spot] += step * value
        keep = 1 - rate * SHRINKING * len(samples) / 10
        columns = [[keep * weight for weight in column] for column in columns]
    return columns, bias
