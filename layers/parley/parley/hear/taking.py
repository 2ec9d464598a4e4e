"""Whether a person who is called for a caller takes the call."""

from typing import Literal

from parley.hear.answers import yes_no
from parley.hear.words import any_of, listen
from parley.languages import part
from parley.languages.parts import HandOvers
from parley.reading import Context, Reading

Taking = Literal["accepted", "declined"]
KEYS: dict[str, Taking] = {"1": "accepted", "2": "declined"}


def taking(text: str, context: Context) -> Reading[Taking] | None:
    """That they take the call, or cannot; None for neither, as with "who is this?"."""
    words, view = part(HandOvers, context.language), listen(text, context.language).plain
    said: tuple[tuple[Taking, tuple[str, ...]], ...] = (
        ("declined", words.declines),
        ("accepted", words.takes),
    )
    for answer, meant in said:
        if match := any_of(meant).search(view.text):
            return Reading(answer, view.basis(match))
    found = yes_no(text, context)
    if found is None or found.value == "unsure":
        return None
    return Reading("accepted" if found.value == "yes" else "declined", found.basis)
