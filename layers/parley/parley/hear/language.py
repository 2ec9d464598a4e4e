"""Which tables a language reads with."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

Table = TypeVar("Table")

LANGUAGES = {"en": "english", "sv": "swedish"}
"""Primary language subtag (BCP 47) to the folder that holds its tables."""


@cache
def table(kind: type[Table], language: str) -> Table | None:
    """The language's table of this kind, `None` where it has none.

    `table(Answers, "sv-SE")` is `TABLE` in `swedish/answers.py`.
    """
    folder = LANGUAGES.get(language.split("-")[0].lower())
    module = f"parley.hear.{folder}.{kind.__name__.lower()}"
    if folder is None or find_spec(module) is None:
        return None
    found = import_module(module).TABLE
    if not isinstance(found, kind):
        raise TypeError(f"{module}.TABLE is no {kind.__name__}")
    return found
