"""What is about to be said, checked: sentence by sentence against what must never be said.

What fails is not spoken; the flow's safe sentence is, and both are kept in the log.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from parley.flow.flow import Flow
from parley.flow.guardrails import Never, Required, objection, says
from parley.flow.ways import to
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import SPOKEN, Dial, Effect, Hold
from parley.machine.move import Go, Trip
from parley.machine.speech import SENTENCE_END, known, words


class Checked(NamedTuple):
    lines: tuple[str, ...]
    tripped: tuple[Trip, ...]


def guarded(flow: Flow, call: Call, effect: Effect) -> tuple[Call, Effect, tuple[Trip, ...]]:
    """The effect with only what may be said, and the call knowing which required lines it has heard."""
    if not isinstance(effect, SPOKEN):
        return call, effect, ()
    checked = _checked(flow, call, effect.say)
    safe: Effect = effect._replace(say=checked.lines) if checked.tripped else effect
    if isinstance(safe, Dial | Hold) and safe.whisper:
        whispered = _checked(flow, call, (safe.whisper,))
        safe = safe._replace(whisper=" ".join(whispered.lines))
        checked = Checked(checked.lines, (*checked.tripped, *whispered.tripped))
    return _having_heard(flow, call, " ".join(checked.lines)), safe, checked.tripped


def _checked(flow: Flow, call: Call, lines: Sequence[str]) -> Checked:
    rules = (*flow.guardrails.never, *_forbidden(tuple(flow.forbidden)))
    if not rules:
        return Checked(tuple(lines), ())
    values = known(flow, call) if any(rule.but for rule in rules) else {}

    def safe() -> str:
        return words(flow, call, flow.guardrails.instead)

    tripped: list[Trip] = []
    kept = tuple(line for each in lines if (line := _line(each, rules, values, safe, tripped)))
    return Checked(kept, tuple(tripped))


@cache
def _forbidden(phrases: tuple[str, ...]) -> tuple[Never, ...]:
    return tuple(Never("forbidden", re.escape(each)) for each in phrases)


def _line(
    line: str,
    rules: Sequence[Never],
    values: Mapping[str, Any],
    safe: Callable[[], str],
    tripped: list[Trip],
) -> str:
    """The line with each forbidden sentence replaced; the safe sentence is said once."""
    said: list[str] = []
    for sentence in SENTENCE_END.split(line):
        rule = next((each for each in rules if objection(each, sentence, values)), None)
        if rule is None:
            said.append(sentence)
            continue
        instead = safe()
        tripped.append(Trip(rule.name, sentence, instead))
        if instead and instead not in said:
            said.append(instead)
    return " ".join(said)


def _having_heard(flow: Flow, call: Call, text: str) -> Call:
    new = [
        each.name for each in flow.guardrails.required if each.line in text and each.name not in call.lines
    ]
    return replace(call, lines=(*call.lines, *new)) if new else call


def first_what_must_be_said(flow: Flow, call: Call, where: Go) -> tuple[Go, tuple[Trip, ...]]:
    """Where to go instead of a state that may only be entered after a required line. The proof excludes this for
    declared ways; it can happen when a call that broke off is resumed.
    """
    for required in flow.guardrails.required:
        if where.to.state in required.before and not _is_said(call, where, required):
            sayer = next((state.name for state in flow.states if says(state, required.line)), flow.start.name)
            trip = Trip(required.name, f"entering '{where.to.state}'", f"entering '{sayer}'")
            return Go(to(sayer), where.reason), (trip,)
    return where, ()


def _is_said(call: Call, where: Go, required: Required) -> bool:
    soon = (*call.lead, *([where.to.say] if isinstance(where.to.say, str) else where.to.say))
    return required.name in call.lines or any(required.line in line for line in soon)
