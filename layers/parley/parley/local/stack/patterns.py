"""Event patterns: what EventBridge rules and the filters of event source mappings let through.

A pattern names fields and lists what each may be; a list in the event matches if one of its elements does.
"""

from collections.abc import Callable
from typing import Any

from .errors import TemplateError

ABSENT = object()


def matches(pattern: dict[str, Any], event: Any) -> bool:
    """Whether every field that the pattern names is one of what it allows."""
    if isinstance(event, list):
        return any(matches(pattern, element) for element in event)
    return all(_field_matches(name, wanted, event) for name, wanted in pattern.items())


def _field_matches(name: str, wanted: Any, event: Any) -> bool:
    if name == "$or":
        return any(matches(pattern, event) for pattern in wanted)
    value = event.get(name, ABSENT) if isinstance(event, dict) else ABSENT
    if isinstance(wanted, dict):
        return matches(wanted, {} if value is ABSENT else value)
    return any(_leaf_matches(test, value) for test in wanted)


def _leaf_matches(test: Any, value: Any) -> bool:
    if isinstance(test, dict):
        [(name, argument)] = test.items()
        if name == "exists":
            return argument is (value is not ABSENT and value != [] and not isinstance(value, dict))
        return any(TESTS[name](argument, each) for each in _elements(value))
    return any(type(each) is type(test) and each == test for each in _elements(value))


def _elements(value: Any) -> list[Any]:
    if value is ABSENT:
        return []
    return value if isinstance(value, list) else [value]


def _prefix(argument: Any, value: Any) -> bool:
    if isinstance(argument, dict):
        return isinstance(value, str) and value.lower().startswith(argument["equals-ignore-case"].lower())
    return isinstance(value, str) and value.startswith(argument)


def _suffix(argument: Any, value: Any) -> bool:
    if isinstance(argument, dict):
        return isinstance(value, str) and value.lower().endswith(argument["equals-ignore-case"].lower())
    return isinstance(value, str) and value.endswith(argument)


def _anything_but(argument: Any, value: Any) -> bool:
    if isinstance(argument, dict):
        return not _leaf_matches(argument, value)
    return value not in (argument if isinstance(argument, list) else [argument])


def _numeric(argument: list[Any], value: Any) -> bool:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    return all(
        COMPARISONS[sign](value, limit) for sign, limit in zip(argument[::2], argument[1::2], strict=True)
    )


COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda value, limit: value < limit,
    "<=": lambda value, limit: value <= limit,
    "=": lambda value, limit: value == limit,
    ">=": lambda value, limit: value >= limit,
    ">": lambda value, limit: value > limit,
}

TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "anything-but": _anything_but,
    "equals-ignore-case": lambda argument, value: (
        isinstance(value, str) and value.lower() == argument.lower()
    ),
    "numeric": _numeric,
    "prefix": _prefix,
    "suffix": _suffix,
}


def check_pattern(pattern: Any) -> None:
    """Raises TemplateError at a test that is not known here, so that no event is lost to it silently."""
    if isinstance(pattern, list):
        for test in pattern:
            if isinstance(test, dict):
                _check_test(test)
    elif isinstance(pattern, dict):
        for name, wanted in pattern.items():
            for each in wanted if name == "$or" else [wanted]:
                check_pattern(each)
    else:
        raise TemplateError(f"{pattern!r} is not a pattern: a leaf is a list of what is allowed")


def _check_test(test: dict[str, Any]) -> None:
    unknown = test.keys() - TESTS.keys() - {"exists"}
    if unknown or len(test) != 1:
        raise TemplateError(f"the local stack cannot test {test!r}")
