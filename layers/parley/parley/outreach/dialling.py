"""The task that makes a phone ring, and what becomes of the call.

An attempt is kept, with the task's token, before anything is dialled. Whatever happens then (a Lambda that
dies, an answer that never comes, a status that comes first), the next invocation finds the open attempt,
and finds out from Twilio what became of it before a phone rings again.
"""

import os
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from parley import agents
from parley.carrier import calls as carrier
from parley.carrier.rest import CarrierError, ImpossibleError, PutOffError, UnclearError
from parley.outreach import attempts, executions, guard, log
from parley.outreach.attempts import ANSWERED, FINAL, Attempt
from parley.outreach.request import Outreach
from parley.store import calls

SURE_SECONDS = 8.0
"""After so long a call that Twilio does not list was not placed."""
MOST_RACES = 3
OBJECTIONS = ("do_not_call", "no_consent", "cancelled")
"""What forbids a text as well; with anything else (the cap, the hours) a text still may reach the person."""


def dial(outreach: Outreach, token: str) -> None:
    """Dials, or goes on with the attempt that is open; `token` is told how it ends, now or later.

    Raises UnavailableError when the records cannot be reached.
    """
    for _ in range(MOST_RACES):
        before = log.attempts(outreach)
        if any(each.tokens and token in each.tokens for each in before):
            return
        if _goes_on(outreach, before, token) or _dials(outreach, before, token):
            return
    executions.fail(token, "Unclear", "somebody else dials the same number")


def _goes_on(outreach: Outreach, before: Sequence[Attempt], token: str) -> bool:
    last = before[-1] if before else None
    if last is None or (last.told and last.result != ANSWERED):
        return False
    log.note(outreach, last.n, "token", len(last.tokens), token=token)
    if last.result:
        tell(outreach, last, token)
    elif last.put_off:
        _ask(outreach, last, token)
    else:
        _finds_out(outreach, last, token)
    return True


def _finds_out(outreach: Outreach, last: Attempt, token: str) -> None:
    """Whether the open attempt rang; if certainly not, the phone is made to ring now."""
    try:
        placed = carrier.fetch(last.sid) if last.sid else _unclaimed(outreach, last)
    except CarrierError as error:
        executions.fail(
            token, UnclearError.name if isinstance(error, ImpossibleError) else error.name, str(error)
        )
        return
    if placed is not None:
        log.placed(outreach, last.n, placed.sid)
        if placed.status in FINAL:
            over(outreach, last.n, placed)
    elif time.time() - last.asks[-1] < SURE_SECONDS:
        executions.fail(token, "Unclear", "Twilio lists no such call yet")
    else:
        _ask(outreach, last, token)


def _unclaimed(outreach: Outreach, last: Attempt) -> carrier.Placed | None:
    """The newest call since the phone should have rung that is no other attempt's."""
    found = carrier.find(outreach.to, outreach.from_, since=last.asks[-1])
    return next((placed for placed in found if log.is_free(outreach, placed.sid)), None)


def _dials(outreach: Outreach, before: Sequence[Attempt], token: str) -> bool:
    facts, rules = log.facts_and_rules(outreach)
    reason = "cancelled" if outreach.cancelled else guard.decide(rules, facts).reason
    if reason:
        executions.fail(token, "Refused" if reason in OBJECTIONS else "NotNow", reason)
        return True
    n = len(before) + 1
    if not log.claim(outreach, n, token, rules, facts):
        return False
    _place(outreach, n, 0, token)
    return True


def _ask(outreach: Outreach, last: Attempt, token: str) -> None:
    """Asks Twilio again for a call that was certainly not placed."""
    place = len(last.asks)
    if log.note(outreach, last.n, "ask", place, at=time.time()):
        _place(outreach, last.n, place, token)


def _place(outreach: Outreach, n: int, ask: int, token: str) -> None:
    try:
        sid = carrier.place(
            outreach.to,
            outreach.from_,
            _url(outreach, n, "incoming"),
            _url(outreach, n, "status"),
            _url(outreach, n, "machine"),
            outreach.ring_seconds,
            agents.load(outreach.speaker).limits.hard_seconds,
        )
    except PutOffError as error:
        log.note(outreach, n, "throttled", ask, ask=ask)
        executions.fail(token, error.name, str(error))
    except UnclearError as error:
        executions.fail(token, error.name, str(error))
    except ImpossibleError as error:
        log.note(outreach, n, "result", result="impossible", why=str(error), ended_at=time.time())
        tell(outreach, log.attempts(outreach)[-1], token)
    else:
        log.placed(outreach, n, sid)


def _url(outreach: Outreach, n: int, route: str) -> str:
    query = urlencode({"outreach": outreach.id, "business": outreach.business, "attempt": n})
    return f"{public_url()}/voice/{route}?{query}"


def public_url() -> str:
    """The base address that Twilio calls: PUBLIC_URL, or the API's own."""
    return (os.environ.get("PUBLIC_URL") or os.environ["API_URL"]).rstrip("/")


def over(outreach: Outreach, n: int, placed: carrier.Placed) -> None:
    """A call is over: keeps how, once, and tells the task that waits for it, if one does."""
    attempt = _attempt(outreach, n)
    if attempt is None or attempt.told:
        return
    if not attempt.result:
        ending = _ending(attempt, placed)
        if log.note(outreach, n, "result", **ending):
            attempt = replace(attempt, **ending)
        else:
            attempt = _attempt(outreach, n) or attempt
    tell(outreach, attempt, attempt.tokens[-1])


def _ending(attempt: Attempt, placed: carrier.Placed) -> dict[str, Any]:
    last = calls.latest(placed.sid)
    return {
        "result": _result(attempt, placed, last),
        "why": placed.status,
        "sid": placed.sid,
        "ended_at": time.time(),
        "seconds": placed.seconds,
        "outcome": last.call.outcome if last else "",
    }


def _attempt(outreach: Outreach, n: int) -> Attempt | None:
    return next((each for each in log.attempts(outreach) if each.n == n), None)


def _result(attempt: Attempt, placed: carrier.Placed, last: calls.Turn | None) -> str:
    """Answered means: by a person. Where somebody picked up, the call's log knows who it was."""
    result = FINAL[placed.status]
    if result != ANSWERED:
        return result
    line = last.call.values.get("outbound", {}) if last else {}
    if line.get("screened"):
        return "screened" if line["who"] == "screening" else ANSWERED
    machine = attempt.is_machine or placed.answered_by.startswith(("machine", "fax"))
    return "voicemail" if machine or line.get("who") == "machine" else ANSWERED


def tell(outreach: Outreach, attempt: Attempt, token: str) -> None:
    """Completes the task with the attempt's result, and keeps that the state machine knows it."""
    if attempt.result == ANSWERED:
        told = executions.succeed(
            token,
            {
                "result": ANSWERED,
                "attempt": attempt.n,
                "outcome": attempt.outcome,
                "seconds": attempt.seconds,
                "sid": attempt.sid,
            },
        )
    else:
        error = attempts.error_name(attempt.result, attempt.n, outreach.pace, outreach.retries)
        told = executions.fail(token, error, attempt.why or attempt.result)
    if told:
        log.note(outreach, attempt.n, "told", told=True)
