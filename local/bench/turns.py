"""One turn's own time: the step by itself, the step with its readers, the whole handler without its store.

Processor time, so that a busy machine disturbs little; the median of many repetitions.
"""

import sys
from collections.abc import Callable, Iterator
from statistics import median
from time import thread_time_ns
from typing import Any

from local.bench.conversations import BOOKED
from local.bench.figures import Figure
from local.bench.handler import voice
from local.bench.steps import remembering, steps
from parley import agents
from parley.hear.words import listen
from parley.machine.events import to_data
from parley.machine.step import step

REPETITIONS = 300
CALLS = 40
"""Times that the whole call is made, for the whole handler."""

PYTHON = f"Python {sys.version_info.major}.{sys.version_info.minor}"
CALL = f"hvac, a call of {len(BOOKED) + 1} turns that ends in a booking, {PYTHON}"


def figures() -> Iterator[Figure]:
    yield from _steps()
    yield from _turns()


def _steps() -> Iterator[Figure]:
    flow = agents.load("hvac")
    alone = _by_kind(lambda: remembering(flow))
    read = _by_kind(lambda: flow)
    yield _step("step", _all(alone), "the machine alone, its readers knowing the answers", 50)
    for kind, times in alone.items():
        yield _step(f"step.{kind}", times, f"the machine alone, {kind}")
    yield _step("step.with_readers", _all(read), "the machine with its readers")
    yield _step("step.with_readers.heard", read["heard"], "the machine with its readers, heard")


def _step(name: str, times: list[float], what: str, target: float | None = None) -> Figure:
    return Figure(name, median(times), "µs", f"{what}; {CALL}", target=target)


def _all(by_kind: dict[str, list[float]]) -> list[float]:
    return [time for times in by_kind.values() for time in times]


def _by_kind(flow_of: Callable[[], Any]) -> dict[str, list[float]]:
    """The median microseconds of each step of the call, by the kind of its event."""
    flow = flow_of()
    found: dict[str, list[float]] = {}
    for call, event in steps(flow, BOOKED):
        times = []
        for _ in range(REPETITIONS):
            listen.cache_clear()  # a real utterance is heard once
            started = thread_time_ns()
            step(flow, call, event)
            times.append((thread_time_ns() - started) / 1000)
        found.setdefault(to_data(event)["kind"], []).append(median(times))
    return found


def _turns() -> Iterator[Figure]:
    alone, through_client = _by_turn(with_client=False), _by_turn(with_client=True)
    whole = "the voice handler, event to TwiML, answered by tables in memory"
    yield Figure("turn", _median(alone), "ms", f"{whole} behind PynamoDB; {CALL}", target=2)
    yield Figure("turn.with_client", _median(through_client), "ms", f"{whole} behind botocore")
    for n, times in enumerate(alone, 1):
        yield Figure(f"turn.{n}", median(times), "ms", f"turn {n}, behind PynamoDB")
    for n, times in enumerate(through_client, 1):
        yield Figure(f"turn.{n}.with_client", median(times), "ms", f"turn {n}, behind botocore")


def _by_turn(with_client: bool) -> list[tuple[float, ...]]:
    """Milliseconds of each turn of the call, in each of the times that it was made."""
    with voice(with_client) as called:
        called.call(BOOKED)  # nobody is measured while files are read and clients made
        return list(zip(*(called.call(BOOKED) for _ in range(CALLS)), strict=True))


def _median(by_turn: list[tuple[float, ...]]) -> float:
    return median(time for times in by_turn for time in times)
