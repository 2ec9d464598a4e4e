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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from parley.local.exchange.callees import ScriptedCallee

CALLEE_KEYS = {"script", "says", "answered_by", "verdict_after", "landline"}
CALLER_KEYS = {"from", "to", "after", "says"}


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
        return People(
            {number: _callee(number, entry) for number, entry in written.items()},
            [
                number
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
        return ScriptedCallee(["answer"], says=_lines(number, entry))
    _check_keys(number, entry, CALLEE_KEYS)
    script = entry.get("script", ["answer"])
    return ScriptedCallee(
        [script] if isinstance(script, str) else script,
        _lines(number, entry["says"]) if "says" in entry else None,
        entry.get("answered_by", ""),
        entry.get("verdict_after", 0),
    )


def _caller(entry: Any) -> ScriptedCaller:
    _check_keys("callers", entry, CALLER_KEYS)
    if "from" not in entry:
        raise ValueError("a caller has no number: 'from' is missing")
    return ScriptedCaller(
        entry["from"], entry.get("to", ""), entry.get("after", ""), _lines("callers", entry.get("says", []))
    )


def _check_keys(where: str, entry: Any, known: set[str]) -> None:
    if not isinstance(entry, dict):
        raise TypeError(f"{where} must be a table, a list of lines or one word")
    if unknown := sorted(entry.keys() - known):
        raise ValueError(f"{where} has no {unknown[0]!r}; there are: {', '.join(sorted(known))}")


def _lines(where: str, says: Any) -> list[str]:
    if not isinstance(says, list) or not all(isinstance(line, str) for line in says):
        raise TypeError(f"what {where} says must be a list of lines")
    return says
