"""The project that commands work on: the folder that holds its template.yaml, and its agents."""

import os
import sys
from functools import cache
from pathlib import Path

TEMPLATE = "template.yaml"


class NoProjectError(LookupError):
    """There is no project in the folder or above it."""


@cache
def root() -> Path:
    """The folder, from where the command is run upwards, or what PARLEY_PROJECT says. Raises NoProjectError.

    Its agents can be imported from then on.
    """
    start = Path(os.environ.get("PARLEY_PROJECT") or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / TEMPLATE).is_file():
            if str(folder) not in sys.path:
                sys.path.insert(0, str(folder))
            return folder
    raise NoProjectError(
        f"{start} is in no project of Parley: there is no {TEMPLATE}. `parley new NAME` makes one"
    )


def kept() -> Path:
    """Where what happens here is kept between runs."""
    return Path(os.environ.get("PARLEY_DIRECTORY") or root() / ".parley")
