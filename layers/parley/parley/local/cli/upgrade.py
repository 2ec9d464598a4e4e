"""`parley upgrade`: what a project has from Parley, as the installed version has it."""

from argparse import ArgumentParser, Namespace

from parley.local import project
from parley.local.cli.errors import UsageError
from parley.local.cli.new import WHEEL_HELP
from parley.local.installed import WheelError, wheel
from parley.local.making import difference, made_with, upgraded, write
from parley.local.template_parts import PartError

ABOUT = "bring the project's template, functions, pins and Makefile to the installed version"


def arguments(upgrade: ArgumentParser) -> None:
    which = upgrade.add_mutually_exclusive_group()
    which.add_argument("--yes", action="store_true", help="write without asking")
    which.add_argument("--check", action="store_true", help="write nothing; exit code 1 if something differs")
    upgrade.add_argument("--wheel", metavar="PATH", default="", help=WHEEL_HELP)


def run(arguments: Namespace) -> int:
    """Shows the difference first, and asks. 1 if the project stays behind."""
    root = project.root()
    try:
        wanted = upgraded(root, wheel(arguments.wheel, root) if made_with(root) else None)
    except (PartError, WheelError) as error:
        raise UsageError(str(error)) from error
    for line in difference(root, wanted):
        print(line)
    if not wanted:
        print("Everything is as this version has it.")
        return 0
    if arguments.check or not (arguments.yes or _agreed(len(wanted))):
        return 1
    write(root, wanted)
    print(f"Written: {', '.join(wanted)}")
    return 0


def _agreed(count: int) -> bool:
    files = "this file" if count == 1 else f"these {count} files"
    try:
        return input(f"Write {files}? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        print()
        return False
