"""The project's own sets of utterances, each read without a mistake: a reader that gets worse is noticed."""

from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path
from re import Pattern

import pytest

from parley.hear.words import Meanings, PhrasePattern
from parley.languages import LANGUAGES
from parley.local import project
from parley.local.readers.evaluation import evaluate

HERE = Path(__file__).parents[2] / "data" / "hear"
START = itemgetter(0)
SETS = sorted([*HERE.glob("*/*.jsonl"), *(project.root() / "agents").glob("*/tests/data/*.jsonl")])


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


def test_there_are_sets_in_every_language() -> None:
    assert {path.name for path in HERE.iterdir()} == set(LANGUAGES)
