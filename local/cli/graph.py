"""`parley graph AGENT`: the agent's call as a Mermaid diagram."""

from argparse import Namespace

from local.cli.agent_files import proven
from parley.flow.diagram import mermaid


def run(arguments: Namespace) -> int:
    print(mermaid(proven(arguments.agent)), end="")
    return 0
