"""Who never wants to be called again, and who wants to be forgotten; in any words, whatever was asked."""

from dataclasses import dataclass
from typing import Literal

from parley.hear.language import table
from parley.hear.words import any_of, listen
from parley.reading import Context, Reading


@dataclass(frozen=True, slots=True)
class OptOuts:
    """How a language says so: regular expressions over plain words.

    `opt_out` is also the command "do_not_call". What somebody tells of others ("they won't stop calling me"), and
    what only says when or how to call, must not fit.
    """

    opt_out: tuple[str, ...]
    deletion: tuple[str, ...]


def opt_out(text: str, context: Context) -> Reading[Literal["do_not_call"]] | None:
    words = table(OptOuts, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.opt_out).search(view.text) if words else None
    return Reading("do_not_call", view.basis(match)) if match else None


def deletion(text: str, context: Context) -> Reading[Literal["deletion"]] | None:
    """That everything that is kept about somebody is to be deleted."""
    words = table(OptOuts, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.deletion).search(view.text) if words else None
    return Reading("deletion", view.basis(match)) if match else None
