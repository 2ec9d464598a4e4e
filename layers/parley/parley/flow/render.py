"""Fills the blanks of prompts."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from parley.flow.words import Prompt
from parley.raised import note

BLANK = re.compile(r"\{(\w+)\}")


def texts(prompt: Prompt) -> Sequence[str]:
    """The alternatives of a prompt, in order."""
    if isinstance(prompt, str):
        return (prompt,) if prompt else ()
    return tuple(prompt)


@lru_cache(maxsize=4096)
def blanks(text: str) -> frozenset[str]:
    return frozenset(BLANK.findall(text))


def is_known(prompt: Prompt, values: Mapping[str, Any]) -> bool:
    """Whether one of the alternatives can be said with what is known."""
    return any(_fits(text, values) for text in texts(prompt))


def _fits(text: str, values: Mapping[str, Any]) -> bool:
    return all(values.get(name) is not None for name in blanks(text))


def render(prompt: Prompt, values: Mapping[str, Any], spoken: Mapping[str, Callable[[Any], str]]) -> str:
    """The first alternative whose blanks are all known, filled; the last one if none is."""
    choices = texts(prompt)
    for text in choices:
        if _fits(text, values) and (filled := _filled(text, values, spoken)) is not None:
            return filled
    return BLANK.sub("", choices[-1]).strip() if choices else ""


def _filled(text: str, values: Mapping[str, Any], spoken: Mapping[str, Callable[[Any], str]]) -> str | None:
    """None where a value cannot be put into words."""
    said = {name: say(values[name], spoken.get(name, str)) for name in blanks(text)}
    if None in said.values():
        return None
    return BLANK.sub(lambda blank: str(said[blank[1]]), text)


def say(value: Any, spoken: Callable[[Any], str]) -> str | None:
    """The value in words; where its function raises, as it is, if that can be said."""
    try:
        return str(spoken(value))
    except Exception as error:
        note(error)
        return str(value) if isinstance(value, str | int | float) else None
