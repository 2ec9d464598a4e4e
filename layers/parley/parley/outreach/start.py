"""Starts, shows, cancels and records outreaches: what the API, the Telegram bot, the terminal and the task call."""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from parley import agents, clock
from parley.carrier import twilio_calls as carrier
from parley.carrier.twilio_rest import CarrierError
from parley.outreach import executions, guard, log, places
from parley.outreach.attempts import Attempt, next_attempt_at
from parley.outreach.deciding import ended
from parley.outreach.deciding.next_step import spread
from parley.outreach.request import CallRequest, Outreach, RequestError, checked, composed, same
from parley.phone_numbers import is_dialable
from parley.settings import settings
from parley.store import attention, calls
from parley.store.records import SYSTEM, Records

LOOKS, LOOK_SECONDS = 6, 0.3
"""How often, and how far apart, a call that is being placed is looked for before it is let ring."""


class ConflictError(Exception):
    """The id was used before, for something else."""


@dataclass(frozen=True, slots=True)
class Started:
    """`created` is False if the same request was here before; nothing is then started again."""

    outreach: Outreach
    created: bool


def start_outreach(business: str, id: str, request: CallRequest) -> Started:
    """Calls somebody with an agent, once for an `id`, however often and at once it is asked.

    Raises RequestError (which field, and why), ConflictError, NotStartedError or UnavailableError; after the last two
    the same request may be repeated.
    """
    started = kept(prepared(business, id, request, executions.name_of(business, id)))
    if not started.outreach.outcome:
        given = {"business": business, "id": id}
        executions.start(settings().required("outreach_state_machine"), started.outreach.execution, given)
    return started


def prepared(business: str, id: str, request: CallRequest, execution: str) -> Outreach:
    """The outreach that is asked for, to be `kept` and seen through by an execution of this name.

    Raises RequestError.
    """
    setting = Records(business).get("setting", "outreach") or {}
    asked = _of_business(checked(composed(business, id, request, setting, clock.now())))
    return replace(asked, language=asked.language or _on_file(asked), execution=execution)


def _on_file(outreach: Outreach) -> str:
    """The language of the last call with the person, for an agent who speaks several."""
    several = len(agents.load(outreach.speaker).in_languages) > 1
    return calls.language_with(outreach.business, outreach.to) if several else ""


def _of_business(outreach: Outreach) -> Outreach:
    """A business calls from its own numbers only."""
    number = Records(SYSTEM).get("number", outreach.from_)
    if number is None or number["business"] != outreach.business:
        raise RequestError("from", "is no number of this business")
    return outreach


def record(outreach: Outreach, so_far: Mapping[str, Any]) -> dict[str, Any]:
    """Keeps the outcome and returns it; one that is kept already stays. `so_far` is what the states gave."""
    outcome = dict(
        log.change(outreach, outcome=ended.recorded(outreach, log.attempts(outreach), so_far)).outcome
    )
    if _is_to_be_told(outreach, outcome):
        attention.note(
            outreach.business, outreach.id, outreach.requested_at, outreach.to, *_unreached(outreach, outcome)
        )
    return outcome


def _is_to_be_told(outreach: Outreach, outcome: Mapping[str, Any]) -> bool:
    """Whether nobody was reached or will be tried again. Who waits in a queue is to be called, not written to."""
    if outreach.place:
        return places.came_of(outreach, bool(outcome.get("success")) or outcome.get("result") == "pointless")
    return outcome.get("reached") is False


def _unreached(outreach: Outreach, outcome: Mapping[str, Any]) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """What it is about, and why a person of the business has to know."""
    why = str(outcome["reason"] or outcome["result"]).replace("_", " ")
    reason = {"kind": "unreached", "words": f"could not be reached: {why}", "turn": 0}
    return {"outreach": outreach.id, "agent": outreach.speaker, "name": ""}, [reason]


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
    state = ended.state(outreach, attempts, following, waits)
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
        "timezone": timezone_of(outreach),
        "next_attempt_at": following if state == "retrying" else waits,
        "channel_reached": outreach.outcome.get("channel") or None,
        "outcome": dict(outreach.outcome) or None,
    }


def timezone_of(outreach: Outreach) -> str:
    """By whose clock the callee's day is told; "" if that is not known."""
    rules = guard.rules_of(Records(outreach.business).get("setting", "outreach"))
    return guard.timezone(rules, guard.Facts(outreach.to, outreach.consent, 0.0, outreach.timezone))


def _waits_until(outreach: Outreach) -> float | None:
    facts, rules = log.facts_and_rules(outreach)
    decision = guard.decide(rules, facts)
    return decision.until + spread(outreach.id, rules) if decision.decision == "wait" else None


def _shown(attempt: Attempt) -> dict[str, Any]:
    shown = {name: value for name, value in asdict(attempt).items() if name in SHOWN}
    return {**shown, "result": attempt.result or None, "sid": attempt.sid or None}


SHOWN = ("n", "at", "answered_at", "ended_at", "seconds", "why", "verdict", "outcome")


def would_call(business: str, to: str, consent: str, timezone: str = "") -> guard.GuardDecision:
    """What the guard says about somebody now; nothing is asked for and nobody is called."""
    number = Outreach("dry-run", business, "", to, "", consent, timezone=timezone)
    if not is_dialable(to):
        return guard.GuardDecision("refused", "not_a_number")
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
    outcome = ended.cancelled(log.attempts(outreach), why)
    log.change(outreach, cancelled=True)
    executions.stop(settings().required("outreach_state_machine"), outreach.execution, why)
    log.change(outreach, outcome=outcome)
    if outreach.place:
        places.drop(business, outreach.place)
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
