"""A wish to leave a message for somebody, in any words, whatever was asked."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading, outcomes


@dataclass(frozen=True, slots=True)
class MessageWishes:
    """How a language says so: regular expressions over plain words. `denied` stands before a wish that is none."""

    wishes: tuple[str, ...]
    denied: tuple[str, ...]


@outcomes("message")
def leaving_a_message(text: str, context: Context) -> Reading[Literal["message"]] | None:
    """ "Can I leave Mike a message?"; not one that was left before."""
    words = table(MessageWishes, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.wishes).search(view.text) if words else None
    if (
        words is None
        or match is None
        or any_of(words.denied, r"\b(?:{}) $").search(view.text[: match.start()])
    ):
        return None
    return Reading("message", view.basis(match))
