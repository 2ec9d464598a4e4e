"""Whether a piece of what was said is denied or excepted there: "Friday" in "any day but not Friday".

A reader takes a value out of a sentence and leaves the words around it; these are looked at here.
"""

from typing import NamedTuple

from parley.hear.words import any_of, listen, pattern
from parley.languages import table
from parley.reading import Context

CLAUSE = pattern(r"[,.;:!?]+(?=\s|$)")


class Denials(NamedTuple):
    """How a language denies a thing: phrases over plain words that end right `before` it, or begin right `after` it."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def denied(before: str, after: str, context: Context) -> bool:
    """Whether what stands between the two parts of a sentence is denied by the words next to it, in its clause."""
    words = table(Denials, context.language)
    if words is None:
        return False
    led = listen(CLAUSE.split(before)[-1], context.language).plain.text
    followed = listen(CLAUSE.split(after)[0], context.language).plain.text
    return bool(any_of(words.before).search(led) or any_of(words.after).search(followed))
