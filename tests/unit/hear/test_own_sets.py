"""The project's own sets of utterances, each read without a mistake: a reader that gets worse is noticed."""

from pathlib import Path

import pytest

from parley.hear.words import Meanings, PhrasePattern
from parley.languages import LANGUAGES
from parley.local import project
from parley.local.readers.evaluation import evaluate

HERE = Path(__file__).parents[2] / "data" / "hear"
SETS = sorted([*HERE.glob("*/*.jsonl"), *(project.root() / "agents").glob("*/tests/data/*.jsonl")])


@pytest.fixture
def hidden(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Phrases that are in a text and were not searched for, since none of the words that they need was found there."""
    found: list[tuple[str, str]] = []
    filtered = PhrasePattern.may_be_in

    def checked(self: PhrasePattern, text: str) -> bool:
        may = filtered(self, text)
        if not may and self.pattern.search(text):
            found.append((self.source, text))
        return may

    among = Meanings.possible

    def all_of(self: Meanings[object], text: str) -> object:
        possible = among(self, text)
        left_out = [each for each, _ in self.all if all(each is not kept for kept, _ in possible)]
        found.extend((each.source, text) for each in left_out if each.pattern.search(text))
        return possible

    monkeypatch.setattr(PhrasePattern, "may_be_in", checked)
    monkeypatch.setattr(Meanings, "possible", all_of)
    return found


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_every_utterance_of_our_own_is_understood(path: Path, hidden: list[tuple[str, str]]) -> None:
    results = evaluate(path)
    assert [(miss.text, miss.expected, miss.got) for result in results for miss in result.misses] == []
    assert hidden == []


def test_there_are_sets_in_every_language() -> None:
    assert {path.name for path in HERE.iterdir()} == set(LANGUAGES)
