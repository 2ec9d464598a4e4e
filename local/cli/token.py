"""`parley token`: a link that signs in to the console on this machine."""

from argparse import ArgumentParser, Namespace

from local.cli.connection import DIRECTORY
from local.cli.errors import UsageError
from local.stack.storage import running_stack, sign_in_of

ABOUT = "a link that signs in to the console, as operator or as a business"


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--business", default="", metavar="NAME", help="see this business's calls alone")


def run(arguments: Namespace) -> int:
    running, sign_in = running_stack(DIRECTORY), sign_in_of(DIRECTORY)
    if running is None or sign_in is None or "page" not in running.urls:
        raise UsageError("nothing is running here; start it with `parley dev`")
    groups = ["business"] if arguments.business else ["operator"]
    print(link(running.urls["page"], sign_in.token(groups, arguments.business)))
    return 0


def link(url: str, token: str) -> str:
    """Behind the # no server sees it."""
    return f"{url}/console/index.html#token={token}"
