"""What many calls add up to: what `parley stats` and the overview show."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Any

TARGETS = {"answer_seconds_p95": 2.0, "error_rate": 0.05}


@dataclass(frozen=True, slots=True)
class Ended:
    """One finished call: its header, and the figures that were kept with it."""

    outcome: str
    seconds: float
    turns: int
    figures: Mapping[str, Any] = field(default_factory=dict)


def totals(calls: Sequence[Ended]) -> dict[str, Any]:
    """Counts, rates between 0 and 1 (None without anything to count), times in seconds, dollars."""
    outcomes = Counter(call.outcome for call in calls)
    tools, read = _added(calls, "tools"), _added(calls, "read")
    answers = sorted(each / 1000 for call in calls for each in call.figures.get("milliseconds", ()))
    costs = [float(call.figures.get("cost", {}).get("total", 0)) for call in calls]
    turns, errors = sum(call.turns for call in calls), _added(calls, "errors")
    return {
        "calls": len(calls),
        "outcomes": dict(outcomes.most_common()),
        "average_seconds": _average([call.seconds for call in calls]),
        "average_turns": _average([float(call.turns) for call in calls]),
        "bookings": outcomes["booked"],
        "hand_over_rate": _share(sum(_wanted_a_person(call) for call in calls), len(calls)),
        "hand_overs": dict(Counter(r for call in calls if (r := call.figures.get("handed_over")))),
        "tool_success_rate": _share(tools["succeeded"], tools.total()),
        "errors": dict(errors.most_common()),
        "error_rate": _share(errors.total(), turns),
        "answer_seconds_p50": percentile(answers, 0.50),
        "answer_seconds_p95": percentile(answers, 0.95),
        "understood": dict(read),
        "understanding_rate": _share(read["rule"] + read["keys"] + read["model"], read.total()),
        "guardrails": dict(_added(calls, "trips").most_common()),
        "dollars": round(sum(costs), 4),
        "dollars_a_call": _average(costs),
        "dollars_by_part": _parts(calls),
    }


def _wanted_a_person(call: Ended) -> bool:
    return call.outcome == "handed_over" or bool(call.figures.get("handed_over"))


def _added(calls: Iterable[Ended], name: str) -> Counter[str]:
    added: Counter[str] = Counter()
    for call in calls:
        added.update(call.figures.get(name, {}))
    return added


def _parts(calls: Iterable[Ended]) -> dict[str, float]:
    added: Counter[str] = Counter()
    for call in calls:
        added.update(call.figures.get("cost", {}))
    return {name: round(dollars, 4) for name, dollars in added.items() if name != "total"}


def percentile(ordered: Sequence[float], share: float) -> float | None:
    """The percentile: the smallest value with at least this share of the values at or below it."""
    return round(ordered[max(0, ceil(share * len(ordered)) - 1)], 4) if ordered else None


def _average(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None
