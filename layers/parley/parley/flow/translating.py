"""A flow in a further language: each text in its translation, everything else as it is declared.

What is a text is told by how a field is declared: as a `Prompt`, or as several of them. So a new word of the flow is
translated without being named here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from operator import is_not
from types import FunctionType, NoneType
from typing import Any, NamedTuple

from parley.flow.declaration import Declaration
from parley.flow.guardrails import Never, Required
from parley.flow.render import blanks
from parley.flow.translation import Translation, in_one_line
from parley.flow.words import Prompt
from parley.languages import part
from parley.languages.parts import Locale

PROMPTS = (Prompt, Sequence[Prompt], Mapping[str, Prompt])
FOR_COLLEAGUES = ("whisper",)
"""Prompts that are said to people of the business, in the flow's own language."""
LISTS = ("hints", "called")
PLAIN = frozenset((str, int, float, bool, NoneType, FunctionType))
"""What holds nothing that is said, but for texts that are declared as such: most values, so it is looked at first."""
DECLARING = ("parley.flow.words", "parley.flow.guardrails")
"""The modules whose dataclasses are the words of a flow."""

Say = Callable[[str], str]
Listed = Callable[[str, str, Sequence[str]], Sequence[str]]


class Wording(NamedTuple):
    """What becomes of a text, of the list of a kind ("hints", "called", "never") that belongs to a name, and of what a
    function gives during a call."""

    say: Say
    listed: Listed
    made: Callable[[Any], Any] = lambda function: function


@dataclass
class ToTranslate:
    """All that a flow has to be translated."""

    says: dict[str, None]
    lists: dict[str, dict[str, Sequence[str]]]


def translated(flow: Declaration, language: str, texts: Translation) -> tuple[dict[str, Any], Sequence[str]]:
    """The fields of the flow that are others in this language; and what is wrong with the texts, which then are none to
    go by."""
    found = ToTranslate({}, {"hints": {}, "called": {}, "never": {}})

    def said(text: str) -> str:
        return texts.translated(text) or texts.values.get(text, text)

    def listed(kind: str, name: str, words: Sequence[str]) -> Sequence[str]:
        return tuple(getattr(texts, kind).get(name, words))

    def found_said(text: str) -> str:
        found.says[in_one_line(text)] = None
        return said(text)

    def found_listed(kind: str, name: str, words: Sequence[str]) -> Sequence[str]:
        before = found.lists[kind].get(name, ()) if kind == "never" else ()
        found.lists[kind][name] = (*before, *words)
        own = listed(kind, name, words)
        return own if kind != "never" else own[len(before) : len(before) + 1] or words

    in_calls = Wording(said, listed)
    wording = Wording(found_said, found_listed, lambda made: lambda *known: _worded(made(*known), in_calls))
    changed = {
        **_changes(flow, wording),
        "language": language,
        "voice": texts.voice or part(Locale, language).voice,
        "forbidden": texts.forbidden,
    }
    return changed, list(_problems(flow, texts, found))


def _problems(flow: Declaration, texts: Translation, found: ToTranslate) -> Iterator[str]:
    """What is missing in the texts, and what they have that the flow has not."""
    surplus = [text for text in texts.says if text not in found.says]
    for text in found.says:
        translation = texts.translated(text)
        if not translation:
            yield f'there is no translation of "{text}"{_nearly(text, surplus)}'
        elif text in texts.says and blanks(translation) != blanks(text):
            there, here = _in_braces(blanks(text)), _in_braces(blanks(translation))
            yield f'"{text}" has {there}, its translation has {here}'
    yield from (f'"{text}" is no text of the flow' for text in surplus)
    for kind, lists in found.lists.items():
        yield from _lists_differ(kind, lists, getattr(texts, kind))
    if bool(flow.forbidden) != bool(texts.forbidden):
        yield f"'forbidden' is {'missing' if flow.forbidden else 'there, but the flow forbids no phrases'}"


def _lists_differ(
    kind: str, there: Mapping[str, Sequence[str]], here: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    for name in there:
        if name not in here:
            yield f"[{kind}] has no '{name}'"
        elif kind == "never" and len(here[name]) != len(there[name]):
            yield f"[{kind}] '{name}' has {len(here[name])} patterns, the flow has {len(there[name])}"
    for name in here:
        if name not in there:
            yield f"[{kind}] '{name}' is none of the flow; there are: {', '.join(there) or 'none'}"


def _in_braces(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "no blanks"


def _nearly(text: str, others: Sequence[str]) -> str:
    """Most of the time the flow's own text was changed a little."""
    from difflib import get_close_matches  # only for what is wrong

    nearest = get_close_matches(text, others, 1)
    return f'; there is one of "{nearest[0]}"' if nearest else ""


def _changes(declared: Any, wording: Wording) -> dict[str, Any]:
    """The fields of a declared value that are worded otherwise."""
    prompts, changed = _prompts_of(declared.__class__), dict[str, Any]()
    for name in _names_of(declared.__class__):
        before = getattr(declared, name)
        if name in prompts:
            after = _said(before, wording.say)
        elif name in LISTS:
            after = wording.listed(name, declared.name, before) if before else before
        elif name == "questions" and callable(before):
            after = wording.made(before)
        else:
            after = _worded(before, wording)
        if after is not before:
            changed[name] = after
    return changed


def _worded(value: Any, wording: Wording) -> Any:
    """What is declared within what is declared; the same value where nothing of it is said."""
    if value.__class__ in PLAIN:
        return value
    if isinstance(value, tuple | list):
        several = tuple([_worded(each, wording) for each in value])
        return several if any(map(is_not, several, value)) else value
    if isinstance(value, Never):
        (pattern,) = wording.listed("never", value.name, (value.pattern,))
        return replace(value, pattern=pattern)
    if _is_declared(value.__class__):
        changed = _changes(value, wording)
        return replace(value, **changed) if changed else value
    if isinstance(value, Mapping):
        worded = {key: _worded(each, wording) for key, each in value.items()}
        return worded if any(map(is_not, worded.values(), value.values())) else value
    return value


@cache
def _is_declared(kind: type[Any]) -> bool:
    return is_dataclass(kind) and kind.__module__ in DECLARING


def _said(prompt: Any, say: Say) -> Any:
    if isinstance(prompt, str):
        return say(prompt) if prompt else prompt
    if isinstance(prompt, Mapping):
        return {key: _said(each, say) for key, each in prompt.items()}
    return tuple(_said(each, say) for each in prompt)


@cache
def _names_of(kind: type[Any]) -> tuple[str, ...]:
    """The fields that may hold something said."""
    prompts = _prompts_of(kind)  # type: ignore[arg-type]
    return tuple(each.name for each in fields(kind) if each.name in prompts or each.type not in PLAIN)


@cache
def _prompts_of(kind: type[Any]) -> frozenset[str]:
    named = (each.name for each in fields(kind) if each.type in PROMPTS and each.name not in FOR_COLLEAGUES)
    return frozenset((*named, *(("line",) if kind is Required else ())))
