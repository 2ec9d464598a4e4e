"""The texts of one further language of a flow, as a person has written them beside it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple


class Translation(NamedTuple):
    """What a flow says, and by what words it is told from, in a further language.

    `says` is every text of the flow in the flow's own words, with its translation. `hints` are by the name of the
    question or state that has some, `called` by the question, `never` (regular expressions, in order) by the name of
    the rule. `values` are words that code makes, looked up whole before they are said: a value as it is spoken, the
    sentence with which a `check` refuses. `voice` is a Twilio <Say> voice, "" that of the language's pack. `key` is
    offered after the first words of a call by `offer`. `file` is where all this stands. `shared` are translations
    that come with the engine, whether the flow says them or not.
    """

    says: Mapping[str, str]
    hints: Mapping[str, Sequence[str]] = {}
    called: Mapping[str, Sequence[str]] = {}
    never: Mapping[str, Sequence[str]] = {}
    forbidden: Sequence[str] = ()
    values: Mapping[str, str] = {}
    voice: str = ""
    key: str = ""
    offer: str = ""
    file: str = ""
    shared: Mapping[str, str] = {}

    def translated(self, text: str) -> str:
        """The text in this language; "" where there is no translation."""
        key = in_one_line(text)
        return self.says.get(key) or self.shared.get(key, "")


@lru_cache(maxsize=4096)
def in_one_line(text: str) -> str:
    """A line break counts as a space, in a flow and in a file."""
    return " ".join(text.split())
