"""What comes next for an outreach: asked before anything reaches a person, by whatever is about to.

A dial, each further try after Twilio's refusal or silence, a text, and the first words of a call that somebody
answers after a wait in Twilio's queue: all of them ask here, and nothing else decides.
"""

import math
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Literal

from parley import agents
from parley.outreach import attempts, guard, log, pacing
from parley.outreach.attempts import ANSWERED, Attempt
from parley.outreach.guard import Facts, Rules
from parley.outreach.request import Outreach
from parley.store import calls
from parley.store.records import Records

SOON = 0.25
"""Seconds that a dial may be before its place."""
PLACE_KEPT = 30
"""Seconds after which a place that was not used is lost, and another one is taken."""
FARTHEST = 3600
"""Seconds ahead in which a place is looked for; where none is found it is looked for again later."""
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
    """Where an outreach stands: what is on record now of it, of its business and of the person."""

    outreach: Outreach
    facts: Facts
    rules: Rules
    recent: Sequence[calls.Recent] = ()
    noted: Sequence[Mapping[str, Any]] = ()
    attempts: Sequence[Attempt] = ()
    ringing: Mapping[str, Any] | None = None


def look(outreach: Outreach) -> Situation:
    """Six requests. `outreach` has to be as it is on record now. Raises UnavailableError."""
    facts, rules = log.facts_and_rules(outreach)
    noted, ringing = log.facts(outreach), log.ringing(outreach.business, outreach.to)
    return Situation(
        outreach, facts, rules, _recent(outreach, facts.now), noted, attempts.gathered(noted), ringing
    )


def _recent(outreach: Outreach, now: float) -> Sequence[calls.Recent]:
    since = min(outreach.requested_at or now, now - LONGEST_CALL)
    return calls.recent_with(outreach.business, outreach.to, since)


def following(now: Situation) -> Next:
    """What the state machine does next: write, wait, dial at once or after a pause, or nothing any more."""
    wanted = _wanted(now)
    due = attempts.next_attempt_at(now.attempts, now.outreach.pace, now.outreach.retries)
    if wanted.decision == "call" and due and due > now.facts.now:
        return Next("pause", "retry", seconds=math.ceil(due - now.facts.now))
    return _with_a_free_line(now) if wanted.decision == "call" else wanted


def before_dialling(now: Situation) -> Next:
    """Whether Twilio may be asked for a call at this moment: `call`, or what is to be done instead."""
    wanted = _wanted(now)
    return _with_a_free_line(now) if wanted.decision == "call" else wanted


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


def _with_a_free_line(now: Situation) -> Next:
    """A dial needs the person's line to be free, and a place in time of its own."""
    if is_on_the_line(now):
        return Next("pause", "on_the_line", seconds=ON_THE_LINE)
    place = _place(now)
    return Next("wait", "pace", place) if place > now.facts.now + SOON else Next("call")


def objection(now: Situation) -> Next | None:
    """What stands against reaching the person at all at this moment, by phone or by text."""
    outreach = now.outreach
    if outreach.cancelled or outreach.outcome:
        return Next("refused", "cancelled" if outreach.cancelled else "over")
    if any(each.result == ANSWERED for each in now.attempts):
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
    """Why nothing more is wanted: what the outreach was for came about without it. "" where it did not."""
    if _is_fulfilled(now.outreach):
        return "fulfilled"
    if any(_has_talked(now.outreach, each) for each in now.recent):
        return "called_back"
    other = _other(now)
    return "reached_by_another" if other and _is_the_same(now.outreach, *other) else ""


def _is_fulfilled(outreach: Outreach) -> bool:
    """Whether the record that the outreach is about says already what it was to find out."""
    if not outreach.fulfilled_by:
        return False
    kind, id, field = (str(outreach.fulfilled_by[name]) for name in ("kind", "id", "field"))
    return bool((Records(outreach.business).get(kind, id) or {}).get(field))


def _has_talked(outreach: Outreach, call: calls.Recent) -> bool:
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
    other = _other(now)
    if other and not other[0].outcome and not other[1].result:
        return True
    since = now.facts.now - LONGEST_CALL
    return any(
        each.direction == "inbound" and not each.is_over and each.started_at >= since for each in now.recent
    )


def _other(now: Situation) -> tuple[Outreach, Attempt] | None:
    """The attempt of another outreach that made this phone ring last."""
    told = now.ringing
    if told is None or told["outreach"] == now.outreach.id or told["at"] < now.facts.now - LONGEST_CALL:
        return None
    try:
        other = log.load(now.outreach.business, told["outreach"])
    except log.UnknownOutreachError:  # deleted since
        return None
    found = next((each for each in log.attempts(other) if each.n == told["n"]), None)
    return (other, found) if found else None


def _place(now: Situation) -> float:
    """The moment of the next dial: the one that it was given, or a free one, which is its own from now on."""
    last = now.attempts[-1] if now.attempts else None
    n, ask = (last.n, len(last.asks)) if last and not last.result else (len(now.attempts) + 1, 0)
    given = attempts.place(now.noted, n, ask)
    if given > now.facts.now - PLACE_KEPT:
        return given
    place = pacing.take_place(now.facts.now, now.facts.now + FARTHEST, pacing.rate())
    if place is None:
        return now.facts.now + FARTHEST * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, guards nothing
    log.keep_place(now.outreach, n, ask, place)
    return place


def late_objection(outreach: Outreach) -> str:
    """Why somebody who picks up just now must not be talked to; "" if nothing is against it.

    Twilio may have kept the call in its queue for up to a day. What was allowed when it was asked for is
    asked again; the hours as of when the phone began to ring.
    """
    facts, rules = log.facts_and_rules(outreach, counts=False)
    rang = replace(facts, now=time.time() - outreach.ring_seconds)
    against = objection(Situation(outreach, rang, rules, _recent(outreach, facts.now)))
    return against.reason if against else ""
