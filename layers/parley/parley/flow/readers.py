"""Proves that a flow can be spoken and heard in its language: a reader without a table there would never understand
anything."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from sys import modules
from types import CodeType, FunctionType, ModuleType
from typing import Any

from parley.flow.declaration import Declaration
from parley.flow.words import Ask, Collect, Queue, State, Talk
from parley.languages import LANGUAGES, NoLanguageError, has_table, primary, proven, spoken_with
from parley.raised import Guarded

DEEPEST = 8
"""How many levels of readers that call other readers are searched."""


def proof(flow: Declaration) -> Iterator[str]:
    try:
        proven(flow.language)
    except NoLanguageError as error:
        yield f"language: {error}"
        return
    for where, reader in (*_basics(flow), *readers(flow)):
        for function, kind in tables(reader):
            if not has_table(kind, flow.language):
                others = ", ".join(spoken_with(kind))
                yield (
                    f"{where}: the reader '{function}' has no table {kind.__name__} for '{flow.language}' "
                    f"(languages/{primary(flow.language)}); there is one for: {others}"
                )


def _basics(flow: Declaration) -> Iterator[tuple[str, Any]]:
    basics = flow.basics
    for each in fields(basics):
        yield "basics", getattr(basics, each.name)


def readers(flow: Declaration) -> Iterator[tuple[str, Any]]:
    """Everything that the flow itself names to hear with, and where."""
    for interrupt in flow.interrupts:
        yield f"interrupt '{interrupt.name}'", interrupt.hear
    for state in flow.states:
        yield from ((f"state '{state.name}'", reader) for reader in _readers_of(state))


def _readers_of(state: State) -> Iterator[Any]:
    if isinstance(state, Talk):
        yield from (reader for reader in (state.hear, state.small_talk, state.by_rule, state.topic) if reader)
    if isinstance(state, Ask | Queue):
        yield state.hear
    if isinstance(state, Ask | Collect):
        yield from (question.hear for question in (*state.listen_for, *state.corrects))
    if isinstance(state, Collect):
        listed = () if callable(state.questions) else state.questions
        go_ahead = (state.go_ahead,) if state.go_ahead else ()
        yield from (question.hear for question in (*listed, *go_ahead))


@cache
def tables(reader: Callable[..., Any]) -> tuple[tuple[str, type], ...]:
    """The kinds of tables that a reader reads with, each with the function that does.

    A reader's file declares the kinds of its tables. A reader whose file declares none is composed of other readers:
    those that it calls or holds in its closure.
    """
    return tuple(dict.fromkeys(_tables(reader, DEEPEST)))


def _tables(found: Any, depth: int) -> Iterator[tuple[str, type]]:
    if isinstance(found, Guarded):
        yield from _tables(found.function, depth)
    elif isinstance(found, tuple):
        yield from (each for item in found for each in _tables(item, depth))
    elif isinstance(found, FunctionType) and depth:
        kinds = _declared(found.__module__)
        name = found.__qualname__.split(".")[0]  # of a reader that a function made, that function's
        yield from ((name, kind) for kind in kinds)
        if not kinds:
            yield from (each for part in _parts(found) for each in _tables(part, depth - 1))


@cache
def _declared(module: str) -> tuple[type, ...]:
    """The kinds that a file declares and that some language has a table of."""
    own = (each for each in vars(modules[module]).values() if isinstance(each, type))
    return tuple(each for each in own if each.__module__ == module and _is_of_a_table(each))


def _is_of_a_table(kind: type) -> bool:
    return any(has_table(kind, language) for language in LANGUAGES)


def _parts(function: FunctionType) -> Iterator[Any]:
    """The functions in a function's closure, and those that it calls from its own project or from `parley.hear`."""
    yield from (cell.cell_contents for cell in function.__closure__ or ())
    project, names = function.__module__.split(".")[0], tuple(_names(function.__code__))
    for name in names if project != "parley" else ():
        found = function.__globals__.get(name)
        if isinstance(found, ModuleType) and found.__name__.startswith("parley.hear"):
            yield from (getattr(found, each, None) for each in names)
        elif getattr(found, "__module__", "").split(".")[0] in (project, "parley"):
            yield found


def _names(code: CodeType) -> Iterator[str]:
    """The names that a function looks up, also in what it declares inside."""
    yield from code.co_names
    yield from (name for inner in code.co_consts if isinstance(inner, CodeType) for name in _names(inner))
