"""Whether somebody is in danger right now."""

import re
from typing import Literal, NamedTuple

from parley.hear.addresses import address
from parley.hear.names import Names, is_asked_for_name, name
from parley.hear.words import View, any_of, listen, may_hold, pattern
from parley.languages import table
from parley.reading import Context, Reading

_NAME = r"\b[A-Z][a-z']+(?: [A-Z][a-z']+)+"
_WRITTEN = r"\w,? ([A-Z][a-z']+)"
"""A word with a capital in the middle of a sentence."""


class Dangers(NamedTuple):
    """How a language speaks of danger: regular expressions over plain words.

    `harmless` is taken out first ("fireplace"). `signs` are dangers by themselves, `negations` before
    one (within six words of it, no `breaks` between) or `negated_after` behind it turn it into a no.

    What is denied may end with `the_like` of it ("no smells or anything").

    What is `over`, in the clause of a sign (`joints` part them), is no danger by itself unless it is `ongoing`,
    and a no where the caller says so (`over_now`); neither is what was `taken_back` ("no wait, it's my dinner").
    In answer to the question whether there is any, what is `agreed` is a yes, but before another reason to call only
    if something `alarming` is spoken of; what is `fine` is a no; `doubts` are no clear no, `not_answers` none at all.
    With one of the `cries` no name is told; words that are written as a name ("Ann Smoke", "Sparks" in what was read
    back) are one, unless several of them make a sign.
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
    agreed: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()
    cries: tuple[str, ...] = ()
    the_like: tuple[str, ...] = ()


def danger(text: str, context: Context) -> Reading[Literal["yes", "no"]] | None:
    """`yes` for gas, smoke, sparks, fire or carbon monoxide; `no` where each of them is denied.

    `None` when no danger is spoken of. A bare "no" to the safety question is `yes_no`'s to read.
    """
    words = table(Dangers, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    if not may_hold(view.text, {any_of(words.signs), any_of(words.safe)}):
        return None
    spoken = any_of(words.harmless).sub(_blank, view.text)
    if any_of(words.signs).search(spoken):
        spoken = _without_names(text, view, spoken, context)
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


def _blank(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _without_names(text: str, view: View, spoken: str, context: Context) -> str:
    """Without the address, and the name that was asked for: "Letitia Sparks", "9205 Smoky Hill Road"."""
    words = table(Dangers, context.language)
    if words is None:
        return spoken
    spoken = _without_read_back(spoken, context)
    is_cry = any_of(words.cries).search(_without_read_back(view.text, context))
    if not is_cry:
        spoken = _without_written(view, spoken, context, words)
    for reader in (address, name if is_asked_for_name(context) and not is_cry else None):
        reading = reader(text, context) if reader else None
        named = listen(str(reading.basis), context.language).plain.text if reading else ""
        is_named = len(named.split()) > 1 and (reader is address or _is_name(named, words))
        for said in re.finditer(rf"(?<!\S){re.escape(named)}(?!\S)", view.text) if is_named else ():
            spoken = spoken[: said.start()] + _blank(said) + spoken[said.end() :]
    named = _corrected_name(view, context)
    return pattern(rf"\b{re.escape(named)}$").sub(_blank, spoken) if named else spoken


def _without_read_back(spoken: str, context: Context) -> str:
    """Without the name that was just read back: "socorro fuego, sí"."""
    known = str(context.known.get("name") or "")
    named = listen(known, context.language).plain.text if known and known in context.asked else ""
    return pattern(rf"\b{re.escape(named)}\b").sub(_blank, spoken) if " " in named else spoken


def _corrected_name(view: View, context: Context) -> str:
    """A name in lower case at the end, where one was read back: the same first name, or one that is a word as well
    ("no it's april sparks")."""
    names, known = table(Names, context.language), str(context.known.get("name") or "")
    first, last = ("", *(token.text for token in view.tokens))[-2:]
    is_read_back = bool(known) and known in context.asked and view.text.endswith(f"{first} {last}")
    firsts = {*(names.given if names else ()), *listen(known, context.language).plain.text.split()[:1]}
    return (
        f"{first} {last}"
        if is_read_back and first in firsts and f"{first} {last}" in view.said.lower()
        else ""
    )


def _without_written(view: View, spoken: str, context: Context, words: Dangers) -> str:
    """Without several words with capitals in a row, here or in the prompt, and words that the prompt, or a name that is
    known, writes with one."""
    names = [match[0] for said in (view.said, context.asked) for match in pattern(_NAME).finditer(said)]
    told = " ".join(each for each in context.known.values() if isinstance(each, str) and each.istitle())
    read_back = {match[1] for match in pattern(_WRITTEN).finditer(f"{context.asked} {told}")}
    again = [match[1] for match in pattern(_WRITTEN).finditer(view.said) if match[1] in read_back]
    for written in (*names, *again):
        plain = listen(written, context.language).plain.text
        if written in again or _is_name(plain, words):
            spoken = pattern(rf"\b{re.escape(plain)}\b").sub(_blank, spoken)
    return spoken


def _is_name(plain: str, words: Dangers) -> bool:
    """Whether one word of it looks like a sign, and nothing else: "Ann Smoke", not "Smoke Alarm"."""
    signs = any_of(words.signs)
    is_one_word = all(" " not in sign[0] for sign in signs.finditer(plain))
    return is_one_word and not any_of(words.alarming).search(signs.sub("", plain))


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
    behind = any_of(words.negated_after, r" (?:{})\b").match(spoken, end)
    return bool(any_of(words.negations).search(reach) or behind) or _denies(spoken[start:end], words)


def _denies(sign: str, words: Dangers) -> bool:
    """Whether what sounds like a sign begins with something else, and denies the danger: "it's leaking, no gas"."""
    return any(
        any_of(words.alarming).fullmatch(sign[no.end() + 1 :])
        for no in any_of(words.negations).finditer(sign)
    )


def _safe(view: View, words: Dangers) -> Reading[Literal["yes", "no"]] | None:
    match = any_of(words.safe).search(view.text)
    return Reading("no", view.basis(match)) if match else None
