"""The task that makes a phone ring, and what becomes of the call.

An attempt is kept, with the task's token, before anything is dialled. Whatever happens then (a Lambda that
dies, an answer that never comes, a status that comes first), the next invocation finds the open attempt,
and finds out from Twilio what became of it before a phone rings again.
"""

import time
from contextlib import suppress
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from parley import agents
from parley.carrier import calls as carrier
from parley.carrier.rest import CarrierError, ImpossibleError, PutOffError, UnclearError, public_url
from parley.outreach import attempts, executions, following, log
from parley.outreach.attempts import ANSWERED, CANCELED, FINAL, Attempt
from parley.outreach.following import Situation
from parley.outreach.request import Outreach
from parley.store import calls

SURE_SECONDS = 8.0
"""After so long a call that Twilio does not list was not placed."""
MOST_QUEUED_SECONDS = 900
"""How long a call may wait in Twilio's queue before it is taken back and a later place is waited for."""
MOST_RACES = 3
QUEUED = "queued"
LET_GO = "let_go"
"""Who is at the other end of a call that came too late: somebody with whom nothing was talked about."""
NOT_ANSWERED = (QUEUED, "initiated", "ringing")
FORBIDDEN = ("over", "refused")


def dial(outreach: Outreach, token: str) -> None:
    """Dials, or goes on with the attempt that is open; `token` is told how it ends, now or later.

    Raises UnavailableError when the records cannot be reached.
    """
    for _ in range(MOST_RACES):
        now = following.look(outreach)
        if any(each.tokens and token in each.tokens for each in now.attempts):
            return
        if _goes_on(now, token) or _dials(now, token):
            return
    executions.fail(token, "Unclear", "somebody else dials the same number")


def _goes_on(now: Situation, token: str) -> bool:
    outreach, last = now.outreach, now.attempts[-1] if now.attempts else None
    if last is None or (last.told and last.result != ANSWERED):
        return False
    log.note(outreach, last.n, "token", len(last.tokens), token=token)
    if last.result:
        tell(outreach, last, token)
    elif last.put_off:
        _ask(now, last, token)
    else:
        _finds_out(now, last, token)
    return True


def _finds_out(now: Situation, last: Attempt, token: str) -> None:
    """Whether the open attempt rang; if certainly not, the phone is made to ring now."""
    outreach = now.outreach
    try:
        placed = _placed(outreach, last)
        if placed is not None and placed.status == QUEUED:
            placed = _unless_it_waits_in_vain(now, last, placed)
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
        _ask(now, last, token)


def _placed(outreach: Outreach, last: Attempt) -> carrier.Placed | None:
    """The call of an attempt as Twilio knows it: by its sid, or the newest one that is no other attempt's."""
    if last.sid:
        return carrier.fetch(last.sid)
    found = carrier.find(outreach.to, outreach.from_, since=last.asks[-1])
    return next((placed for placed in found if log.is_free(outreach, placed.sid)), None)


def _unless_it_waits_in_vain(now: Situation, last: Attempt, placed: carrier.Placed) -> carrier.Placed:
    """A call in Twilio's queue is waited for, unless it may not ring any more, or has waited for too long."""
    waits_long = time.time() - last.asks[-1] > MOST_QUEUED_SECONDS
    return _taken_back(placed) if waits_long or following.objection(now) else placed


def _taken_back(placed: carrier.Placed) -> carrier.Placed:
    """The call after it was canceled, unless somebody was faster and answered. Raises a CarrierError.

    Of a call that is canceled in the queue Twilio tells nothing by itself (https://www.twilio.com/docs/voice/twiml).
    """
    with suppress(ImpossibleError):  # over already
        carrier.stop_ringing(placed.sid)
    return carrier.fetch(placed.sid)


def take_back(outreach: Outreach) -> bool:
    """Whatever was dialled rings no more, before anything else is tried; False if somebody is talking.

    With Twilio out of reach nothing is certain: the attempt is over for us, and whoever picks up late is
    let go (see `following.late_objection`).
    """
    last = next(reversed(log.attempts(outreach)), None)
    if last is None or last.result:
        return True
    try:
        placed = None if last.put_off else _placed(outreach, last)
        if placed is not None and placed.status in NOT_ANSWERED:
            placed = _taken_back(placed)
    except CarrierError:
        placed = None
    if placed is None:
        log.note(outreach, last.n, "result", result="unknown", ended_at=time.time())
    elif placed.status in FINAL:
        over(outreach, last.n, placed)
    return placed is None or placed.status in FINAL


def _dials(now: Situation, token: str) -> bool:
    if not _may_dial(now, token):
        return True
    n = len(now.attempts) + 1
    if not log.claim(now.outreach, n, token, now.rules, now.facts, now.ringing):
        return False
    _place(now.outreach, n, 0, token)
    return True


def _may_dial(now: Situation, token: str) -> bool:
    """Whether Twilio may be asked now; if not, the state machine is told, and asks the guard what to do."""
    asked = following.before_dialling(now)
    if asked.decision != "call":
        executions.fail(token, "Refused" if asked.decision in FORBIDDEN else "NotNow", asked.reason)
    return asked.decision == "call"


def _ask(now: Situation, last: Attempt, token: str) -> None:
    """Asks Twilio again for a call that was certainly not placed."""
    place = len(last.asks)
    if _may_dial(now, token) and log.note(now.outreach, last.n, "ask", place, at=time.time()):
        _place(now.outreach, last.n, place, token)


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
    if line.get("who") == LET_GO:
        return CANCELED
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
        error = attempts.ERRORS[attempt.result]
        told = executions.fail(token, error, attempt.why or attempt.result)
    if told:
        log.note(outreach, attempt.n, "told", told=True)
