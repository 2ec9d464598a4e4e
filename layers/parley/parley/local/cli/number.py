"""`parley number`: says which agent answers a number, and for which business; or shows it.

In the tables that RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine.
"""

from argparse import ArgumentParser, Namespace

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError

ABOUT = "who answers a number: show it, or say it"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    from parley.local.cli.arguments import phone_number

    parser.add_argument("number", metavar="NUMBER", type=phone_number, help="a number, like +15125550199")
    parser.add_argument("agent", nargs="?", metavar="AGENT", help="the agent that answers it (none: show it)")
    parser.add_argument("business", nargs="?", metavar="BUSINESS", help="the business that it speaks for")


def run(arguments: Namespace) -> int:
    if arguments.agent:
        if not arguments.business:
            raise UsageError(f"say for which business {arguments.agent} answers {arguments.number}")
        from parley.local.cli.agent_files import proven

        proven(arguments.agent)
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.errors import UnavailableError
        from parley.store.records import SYSTEM, Records, is_business

        if arguments.agent and not is_business(arguments.business):
            raise UsageError(f"no business may be called '{arguments.business}'")
        records = Records(SYSTEM)
        try:
            if arguments.agent:
                there = records.get("number", arguments.number) or {}
                line = {"agent": arguments.agent, "business": arguments.business}
                same = there if line.items() <= there.items() else {}  # it keeps the words of its business
                records.put("number", arguments.number, {**same, **line})
            found = records.get("number", arguments.number)
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    if found is None:
        raise UsageError(f"nobody answers {arguments.number}; say who: parley number NUMBER AGENT BUSINESS")
    print(f"{arguments.number} is answered by {found['agent']} for {found['business']}")
    return 0
