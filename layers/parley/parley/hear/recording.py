"""That a call shall not be recorded, or not any more."""

from typing import Literal, NamedTuple

from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading


class Unrecorded(NamedTuple):
    """How a language says it: regular expressions over plain words."""

    stop: tuple[str, ...]


def stop_recording(text: str, context: Context) -> Reading[Literal["stop"]] | None:
    """The words that say so, wherever they stand: "okay but stop recording, it's 78704"."""
    words = table(Unrecorded, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.stop).search(view.text) if words else None
    return Reading("stop", view.basis(match)) if match else None
