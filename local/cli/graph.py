"""`parley graph AGENT`: the agent's call as a Mermaid diagram."""

from argparse import Namespace

from local.cli.errors import UsageError
from parley import agents
from parley.flow.diagram import mermaid


def run(arguments: Namespace) -> int:
    try:
        print(mermaid(agents.load(arguments.agent)), end="")
    except agents.UnknownAgentError as error:
        raise UsageError(str(error)) from error
    return 0
