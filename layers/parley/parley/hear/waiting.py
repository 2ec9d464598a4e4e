"""What somebody in a queue wants: to stay on the line, or to be called back when it is their turn."""

from typing import Literal, NamedTuple

from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading


class StayOrCallBack(NamedTuple):
    """How a language says so: regular expressions over plain words. `not_back` turns a wish to be called around."""

    call_back: tuple[str, ...]
    stay: tuple[str, ...]
    not_back: tuple[str, ...]


def stay_or_call_back(text: str, context: Context) -> Reading[Literal["stay", "call_back"]] | None:
    words = table(StayOrCallBack, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    refused = any_of(words.not_back).search(view.text)
    if refused is None and (match := any_of(words.call_back).search(view.text)):
        return Reading("call_back", view.basis(match))
    match = refused or any_of(words.stay).search(view.text)
    return Reading("stay", view.basis(match)) if match else None
