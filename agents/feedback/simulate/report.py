"""What a simulated day comes to."""

from collections import Counter
from collections.abc import Sequence
from statistics import mean, median
from typing import Any

from agents.feedback.calling import WITHIN_SECONDS
from agents.feedback.simulate.customers import understood
from agents.feedback.simulate.day import Day, Happened, SimulatedCall

PROPER = ("completed", "shortened", "later", "declined", "do_not_call")
"""Outcomes of a call that was brought to its end: asked what was planned, or closed politely."""
NOBODY = "silent"
"""Somebody picked up and never said a word."""
PRICES = {"minute": 0.045, "recognition": 0.02, "text": 0.055, "transition": 0.000025, "turn": 0.000006}
"""Assumed, in US dollars: a started minute to a Swedish mobile, one recognised utterance, an SMS, a state transition,
a turn of the voice function with its reads and writes. Put in your own contract's."""


def report(day: Day, seed: int) -> dict[str, Any]:
    happened, calls = day.happened, [call for each in day.happened for call in each.calls]
    talked = [call for call in calls if call.outcome != NOBODY]
    stayed = [call for call in talked if not call.by_customer]
    waits = sorted(
        one.first_dial - one.customer.verified_at for one in happened if one.first_dial is not None
    )
    in_time = sum(wait <= WITHIN_SECONDS for wait in waits)
    cost = _cost(day, calls)
    return {
        "customers": len(happened),
        "seed": seed,
        "dialled": len(waits),
        "not_dialled": dict(Counter(one.why for one in happened if one.first_dial is None)),
        "answered_calls": len(talked),
        "outcomes": dict(Counter(call.outcome for call in calls)),
        "completion_rate": _share(sum(call.outcome in PROPER for call in stayed), len(stayed)),
        "hung_up_by_customer_rate": _share(len(talked) - len(stayed), len(talked)),
        "first_dial_p50_s": round(median(waits), 2) if waits else None,
        "first_dial_p99_s": _percentile(waits, 0.99),
        "first_dial_max_s": round(waits[-1], 2) if waits else None,
        "first_dial_within_5_min_rate": _share(in_time, len(happened)),
        "average_seconds": round(mean(call.seconds for call in talked), 1) if talked else None,
        "longest_seconds": round(max((call.seconds for call in talked), default=0), 1),
        "answers_understood_rate": _share(*_understood(happened)),
        "cost_dollars": round(cost, 2),
        "cost_per_answered_call_dollars": round(cost / len(talked), 4) if talked else None,
    }


def _understood(happened: Sequence[Happened]) -> tuple[int, int]:
    """Of what customers meant to answer, how much was kept as they meant it."""
    pairs = [understood(one.customer, one.calls[-1].answers) for one in happened if one.calls]
    return sum(right for right, _ in pairs), sum(meant for _, meant in pairs)


def _cost(day: Day, calls: Sequence[SimulatedCall]) -> float:
    minutes = sum(-(-call.seconds // 60) for call in calls)
    texts = sum(one.state == "not_reached" for one in day.happened)
    turns = sum(call.turns for call in calls)
    counts = {"minute": minutes, "recognition": turns, "text": texts, "turn": turns}
    return sum(PRICES[what] * number for what, number in {**counts, "transition": day.transitions}.items())


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _percentile(ordered: Sequence[float], share: float) -> float | None:
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 2) if ordered else None
