"""`parley simulate`: a day of calls, seeded and sped up: of all agents on the running stack, or of a folder's own."""

import json
import time
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from parley import agents
from parley.local.beside import beside
from parley.local.cli import http
from parley.local.cli.connection import running_page
from parley.local.cli.errors import UsageError

OF_ALL = "day"
A_DAY = 86_400.0


def run(arguments: Namespace) -> int:
    if arguments.what == OF_ALL:
        return _of_all(arguments)
    days = {name: each.day for name, each in beside().items() if each.day}
    if arguments.what not in days:
        raise UsageError(
            f"nobody simulates a day of '{arguments.what}'; there are: {', '.join((OF_ALL, *days))}"
        )
    code: int = agents.module(arguments.what, days[arguments.what]).run(arguments)
    return code


def _of_all(given: Namespace) -> int:
    ends = _ends(given.day)
    asked = {"calls": given.calls, "seed": given.seed, "begins": ends - given.days * A_DAY, "ends": ends}
    started = time.perf_counter()
    try:
        played = list(_watched(http.posted_lines(f"{running_page()}/api/simulation", **asked), given.calls))
    except http.HttpError as error:
        raise UsageError(str(error)) from error
    found = {**_report(played), "seed": given.seed, "seconds": round(time.perf_counter() - started, 1)}
    print(json.dumps(found, ensure_ascii=False) if given.json else "\n".join(_shown(found)))
    return 0


def _ends(day: str | None) -> float:
    """The end of that day, or now."""
    if day is None:
        return time.time()
    midnight = datetime.fromisoformat(day).replace(tzinfo=UTC)
    if midnight.timestamp() >= time.time():
        raise UsageError(f"{day} has not come yet")
    return min(time.time(), (midnight + timedelta(days=1)).timestamp())


def _watched(lines: Iterator[http.Body], calls: int) -> Iterator[http.Body]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    for each in track(
        lines, "Calling", calls, console=console, disable=not console.is_terminal, transient=True
    ):
        if "error" in each:
            raise UsageError(str(each["error"]))
        yield each


def _report(played: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """How many calls came of it by agent and outcome; a call without one was not answered."""
    by_agent: dict[str, Counter[str]] = {}
    for each in played:
        for agent, outcome in each["calls"]:
            by_agent.setdefault(agent, Counter())[outcome or "not_reached"] += 1
    return {
        "callers": len(played),
        "placed": sum(each["placed"] for each in played),
        "calls": sum(len(each["calls"]) for each in played),
        "outcomes": {agent: dict(counted.most_common()) for agent, counted in sorted(by_agent.items())},
    }


def _shown(found: Mapping[str, Any]) -> Iterator[str]:
    yield (
        f"{found['calls']} calls of {found['callers']} people, {found['placed']} of whom were called, "
        f"seed {found['seed']}, in {found['seconds']} s"
    )
    for agent, counted in found["outcomes"].items():
        outcomes = (f"{count} {name.replace('_', ' ')}" for name, count in counted.items())
        yield f"{agent:>12}  {', '.join(outcomes)}"
