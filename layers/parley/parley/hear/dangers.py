"""Whether somebody is in danger right now."""

from typing import Literal, NamedTuple

from parley.hear.language import table
from parley.hear.words import View, any_of, listen, pattern
from parley.reading import Context, Reading


class Dangers(NamedTuple):
    """How a language speaks of danger: regular expressions over plain words.

    `harmless` is taken out first ("fireplace"). `signs` are dangers by themselves, `negations` before
    one (within six words of it, no `breaks` between) or `negated_after` behind it turn it into a no.
    """

    signs: tuple[str, ...]
    harmless: tuple[str, ...]
    negations: tuple[str, ...]
    negated_after: tuple[str, ...]
    breaks: tuple[str, ...]
    safe: tuple[str, ...]
    reach: int = 6


def danger(text: str, context: Context) -> Reading[Literal["yes", "no"]] | None:
    """`yes` for gas, smoke, sparks, fire or carbon monoxide; `no` where each of them is denied.

    `None` when no danger is spoken of. A bare "no" to the safety question is `yes_no`'s to read.
    """
    words = table(Dangers, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    spoken = any_of(words.harmless).sub(lambda match: "_" * len(match[0]), view.text)
    denied: Reading[Literal["yes", "no"]] | None = None
    for sign in any_of(words.signs).finditer(spoken):
        if not _denied(spoken, sign.start(), sign.end(), words):
            return Reading("yes", view.basis(sign))
        denied = Reading("no", view.basis(sign))
    return denied or _safe(view, words)


def _denied(spoken: str, start: int, end: int, words: Dangers) -> bool:
    before = " ".join(spoken[:start].split()[-words.reach :])
    clause = [match.end() for match in any_of(words.breaks).finditer(before)]
    reach = before[clause[-1] :] if clause else before
    behind = pattern(rf" (?:{'|'.join(words.negated_after)})\b").match(spoken, end)
    return bool(any_of(words.negations).search(reach) or behind)


def _safe(view: View, words: Dangers) -> Reading[Literal["yes", "no"]] | None:
    match = any_of(words.safe).search(view.text)
    return Reading("no", view.basis(match)) if match else None
