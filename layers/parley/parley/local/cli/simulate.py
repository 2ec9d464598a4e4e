"""`parley simulate`: a day of calls, seeded and sped up, of agents that know how to."""

from argparse import Namespace

from parley import agents
from parley.local.beside import beside
from parley.local.cli.errors import UsageError


def run(arguments: Namespace) -> int:
    days = {name: each.day for name, each in beside().items() if each.day}
    if arguments.what not in days:
        raise UsageError(
            f"nobody simulates a day of '{arguments.what}'; there are: {', '.join(days) or 'none'}"
        )
    code: int = agents.module(arguments.what, days[arguments.what]).run(arguments)
    return code
