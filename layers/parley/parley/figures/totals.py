"""What many calls add up to: what `parley stats` and the overview show."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from math import ceil
from typing import Any

from parley.store.day_figures import Figures, added

TARGETS = {"answer_seconds_p95": 2.0, "error_rate": 0.05}
DIGITS = 2
"""Of a time to answer that count: times of a day are kept as so many of each, and are right to a twentieth."""


@dataclass(frozen=True, slots=True)
class Ended:
    """One finished call: its header, and the figures that were kept with it."""

    outcome: str
    seconds: float
    turns: int
    figures: Mapping[str, Any] = field(default_factory=dict)


def counted(call: Ended) -> Figures:
    """What one call adds to the sums."""
    told, handed_over = call.figures, call.figures.get("handed_over")
    return {
        "calls": 1,
        "seconds": call.seconds,
        "turns": call.turns,
        "outcomes": {call.outcome: 1},
        "wanted_a_person": int(call.outcome == "handed_over" or bool(handed_over)),
        "hand_overs": {handed_over: 1} if handed_over else {},
        "answers": dict(Counter(f"{each:.{DIGITS}g}" for each in told.get("milliseconds", ()))),
        "dollars": dict(told.get("cost", {})),
        **{name: dict(told.get(name, {})) for name in ("read", "tools", "errors", "trips")},
    }


def together(figures: Iterable[Figures]) -> Figures:
    return reduce(added, figures, {})


def totals(figures: Figures) -> dict[str, Any]:
    """Counts, rates between 0 and 1 (None without anything to count), times in seconds, dollars."""
    calls, turns, dollars = (figures.get(name, 0) for name in ("calls", "turns", "dollars"))
    outcomes, tools, read, errors, trips = (
        Counter[str](figures.get(name, {})) for name in ("outcomes", "tools", "read", "errors", "trips")
    )
    answers, parts = figures.get("answers", {}), dict(dollars or {})
    spent = parts.pop("total", 0)
    return {
        "calls": calls,
        "outcomes": dict(outcomes.most_common()),
        "average_seconds": _share(figures.get("seconds", 0), calls),
        "average_turns": _share(turns, calls),
        "minutes": round(figures.get("seconds", 0) / 60, 1),
        "bookings": outcomes["booked"],
        "hand_over_rate": _share(figures.get("wanted_a_person", 0), calls),
        "hand_overs": dict(figures.get("hand_overs", {})),
        "tool_success_rate": _share(tools["succeeded"], tools.total()),
        "errors": dict(errors.most_common()),
        "error_rate": _share(errors.total(), turns),
        "answer_seconds_p50": percentile(answers, 0.50),
        "answer_seconds_p95": percentile(answers, 0.95),
        "understood": dict(read),
        "understanding_rate": _share(read["rule"] + read["keys"] + read["model"], read.total()),
        "asked_again_rate": _share(read["asked_again"], read.total()),
        "guardrails": dict(trips.most_common()),
        "dollars": round(spent, 4),
        "dollars_a_call": _share(spent, calls),
        "dollars_by_part": {name: round(each, 4) for name, each in parts.items()},
    }


def percentile(answers: Mapping[str, int], share: float) -> float | None:
    """Seconds, of times in milliseconds and how often each was measured: the shortest that at least this share of
    them does not exceed."""
    left = ceil(share * sum(answers.values()))
    for milliseconds, count in sorted(answers.items(), key=lambda each: float(each[0])):
        left -= count
        if left <= 0:
            return round(float(milliseconds) / 1000, 4)
    return None


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None
