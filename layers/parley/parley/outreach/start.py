"""Starts, shows and cancels outreaches: what the API, the Telegram bot and the terminal call."""

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from parley.carrier import calls as carrier
from parley.carrier.rest import CarrierError
from parley.numbers import is_dialable
from parley.outreach import executions, guard, log
from parley.outreach.attempts import Attempt, next_attempt_at, retries
from parley.outreach.following import spread
from parley.outreach.request import Outreach, RequestError, checked, same
from parley.store.records import SYSTEM, Records

KNOWN = ("timezone", "chat_id", "text", "pace", "retries", "ring_seconds", "fulfilled_by")
LOOKS, LOOK_SECONDS = 6, 0.3
"""How often, and how far apart, a call that is being placed is looked for before it is let ring."""


class ConflictError(Exception):
    """The id was used before, for something else."""


@dataclass(frozen=True, slots=True)
class Started:
    """`created` is False if the same request was here before; nothing is then started again."""

    outreach: Outreach
    created: bool


def start_outreach(
    business: str,
    id: str,
    *,
    agent: str,
    to: str,
    consent: str,
    from_: str = "",
    override: Mapping[str, Any] | None = None,
    values: Mapping[str, Any] | None = None,
    **more: Any,
) -> Started:
    """Calls `to` with an agent, once for an `id`, however often and at once it is asked.

    `from_` is a number of the business, its setting's by default; `more` are `timezone`, `chat_id`, `text`,
    `pace`, `retries`, `ring_seconds` and `fulfilled_by` (see Outreach). Raises RequestError (which field, and why),
    ConflictError, NotStartedError or UnavailableError; after the last two the same request may be repeated.
    """
    asked = asked_for(business, id, agent, to, consent, from_, override, values, more)
    started = kept(replace(asked, execution=executions.name_of(business, id)))
    if not started.outreach.outcome:
        given = {"business": business, "id": id}
        executions.start(os.environ["OUTREACH_STATE_MACHINE"], started.outreach.execution, given)
    return started


def prepare_outreach(
    business: str, id: str, *, execution: str, agent: str, to: str, consent: str, **more: Any
) -> Started:
    """Keeps an outreach that another state machine then starts, as an execution of this name.

    The rest is as in `start_outreach`; nothing is started here.
    """
    values, override = more.pop("values", None), more.pop("override", None)
    asked = asked_for(business, id, agent, to, consent, more.pop("from_", ""), override, values, more)
    return kept(replace(asked, execution=execution))


def asked_for(
    business: str,
    id: str,
    agent: str,
    to: str,
    consent: str,
    from_: str,
    override: Mapping[str, Any] | None,
    values: Mapping[str, Any] | None,
    more: Mapping[str, Any],
) -> Outreach:
    unknown = set(more) - {*KNOWN}
    if unknown:
        raise RequestError(min(unknown), "is nothing that can be asked for")
    setting = Records(business).get("setting", "outreach") or {}
    usual = {name: setting[name] for name in ("pace", "retries", "ring_seconds") if name in setting}
    return _of_business(
        checked(
            Outreach(
                id=id,
                business=business,
                agent=agent,
                to=to,
                from_=from_ or str(setting.get("from", "")),
                consent=consent,
                override=override or {},
                values=values or {},
                requested_at=time.time(),
                **{**usual, **more},
            )
        )
    )


def _of_business(outreach: Outreach) -> Outreach:
    """A business calls from its own numbers only."""
    number = Records(SYSTEM).get("number", outreach.from_)
    if number is None or number["business"] != outreach.business:
        raise RequestError("from", "is no number of this business")
    return outreach


def kept(first: Outreach, *others: Outreach) -> Started:
    if log.create(first, *others):
        return Started(first, True)
    there = log.load(first.business, first.id)
    if not same(there, first):
        raise ConflictError(f"'{first.id}' was asked for before, with something else")
    return Started(there, False)


def get(business: str, id: str) -> dict[str, Any]:
    """An outreach as it stands, JSON-ready: state, attempts, next attempt, channel reached, outcome.

    States: requested, waiting (for the calling hours), dialling, in_call, retrying, writing, done, refused,
    cancelled. Raises UnknownOutreachError or UnavailableError.
    """
    outreach = log.load(business, id)
    attempts = log.attempts(outreach)
    following = next_attempt_at(attempts, outreach.pace, outreach.retries)
    waits = _waits_until(outreach) if not attempts and not outreach.outcome else None
    state = "waiting" if waits else _state(outreach, attempts, following)
    return {
        "id": outreach.id,
        "agent": outreach.speaker,
        "to": outreach.to,
        "from": outreach.from_,
        "consent": outreach.consent,
        "requested_at": outreach.requested_at,
        "execution": outreach.execution,
        "state": state,
        "attempts": [_shown(each) for each in attempts],
        "next_attempt_at": following if state == "retrying" else waits,
        "channel_reached": outreach.outcome.get("channel") or None,
        "outcome": dict(outreach.outcome) or None,
    }


def _state(outreach: Outreach, attempts: Sequence[Attempt], following: float | None) -> str:
    if outreach.cancelled:
        return "cancelled"
    if outreach.outcome:
        return "refused" if outreach.outcome.get("refused") else "done"
    if not attempts:
        return "requested"
    last = attempts[-1]
    if not last.result:
        return "in_call" if last.answered_at else "dialling"
    return "retrying" if following else "writing"


def _waits_until(outreach: Outreach) -> float | None:
    facts, rules = log.facts_and_rules(outreach)
    decision = guard.decide(rules, facts)
    return decision.until + spread(outreach.id, rules) if decision.decision == "wait" else None


def _shown(attempt: Attempt) -> dict[str, Any]:
    shown = {name: value for name, value in asdict(attempt).items() if name in SHOWN}
    return {**shown, "result": attempt.result or None, "sid": attempt.sid or None}


SHOWN = ("n", "at", "answered_at", "ended_at", "seconds", "why", "verdict", "outcome")


def would_call(business: str, to: str, consent: str, timezone: str = "") -> guard.Decision:
    """What the guard says about somebody now; nothing is asked for and nobody is called."""
    number = Outreach("dry-run", business, "", to, "", consent, timezone=timezone)
    if not is_dialable(to):
        return guard.Decision("refused", "not_a_number")
    facts, rules = log.facts_and_rules(number)
    return guard.decide(rules, facts)


def cancel(business: str, id: str, why: str = "cancelled") -> bool:
    """No further dial and no text. A phone that rings stops ringing; who talks already may finish.

    False if it was over already. Raises UnknownOutreachError, NotStartedError or UnavailableError; then
    it may go on to its next step, where it ends, and can be cancelled again: what is stopped twice is stopped.
    """
    outreach = log.load(business, id)
    if outreach.outcome:
        return False
    outcome = {
        "success": False,
        "channel": "",
        "retries": retries(log.attempts(outreach)),
        "result": "cancelled",
        "reason": why,
    }
    log.change(outreach, cancelled=True)
    executions.stop(os.environ["OUTREACH_STATE_MACHINE"], outreach.execution, why)
    log.change(outreach, outcome=outcome)
    _stop_ringing(outreach)
    return True


def _stop_ringing(outreach: Outreach) -> None:
    """Ends a call that nobody has answered; one that is being placed just now is waited for."""
    for _ in range(LOOKS):
        last = next(reversed(log.attempts(outreach)), None)
        if last is None or last.sid or last.result:
            break
        time.sleep(LOOK_SECONDS)
    if last and last.sid and not last.answered_at and not last.result:
        with suppress(CarrierError, BotoCoreError, ClientError):
            carrier.stop_ringing(last.sid)
