"""Whether somebody is in distress: wants to die, is being hurt, needs help at once, or is about to drive drunk."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.words import Heard, any_of, listen, once
from parley.languages import table
from parley.reading import Context, Reading

Distress = Literal["emergency", "self_harm", "harmed", "unfit_to_drive"]
Phrases = tuple[tuple[Distress, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Distressed:
    """How a language says so; regular expressions over plain words. `harmless` is taken out first ("I could
    kill for a pizza"). What is `weak` counts only where nothing `mundane` is spoken of that it may be about ("I
    can't take it anymore" of the heat)."""

    harmless: tuple[str, ...]
    phrases: Phrases
    weak: Phrases = ()
    mundane: tuple[str, ...] = ()


def distress(text: str, context: Context) -> Reading[Distress] | None:
    """What somebody suffers; `None` for ordinary sadness. Rather heard once too often than once too little."""
    return _heard(listen(text, context.language))


@once
def _heard(heard: Heard) -> Reading[Distress] | None:
    words, view = table(Distressed, heard.language), heard.plain
    if words is None:
        return None
    spoken = any_of(words.harmless).sub(lambda match: "_" * len(match[0]), view.text)
    mundane = any_of(words.mundane).search(spoken)
    for kind, phrases in words.phrases if mundane else (*words.phrases, *words.weak):
        if match := any_of(phrases).search(spoken):
            return Reading(kind, view.basis(match))
    return None
