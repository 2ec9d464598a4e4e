"""What the log of a call over a socket says: who is at work, what was answered, and what came since.

A message does not say which turn it is; all that can be known of that stands in the call's last turns, each with the
message that it was taken for.
"""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from parley import agents
from parley.carrier import relay
from parley.carrier.relay import NOTHING_TO_SAY, Frame
from parley.flow import Message, Queue, Transfer
from parley.flow.words import Do, End
from parley.machine.events import Event, Pressed, SpeechHeard
from parley.store.calls import Turn
from parley.store.sockets import Key, Socket, Standing
from parley.turn.telemetry import logger

SILENCE = "silence:"
"""How the log names what no message brought."""
WORK_SECONDS = 14.0
"""After which nobody can be at work any more, since the function has ended."""


def is_at_work(last: Turn) -> bool:
    """Whether something is being done of which the next turn will tell."""
    call = last.call
    state = agents.for_call(call).by_name.get(call.state)
    return isinstance(state, Do | End) and not call.ended


def is_left(last: Turn) -> bool:
    """Whether those who were at work are gone: their function has ended."""
    return time.time() - float(last.message.get("answered", 0.0)) >= WORK_SECONDS


def is_handed_over(turn: Turn, session: str = "") -> bool:
    """Whether what the turn says is said by its document, once the socket of that session is closed."""
    call = turn.call
    state = agents.for_call(call).by_name.get(call.state)
    waits = isinstance(state, Queue) and not call.asking
    is_elsewhere = call.ended or waits or isinstance(state, Transfer | Message)
    return is_elsewhere or (call.recording_switched == turn.number and turn.message.get("session") == session)


def words(turn: Turn) -> str:
    """What a turn says over the socket. Last words, those before a transfer or a message, and those from which on the
    call is recorded, or not any more, are said after it."""
    is_after = is_handed_over(turn, str(turn.message.get("session")))
    return relay.end(turn.number) if is_after else relay.text(turn.said)


def known(stands: Standing, frame: Frame, session: str) -> str | None:
    """The answer to a message that is not to be taken, None for one that is."""
    last = stands.turns[0]
    if frame.again and last.message.get("id") == frame.id:
        return words(last)
    if any(turn.message.get("id") == frame.id for turn in stands.turns):
        return NOTHING_TO_SAY  # it is answered where it was taken
    if frame.at < last.message.get("at", 0.0):
        logger.warning("a message came too late", kind=frame.kind)
        return NOTHING_TO_SAY
    return words(last) if is_handed_over(last, session) else None


def said_before(stands: Standing, socket: Socket, event: Event) -> str | None:
    """The answer to what an earlier socket of the session brought already: its last answer may have been lost."""
    before = _replayed(stands, socket, event)
    if before is None:
        return None
    last = stands.turns[0]
    return words(last) if before.message["id"] == last.message["id"] else NOTHING_TO_SAY


def _replayed(stands: Standing, socket: Socket, event: Event) -> Turn | None:
    """The turn of the same message, if it came over an earlier socket of this session."""
    if stands.turns[0].message.get("connection") == socket.connection:
        return None
    for turn in stands.turns:
        if turn.message.get("session") == socket.session and turn.events and _is_same(turn.events[0], event):
            return turn
    return None


def _is_same(logged: Mapping[str, Any], event: Event) -> bool:
    if isinstance(event, SpeechHeard):
        return bool(logged["kind"] == "heard" and logged["text"] == event.text)
    return isinstance(event, Pressed) and bool(
        logged["kind"] == "pressed" and logged["digits"] == event.digits
    )


def only_heard(stands: Standing, frame: Frame) -> str | None:
    last = stands.turns[0].message
    answered = last.get("answered", 0.0)
    if frame.at < answered:  # after a silence, they answer what was asked before it
        return None if str(last.get("id")).startswith(SILENCE) else ""
    cut_off = stands.cut_off
    return str(cut_off["heard"]) if cut_off and cut_off["at"] >= answered else None


def came_since(stands: Standing, since: float) -> bool:
    last, cut_off = stands.turns[0].message, stands.cut_off
    times = (last.get("answered", 0.0), cut_off.get("at", 0.0), *(each.at for each in stands.pressed))
    return bool(max(times) > since)


def keys_of(stands: Standing, pressed: Sequence[Key]) -> str:
    """The keys that were pressed since the last turn."""
    answered = stands.turns[0].message.get("answered", 0.0)
    return "".join(each.key for each in pressed if each.at >= answered)
