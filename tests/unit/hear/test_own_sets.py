"""The project's own sets of utterances, each read without a mistake: a reader that gets worse is noticed."""

from pathlib import Path

import pytest

from local.evaluate import evaluate
from parley.hear.language import LANGUAGES

SETS = sorted((Path(__file__).parents[2] / "data" / "hear").glob("*.jsonl"))


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_every_utterance_of_our_own_is_understood(path: Path) -> None:
    misses = [(miss.text, miss.expected, miss.got) for miss in evaluate(path).misses]
    assert misses == []


def test_there_are_sets_in_every_language() -> None:
    assert {path.stem.split("_")[0] for path in SETS} == set(LANGUAGES.values())
