"""`parley stats`: how the agents are doing, by the figures that are kept with each finished call."""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from parley.figures.totals import TARGETS, Ended, counted, together, totals
from parley.local.cli.calls import listed, nothing


def run(arguments: Namespace) -> int:
    found = listed(arguments.agent, arguments.day)
    figures = {**of(found), "live": sum(call["status"] != "completed" for call in found)}
    if arguments.json:
        print(json.dumps({**figures, "targets": TARGETS}, ensure_ascii=False))
    elif not found:
        print(nothing(arguments.agent, arguments.day))
    else:
        for name, value in rows(figures):
            print(f"{name:<24} {value}")
    return 0


def of(calls: list[dict[str, Any]]) -> dict[str, Any]:
    """The totals of the calls that are over, out of a list as `parley calls --json` prints it."""
    ended = (
        Ended(call["outcome"] or "", call["seconds"] or 0.0, call["turns"], call["figures"] or {})
        for call in calls
        if call["status"] == "completed"
    )
    return totals(together(map(counted, ended)))


def rows(figures: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The figures as a table reads them."""
    yield "calls", f"{figures['calls']} over, {figures['live']} under way"
    yield "outcomes", _counts(figures["outcomes"])
    yield "length", f"{_number(figures['average_seconds'])} s, {_number(figures['average_turns'])} turns"
    yield "bookings", str(figures["bookings"])
    yield "handed over", f"{_percent(figures['hand_over_rate'])}  {_counts(figures['hand_overs'])}".rstrip()
    yield "tools that succeeded", _percent(figures["tool_success_rate"])
    yield "errors", f"{_percent(figures['error_rate'])} of turns  {_counts(figures['errors'])}".rstrip()
    half, most = (_number(figures[f"answer_seconds_p{each}"], 3) for each in (50, 95))
    yield "time to answer", f"p50 {half} s, p95 {most} s"
    yield (
        "understood",
        f"{_percent(figures['understanding_rate'])}  {_counts(figures['understood'])}".rstrip(),
    )
    yield "guardrails tripped", _counts(figures["guardrails"]) or "none"
    yield "cost", f"${figures['dollars']:.2f}, ${_number(figures['dollars_a_call'], 3)} a call (estimated)"


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"


def _number(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
