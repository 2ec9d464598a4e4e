"""`parley storm`: many calls at once while everything goes wrong, and what must hold all the same."""

import json
from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parley.local.trials.storm import StormReport

MOST_SHOWN = 20


def run(arguments: Namespace) -> int:
    """0 when all that must hold has held."""
    from parley.local.dev.parley import Parley

    with Parley.start() as parley:
        from parley.local.trials.storm import storm  # what functions print goes nowhere once the stack runs

        found = storm(parley, arguments.calls, arguments.at_once, arguments.seed, arguments.line)
    print(json.dumps(asdict(found), ensure_ascii=False) if arguments.json else shown(found))
    return 1 if found.wrong else 0


def shown(found: "StormReport") -> str:
    faults = ", ".join(f"{count} {mode}" for mode, count in found.faults.items())
    ended = ", ".join(f"{count} by {who}" for who, count in sorted(found.ended_by.items()))
    outcomes = ", ".join(f"{count} {outcome or 'none'}" for outcome, count in sorted(found.outcomes.items()))
    lines = [
        f"{found.calls} calls, {found.at_once} at once, seed {found.seed}: {found.turns} turns, "
        f"{found.webhooks} webhooks in {found.seconds} s",
        f"requests to DynamoDB that went wrong: {faults}",
        f"ended: {ended}",
        f"outcomes: {outcomes}",
        *(f"{count:>6}  {name}" for name, count in found.checks.items()),
    ]
    return "\n".join([*lines, *found.wrong[:MOST_SHOWN]])
