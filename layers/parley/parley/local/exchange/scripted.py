"""People from a file: who answers at which number, and who calls in, so that one person can try an application that
calls, transfers, and connects several.

    ["+15125550123"]                     # whoever the application calls there
    script = ["no-answer", "answer"]     # one word an attempt, out of `callees.ENTRIES`
    says = ["Hello?", "#1"]              # what the person says once it comes to that; "" is silence
    landline = true                      # no text reaches it: undelivered, 30006

    "+15125550124" = "busy"              # the same in short (before the first table)
    "+15125550125" = ["Yes?", "/hangup"]

    [[callers]]                          # who phones in by themselves
    from = "+15125550111"
    to = "+15125550000"                  # default: the application that is phoned
    after = "listening"                  # the event of another call that they wait for; default: none
    says = ["Hi, it's Ana.", ""]
"""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from parley.local.exchange.addresses import normal
from parley.local.exchange.callees import ScriptedCallee


def _is_lines(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(line, str) for line in value)


def _is_script(value: Any) -> bool:
    entries = value if isinstance(value, list) else [value]
    return bool(entries) and all(isinstance(entry, str) or _is_lines(entry) for entry in entries)


class Kind(NamedTuple):
    """What a key may hold, in words and as a test."""

    words: str
    accepts: Callable[[Any], bool]


TEXT = Kind("text", lambda value: isinstance(value, str))
LINES = Kind("a list of lines", _is_lines)
CALLEE_KEYS: Mapping[str, Kind] = {
    "script": Kind("a word, or a list with one for each attempt", _is_script),
    "says": LINES,
    "answered_by": TEXT,
    "verdict_after": Kind("a whole number", lambda value: type(value) is int),
    "landline": Kind("true or false", lambda value: isinstance(value, bool)),
}
CALLER_KEYS: Mapping[str, Kind] = {"from": TEXT, "to": TEXT, "after": TEXT, "says": LINES}


class UnreadablePeople(ValueError):
    """A file of people that says something that cannot be; one clear sentence."""


@dataclass(frozen=True)
class ScriptedCaller:
    """Somebody who phones in: when, from where, to whom, and with what to say."""

    from_: str
    to: str
    after: str
    says: Sequence[str]


@dataclass(frozen=True)
class People:
    callees: Mapping[str, ScriptedCallee] = field(default_factory=dict)
    landlines: Sequence[str] = ()
    callers: Sequence[ScriptedCaller] = ()


def people(path: Path) -> People:
    """Reads a file; raises UnreadablePeople."""
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else str(problem)
        raise UnreadablePeople(f"cannot read the people of {path}: {why}") from problem
    callers = written.pop("callers", [])
    try:
        if not isinstance(callers, list):
            raise TypeError("callers must be tables, each under [[callers]]")
        return People(
            {normal(number): _callee(number, entry) for number, entry in written.items()},
            [
                normal(number)
                for number, entry in written.items()
                if isinstance(entry, dict) and entry.get("landline")
            ],
            [_caller(entry) for entry in callers],
        )
    except (TypeError, ValueError) as problem:
        raise UnreadablePeople(f"{path}: {problem}") from problem


def _callee(number: str, entry: Any) -> ScriptedCallee:
    if isinstance(entry, str):
        return ScriptedCallee([entry])
    if isinstance(entry, list):
        entry = {"says": entry}
    _check_keys(number, entry, CALLEE_KEYS)
    script = entry.get("script", ["answer"])
    return ScriptedCallee(
        [script] if isinstance(script, str) else script,
        entry.get("says"),
        entry.get("answered_by", ""),
        entry.get("verdict_after", 0),
    )


def _caller(entry: Any) -> ScriptedCaller:
    _check_keys("callers", entry, CALLER_KEYS)
    if "from" not in entry:
        raise ValueError("a caller has no number: 'from' is missing")
    return ScriptedCaller(entry["from"], entry.get("to", ""), entry.get("after", ""), entry.get("says", []))


def _check_keys(where: str, entry: Any, known: Mapping[str, Kind]) -> None:
    if not isinstance(entry, dict):
        raise TypeError(f"{where} must be a table, a list of lines or one word")
    if unknown := sorted(entry.keys() - known.keys()):
        raise ValueError(f"{where} has no {unknown[0]!r}; there are: {', '.join(sorted(known))}")
    for name, value in entry.items():
        if not known[name].accepts(value):
            raise TypeError(f"{name!r} of {where} must be {known[name].words}")
