"""Whether somebody is in distress: wants to die, is being hurt, or needs help at once."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.language import table
from parley.hear.words import any_of, listen
from parley.reading import Context, Reading

Distress = Literal["emergency", "self_harm", "harmed"]


@dataclass(frozen=True, slots=True)
class Distressed:
    """How a language says so; regular expressions over plain words. `harmless` is taken out first ("I could
    kill for a pizza")."""

    harmless: tuple[str, ...]
    phrases: tuple[tuple[Distress, tuple[str, ...]], ...]


def distress(text: str, context: Context) -> Reading[Distress] | None:
    """What somebody suffers; `None` for ordinary sadness. Rather heard once too often than once too little."""
    words = table(Distressed, context.language)
    view = listen(text, context.language).plain
    spoken = any_of(words.harmless).sub(lambda match: "_" * len(match[0]), view.text) if words else ""
    for kind, phrases in words.phrases if words else ():
        if match := any_of(phrases).search(spoken):
            return Reading(kind, view.basis(match))
    return None
