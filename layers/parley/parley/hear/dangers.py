"""Whether somebody is in danger right now."""

from typing import Literal, NamedTuple

from parley.hear.answers import yes_no
from parley.hear.foreign import foreign_answer
from parley.hear.language import table
from parley.hear.reasons import reason_for_call
from parley.hear.words import View, any_of, listen, pattern
from parley.reading import Context, Reading


class Dangers(NamedTuple):
    """How a language speaks of danger: regular expressions over plain words.

    `harmless` is taken out first ("fireplace"). `signs` are dangers by themselves, `negations` before
    one (within six words of it, no `breaks` between) or `negated_after` behind it turn it into a no.

    What is `over`, in the clause of a sign (`joints` part them), is no danger by itself unless it is `ongoing`,
    and a no where the caller says so (`over_now`); neither is what was `taken_back` ("no wait, it's my dinner").
    In answer to a question `doubts` are no clear no, `not_answers` none at all, and a yes before another reason
    to call counts only if something `alarming` is spoken of.
    """

    signs: tuple[str, ...]
    harmless: tuple[str, ...]
    negations: tuple[str, ...]
    negated_after: tuple[str, ...]
    breaks: tuple[str, ...]
    safe: tuple[str, ...]
    reach: int = 6
    joints: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    over_now: tuple[str, ...] = ()
    ongoing: tuple[str, ...] = ()
    taken_back: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    not_answers: tuple[str, ...] = ()
    alarming: tuple[str, ...] = ()


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
    ongoing = any_of(words.ongoing).search(view.text)
    if not ongoing and any_of(words.taken_back).search(view.text):
        return None
    for sign in any_of(words.signs).finditer(spoken):
        over = not ongoing and any_of(words.over).search(_clause(spoken, sign.start(), sign.end(), words))
        if not over and not _denied(spoken, sign.start(), sign.end(), words):
            return Reading("yes", view.basis(sign))
        if not over or any_of(words.over_now).search(view.text):
            denied = Reading("no", view.basis(sign))
    return denied or _safe(view, words)


def answered_danger(text: str, context: Context) -> Reading[Literal["yes", "no"]] | None:
    """The answer to the question whether there is danger right now: only a clear no is a no.

    Neither counts in another language, nor a yes that begins another sentence ("yes, hi, our AC is broken").
    """
    words = table(Dangers, context.language)
    spoken_of = danger(text, context)
    if spoken_of and spoken_of.value == "yes":
        return spoken_of
    answer = spoken_of or yes_no(text, context)
    if words is None or answer is None or answer.value == "unsure" or foreign_answer(text, context):
        return None
    plain = listen(text, context.language).plain.text
    if answer.value == "no":
        is_clear = not any_of(words.doubts + words.not_answers).search(plain)
        return Reading("no", answer.basis) if is_clear else None
    alarming = any_of(words.alarming).search(plain)
    is_other = reason_for_call(text, context) is not None and not alarming
    return None if is_other else Reading("yes", answer.basis)


def _clause(spoken: str, start: int, end: int, words: Dangers) -> str:
    """The clause that a sign stands in."""
    parts = any_of(words.joints)
    before = [match.end() for match in parts.finditer(spoken, 0, start)]
    behind = parts.search(spoken, end)
    return spoken[before[-1] if before else 0 : behind.start() if behind else len(spoken)]


def _denied(spoken: str, start: int, end: int, words: Dangers) -> bool:
    before = " ".join(spoken[:start].split()[-words.reach :])
    clause = [match.end() for match in any_of(words.breaks).finditer(before)]
    reach = before[clause[-1] :] if clause else before
    behind = pattern(rf" (?:{'|'.join(words.negated_after)})\b").match(spoken, end)
    return bool(any_of(words.negations).search(reach) or behind)


def _safe(view: View, words: Dangers) -> Reading[Literal["yes", "no"]] | None:
    match = any_of(words.safe).search(view.text)
    return Reading("no", view.basis(match)) if match else None
