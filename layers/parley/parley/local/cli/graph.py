"""`parley graph AGENT`: the agent's call as a Mermaid diagram."""

from argparse import Namespace

from parley.flow.diagram import mermaid
from parley.local.cli.agent_files import proven


def run(arguments: Namespace) -> int:
    print(mermaid(proven(arguments.agent)), end="")
    return 0
