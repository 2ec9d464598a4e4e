"""`parley`: phone an agent, look at its calls, check it.

Each command is a module here with a function `run`; only the one that is asked for is imported.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from parley.local.cli.arguments import parser
from parley.local.cli.errors import UsageError
from parley.local.cli.http import HttpError
from parley.local.installed import EXCHANGE, LOCAL, installed, lacking, with_extra
from parley.local.making import made_with
from parley.local.project import NoProjectError, root

WENT_WRONG = 1
BAD_USAGE = 2
WITHOUT_PROJECT = ("new", "exchange")
"""Commands that make a project, or have to do with none."""
WHAT = {LOCAL: "the local tools, which are", EXCHANGE: "the phone company, which is"}
"""What an extra brings, in the sentence that says that it is missing."""
INTERRUPTED = 130
"""What a shell expects of a command that ctrl-C ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; the exit code is its answer, 2 for what could not be understood."""
    of_a_project = True
    try:
        arguments, unknown = parser().parse_known_args(argv)
        if unknown:
            arguments.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        of_a_project = arguments.module not in WITHOUT_PROJECT and not getattr(arguments, "url", None)
        if of_a_project:
            _tell_version(root(), arguments.module)
        code: int = import_module(f"parley.local.cli.{arguments.module}").run(arguments)
    except HttpError as refused:
        print(f"parley: {refused}", file=sys.stderr)
        return WENT_WRONG
    except (UsageError, NoProjectError) as error:
        print(f"parley: {error}", file=sys.stderr)
        return BAD_USAGE
    except ModuleNotFoundError:
        extra = LOCAL if of_a_project else EXCHANGE
        if not lacking(extra):
            raise
        print(
            f"parley: this needs {WHAT[extra]} not installed: pip install {with_extra(extra)}",
            file=sys.stderr,
        )
        return BAD_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return code


def _tell_version(project: Path, command: str) -> None:
    made, now = made_with(project), installed()
    if made and made != now and command != "upgrade":
        print(
            f"parley: this project was made with Parley {made}, and {now} is installed: `parley upgrade` brings it up",
            file=sys.stderr,
        )
