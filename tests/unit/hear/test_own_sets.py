"""The project's own sets of utterances, each read without a mistake: a reader that gets worse is noticed."""

from pathlib import Path

import pytest

from parley.languages import LANGUAGES
from parley.local import project
from parley.local.readers.evaluation import evaluate

HERE = Path(__file__).parents[2] / "data" / "hear"
SETS = sorted([*HERE.glob("*/*.jsonl"), *(project.root() / "agents").glob("*/tests/data/*.jsonl")])


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_every_utterance_of_our_own_is_understood(path: Path) -> None:
    misses = [(miss.text, miss.expected, miss.got) for miss in evaluate(path).misses]
    assert misses == []


def test_there_are_sets_in_every_language() -> None:
    assert {path.name for path in HERE.iterdir()} == set(LANGUAGES)
