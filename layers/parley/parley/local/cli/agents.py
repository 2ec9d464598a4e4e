"""`parley agents`: who can be called here, and under which number."""

import json
from argparse import Namespace

from parley.local.dev.agent_numbers import lines


def run(arguments: Namespace) -> int:
    found = [vars(line) for line in lines()]
    if arguments.json:
        print(json.dumps({"agents": found}))
        return 0
    for line in found:
        print(f"{line['agent']:<12} {line['number']:<14} {line['business']}")
    return 0
