"""A caller whose earlier call broke off: offered to go on where it was, before anything else.

What the earlier call knew is put into the new one where it is started (`Call.broken_off`); it counts
only once the caller has said yes.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from parley.flow.declaration import CONTACT, RESUME
from parley.flow.flow import Flow
from parley.flow.render import texts
from parley.flow.words import Ask, Listening, To
from parley.machine.call import Call
from parley.machine.move import Go, Move
from parley.machine.speech import context

CARRIED = ("values", "confirmed", "agreed", "skipped", "rejected")


def resumable(flow: Flow, call: Call) -> Mapping[str, Any]:
    """The values and the state with which a later call can go on; empty if the call came to an end, or had not begun.

    A call that has settled something did not break off: another call is about something else.
    """
    state = flow.by_name.get(call.state)
    broke_off = call.ended and call.outcome == flow.hung_up and not call.limited
    found_out = call.values.keys() - {CONTACT}
    if flow.resume is None or not broke_off or not isinstance(state, Listening) or not found_out:
        return {}
    if call.state in (RESUME, first_question(flow)):
        return {}
    carried: dict[str, Any] = {name: getattr(call, name) for name in CARRIED}
    return {"state": call.state, "sid": call.sid, "language": call.language, **carried}


def first_question(flow: Flow) -> str:
    """The state in which the caller is asked something for the first time."""
    return next((state.name for state in flow.states if isinstance(state, Listening)), "")


def offered(flow: Flow, call: Call) -> Move | None:
    """At the start of a call: the question whether to go on, if there is something to go on with."""
    if flow.resume is None or not call.broken_off:
        return None
    return Move(call, Go(To(RESUME), "broken_off"), "an earlier call broke off")


def anew(flow: Flow, call: Call, text: str, move: Move) -> Move:
    """Somebody who was asked whether to go on says what they want instead: that answers the first question."""
    if call.state != RESUME or (isinstance(move.then, Go) and move.then.reason == "yes"):
        return move
    first = flow.by_name.get(first_question(flow))
    if not isinstance(first, Ask):
        return move
    if not first.hear(text, context(flow, replace(call, prompt=texts(first.say)))):
        return move
    taken = replace(call, pending=text)
    return Move(taken, Go(To(flow.start.name), "no"), "asks for something else than to go on")


def taken_up(flow: Flow, call: Call, move: Move) -> Move:
    """A yes leads to where the earlier call was, with what it knew; anything else forgets it."""
    if call.state != RESUME or not isinstance(move.then, Go):
        return move
    before = call.broken_off
    forgotten = replace(move.call, broken_off={}, misses=0)
    if move.then.reason != "yes" or not before:
        return replace(move, call=forgotten, then=Go(To(flow.start.name), move.then.reason))
    carried = {name: before[name] for name in CARRIED if name in before}
    again = replace(forgotten, **{**carried, "values": {**move.call.values, **before["values"]}})
    why = f"goes on where call {before['sid']} broke off"
    return replace(move, call=again, then=Go(To(before["state"]), "resumed"), why=why)
