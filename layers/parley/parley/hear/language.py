"""Which tables a language reads with."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

Table = TypeVar("Table")

LANGUAGES = ("en", "sv")
"""Primary language subtags (BCP 47), each with a folder that holds its tables."""


@cache
def table(kind: type[Table], language: str) -> Table | None:
    """The language's table of this kind, `None` where it has none.

    `table(Answers, "sv-SE")` is `TABLE` in `languages/sv/answers.py`, beside the folder `hear` that reads with it: an
    agent's own readers have tables of their own.
    """
    primary = language.split("-")[0].lower()
    home = kind.__module__.rpartition(".hear.")[0]
    module = f"{home}.languages.{primary}.{kind.__name__.lower()}"
    if primary not in LANGUAGES or not _there(module):
        return None
    found = import_module(module).TABLE
    if not isinstance(found, kind):
        raise TypeError(f"{module}.TABLE is no {kind.__name__}")
    return found


def _there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # the agent has no table in this language
        return False
