"""What comes next for an outreach: nothing else decides whether and how a person is reached.

It is asked before a dial, each further try after Twilio's refusal or silence, a text, and the first words of a call
that is answered after a wait in Twilio's queue.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Literal

from parley import agents
from parley.outreach import attempts, guard
from parley.outreach.attempts import ANSWERED, Attempt
from parley.outreach.guard import Facts, Rules
from parley.outreach.request import Outreach
from parley.store.calls import Recent

ON_THE_LINE = 30
"""Seconds until it is looked again whether somebody's line is free."""
LONGEST_CALL = 4 * 3600
"""Twilio ends every call by then (https://www.twilio.com/docs/voice/api/call-resource, TimeLimit)."""
TALKED = 2
"""Turns of a call in which a caller said something."""


@dataclass(frozen=True, slots=True)
class Next:
    """`until` (seconds since 1970) is when to ask again after `wait`; `seconds` pass between `pause` and dialling.

    `write` says that dialling is over and a text is what is left, `over` that nothing more is wanted, and
    `refused` that nothing more is allowed.
    """

    decision: Literal["call", "write", "wait", "pause", "over", "refused"]
    reason: str = ""
    until: float = 0.0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Situation:
    """Where an outreach stands: what is on record now of it, of its business and of the person.

    `fulfilled` says that the record which the outreach is about tells already what it was to find out. `other` is
    the attempt of another outreach that made this phone ring last.
    """

    outreach: Outreach
    facts: Facts
    rules: Rules
    recent: Sequence[Recent] = ()
    noted: Sequence[Mapping[str, Any]] = ()
    attempts: Sequence[Attempt] = ()
    ringing: Mapping[str, Any] | None = None
    fulfilled: bool = False
    other: tuple[Outreach, Attempt] | None = None


def next_step(now: Situation) -> Next:
    """What the state machine does next: write, wait, dial at once or after a pause, or nothing any more."""
    wanted = _wanted(now)
    due = attempts.next_attempt_at(now.attempts, now.outreach.pace, now.outreach.retries)
    if wanted.decision == "call" and due and due > now.facts.now:
        return Next("pause", "retry", seconds=math.ceil(due - now.facts.now))
    return _if_the_line_is_free(now) if wanted.decision == "call" else wanted


def before_dialling(now: Situation) -> Next:
    """Whether Twilio may be asked for a call at this moment: `call`, or what is to be done instead."""
    wanted = _wanted(now)
    return _if_the_line_is_free(now) if wanted.decision == "call" else wanted


def _wanted(now: Situation) -> Next:
    if against := objection(now):
        return against
    if now.attempts and (
        attempts.is_used_up(now.attempts, now.outreach.retries) or _is_capped(now.rules, now.facts)
    ):
        return Next("write", now.attempts[-1].result)
    return Next("call")


def _is_capped(rules: Rules, facts: Facts) -> bool:
    return guard.decide(rules, facts).reason == guard.CAP


def _if_the_line_is_free(now: Situation) -> Next:
    return Next("pause", "on_the_line", seconds=ON_THE_LINE) if is_on_the_line(now) else Next("call")


def objection(now: Situation) -> Next | None:
    """What is to be done if the person must not be reached at this moment, neither by phone nor by text; None if they
    may be reached."""
    outreach = now.outreach
    if outreach.cancelled or outreach.outcome:
        return Next("refused", "cancelled" if outreach.cancelled else "over")
    if attempts.is_reached(now.attempts):
        return Next("over", ANSWERED)
    uncounted = replace(now.facts, dialled_today=0) if now.attempts else now.facts
    allowed = guard.decide(now.rules, uncounted)
    if allowed.decision == "refused":
        return Next("refused", allowed.reason)
    if why := pointless(now):
        return Next("over", why)
    if allowed.decision == "wait":
        return Next("wait", allowed.reason, allowed.until + spread(outreach.id, now.rules))
    return None


def spread(id: str, rules: Rules) -> float:
    """Seconds after the opening, always the same for an outreach: not everybody is called at eight sharp."""
    share = int(sha256(id.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
    first, last = rules.hours
    return share * min(rules.spread, (last - first) * 3600 / 2)


def pointless(now: Situation) -> str:
    """Why nothing more is wanted, if the outreach's purpose was fulfilled in another way; "" if it was not."""
    if now.fulfilled:
        return "fulfilled"
    if any(_has_talked(now.outreach, each) for each in now.recent):
        return "called_back"
    return "reached_by_another" if now.other and _is_the_same(now.outreach, *now.other) else ""


def _has_talked(outreach: Outreach, call: Recent) -> bool:
    """Whether somebody called the same agent since, and talked with it to an end."""
    return (
        call.direction == "inbound"
        and call.agent == outreach.speaker
        and call.started_at >= outreach.requested_at > 0
        and call.is_over
        and call.turns >= TALKED
        and call.outcome != agents.load(outreach.speaker).hung_up
    )


def _is_the_same(outreach: Outreach, other: Outreach, attempt: Attempt) -> bool:
    """Whether another outreach has reached the person since, with the same agent for the same."""
    alike = all(getattr(outreach, name) == getattr(other, name) for name in ("speaker", "values", "override"))
    return alike and attempt.result == ANSWERED and attempt.ended_at >= outreach.requested_at


def is_on_the_line(now: Situation) -> bool:
    """Whether the person is talking with us, or another outreach makes the phone ring."""
    other = now.other
    if other and not other[0].outcome and not other[1].result:
        return True
    since = now.facts.now - LONGEST_CALL
    return any(
        each.direction == "inbound" and not each.is_over and each.started_at >= since for each in now.recent
    )


def upcoming_dial(now: Situation) -> tuple[int, int]:
    """Which attempt the next dial is of, and which ask of Twilio within it."""
    last = now.attempts[-1] if now.attempts else None
    return (last.n, len(last.asks)) if last and not last.result else (len(now.attempts) + 1, 0)
