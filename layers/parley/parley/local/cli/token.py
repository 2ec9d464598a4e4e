"""`parley token`: a link that signs in to the console on this machine."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from parley.local import project
from parley.local.cli.errors import UsageError

if TYPE_CHECKING:
    from parley.local.stack.authorizer import SignIn

ABOUT = "a link that signs in to the console, as operator or as a business"


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--business", default="", metavar="NAME", help="see this business's calls alone")
    parser.add_argument("--viewer", action="store_true", help="and change nothing")


def run(arguments: Namespace) -> int:
    from parley.local.stack.storage import running_stack, sign_in_of

    running, sign_in = running_stack(project.kept()), sign_in_of(project.kept())
    if running is None or sign_in is None or "page" not in running.urls:
        raise UsageError("nothing is running here; start it with `parley dev`")
    if arguments.viewer and not arguments.business:
        raise UsageError("a viewer sees one business: say which, with --business NAME")
    role = "viewer" if arguments.viewer else ""
    print(link(running.urls["page"], sign_in, business=arguments.business, role=role))
    return 0


def link(url: str, sign_in: "SignIn", **asked: str) -> str:
    """Good as long as the key that tokens are signed with here; `asked` is a `business`, a `role`, or a view (`to`)."""
    query = urlencode({name: value for name, value in asked.items() if value})
    code = sign_in.code(asked.get("business", ""), asked.get("role", ""))
    return f"{url}/in/{code}{'?' if query else ''}{query}"
