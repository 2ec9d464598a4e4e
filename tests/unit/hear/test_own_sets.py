"""The project's own sets of utterances, each read without a mistake: a reader that gets worse is noticed."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter
from pathlib import Path
from re import Pattern

import pytest

from parley.hear import periods, rest
from parley.hear.words import Meanings, PhrasePattern
from parley.languages import LANGUAGES
from parley.local import project
from parley.local.readers.evaluation import evaluate
from parley.reading import Context

HERE = Path(__file__).parents[2] / "data" / "hear"
START = itemgetter(0)
SETS = sorted([*HERE.glob("*/*.jsonl"), *(project.root() / "agents").glob("*/tests/data/*.jsonl")])


def lines(path: Path) -> Sequence[Mapping[str, str]]:
    return [{"context": "", **json.loads(line)} for line in path.read_text().splitlines()]


@pytest.fixture
def hidden(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Phrases that stand in a text and were found elsewhere or not at all, since only some are searched for."""
    found: list[tuple[str, str]] = []
    filtered = PhrasePattern.ways

    def checked(self: PhrasePattern, text: str) -> Sequence[Pattern[str]]:
        ways = filtered(self, text)
        apart = min((match.span() for way in ways if (match := way.search(text))), default=None, key=START)
        together = self.pattern.search(text)
        if apart != (together.span() if together else None):
            found.append((self.source, text))
        return ways

    among = Meanings.possible

    def all_of(self: Meanings[object], text: str) -> object:
        possible = among(self, text)
        left_out = [each for each, _ in self.all if all(each is not kept for kept, _ in possible)]
        found.extend((each.source, text) for each in left_out if each.pattern.search(text))
        return possible

    monkeypatch.setattr(PhrasePattern, "ways", checked)
    monkeypatch.setattr(Meanings, "possible", all_of)
    return found


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_every_utterance_of_our_own_is_understood(path: Path, hidden: list[tuple[str, str]]) -> None:
    results = evaluate(path)
    assert [(miss.text, miss.expected, miss.got) for result in results for miss in result.misses] == []
    assert hidden == []


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_no_time_is_missed_since_it_is_not_begun_with(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [Context(each["lang"], date(2026, 11, 18), each["context"]) for each in lines(path)]
    said = [(each["text"], here) for each, here in zip(lines(path), asked, strict=True)]
    found = [periods.when(*each) for each in said]
    monkeypatch.setattr(periods, "_may_tell_a_time", lambda _: True)
    assert found == [periods.when(*each) for each in said]


def test_nothing_is_left_over_of_words_that_were_all_taken() -> None:
    for language in LANGUAGES:
        for taken in (" ".join([rest.TAKEN] * many) for many in range(8)):
            assert not [kind for each, kind in rest._kinds(language).all if each.pattern.search(taken)]


def test_there_are_sets_in_every_language() -> None:
    assert {path.name for path in HERE.iterdir()} == set(LANGUAGES)
