"""The workshop's desk early and late in a long call: the same question at turn 2 and at turn 24."""

from collections.abc import Iterator
from statistics import median

from bench.figures import Figure
from bench.handler import voice

EARLY, LATE = 2, 24
WORDS = (*("what are your hours",) * (LATE - 1), "goodbye")
CALLS = 40
GROWTH = 1.2
"""At most; what a turn costs does not depend on how many came before it."""


def figures() -> Iterator[Figure]:
    with voice(with_client=False, agent="car_desk") as called:
        called.call(WORDS)  # nobody is measured while files are read and clients made
        times = list(zip(*(called.call(WORDS) for _ in range(CALLS)), strict=True))
        kept = called.tables.items[f"CALL#CA{called.calls:032x}"]
    from bench.database import (
        size,
    )  # brings a whole Parley along, which would answer in the tables' place

    items = [size(item) for sk, item in sorted(kept.items()) if sk.startswith("TURN#")]
    yield from _both("cpu", "ms", "processor time", [median(each) for each in times])
    yield from _both("requests", "", "requests to the tables", called.requests)
    yield from _both("item", "B", "the turn's item, which has the last few turns in it", items, None)


def _both(
    name: str, unit: str, what: str, by_turn: list[float] | list[int], most: float | None = GROWTH
) -> Iterator[Figure]:
    early, late = by_turn[EARLY - 1], by_turn[LATE - 1]
    yield Figure(f"turn.{name}", early, unit, f"{what}, turn {EARLY}: the caller asks for the hours")
    yield Figure(f"turn.{name}.late", late, unit, f"the same at turn {LATE} of {len(by_turn)}", early, most)
