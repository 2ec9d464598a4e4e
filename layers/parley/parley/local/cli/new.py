"""`parley new`: a project of somebody's own, with an agent that takes orders."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from parley.local.cli.errors import UsageError
from parley.local.installed import WheelError, installed, wheel
from parley.local.making import BadNameError, make

ABOUT = "a project of your own, in a folder of that name"
WHEEL_HELP = "the wheel of Parley (default: the one that it was installed from)"
NEXT = """\
{name} is a project of Parley {version}. Next:
  cd {name}
  make dev                phone its agent in the browser
  make test
  parley call {name}
"""


def arguments(new: ArgumentParser) -> None:
    new.add_argument("name", metavar="NAME", help="the project's name, and its agent's")
    new.add_argument("--wheel", metavar="PATH", default="", help=WHEEL_HELP)


def run(arguments: Namespace) -> int:
    try:
        make(arguments.name, Path.cwd(), wheel(arguments.wheel))
    except (BadNameError, WheelError) as error:
        raise UsageError(str(error)) from error
    print(NEXT.format(name=arguments.name, version=installed()), end="")
    return 0
