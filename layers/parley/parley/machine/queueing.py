"""A Queue: the caller waits for a person, on the line or until they are called back.

The order of those who wait is kept by tools; the phone company's queue holds who is on the line. Whatever leads out of
that queue has the caller leave it first, since little can be done within it: what they said is taken up again then.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from parley.flow.flow import Flow
from parley.flow.tool import Tool
from parley.flow.words import ABANDONED, CALL_BACK, CALLED_BACK, Queue
from parley.machine import events
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.effects import Dial, Enqueue, LeaveQueue, Listen, RunTool, Wait
from parley.machine.ending import E164
from parley.machine.events import (
    Continued,
    Dequeued,
    Dialed,
    HungUp,
    Pressed,
    Silence,
    SpeechHeard,
    ToolFailed,
    ToolReturned,
    Waited,
)
from parley.machine.interrupting import interrupted, interrupted_by_key
from parley.machine.move import Move, Understood, by_rule, go
from parley.machine.speech import context, known, leading, saying, words

MOST_ASKED = 2
"""How often somebody who is called back is asked again whether to be put through."""
LONGEST_TALK = 7200
RESULTS = {"full": "full", "failed": "failed"}


def enter(flow: Flow, call: Call, state: Queue) -> Move:
    if call.callee and call.callee.returns_to == state.name and not call.turns_here and not call.waited_turns:
        return _asks(flow, call, state, words(flow, call, state.turn), "it is their turn")
    return _takes(call, state, "takes a place in the queue", say=words(flow, call, state.say))


def _takes(call: Call, state: Queue, why: str, say: str = "", queue: str = "", missed: bool = False) -> Move:
    wanted = {"sid": call.sid, "state": state.name, "longest": state.longest_seconds}
    wanted |= {"phone": call.phone} if call.phone and not call.enqueued else {}
    more = {**({"queue": queue} if queue else {}), **({"missed": True} if missed else {})}
    return Move(leading(call, say), _run(call, state.places.take, **wanted, **more), why)


def _run(call: Call, tool: Tool, **arguments: Any) -> RunTool:
    return RunTool(tool, {"place": call.place, **arguments})


def tool_returned(flow: Flow, call: Call, state: Queue, event: ToolReturned) -> Move:
    outcome, why = event.outcome, f"the queue: {event.outcome}"
    tools = (state.places.take, state.places.keep)
    needed = next((tool.gives[outcome] for tool in tools if outcome in tool.gives), None)
    if needed is None or any(event.values.get(name) is None for name in needed):
        return tool_failed(
            flow, call, state, ToolFailed(event.at, f"it answered '{outcome}' without {needed}")
        )
    if outcome == "waits":
        return _waits(flow, _standing(call, event.values), state, why)
    if outcome == "no_number":
        return _waits(flow, call, state, "there is no number to call back")
    if call.enqueued:
        return _leaves(call, {}, why)
    if outcome == "yours":
        return _connects(flow, call, state, str(event.values["person"]))
    return go(call, state.goto[outcome], outcome, why) if outcome in state.goto else _kept(call, state, why)


def _standing(call: Call, told: Mapping[str, Any]) -> Call:
    """What is known of the place: how long it takes only where that was measured."""
    known = {name: told[name] for name in ("position", "minutes") if told.get(name) is not None}
    own = str(told["place"])
    taken_up = call if own == call.place else replace(call, took_up=own)
    return taken_up.without("minutes").with_values(**known)


def _kept(call: Call, state: Queue, why: str) -> Move:
    return go(call, state.goto[CALLED_BACK], CALLED_BACK, why)


def tool_failed(flow: Flow, call: Call, state: Queue, event: ToolFailed) -> Move:
    """Who waits already waits on: the order will be there again at the next word."""
    counted = replace(call, failures=call.failures + 1)
    if call.enqueued:
        return Move(counted, Wait((), state.every, state.music), f"the queue cannot be seen: {event.why}")
    return go(counted, state.goto["failed"], "failed", f"the queue failed: {event.why}")


def _waits(flow: Flow, call: Call, state: Queue, why: str) -> Move:
    offers = words(flow, call, state.offer) if _number(flow, call) else ""
    stands = words(flow, call, state.standing)
    if call.enqueued:
        just_told = call.turn == call.enqueued + 1
        return _says(call, state, (offers,) if just_told and offers else (stands, offers), why)
    told, said = saying(call, stands)
    return Move(replace(told, enqueued=call.turn, asking=""), Enqueue(said), why)


def _says(call: Call, state: Queue, lines: Sequence[str], why: str, *understood: Understood) -> Move:
    told, said = saying(call, *lines)
    return Move(told, Wait(said, state.every, state.music), why, understood)


def _number(flow: Flow, call: Call) -> str:
    """Where the caller would be called back."""
    values = known(flow, call)
    return str(values.get("contact") or values.get("phone") or "")


def _connects(flow: Flow, call: Call, state: Queue, number: str) -> Move:
    if not E164.fullmatch(number):
        return go(call, state.goto["failed"], "failed", "nobody's number is known")
    told, said = saying(call if call.lead else leading(call, flow.phrases.moment))
    dial = Dial(said, number, state.seconds, LONGEST_TALK, words(flow, call, state.whisper))
    return Move(replace(told, asking=""), dial, "it is their turn")


def dialed(flow: Flow, call: Call, state: Queue, event: Dialed) -> Move:
    if event.result == "answered":
        return go(call, state.goto["answered"], "answered", "the two have talked")
    why = f"the person's phone: {event.result}"
    return _takes(call, state, why, say=flow.phrases.nobody_there, missed=True)


# -- on the line -----------------------------------------------------------------------------------


def waited(flow: Flow, call: Call, state: Queue, event: Waited) -> Move:
    return _takes(_counting(call), state, "still waits", queue=event.queue)


def silence(flow: Flow, call: Call, state: Queue, event: Silence) -> Move:
    if call.asking:
        return _asks_again(flow, call, state, "silence")
    return _takes(_counting(call), state, "still waits")


def continued(flow: Flow, call: Call, state: Queue, event: Continued) -> Move:
    return _takes(call, state, "takes its place again")


def _counting(call: Call) -> Call:
    """A turn and the time of one who waits count against no limit."""
    since = call.now - max(call.entered_at, call.started_at)
    return replace(call, waited_turns=call.waited_turns + 1, waited=max(call.waited, since))


def heard(flow: Flow, call: Call, state: Queue, event: SpeechHeard) -> Move:
    away = interrupted(flow, call, state, event)
    if call.asking:
        return away or _answered(flow, call, state, flow.basics.yes_no(event.text, context(flow, call)))
    reading = None if away else state.hear(event.text, context(flow, call))
    understood = (by_rule(state.name, reading.value, reading.basis),) if reading else ()
    return _chosen(flow, call, state, event, away, understood)


def pressed(flow: Flow, call: Call, state: Queue, event: Pressed) -> Move:
    if call.asking:
        return _by_key(flow, call, state, event)
    away = interrupted_by_key(flow, call, state, event)
    meant = None if away else state.keys.get(event.digits)
    understood = (Understood(state.name, meant, event.digits, "keys"),) if meant else ()
    return _chosen(flow, call, state, event, away, understood)


def _chosen(
    flow: Flow,
    call: Call,
    state: Queue,
    event: SpeechHeard | Pressed,
    away: Move | None,
    understood: tuple[Understood, ...],
) -> Move:
    if away and not (call.enqueued and isinstance(away.then, Listen)):
        return _leaves(call, events.to_data(event), away.why) if call.enqueued else away
    if away and isinstance(away.then, Listen):
        noted = _says(replace(away.call, lead=()), state, away.then.say, away.why)
        return replace(noted, understood=away.understood, afterwards=away.afterwards)
    counted = _counting(call)
    if not understood:
        return _says(counted, state, _all_of_it(flow, call, state), "not understood by who waits")
    if understood[0].value != CALL_BACK:
        return _says(counted, state, (words(flow, call, state.standing),), "stays on the line", *understood)
    if not _number(flow, call):
        return _says(counted, state, (words(flow, call, state.standing),), "there is no number to call back")
    if call.enqueued:
        return replace(_leaves(call, events.to_data(event), "wants to be called back"), understood=understood)
    kept = _run(call, state.places.keep, state=state.name, contact=_number(flow, call))
    return Move(call, kept, "keeps the place")


def told_anew(flow: Flow, call: Call, state: Queue) -> Move:
    """Where they stand and what they may do, in the call's new language; or the question of who is called back."""
    if not call.enqueued:
        return _asks(flow, call, state, words(flow, call, state.turn), "asks in another language")
    return _says(_counting(call), state, _all_of_it(flow, call, state), "waits in another language")


def _all_of_it(flow: Flow, call: Call, state: Queue) -> Sequence[str]:
    """Where they stand, which most who say something ask, and what they may do."""
    return words(flow, call, state.standing), words(flow, call, state.offer) if _number(flow, call) else ""


def _leaves(call: Call, said: dict[str, Any], why: str) -> Move:
    return Move(replace(call, leaving=said), LeaveQueue(), f"leaves the queue: {why}")


def dequeued(flow: Flow, call: Call, state: Queue, event: Dequeued) -> Move:
    """Out of the phone company's queue: what led out of it is taken up, or whose turn it is comes to the person."""
    out = replace(_counting(call), enqueued=0, leaving={})
    if event.result in RESULTS:
        return go(out, state.goto[RESULTS[event.result]], event.result, f"the queue: {event.result}")
    said = events.from_data(call.leaving) if call.leaving else None
    if isinstance(said, SpeechHeard):
        return heard(flow, replace(out, heard=said.text), state, said)
    if isinstance(said, Pressed):
        return pressed(flow, out, state, said)
    return _takes(out, state, f"out of the queue: {event.result}")


def hung_up(flow: Flow, call: Call, state: Queue, event: HungUp) -> Move:
    gone = replace(call, gone=True, enqueued=0)
    return go(gone, state.goto[ABANDONED], ABANDONED, "the caller hung up while they waited")


# -- called back -----------------------------------------------------------------------------------


def _asks(flow: Flow, call: Call, state: Queue, say: str, why: str, *understood: Understood) -> Move:
    told, said = saying(call, say)
    return Move(replace(told, asking=state.name), Listen(said), why, understood)


def _asks_again(flow: Flow, call: Call, state: Queue, why: str) -> Move:
    tried = replace(call, tries=call.tries + 1)
    if tried.tries > MOST_ASKED:
        return go(tried, state.goto[ABANDONED], ABANDONED, f"{why}, again and again")
    return _asks(flow, tried, state, words(flow, call, state.again), why)


def _by_key(flow: Flow, call: Call, state: Queue, event: Pressed) -> Move:
    if event.digits == "1":
        return _takes(replace(call, asking=""), state, "wants to be put through")
    return _asks_again(flow, call, state, f"key {event.digits} means nothing here")


def _answered(flow: Flow, call: Call, state: Queue, reading: Any) -> Move:
    if reading is None:
        return _asks_again(flow, call, state, "not understood")
    understood = by_rule(state.name, reading.value, reading.basis)
    if reading.value == "yes":
        going = _takes(replace(call, asking=""), state, "wants to be put through")
        return replace(going, understood=(understood,))
    return go(call, state.goto[ABANDONED], ABANDONED, "does not want the call any more", understood)


# -- leaving ---------------------------------------------------------------------------------------


def given_up(call: Call, state: Any, reason: str) -> tuple[RunTool, ...]:
    """The place of a call that leaves the state is given up, unless it is kept for a call back."""
    if not isinstance(state, Queue) or reason == CALLED_BACK:
        return ()
    return (_run(call, state.places.leave, answered=reason == "answered"),)
