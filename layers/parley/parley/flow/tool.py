"""A tool as a flow sees it: its name, what it takes, and what can come of it."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a tool: one of its declared outcomes, and the values it found out."""

    outcome: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tool:
    """A declared tool. `gives` maps each outcome to the values that it always brings.

    `seconds` is how long it may take before it counts as failed. A tool that only `looks_up` changes nothing:
    it may run on what a model made of the caller's words. One that is `of_engine` may run in every call, whatever
    an override allows, and runs on the project's own tables even where a business has a backend for its tools.
    """

    name: str
    run: Callable[..., Result]
    takes: tuple[str, ...]
    needs: tuple[str, ...]
    gives: Mapping[str, Sequence[str]]
    may_give: Sequence[str] = ()
    seconds: float = 5.0
    looks_up: bool = False
    of_engine: bool = False


def tool(
    gives: Mapping[str, Sequence[str]],
    may_give: Sequence[str] = (),
    seconds: float = 5.0,
    looks_up: bool = False,
    of_engine: bool = False,
) -> Callable[[Callable[..., Result]], Tool]:
    """Declares a function as a tool; its keyword-only parameters are the values that it takes.

    A parameter without a default is needed: a flow in which it may be unknown is refused.
    """

    def declare(function: Callable[..., Result]) -> Tool:
        parameters = [p for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
        return Tool(
            name=function.__name__,
            run=function,
            takes=tuple(p.name for p in parameters),
            needs=tuple(p.name for p in parameters if p.default is p.empty),
            gives=gives,
            may_give=may_give,
            seconds=seconds,
            looks_up=looks_up,
            of_engine=of_engine,
        )

    return declare
