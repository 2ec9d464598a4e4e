"""Twilio's webhooks: a call comes in, a turn is answered, a call is over.

Each takes a parsed, genuine webhook and returns TwiML. A turn is read, taken, and written once; a second request for
the same turn gets the first one's TwiML.
"""

import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import Any
from urllib.parse import urlencode

from parley import agents
from parley.carrier import heard
from parley.carrier.apology import language_of, not_in_service, voice_for
from parley.carrier.caller_numbers import caller_of
from parley.carrier.twiml import (
    BACK,
    HANG_UP,
    LANGUAGE,
    QUEUE,
    RELAY_ENDED,
    STEP,
    Voice,
    queue_url,
    render,
    said_and_done,
    spoken_whisper,
    step_url,
    try_again,
    turn_url,
)
from parley.carrier.webhook import PREFIX, Webhook
from parley.flow import Flow, Transfer
from parley.languages import part
from parley.languages.parts import Phrases
from parley.machine import taking_messages
from parley.machine.call import LONGEST_HEARD, Call
from parley.machine.events import Answered, Event, HungUp, MessageRecorded, SteppedIn
from parley.settings import settings
from parley.store import calls, steps
from parley.store import early as store_early
from parley.store.errors import ExistsError
from parley.store.records import SYSTEM, Records
from parley.turn import placed_calls
from parley.turn.lasting import longest_answer
from parley.turn.own_words import in_words_of
from parley.turn.ports import Ports
from parley.turn.resume import broken_off
from parley.turn.take import Taken, take

SID = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOST_TURNS = 9998
MOST_RACES = 3
"""How often an event that is no answer to a turn is tried after a turn that was taken at the same moment."""
OVER = frozenset(("completed", "busy", "no-answer", "failed", "canceled"))
"""CallStatus values after which nothing more happens to a call
(https://www.twilio.com/docs/voice/api/call-resource#call-status-values)."""


OF_HANDING_OVER = ("/hold", "/leg")
"""Routes that are asked again as they are where the log cannot be reached."""


class BadWebhookError(ValueError):
    """A request that names no call, or no turn."""


def voice_of(flow: Flow) -> Voice:
    voices = {language: each.voice for language, each in flow.in_languages.items()}
    return Voice(flow.voice, flow.language, flow.speech, voices=voices, early=flow.reads_early)


def sid_of(webhook: Webhook) -> str:
    sid = webhook.form.first("CallSid")
    if not SID.fullmatch(sid):
        raise BadWebhookError("CallSid is missing or malformed")
    return sid


def incoming(webhook: Webhook, ports: Ports) -> str:
    """/voice/incoming: the agent of the called number says its first words."""
    sid, called = sid_of(webhook), heard.clean(webhook.form.first("To"))[:60]
    if webhook.query.first("outreach"):
        flow, taken = _first_words().picked_up(webhook, ports)
        return _log(flow, taken, ports)
    number = Records(SYSTEM).get("number", called) if called else None
    if number is None:
        return not_in_service(webhook)
    now = ports.clock()
    begun = Call(
        sid=sid,
        agent=number["agent"],
        business=number["business"],
        started_at=now,
        caller=caller_of(webhook.form.first("From")),
        called=called,
        direction="inbound",
    )
    call = in_words_of(number, begun)
    flow = agents.for_new_call(call, number.get("language", ""))
    before = broken_off(flow, call)
    flow = flow.spoken_in(flow.language_like(before.get("language", "")) or flow.language)
    call = replace(
        call, language=flow.language, broken_off=before, interruptible=is_interruptible(flow, number)
    )
    return _take_and_log(flow, call, Answered(now), ports)


RELAY = "relay"


def is_interruptible(flow: Flow, number: Mapping[str, Any] | None) -> bool:
    """Whether people may talk while the agent does: what the number says, else what the agent does. Only where there is
    a socket."""
    said = (number or {}).get("line", "")
    return (said == RELAY if said else flow.interruptible) and bool(settings().relay_url)


def turn(webhook: Webhook, ports: Ports) -> str:
    """/voice/turn?n=N: what the caller said is turn N of the call."""
    sid = sid_of(webhook)
    if wish := webhook.query.first(STEP):
        return _stepped_in(sid, wish, ports)
    if transfer := webhook.query.first(BACK):
        back: str = _handing_over().came_back(webhook, transfer, ports)
        return back
    if webhook.query.first(QUEUE):
        return _dequeued(webhook, sid, ports)
    number = _number(webhook)
    before, taken = calls.load(sid, number)
    event = heard.event(webhook, ports.clock())
    if taken is not None:
        after = message_told(sid, event, ports) if isinstance(event, MessageRecorded) else None
        return (after or taken).twiml
    if before is None or not before.number:
        return lost(sid)
    return _take_and_log(agents.for_call(before.call), before.call, event, ports)


def message_told(sid: str, event: MessageRecorded, ports: Ports) -> calls.Turn | None:
    """What a caller said who was told to have hung up before that; None where nobody waits for it."""
    last = calls.latest(sid)
    if last is None or not _is_awaited(last.call):
        return None
    return taken_last(sid, lambda call: event if _is_awaited(call) else None, ports)


def _is_awaited(call: Call) -> bool:
    return call.gone and taking_messages.is_awaited(agents.for_call(call), call)


def relay_ended(webhook: Webhook, ports: Ports) -> str:
    """/voice/relay-ended: a socket is closed, and the call goes on without it."""
    document: str = import_module("parley.turn.relay").ended(webhook, ports)
    return document


def partial(webhook: Webhook, ports: Ports) -> str:
    """/voice/partial?n=N: what was said so far of turn N. Nobody waits for the answer."""
    sid, number = sid_of(webhook), _number(webhook)
    words = heard.so_far(webhook)
    before, taken = calls.load(sid, number) if words else (None, None)
    if before is not None and taken is None:
        _early().heard(before, words, ports)
    return ""


def _early() -> ModuleType:
    """What only flows need whose model is asked before the words are final."""
    return import_module("parley.turn.early")


def _stepped_in(sid: str, wish: str, ports: Ports) -> str:
    """A person of the business steps in: once, and after what the caller said at the same moment."""
    for _ in range(MOST_RACES):
        log = calls.log(sid)
        last = log[-1] if log else None
        step = steps.wanted(last.call.business, sid, wish) if last else None
        if last is None or step is None or last.call.ended or any(_is_of(turn, wish) for turn in log):
            return last.twiml if last else lost(sid)
        event = SteppedIn(ports.clock(), wish, step.by, step.does, step.say, step.number)
        flow = agents.for_call(last.call)
        with suppress(ExistsError):
            return added(flow, take(flow, last.call, event, ports), ports).twiml
    return lost(sid)


def _dequeued(webhook: Webhook, sid: str, ports: Ports) -> str:
    """A call is out of the queue into which it came by a turn: it goes on, once, however often that is told."""
    entered, event = webhook.query.first(QUEUE), heard.dequeued(webhook, ports.clock())

    def still(call: Call) -> Event | None:
        return None if call.ended or str(call.enqueued) != entered else event

    turn = taken_last(sid, still, ports)
    return turn.twiml if turn else lost(sid)


def taken_last(
    sid: str, still: Callable[[Call], Event | None], ports: Ports, races: int = MOST_RACES
) -> calls.Turn | None:
    """The turn of what happened beside what the caller says, after whatever was taken last. Where that is of no use to
    the call any more, or others were faster too often, it is the last turn; None for an unknown call."""
    for _ in range(races):
        last = calls.latest(sid)
        event = still(last.call) if last else None
        if last is None or event is None:
            return last
        flow = agents.for_call(last.call)
        with suppress(ExistsError):
            return added(flow, take(flow, last.call, event, ports), ports)
    return calls.latest(sid)


def _is_of(turn: calls.Turn, wish: str) -> bool:
    return any(each["kind"] == "stepped_in" and each["wish"] == wish for each in turn.events)


def status(webhook: Webhook, ports: Ports) -> str:
    """/voice/status: when the call is over and no last words were said, the caller hung up."""
    sid = sid_of(webhook)
    if webhook.form.first("CallStatus") in OVER:
        hung_up(sid, ports, for_good=False)
    if webhook.query.first("outreach"):
        _first_words().status(webhook)
    return HANG_UP


def hold(webhook: Webhook, ports: Ports) -> str:
    """/voice/hold: what a caller hears who waits for a person."""
    document: str = _handing_over().hold(webhook, ports)
    return document


def leg(webhook: Webhook, ports: Ports) -> str:
    """/voice/leg: a person who is called for a caller picks up, and takes the call or does not."""
    document: str = _handing_over().leg(webhook, ports)
    return document


def leg_told(webhook: Webhook, ports: Ports) -> str:
    """/voice/leg-told: what has become of a person's phone."""
    answer: str = _handing_over().leg_told(webhook, ports)
    return answer


def machine(webhook: Webhook, ports: Ports) -> str:
    """/voice/machine: what machine detection has found at the other end of a call that we placed."""
    sid_of(webhook)
    _first_words().machine(webhook)
    return HANG_UP


def message(webhook: Webhook, ports: Ports) -> str:
    """/voice/message: what has become of a text."""
    if not (webhook.query.first("business") and webhook.query.first("message")):
        raise BadWebhookError("the address names no message")
    import_module("parley.turn.reported").reported(webhook)
    return ""


def recorded(webhook: Webhook, ports: Ports) -> str:
    """/voice/recorded: a recording is there to be fetched, or its words are."""
    sid_of(webhook)
    try:
        import_module("parley.turn.recorded").recorded(webhook, ports)
    except ValueError as error:
        raise BadWebhookError(str(error)) from error
    return ""


def whisper(webhook: Webhook, ports: Ports) -> str:
    """/voice/whisper: what a person hears before a caller is put through to them."""
    sid, number = webhook.query.first("sid"), _number(webhook)
    if not SID.fullmatch(sid):
        raise BadWebhookError("sid is missing or malformed")
    _, taken = calls.load(sid, number)
    language = language_of(webhook)
    if taken is None or not taken.whisper:  # the two are put through all the same
        return spoken_whisper(part(Phrases, language).moment, voice_for(language))
    return spoken_whisper(taken.whisper, whispering(agents.for_call(taken.call), taken.call.state))


def whispering(flow: Flow, state: str) -> Voice:
    """In the language of the person who is called."""
    transfer, own = flow.by_name.get(state), voice_of(flow.own or flow)
    if not isinstance(transfer, Transfer) or not transfer.whisper_language:
        return own
    return Voice(transfer.whisper_voice, transfer.whisper_language)


def again(webhook: Webhook, attempt: int) -> str:
    """Has Twilio come back for the same turn, with the caller's words, so that nothing is lost."""
    number = webhook.query.first("n")
    words = webhook.form.first("SpeechResult") or heard.unpacked(webhook.query.first("said"))
    keys = webhook.form.first("Digits") or webhook.query.first("keys")
    more = {"again": str(attempt)}
    if wish := webhook.query.first(STEP):
        return try_again((), voice_for(language_of(webhook)), step_url(wish, **more))
    if (entered := webhook.query.first(QUEUE)).isdecimal():
        language = language_of(webhook)
        return try_again((), voice_for(language), queue_url(int(entered), language, **more))
    if webhook.path.endswith(RELAY_ENDED):
        address = urlencode({LANGUAGE: language_of(webhook), **more})
        return try_again((), voice_for(language_of(webhook)), f"{RELAY_ENDED}?{address}")
    if then := webhook.query.first("then"):
        more["then"] = then
    more |= heard.recording_of(webhook)
    if words:
        more["said"] = heard.packed(heard.clean(words)[-LONGEST_HEARD:])
    if keys:
        more["keys"] = keys[: heard.MOST_DIGITS]
    if webhook.path.endswith(OF_HANDING_OVER) or webhook.query.first(BACK):
        same = {name: webhook.query.first(name) for name in webhook.query}
        address = f"{webhook.path.removeprefix(PREFIX)}?{urlencode({**same, **more})}"
        return try_again((), voice_for(language_of(webhook)), address)
    language = language_of(webhook)
    if number.isdecimal():
        return try_again((), voice_for(language), turn_url(int(number), language, **more))
    placed = {name: webhook.query.first(name) for name in placed_calls.ADDRESS if webhook.query.first(name)}
    return try_again((), voice_for(language), f"incoming?{urlencode({**placed, 'again': attempt})}")


def _handing_over() -> ModuleType:
    """What only calls need that hand over to a person."""
    return import_module("parley.turn.handing_over")


def _first_words() -> ModuleType:
    """What only placed calls need: a caller does not wait for its import."""
    return import_module("parley.turn.first_words")


def _number(webhook: Webhook) -> int:
    text = webhook.query.first("n")
    if not text.isdecimal() or not 1 <= int(text[:9]) <= MOST_TURNS:
        raise BadWebhookError("n is no turn")
    return int(text)


def lost(sid: str) -> str:
    """A turn that no other leads to: the caller hears again where the call stands, or it starts anew."""
    last = calls.latest(sid)
    return last.twiml if last else try_again((), Voice(), "incoming", pause_seconds=0)


def _take_and_log(flow: Flow, call: Call, event: Event, ports: Ports) -> str:
    started = time.perf_counter()
    return _log(flow, taken_in(flow, call, event, ports), ports, started)


def taken_in(flow: Flow, call: Call, event: Event, ports: Ports) -> Taken:
    """The turn, whoever is at the other end."""
    if placed_calls.waits_for_person(call):
        taken: Taken = _first_words().heard(flow, call, event, ports)
        return taken
    if not flow.reads_early:
        return take(flow, call, event, ports)
    kept = store_early.of(call.sid) if ports.early is None else ports.early
    with_early: Taken = _early().taken_with(kept, flow, call, event, ports)
    return with_early


def document(flow: Flow, taken: Taken) -> str:
    """What Twilio does after the turn, in the language that it has come to."""
    flow = flow.spoken_in(taken.call.language)
    voice, longest = voice_of(flow), longest_answer(taken.call, flow.limits, taken.said)
    speech = {**voice.speech, **placed_calls.patience(taken.call), **longest}
    relay = settings().relay_url if taken.call.interruptible else ""
    heard = voice._replace(speech=speech, relay=relay)
    call = taken.call
    return render(taken.effect, heard, call.turn + 1, call.sid, taken.recording, call.business)


def _log(flow: Flow, taken: Taken, ports: Ports, started: float | None = None) -> str:
    try:
        return added(flow, taken, ports, started).twiml
    except ExistsError:
        _, winner = calls.load(taken.call.sid, taken.call.turn)
        return winner.twiml if winner else lost(taken.call.sid)


def added(flow: Flow, taken: Taken, ports: Ports, started: float | None = None) -> calls.Turn:
    """Raises ExistsError where the turn was taken already."""
    answer = document(flow, taken)
    turn = logged(flow, taken, answer, (time.perf_counter() - started) * 1000 if started else 0.0)
    calls.add(turn)
    ports.taken(turn)
    return turn


def logged(
    flow: Flow,
    taken: Taken,
    document: str,
    milliseconds: float,
    message: Mapping[str, Any] = MappingProxyType({}),
    listens: Mapping[str, Any] = MappingProxyType({}),
) -> calls.Turn:
    """The turn as the log keeps it."""
    return calls.Turn(
        call=taken.call,
        twiml=document,
        events=taken.events,
        decisions=taken.decisions,
        tools=taken.tools,
        model=taken.model,
        said=taken.said,
        milliseconds=round(milliseconds, 2),
        version=agents.version(flow.name),
        whisper=taken.whisper,
        message=dict(message),
        listens=dict(listens),
        afterwards=taken.afterwards,
    )


def _farewell(flow: Flow) -> str:
    """The answer for a call that goes on although its log was ended: a farewell."""
    return said_and_done((flow.phrases.farewell,), voice_of(flow))


def hung_up(sid: str, ports: Ports, by: str = "", for_good: bool = True) -> None:
    """Ends the log of a call that was not ended by us; a turn taken at the same moment comes first.

    `by` is who of the business closes it, where nobody told us of its end. A call that goes on until people are let go
    who were called for it ends `for_good`.
    """
    for _ in range(MOST_RACES):
        last = calls.latest(sid)
        if last is None or last.call.ended or (last.call.gone and not for_good):
            return
        flow = agents.for_call(last.call)
        taken = take(flow, last.call, HungUp(ports.clock(), by), ports)
        try:
            ended = logged(flow, taken, _farewell(flow), 0.0)
            calls.add(ended)
        except ExistsError:
            continue
        ports.taken(ended)
        return
