"""`parley simulate feedback`: a day of feedback calls, seeded and sped up, and what it comes to."""

import json
import time
from argparse import Namespace
from typing import Any

WORDS = {
    "customers": "customers who were verified",
    "dialled": "whose phone rang",
    "answered_calls": "calls in which somebody talked",
    "completion_rate": "of those not hung up by the customer, brought to a proper end",
    "hung_up_by_customer_rate": "hung up by the customer",
    "first_dial_p50_s": "seconds from verification to first dial, half of them",
    "first_dial_p99_s": "seconds from verification to first dial, 99 of 100",
    "first_dial_within_5_min_rate": "first dials within five minutes",
    "average_seconds": "seconds, the average call",
    "longest_seconds": "seconds, the longest call",
    "answers_understood_rate": "of what was meant, kept as it was meant",
    "cost_dollars": "dollars, at the assumed prices (agents/feedback/simulate/report.py)",
    "cost_per_answered_call_dollars": "dollars for each call in which somebody talked",
    "wall_seconds": "seconds that this took",
}


def run(arguments: Namespace) -> int:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from agents.feedback.simulate.day import simulate
    from agents.feedback.simulate.report import report

    started, err = time.perf_counter(), Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        bar = progress.add_task("A day of calls", total=arguments.customers)
        day = simulate(
            arguments.customers, arguments.seed, lambda through: progress.update(bar, completed=through)
        )
    found = {**report(day, arguments.seed), "wall_seconds": round(time.perf_counter() - started, 1)}
    print(json.dumps(found, ensure_ascii=False) if arguments.json else _shown(found))
    return 0


def _shown(found: dict[str, Any]) -> str:
    lines = [f"{_figure(name, found[name]):>12}  {words}" for name, words in WORDS.items() if name in found]
    outcomes = ", ".join(f"{count} {name}" for name, count in sorted(found["outcomes"].items()))
    not_dialled = ", ".join(f"{count} {why}" for why, count in sorted(found["not_dialled"].items()))
    return "\n".join(
        [*lines, f"{'outcomes':>12}  {outcomes}", f"{'not dialled':>12}  {not_dialled or 'nobody'}"]
    )


def _figure(name: str, value: Any) -> str:
    if value is None:
        return "-"
    return f"{value * 100:.2f} %" if name.endswith("_rate") else f"{value:,}"
