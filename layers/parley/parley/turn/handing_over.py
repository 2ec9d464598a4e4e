"""Webhooks of a warm transfer: a caller who waits, and the people who are called for them.

What a person does is a turn of the caller's call, taken after whatever the log has by then. So of two who take the
call at once the log knows the first, and the other hears that it was taken.
"""

from contextlib import suppress

from parley import agents
from parley.carrier import heard, legs, twilio_calls
from parley.carrier.twilio_rest import CarrierError
from parley.carrier.twiml import HANG_UP, Voice, back_url, said_and_done
from parley.carrier.webhook import PREFIX, Webhook
from parley.flow import Transfer
from parley.hear.taking import KEYS, taking
from parley.languages import part
from parley.languages.parts import HandOvers
from parley.machine import handing_over
from parley.machine.call import Call
from parley.machine.events import Dialed, Event, LegChanged, Pressed, SpeechHeard
from parley.machine.speech import words
from parley.outreach.screening import is_mailbox
from parley.reading import Context
from parley.store import calls
from parley.store.errors import ExistsError
from parley.turn.ports import Ports
from parley.turn.take import take
from parley.turn.webhooks import (
    OVER,
    SID,
    BadWebhookError,
    added,
    hung_up,
    lost,
    sid_of,
    taken_last,
    voice_of,
    whispering,
)

MOST_RACES = 8
MOST_ASKED = 3
"""How often a person is asked whether they take the call."""
ENTERING_SECONDS = 15
"""In which a person who has taken the call comes into the room; the caller waits no more then."""
DECIDING_SECONDS = 60
"""What a person has beyond the ringing for taking the call."""
ON_THE_WAY_SECONDS = 5
"""In which a caller is fetched whom nobody has to be called for any more."""


def changed(sid: str, event: LegChanged, ports: Ports) -> Call | None:
    """The call once it knows what has become of one of its legs; None for an unknown one. Raises UnavailableError."""

    def news(call: Call) -> LegChanged | None:
        return event if handing_over.is_news(call, event) else None

    turn = taken_last(sid, news, ports, MOST_RACES)
    if turn and news(turn.call):
        raise RuntimeError("others were always faster")
    return turn.call if turn else None


def came_back(webhook: Webhook, transfer: str, ports: Ports) -> str:
    """The caller comes out of the room of a transfer: by themselves, or because they were fetched."""
    sid = sid_of(webhook)
    if webhook.form.first("CallStatus") in OVER:
        hung_up(sid, ports, for_good=False)
        return HANG_UP
    result = heard.DIAL_RESULTS.get(webhook.form.first("DialCallStatus"), "failed")

    def still(call: Call) -> Dialed | None:
        return Dialed(ports.clock(), result) if str(call.holds) == transfer else None

    turn = taken_last(sid, still, ports, MOST_RACES)
    return turn.twiml if turn else lost(sid)


def hold(webhook: Webhook, ports: Ports) -> str:
    """The next words for a caller who waits; one whom nobody will come to any more is fetched."""
    sid, transfer = sid_of(webhook), _place(webhook, "n")
    last, now = calls.latest(sid), ports.clock()
    if last is None:
        raise BadWebhookError("there is no such call")
    call = _overdue(last.call, transfer, now, ports)
    flow = agents.for_call(call)
    state = flow.by_name.get(call.state)
    if call.holds != transfer and now - last.call.now > ON_THE_WAY_SECONDS:
        _fetch(webhook, sid, transfer, flow.language)
    if not isinstance(state, Transfer) or call.holds != transfer:
        return legs.waited("", voice_of(flow), "", transfer)
    return legs.waited(words(flow, call, state.waiting), voice_of(flow), state.music, transfer)


def _overdue(call: Call, transfer: int, now: float, ports: Ports) -> Call:
    """The call after what has not been told for too long: nobody waits for a person whose phone is lost."""
    state = agents.for_call(call).by_name.get(call.state)
    if call.holds != transfer or not isinstance(state, Transfer):
        return call
    taker = handing_over.taker(call)
    if taker is not None and now - _decided_at(call, taker) > ENTERING_SECONDS:
        return _never_came(call, now, ports)
    for place in handing_over.open_legs(call) if taker is None else ():
        if now - call.legs[place].rung_at > state.seconds + DECIDING_SECONDS:
            call = changed(call.sid, LegChanged(now, place, handing_over.NO_ANSWER), ports) or call
    return call


def _decided_at(call: Call, taker: int) -> float:
    return max(call.now, call.legs[taker].joined_at)


def _never_came(call: Call, now: float, ports: Ports) -> Call:
    """They took the call and hung up before they were in the room."""
    flow = agents.for_call(call)
    with suppress(ExistsError):
        return added(flow, take(flow, call, Dialed(now, "answered"), ports), ports).call
    return call


def _fetch(webhook: Webhook, sid: str, transfer: int, language: str) -> None:
    base = webhook.url.partition(PREFIX)[0]
    with suppress(CarrierError):
        twilio_calls.redirect(sid, f"{base}{PREFIX}{back_url(transfer, language)}")


def leg(webhook: Webhook, ports: Ports) -> str:
    """A person picks up and hears who waits; says whether they take the call; comes out of the room."""
    sid, place = webhook.query.first("call"), _place(webhook, "leg")
    last = calls.latest(sid) if SID.fullmatch(sid) else None
    if last is None or place >= len(last.call.legs):
        raise BadWebhookError("there is no such leg")
    call = last.call
    voice = whispering(agents.for_call(call), call.state)
    if webhook.query.first("over"):
        return HANG_UP
    if not webhook.query.first("at"):
        return _told(call, place, voice, ports.clock(), 1)
    since, asked = float(_place(webhook, "at")), _place(webhook, "asked")
    event = heard.event(webhook, ports.clock())
    result = _result(event, asked, voice.language)
    if not result:
        return _told(call, place, voice, since, asked + 1)
    said = event.text if isinstance(event, SpeechHeard) else getattr(event, "digits", "")
    happened = LegChanged(ports.clock(), place, result, round(ports.clock() - since, 1), said)
    now = changed(sid, happened, ports) or call
    return _answered(now, place, voice, result)


def _result(event: Event, asked: int, language: str) -> str:
    """What a person's answer comes to; "" where they are asked again."""
    if isinstance(event, Pressed):
        found = KEYS.get(event.digits[:1], "")
    elif isinstance(event, SpeechHeard) and is_mailbox(event.text, language):
        return handing_over.MACHINE
    elif isinstance(event, SpeechHeard):
        reading = taking(event.text, Context(language, asked=part(HandOvers, language).how))
        found = reading.value if reading else ""
    else:
        return handing_over.NO_ANSWER if asked >= MOST_ASKED - 1 else ""
    return found or (handing_over.DECLINED if asked >= MOST_ASKED else "")


def _told(call: Call, place: int, voice: Voice, since: float, asked: int) -> str:
    """Who waits, what for, and what is known; and how to take the call."""
    is_wanted = place in handing_over.open_legs(call) and handing_over.taker(call) is None
    if call.gone or not is_wanted:
        return _too_late(call, place, voice)
    action = legs.leg_url(call.sid, place, at=int(since), asked=asked)
    return legs.asked((_whisper(call, place), part(HandOvers, voice.language).how), voice, action)


def _whisper(call: Call, place: int) -> str:
    _, began = calls.load(call.sid, call.legs[place].transfer)
    return began.whisper if began else ""


def _answered(call: Call, place: int, voice: Voice, result: str) -> str:
    leg, said = call.legs[place], part(HandOvers, voice.language)
    if leg.came_of == handing_over.ACCEPTED:
        over = legs.leg_url(call.sid, place, over=1)
        return legs.joined(said.joined, voice, call.sid, leg.transfer, over)
    if result == handing_over.ACCEPTED:
        return _too_late(call, place, voice)
    return said_and_done((said.refused,) if result == handing_over.DECLINED else (), voice)


def _too_late(call: Call, place: int, voice: Voice) -> str:
    said, mine = part(HandOvers, voice.language), call.legs[place].transfer
    others = [leg.came_of for leg in call.legs if leg.transfer == mine]
    taken = handing_over.ACCEPTED in others or handing_over.ANSWERED in others
    return said_and_done((said.taken if taken else said.gone,), voice)


def leg_told(webhook: Webhook, ports: Ports) -> str:
    """The end of a person's phone, or that a machine has answered it."""
    sid = webhook.query.first("call")
    if not SID.fullmatch(sid):
        raise BadWebhookError("call is missing or malformed")
    event = legs.told(webhook.form, ports.clock(), _place(webhook, "leg"))
    if event:
        changed(sid, event, ports)
    return HANG_UP


def _place(webhook: Webhook, name: str) -> int:
    text = webhook.query.first(name)
    if not text.isdecimal() or len(text) > 10:
        raise BadWebhookError(f"{name} is no number")
    return int(text)
