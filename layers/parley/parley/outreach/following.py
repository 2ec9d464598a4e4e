"""Asks what comes next for an outreach: reads what is on record, has it decided, takes the dial's place in time."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from parley import clock
from parley.outreach import attempts, log, pacing
from parley.outreach.attempts import Attempt
from parley.outreach.deciding import next_step
from parley.outreach.deciding.next_step import LONGEST_CALL, Next, Situation
from parley.outreach.request import Outreach
from parley.store import calls
from parley.store.records import Records

SOON = 0.25
"""Seconds that a dial may be before its place."""
PLACE_KEPT = 30
"""Seconds after which a place that was not used is lost, and another one is taken."""
FARTHEST = 3600
"""Seconds ahead in which a place is looked for; where none is found it is looked for again later."""


def look(outreach: Outreach) -> Situation:
    """Six requests, two more where another outreach made the phone ring, one where a record may fulfil this one.

    `outreach` has to be as it is on record now. Raises UnavailableError.
    """
    facts, rules = log.facts_and_rules(outreach)
    noted, ringing = log.facts(outreach), log.ringing(outreach.business, outreach.to)
    return Situation(
        outreach,
        facts,
        rules,
        _recent(outreach, facts.now),
        noted,
        attempts.gathered(noted),
        ringing,
        _is_fulfilled(outreach),
        _other(outreach, ringing, facts.now),
    )


def _recent(outreach: Outreach, now: float) -> Sequence[calls.Recent]:
    since = min(outreach.requested_at or now, now - LONGEST_CALL)
    return calls.recent_with(outreach.business, outreach.to, since)


def _is_fulfilled(outreach: Outreach) -> bool:
    if not outreach.fulfilled_by:
        return False
    kind, id, field = (str(outreach.fulfilled_by[name]) for name in ("kind", "id", "field"))
    return bool((Records(outreach.business).get(kind, id) or {}).get(field))


def _other(
    outreach: Outreach, ringing: Mapping[str, Any] | None, now: float
) -> tuple[Outreach, Attempt] | None:
    """The attempt of another outreach that made this phone ring last."""
    if ringing is None or ringing["outreach"] == outreach.id or ringing["at"] < now - LONGEST_CALL:
        return None
    try:
        other = log.load(outreach.business, ringing["outreach"])
    except log.UnknownOutreachError:  # deleted since
        return None
    found = next((each for each in log.attempts(other) if each.n == ringing["n"]), None)
    return (other, found) if found else None


def following(now: Situation) -> Next:
    """What the state machine does next; a dial waits for its place."""
    return _in_its_place(now, next_step.next_step(now))


def before_dialling(now: Situation) -> Next:
    """Whether Twilio may be asked for a call at this moment: `call`, or what is to be done instead."""
    return _in_its_place(now, next_step.before_dialling(now))


def _in_its_place(now: Situation, wanted: Next) -> Next:
    if wanted.decision != "call":
        return wanted
    place = _place(now)
    return Next("wait", "pace", place) if place > now.facts.now + SOON else wanted


def _place(now: Situation) -> float:
    """The moment of the next dial: the one that it was given, or a free one, which is its own from now on."""
    n, ask = next_step.upcoming_dial(now)
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
    rang = replace(facts, now=clock.now() - outreach.ring_seconds)
    recent, fulfilled = _recent(outreach, facts.now), _is_fulfilled(outreach)
    against = next_step.objection(Situation(outreach, rang, rules, recent, fulfilled=fulfilled))
    return against.reason if against else ""
