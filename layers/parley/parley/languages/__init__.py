"""The languages that agents speak and understand: each a folder, a pack, that holds all that the language is.

A pack's file holds a `TABLE`, of the type that a reader or the engine wants it in, and bears that type's name in lower
case. `table(Answers, "sv-SE")` is `TABLE` in `languages/sv/answers.py`. An agent's own readers have their tables in
packs beside them, `languages/en` in the agent's folder.
"""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

Table = TypeVar("Table")

LANGUAGES = ("en", "sv", "es")
"""Primary language subtags (BCP 47), each with its folder; a subtag here registers the language. The first language is
the one of phones and callers of whom nothing else is known."""
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
"""Language, script, region: "en-US", "es-419"."""


class NoLanguageError(LookupError):
    """A tag that is none, or of a language without a pack: the text says which languages there are."""


def primary(tag: str) -> str:
    """The pack that a tag is spoken with: "en" for "en-GB"."""
    return tag.split("-")[0].lower()


def proven(tag: str) -> str:
    """The tag. Raises NoLanguageError unless it is a well-formed one of a language that has a pack."""
    if not TAG.fullmatch(tag):
        raise NoLanguageError(f"'{tag}' is no language tag (BCP 47, like 'en-US')")
    if primary(tag) not in LANGUAGES:
        raise NoLanguageError(f"'{tag}' is a language without a pack; there are: {', '.join(LANGUAGES)}")
    return tag


@cache
def table(kind: type[Table], language: str) -> Table | None:
    """The language's table of this kind, `None` where it has none."""
    module = _module(kind, primary(language))
    if not has_table(kind, language):  # type: ignore[arg-type]
        return None
    found = import_module(module).TABLE
    if not isinstance(found, kind):
        raise TypeError(f"{module}.TABLE is no {kind.__name__}")
    return found


def part(kind: type[Table], language: str) -> Table:
    """The table of a kind that every pack has (parts.py). Raises NoLanguageError for a language without a pack."""
    found: Table | None = table(kind, proven(language))  # type: ignore[arg-type]
    if found is None:
        raise NoLanguageError(f"the pack of '{primary(language)}' has no {kind.__name__}")
    return found


@cache
def has_table(kind: type, language: str) -> bool:
    """Whether the language has a table of this kind, found without loading it."""
    pack, _, name = _module(kind, primary(language)).rpartition(".")
    return primary(language) in LANGUAGES and name in _files(pack)


@cache
def _files(pack: str) -> frozenset[str]:
    """The names of a pack's modules; none where an agent has no pack of a language."""
    try:
        folders = import_module(pack).__path__
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(module.name for module in iter_modules(folders))


def spoken_with(kind: type) -> tuple[str, ...]:
    """The languages that have a table of this kind."""
    return tuple(language for language in LANGUAGES if has_table(kind, language))


def _module(kind: type, language: str) -> str:
    """The folder `languages` is beside the folder of the type's module: `hear` of the engine, or of an agent."""
    home = kind.__module__.rsplit(".", 2)[0]
    return f"{home}.languages.{language}.{kind.__name__.lower()}"
