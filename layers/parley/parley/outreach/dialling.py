"""The task that makes a phone ring, and what becomes of the call: performs what `deciding.dials` decides.

An attempt is kept, with the task's token, before anything is dialled. Whatever happens then (a Lambda that
dies, an answer that never comes, a status that comes first), the next invocation finds the open attempt,
and finds out from Twilio what became of it before a phone rings again.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from parley import agents, clock
from parley.carrier import twilio_calls as carrier
from parley.carrier.twilio_rest import CarrierError, ImpossibleError, PutOffError, UnclearError, public_url
from parley.machine.call import Call
from parley.machine.speech import zone_of
from parley.outreach import executions, following, log
from parley.outreach.attempts import FINAL, Attempt, put_off
from parley.outreach.deciding import dials
from parley.outreach.deciding.next_step import Situation
from parley.outreach.request import Outreach
from parley.store import calls

MOST_RACES = 3
FORBIDDEN = ("over", "refused")


def dial(outreach: Outreach, token: str) -> None:
    """Dials, or goes on with the attempt that is open; `token` is told how it ends, now or later.

    Raises UnavailableError when the records cannot be reached.
    """
    for _ in range(MOST_RACES):
        now = following.look(outreach)
        work = dials.work(now, token)
        if work == "none":
            return
        if work != "dial":
            _goes_on(now, work, token)
            return
        if _dials(now, token):
            return
    executions.fail(token, "Unclear", "somebody else dials the same number")


def _goes_on(now: Situation, work: str, token: str) -> None:
    """From now on `token` waits for the attempt that is open."""
    last = now.attempts[-1]
    log.note(now.outreach, last.n, "token", len(last.tokens), token=token)
    if work == "tell":
        tell(now.outreach, last, token)
    elif work == "ask":
        _ask(now, last, token)
    else:
        _finds_out(now, last, token)


def _finds_out(now: Situation, last: Attempt, token: str) -> None:
    """Whether the open attempt rang; if certainly not, the phone is made to ring now."""
    outreach = now.outreach
    try:
        placed = _placed(outreach, last)
        if placed is not None and dials.waits_in_vain(now, last, placed, clock.now()):
            placed = _taken_back(placed)
    except CarrierError as error:
        executions.fail(
            token, UnclearError.name if isinstance(error, ImpossibleError) else error.name, str(error)
        )
        return
    if placed is not None:
        log.placed(outreach, last.n, placed.sid)
        if placed.status in FINAL:
            over(outreach, last.n, placed)
    elif dials.is_sure(last, clock.now()):
        _ask(now, last, token)
    else:
        executions.fail(token, "Unclear", "Twilio lists no such call yet")


def _placed(outreach: Outreach, last: Attempt) -> carrier.Placed | None:
    """The call of an attempt as Twilio knows it: by its sid, or the newest one that is no other attempt's."""
    if last.sid:
        return carrier.fetch(last.sid)
    found = carrier.find(outreach.to, outreach.from_, since=last.asks[-1])
    return next((placed for placed in found if log.is_free(outreach, placed.sid)), None)


def _taken_back(placed: carrier.Placed) -> carrier.Placed:
    """The call after it was canceled, unless somebody was faster and answered. Raises a CarrierError.

    Of a call that is canceled in the queue Twilio tells nothing by itself (https://www.twilio.com/docs/voice/twiml).
    """
    with suppress(ImpossibleError):  # over already
        carrier.stop_ringing(placed.sid)
    return carrier.fetch(placed.sid)


def take_back(outreach: Outreach) -> bool:
    """Ends a phone's ringing before anything else is tried; False if somebody is talking.

    With Twilio out of reach nothing is certain: the attempt is over for us, and a person who picks up late is
    let go (see `following.late_objection`).
    """
    last = next(reversed(log.attempts(outreach)), None)
    if last is None or last.result:
        return True
    try:
        placed = None if last.put_off else _placed(outreach, last)
        if placed is not None and placed.status in dials.NOT_ANSWERED:
            placed = _taken_back(placed)
    except CarrierError:
        placed = None
    if placed is None:
        log.note(outreach, last.n, "result", result="unknown", ended_at=clock.now())
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
    if _may_dial(now, token) and log.note(now.outreach, last.n, "ask", place, at=clock.now()):
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
        log.note(outreach, n, "result", result="impossible", why=str(error), ended_at=clock.now())
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
        last = calls.latest(placed.sid)
        call = last.call if last else None
        ending = dials.ending(attempt, placed, call, clock.now(), _again_at(call) if call else 0.0)
        if log.note(outreach, n, "result", **ending):
            attempt = replace(attempt, **ending)
        else:
            attempt = _attempt(outreach, n) or attempt
    tell(outreach, attempt, attempt.tokens[-1])


def _again_at(call: Call) -> float:
    """When the person asked to be called instead, seconds since 1970; 0 where they did not."""
    flow = agents.for_call(call)
    window = call.values.get(flow.calls_again.name) if flow.calls_again else None
    if not window:
        return 0.0
    return datetime.fromisoformat(window["start"]).replace(tzinfo=ZoneInfo(zone_of(flow, call))).timestamp()


def _attempt(outreach: Outreach, n: int) -> Attempt | None:
    return next((each for each in log.attempts(outreach) if each.n == n), None)


def tell(outreach: Outreach, attempt: Attempt, token: str) -> None:
    """Completes the task with the attempt's result, and keeps that the state machine knows it."""
    later = bool(attempt.again_at) and attempt.n in {each.n for each in put_off(log.attempts(outreach))}
    if executions.complete(token, dials.report(attempt, later)):
        log.note(outreach, attempt.n, "told", told=True)
