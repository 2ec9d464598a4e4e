"""How old somebody is, as an age group."""

from dataclasses import dataclass

from parley.hear.amounts import number
from parley.hear.language import table
from parley.hear.words import any_of, listen
from parley.reading import Context, Reading

GROUPS = (
    (0, 17, "under 18"),
    (18, 24, "18 to 24"),
    (25, 34, "25 to 34"),
    (35, 49, "35 to 49"),
    (50, 130, "50 or older"),
)
OLDEST = 120


@dataclass(frozen=True, slots=True)
class Ages:
    """How a language says an age group: (regular expression over plain words, an age within the group)."""

    groups: tuple[tuple[str, int], ...]


def age_group(text: str, context: Context) -> Reading[str] | None:
    """The group of an age, or of "in my twenties"; `None` for an age that nobody has."""
    words = table(Ages, context.language)
    view = listen(text, context.language).plain
    for phrase, age in words.groups if words else ():
        if match := any_of((phrase,)).search(view.text):
            return Reading(_group(age), view.basis(match))
    said = number(text, context)
    fits = said is not None and 0 < said.value <= OLDEST
    return Reading(_group(int(said.value)), said.basis) if said and fits else None


def _group(age: int) -> str:
    return next(name for youngest, oldest, name in GROUPS if youngest <= age <= oldest)
