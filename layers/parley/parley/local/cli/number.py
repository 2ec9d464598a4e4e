"""`parley number`: says which agent answers a number, for which business, and over which line; or shows it.

In the tables that RECORDS_TABLE names, those of a stack in the cloud; without it, in those of this machine. A
change stands in the console's history.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError
from parley.local.lines import LINES

BY = "parley number"
ABOUT = "who answers a number: show it, or say it"


def arguments(parser: ArgumentParser) -> None:
    parser.description = __doc__
    from parley.local.cli.arguments import phone_number

    parser.add_argument("number", metavar="NUMBER", type=phone_number, help="a number, like +15125550199")
    parser.add_argument("agent", nargs="?", metavar="AGENT", help="the agent that answers it (none: show it)")
    parser.add_argument("business", nargs="?", metavar="BUSINESS", help="the business that it speaks for")
    parser.add_argument("--line", choices=LINES, help="how callers are listened to; else as the agent says")
    parser.add_argument("--language", metavar="TAG", help="in which of the agent's languages calls begin")


def run(arguments: Namespace) -> int:
    if arguments.agent:
        if not arguments.business:
            raise UsageError(f"say for which business {arguments.agent} answers {arguments.number}")
        from parley.local.cli.agent_files import proven, spoken

        spoken(proven(arguments.agent), arguments.language)
    with tables("RECORDS_TABLE"):
        from parley.settings import settings
        from parley.store.changes import ChangedMeanwhileError, What, make
        from parley.store.errors import UnavailableError
        from parley.store.records import SYSTEM, Change, Records, is_business

        if arguments.agent and not is_business(arguments.business):
            raise UsageError(f"no business may be called '{arguments.business}'")
        try:
            found = Records(SYSTEM).get("number", arguments.number)
            said = _said(arguments, found)
            if said and said != found:
                what = What(f"Number {arguments.number}", of_system=True)
                make(said["business"], BY, what, Change("number", arguments.number, found, said))
        except ChangedMeanwhileError as error:
            raise UsageError(f"{error}; nothing is changed") from error
        except UnavailableError as error:
            raise UsageError(f"the table {settings().records_table} cannot be used: {error}") from error
    if said is None:
        raise UsageError(f"nobody answers {arguments.number}; say who: parley number NUMBER AGENT BUSINESS")
    line = f", on the line '{said['line']}'" if said.get("line") else ""
    language = f", in {said['language']}" if said.get("language") else ""
    print(f"{arguments.number} is answered by {said['agent']} for {said['business']}{line}{language}")
    return 0


def _said(arguments: Namespace, found: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """What is to be kept of the number. It keeps the words of its business while it is that one's; a line or a language
    may be said of a number that is answered already."""
    line = {name: getattr(arguments, name) for name in ("line", "language") if getattr(arguments, name)}
    if not arguments.agent:
        return {**found, **line} if found else None
    own = {"agent": arguments.agent, "business": arguments.business}
    same = found if found and own.items() <= found.items() else {}
    return {**same, **own, **line}
