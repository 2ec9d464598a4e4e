"""One turn's own time: the step by itself, its readers, the whole handler without its store.

Processor time, so that a busy machine disturbs little; the median of many repetitions. The step is compared with
reading the turn's item as JSON in the same run, which takes as much longer on a slower machine.
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from statistics import median
from time import thread_time_ns

from bench.conversations import BOOKED
from bench.figures import Figure
from bench.handler import voice
from bench.steps import remembering, steps
from parley import agents
from parley.flow import Flow
from parley.hear.words import forget
from parley.machine.call import Call
from parley.machine.call import to_data as call_data
from parley.machine.events import Event, to_data
from parley.machine.step import step

REPETITIONS = 300
WANTED = 2.5
"""Times json.loads of the item: some 50 µs where that takes 20."""
CALLS = 40
"""Times that the whole call is made, for the whole handler."""

PYTHON = f"Python {sys.version_info.major}.{sys.version_info.minor}"
CALL = f"hvac, a call of {len(BOOKED) + 1} turns that ends in a booking, {PYTHON}"


def figures() -> Iterator[Figure]:
    yield from _steps()
    yield from _turns()


def _steps() -> Iterator[Figure]:
    flow = agents.load("hvac")
    alone, read = _by_kind(remembering(flow)), _by_kind(flow)
    item = median(_all(_by_kind(flow, _reading_the_item)))
    machine = "the machine alone, its readers knowing the answers"
    yield _figure(
        "step", _all(alone), f"{machine}; compared with json.loads of the turn's item", item, WANTED
    )
    for kind, times in alone.items():
        yield _figure(f"step.{kind}", times, f"the machine alone, {kind}")
    yield _figure("step.with_readers", _all(read), "the machine with its readers")
    readers = [max(0.0, slow - fast) for fast, slow in zip(alone["heard"], read["heard"], strict=True)]
    what = "what readers add to a step in which something is heard"
    yield Figure("readers", median(readers) / 1000, "ms", f"{what}; {CALL}", target=0.3)


def _figure(
    name: str, times: list[float], what: str, baseline: float | None = None, target: float | None = None
) -> Figure:
    return Figure(name, median(times), "µs", f"{what}; {CALL}", baseline, target)


def _all(by_kind: dict[str, list[float]]) -> list[float]:
    return [time for times in by_kind.values() for time in times]


def _taking_the_step(flow: Flow, call: Call, event: Event) -> Callable[[], object]:
    return lambda: step(flow, call, event)


def _reading_the_item(flow: Flow, call: Call, event: Event) -> Callable[[], object]:
    """The call and what was decided, as a turn's item holds them, without what was said to the caller."""
    taken = step(flow, call, event)
    decisions = [asdict(each) for each in taken.decisions]
    item = json.dumps(
        {"call": call_data(taken.call), "events": [to_data(event)], "decisions": decisions}, default=str
    )
    return lambda: json.loads(item)


def _by_kind(
    flow: Flow, doing: Callable[[Flow, Call, Event], Callable[[], object]] = _taking_the_step
) -> dict[str, list[float]]:
    """The median microseconds of doing something at each step of the call, by the kind of its event."""
    found: dict[str, list[float]] = {}
    for call, event in steps(flow, BOOKED):
        do, times = doing(flow, call, event), []
        for _ in range(REPETITIONS):
            forget()  # a real answer is heard once; what is asked is the same in every call
            started = thread_time_ns()
            do()
            times.append((thread_time_ns() - started) / 1000)
        found.setdefault(to_data(event)["kind"], []).append(median(times))
    return found


def _turns() -> Iterator[Figure]:
    alone, through_client = _by_turn(with_client=False), _by_turn(with_client=True)
    whole = "the voice handler, event to TwiML, answered by tables in memory"
    yield Figure("turn", _median(alone), "ms", f"{whole} behind PynamoDB; {CALL}", target=2)
    yield Figure("turn.with_client", _median(through_client), "ms", f"{whole} behind botocore")
    gather, relay = _by_line()
    yield Figure(
        "turn.relay", relay, "ms", f"{whole}, a message over a socket to its answer; {CALL}", gather, 1.0
    )
    for n, times in enumerate(alone, 1):
        yield Figure(f"turn.{n}", median(times), "ms", f"turn {n}, behind PynamoDB")
    for n, times in enumerate(through_client, 1):
        yield Figure(f"turn.{n}.with_client", median(times), "ms", f"turn {n}, behind botocore")


def _by_turn(with_client: bool) -> list[tuple[float, ...]]:
    """Milliseconds of each turn of the call, in each of the times that it was made."""
    with voice(with_client) as called:
        called.call(BOOKED)  # nobody is measured while files are read and clients made
        return list(zip(*(called.call(BOOKED) for _ in range(CALLS)), strict=True))


def _by_line() -> tuple[float, float]:
    """Milliseconds of a turn in which something is said, by webhook and over a socket, call by call in turns."""
    with voice(with_client=False) as called:
        called.call(BOOKED)
        called.call(BOOKED, "relay")
        taken = [(called.call(BOOKED)[1:], called.call(BOOKED, "relay")[1:]) for _ in range(CALLS)]
    return _median([tuple(each) for each, _ in taken]), _median([tuple(each) for _, each in taken])


def _median(by_turn: list[tuple[float, ...]]) -> float:
    return median(time for times in by_turn for time in times)
