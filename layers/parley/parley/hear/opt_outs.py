"""Who never wants to be called again, and who wants to be forgotten; in any words, whatever was asked."""

import re
from typing import Literal, NamedTuple

from parley.hear.answers import yes_no
from parley.hear.words import any_of, listen
from parley.languages import table
from parley.reading import Context, Reading

CLAUSES = re.compile(r"[,.;!?]+")


class OptOuts(NamedTuple):
    """How a language says so: regular expressions over plain words.

    `opt_out` is also the command "do_not_call". What somebody tells of others ("they won't stop calling me"), and
    what only says when or how to call, must not fit. `told` speaks of what was just said or read back: "delete it";
    `dropped` of one matter that is not to be spoken of again: "forget what I said about my sister". What is meant only
    once this call is over is said with one of the words of `afterwards`.
    """

    opt_out: tuple[str, ...]
    deletion: tuple[str, ...]
    told: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()


def opt_out_afterwards(text: str, context: Context) -> Reading[Literal["afterwards"]] | None:
    """The wish of who agrees to this call, and wants no other: "yes okay, but after this don't call me again"."""
    words, found = table(OptOuts, context.language), opt_out(text, context)
    if words is None or found is None or not words.afterwards:
        return None
    agreed = yes_no(text.replace(found.basis, ",", 1), context)
    is_later = any_of(words.afterwards).search(listen(text, context.language).plain.text) is not None
    return Reading("afterwards", found.basis) if is_later and agreed and agreed.value == "yes" else None


def opt_out(text: str, context: Context) -> Reading[Literal["do_not_call"]] | None:
    words = table(OptOuts, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.opt_out).search(view.text) if words else None
    return Reading("do_not_call", view.basis(match)) if match else None


def deletion(text: str, context: Context) -> Reading[Literal["deletion"]] | None:
    """That everything that is kept about somebody is to be deleted."""
    words = table(OptOuts, context.language)
    return _deletion(text, context, words.deletion if words else ())


def gone_for_good(text: str, context: Context) -> Reading[Literal["gone"]] | None:
    """Both in one breath, whichever comes first: "delete everything you have on me, and stop calling"."""
    found = deletion(text, context)
    beside = CLAUSES.split(text.replace(found.basis, ",", 1)) if found else ()
    return Reading("gone", found.basis) if found and any(opt_out(each, context) for each in beside) else None


def deletion_of_told(text: str, context: Context) -> Reading[Literal["deletion"]] | None:
    """The same, where nothing else is kept than what was told: "delete it". Elsewhere that may cancel something."""
    words = table(OptOuts, context.language)
    return _deletion(text, context, words.told if words else ())


def dropped_topic(text: str, context: Context) -> Reading[Literal["topic"]] | None:
    """That what somebody has told is not to be brought up again."""
    words = table(OptOuts, context.language)
    view = listen(text, context.language).plain
    match = any_of(words.dropped).search(view.text) if words and words.dropped else None
    return Reading("topic", view.basis(match)) if match else None


def _deletion(text: str, context: Context, phrases: tuple[str, ...]) -> Reading[Literal["deletion"]] | None:
    view = listen(text, context.language).plain
    match = any_of(phrases).search(view.text) if phrases else None
    return Reading("deletion", view.basis(match)) if match else None
