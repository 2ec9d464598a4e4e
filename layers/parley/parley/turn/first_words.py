"""Calls that Parley placed: nothing personal is said until a person is on the line.

A call that we placed may be answered by a person, a mailbox, or a phone that screens its calls; machine
detection tells us later, and takes the last two for the same. So the first words are neutral, and what is
heard then decides, together with the verdict of the machine detection, if it is there by then.
"""

from contextlib import suppress
from dataclasses import replace

from parley import agents, clock
from parley.carrier import twilio_calls as carrier
from parley.carrier.twilio_rest import CarrierError
from parley.carrier.webhook import Webhook
from parley.flow import Flow
from parley.languages import part
from parley.languages.parts import PlacedCalls
from parley.machine import events
from parley.machine.call import (
    LET_GO,
    MACHINE,
    PERSON,
    SCREENED,
    SCREENING,
    SILENT,
    VOICEMAIL,
    Call,
    Callee,
)
from parley.machine.effects import HangUp, Listen, Spoken
from parley.machine.speech import words
from parley.outreach import dialling, executions, following, log, screening, start
from parley.outreach.attempts import FINAL
from parley.outreach.request import Outreach
from parley.store import calls
from parley.store.records import SYSTEM, Records
from parley.turn.own_words import in_words_of
from parley.turn.ports import Ports
from parley.turn.take import Taken, take
from parley.turn.webhooks import BadWebhookError, is_interruptible

MOST_GREETINGS = 2
SHORTEST_PERSONAL = 2
"""Characters; a single letter is found in any sentence."""


class StrangeCallError(BadWebhookError):
    """The webhook names an outreach to which this call does not belong."""


def _named(webhook: Webhook) -> tuple[log.Name, int]:
    query, number = webhook.query, webhook.query.first("attempt")[:4]
    if not (query.first("business") and query.first("outreach") and number.isdecimal()):
        raise StrangeCallError("the address names no outreach")
    return log.Name(query.first("business"), query.first("outreach")), int(number)


def _outreach(name: log.Name) -> Outreach:
    try:
        return log.load(name.business, name.id)
    except log.UnknownOutreachError as error:
        raise StrangeCallError(str(error)) from error


def picked_up(webhook: Webhook, ports: Ports) -> tuple[Flow, Taken]:
    """Somebody, or something, picked up: the agent's first words, if they may be said to anybody.

    Raises StrangeCallError or UnavailableError.
    """
    (name, attempt), now = _named(webhook), ports.clock()
    outreach = _outreach(name)
    number = Records(SYSTEM).get("number", outreach.from_)
    call = in_words_of(number, _call(outreach, attempt, webhook, now))
    flow = agents.for_new_call(call, outreach.language)
    call = replace(call, language=flow.language, interruptible=is_interruptible(flow, number))
    if webhook.form.first("AnsweredBy").startswith(("machine", "fax")):
        log.note(outreach, attempt, "machine", verdict=webhook.form.first("AnsweredBy"))
        return flow, _machine(call, events.Answered(now))
    if why := following.late_objection(outreach):
        return flow, _let_go(call, events.Answered(now), why)
    taken = take(flow, call, events.Answered(now), ports)
    return flow, _greeting(flow, call, events.Answered(now)) if _is_personal(taken) else taken


def _call(outreach: Outreach, attempt: int, webhook: Webhook, now: float) -> Call:
    return Call(
        sid=webhook.form.first("CallSid"),
        agent=outreach.speaker,
        business=outreach.business,
        started_at=now,
        caller=outreach.from_,
        called=outreach.to,
        direction="outbound",
        values=outreach.values,
        callee=Callee(
            outreach.id,
            attempt,
            place=outreach.place,
            returns_to=outreach.returns_to,
            timezone=start.timezone_of(outreach),
        ),
        override=outreach.override,
    )


def _is_personal(taken: Taken) -> bool:
    """Whether anything that is said is known from elsewhere: a name, an appointment, an earlier call."""
    said = " ".join(taken.said).casefold()
    known = map(str, taken.call.values.values())
    return any(len(value) >= SHORTEST_PERSONAL and value.casefold() in said for value in known)


def _callee(call: Call) -> Callee:
    """The other end of a placed call."""
    if call.callee is None:
        raise ValueError("nobody placed this call")
    return call.callee


def heard(flow: Flow, call: Call, event: events.Event, ports: Ports) -> Taken:
    """A turn before it is known that a person is on the line."""
    if isinstance(event, events.SpeechHeard):
        if screening.asks_who_calls(event.text, flow.language):
            return _introduction(flow, call, event)
        if _callee(call).who == SCREENING and screening.asks_to_hold(event.text, flow.language):
            return _said(call, event, Listen(()), "the phone fetches its owner")
        if screening.is_mailbox(event.text, flow.language) or _is_machine(call):
            return _machine(call, event)
        return _person(flow, call, event, ports)
    if isinstance(event, events.Pressed):
        return _person(flow, call, event, ports)
    return _silence(flow, call, event, ports)


def _introduction(flow: Flow, call: Call, event: events.Event) -> Taken:
    """Asked who calls and why, the agent says so in one sentence, once."""
    first = not _callee(call).screened
    said = (_identity(flow, call),) if first else ()
    asked = call.with_callee(who=SCREENING, screened=True)
    return _said(asked, event, Listen(said), "a phone asks who calls")


def _identity(flow: Flow, call: Call) -> str:
    return words(flow, call, flow.identity) or part(PlacedCalls, flow.language).introduction


def _person(flow: Flow, call: Call, event: events.Event, ports: Ports) -> Taken:
    """A person is there: hears the first message, again if it was said into a hello, or is answered.

    What they say before the first message answers nothing, but it is heard: "never call me again", "wrong number".
    """
    waited = _callee(call).who == SCREENING or _callee(call).held
    met, spoke = call.with_callee(who=PERSON), isinstance(event, events.SpeechHeard)
    if isinstance(event, events.SpeechHeard) and not waited:
        waited = screening.is_hello(event.text, flow.language)
    if not waited:
        return take(flow, met, event, ports)
    return take(flow, replace(met, state=""), event if spoke else events.Answered(event.at), ports)


def _silence(flow: Flow, call: Call, event: events.Event, ports: Ports) -> Taken:
    callee = _callee(call)
    if callee.who == SCREENING:
        return _ended(call, event, SCREENED, "nobody came on")
    if _is_machine(call):
        return _machine(call, event)
    if not callee.held:
        return take(flow, call, event, ports)
    if callee.greeted < MOST_GREETINGS:
        return _greeting(flow, call, event)
    return _ended(call, event, SILENT, "nobody said a word")


def _greeting(flow: Flow, call: Call, event: events.Event) -> Taken:
    """Neutral words; the first message, which is not, waits until a person answers them."""
    held = call.with_callee(held=True, greeted=_callee(call).greeted + 1)
    return _said(held, event, Listen((_identity(flow, call),)), "the first message is for a person only")


def _machine(call: Call, event: events.Event) -> Taken:
    return _ended(call.with_callee(who=MACHINE), event, VOICEMAIL, "a machine answered")


def _ended(call: Call, event: events.Event, outcome: str, why: str) -> Taken:
    return _said(replace(call, ended=True, outcome=outcome), event, HangUp(()), why)


def _let_go(call: Call, event: events.Event, why: str) -> Taken:
    """Nobody may be talked to on this call any more: it came too late. An apology, and nothing that is personal."""
    ended = replace(call.with_callee(who=LET_GO), ended=True, outcome=LET_GO)
    said = HangUp((part(PlacedCalls, call.language).too_late,))
    return _said(ended, event, said, f"it came too late: {why}")


def _said(call: Call, event: events.Event, effect: Spoken, why: str) -> Taken:
    """One turn that the agent's flow knows nothing of."""
    said = () if not isinstance(effect, Listen) else effect.say
    text = event.text if isinstance(event, events.SpeechHeard) else ""
    turned = replace(call, turn=call.turn + 1, now=event.at, heard=text, prompt=tuple(said) or call.prompt)
    decision = {"before": call.state, "after": call.state, "why": why, "understood": []}
    return Taken(turned, effect, events=[events.to_data(event)], decisions=[decision])


def _is_machine(call: Call) -> bool:
    """The verdict of the machine detection, if it is there; a screening phone's does not count."""
    callee = _callee(call)
    return not callee.screened and log.is_machine(call.business, callee.outreach, callee.attempt)


def machine(webhook: Webhook) -> None:
    """/voice/machine: machine detection's verdict. A call that already talks to a machine is hung up."""
    (name, attempt), verdict = _named(webhook), webhook.form.first("AnsweredBy")
    if not verdict.startswith(("machine", "fax")):
        return
    log.note(name, attempt, "machine", verdict=verdict)
    sid = webhook.form.first("CallSid")
    last = calls.latest(sid)
    callee = last.call.callee if last else None
    if verdict == "fax" or (callee and callee.who == PERSON and not callee.screened):
        with suppress(CarrierError):
            carrier.hang_up(sid)


def status(webhook: Webhook) -> None:
    """/voice/status of a call that we placed: the task that waits for it learns what became of it."""
    name, attempt = _named(webhook)
    form, sid, seconds = webhook.form, webhook.form.first("CallSid"), webhook.form.first("CallDuration")
    status = form.first("CallStatus")
    if status in FINAL:
        ended = float(seconds) if seconds.isdecimal() else 0.0
        placed = carrier.Placed(sid, status, ended, form.first("AnsweredBy"))
        dialling.over(_outreach(name), attempt, placed)
    elif status == "in-progress":
        _answered(name, attempt)
    else:
        log.placed(name, attempt, sid)


def _answered(name: log.Name, attempt: int) -> None:
    log.note(name, attempt, "answered", answered_at=clock.now())
    token = next((each.tokens[-1] for each in log.attempts(name) if each.n == attempt), "")
    if token:
        executions.keep_waiting(token)
