"""What makes up an agent for one call, changed for that call only.

An override is plain data that travels with the call and ends with it. The changed flow is proven again before it says
a word.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from parley.flow.flow import Flow
from parley.flow.proof import FlowError
from parley.flow.render import texts
from parley.flow.translation import Translation, in_one_line
from parley.flow.words import Ask, Prompt, State, Talk
from parley.languages import NoLanguageError, proven

LARGEST = 8_000
"""Bytes of JSON. An override travels in every item of the call's log."""
LONGEST: Mapping[str, int] = {
    **{"persona": 4_000, "first_message": 600, "farewell": 600, "answers": 600},
    **{"voice": 80, "model": 80, "agent": 40},
}
"""Characters."""


class OverrideError(ValueError):
    """An override that cannot be: `field` says which part, the text why."""

    def __init__(self, field: str, why: str) -> None:
        self.field = field
        super().__init__(f"{field}: {why}")


def validated(
    override: Mapping[str, Any] | str,
    models: Collection[str],
    presets: Mapping[str, Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """The override as it may travel with a call; a name stands for a preset, and a model must be one of `models`.

    Raises OverrideError.
    """
    if isinstance(override, str):
        named = presets or {}
        if override not in named:
            raise OverrideError("override", f"there is no preset '{override}'; there are: {', '.join(named)}")
        return dict(named[override])
    unknown = sorted(set(override) - set(CHECKS))
    if unknown:
        raise OverrideError(
            unknown[0], f"nothing of that name can be overridden; these can: {', '.join(CHECKS)}"
        )
    for name, value in override.items():
        CHECKS[name](name, value)
    if "model" in override and override["model"] not in models:
        raise OverrideError("model", f"is not to be chosen here; these are: {', '.join(models)}")
    if len(json.dumps(override, ensure_ascii=False).encode()) > LARGEST:
        raise OverrideError("override", f"is larger than {LARGEST} bytes")
    return dict(override)


def overridden(flow: Flow, override: Mapping[str, Any]) -> Flow:
    """The flow with the override applied, proven. Raises OverrideError."""
    changes: dict[str, Any] = {name: override[name] for name in REPLACED if override.get(name)}
    if _is_spoken(flow, changes.get("language", "")):
        del changes["language"]  # the call begins in it
    instead: dict[str, Prompt] = {}
    if first := override.get("first_message"):
        changes["states"] = _with_first_message(flow.states, first)
        instead[first] = _first_words(flow.states).say
    if answers := override.get("answers"):
        changes["answers"] = {**flow.answers, **answers}
        instead |= {answer: flow.answers.get(topic, "") for topic, answer in answers.items()}
    if farewell := override.get("farewell"):
        instead[farewell] = flow.farewell
    if instead:
        changes["languages"] = {tag: _saying(each, instead) for tag, each in flow.languages.items()}
    if "tools" in override:
        changes["allowed_tools"] = _known_tools(flow, override["tools"])
    try:
        return replace(flow, **changes) if changes else flow
    except FlowError as error:
        raise OverrideError("override", str(error)) from error


def _is_spoken(flow: Flow, tag: str) -> bool:
    """Whether it is one of the flow's languages, or means one of the further ones."""
    return tag in flow.in_languages or flow.language_like(tag) not in ("", flow.language)


def _saying(translation: Translation, instead: Mapping[str, Prompt]) -> Translation:
    """Words of an override are in the flow's own language: in another one it still says what they stand for."""
    own = {
        in_one_line(said): translation.translated(next(reversed(texts(replaced)), "")) or said
        for said, replaced in instead.items()
    }
    return translation._replace(says={}, shared={**translation.shared, **translation.says, **own})


def _with_first_message(states: Sequence[State], first: str) -> Sequence[State]:
    """The flow with other first words."""
    spoken = _first_words(states)
    return tuple(replace(spoken, say=first) if state is spoken else state for state in states)


def _first_words(states: Sequence[State]) -> Ask | Talk:
    found = next((state for state in states if isinstance(state, Ask | Talk)), None)
    if found is None:
        raise OverrideError("first_message", "this agent has no first words of its own")
    return found


def _known_tools(flow: Flow, names: Sequence[str]) -> tuple[str, ...]:
    unknown = sorted(set(names) - set(flow.tools))
    if unknown:
        raise OverrideError(
            "tools", f"{flow.name} has no tool '{unknown[0]}'; it has: {', '.join(flow.tools)}"
        )
    return tuple(names)


def _text(name: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise OverrideError(name, "must be a text")
    if len(value) > LONGEST[name]:
        raise OverrideError(name, f"is longer than {LONGEST[name]} characters")


def _language(name: str, value: object) -> None:
    try:
        proven(str(value))
    except NoLanguageError as error:
        raise OverrideError(name, str(error)) from error


def _answers(name: str, value: object) -> None:
    if not isinstance(value, dict):
        raise OverrideError(name, 'must be answers by what is asked: {"hours": "We open at eight."}')
    for answer in value.values():
        _text(name, answer)


def _texts(name: str, value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise OverrideError(name, "must be a list of tool names")


CHECKS: Mapping[str, Callable[[str, object], None]] = {
    "agent": _text,
    "persona": _text,
    "first_message": _text,
    "farewell": _text,
    "answers": _answers,
    "voice": _text,
    "language": _language,
    "model": _text,
    "tools": _texts,
}
REPLACED = ("persona", "farewell", "voice", "language", "model")
