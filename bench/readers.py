"""How well, and how fast, callers are understood without a model.

The utterances are real people's, one file for each kind of answer; they are not part of the repository:
PARLEY_EVAL names their folder. Half of them was looked at while the readers were written ("tuning"), the
other half never ("held out"); only the latter says how well a reader is.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.figures import Figure, NotMeasured
from parley.local.readers.evaluation import Part, ReaderScore, evaluate

ROOT = Path(__file__).resolve().parents[1]
PLACES = ("shared/eval", "../shared/eval")
PARTS: Mapping[str, Part] = {"held_out": "held-out", "tuning": "tuning"}
TARGETS: Mapping[str, float] = {
    "yesno": 0.95,
    "command": 0.93,
    "date": 0.95,
    "time": 0.95,
    "name": 0.85,
    "number": 0.95,
    "address": 0.90,
    "zip": 1.0,
    "intent_auto": 0.90,
}
"""Accuracy that is wanted on utterances that nobody tuned to: the mean over classes where there are any."""
MOST_MILLISECONDS = 1.0


def figures() -> Iterator[Figure]:
    for name, part in PARTS.items():
        for file in sorted(_folder().glob("*.jsonl")):
            for result in evaluate(file, part):
                of = result.task if result.task == file.stem else f"{file.stem}.{result.task}"
                yield _accuracy(of, name, result)
                if name == "held_out":
                    yield _time(of, result)


def _folder() -> Path:
    named = os.environ.get("PARLEY_EVAL")
    places = [Path(named)] if named else [ROOT / place for place in PLACES]
    for place in places:
        if place.is_dir():
            return place
    raise NotMeasured("there are no utterances to read; PARLEY_EVAL names their folder")


def _accuracy(of: str, part: str, result: ReaderScore) -> Figure:
    return Figure(
        f"readers.{of}.{part}",
        result.macro_accuracy,
        "",
        f"{result.n} utterances {'never looked at' if part == 'held_out' else 'that it was tuned to'}",
        target=TARGETS.get(of) if part == "held_out" else None,
        bound="least",
    )


def _time(of: str, result: ReaderScore) -> Figure:
    what = f"for one of {result.n} utterances, at the median"
    return Figure(f"readers.{of}.time", result.median_ms, "ms", what, target=MOST_MILLISECONDS)
