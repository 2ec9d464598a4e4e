"""Fills the blanks of prompts."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from parley.flow.words import Prompt

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
        if _fits(text, values):
            return BLANK.sub(lambda blank: _say(blank[1], values, spoken), text)
    return BLANK.sub("", choices[-1]).strip() if choices else ""


def _say(name: str, values: Mapping[str, Any], spoken: Mapping[str, Callable[[Any], str]]) -> str:
    return spoken.get(name, str)(values[name])
