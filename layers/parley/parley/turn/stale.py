"""Ends calls that are still under way in the log although the phone call is over."""

from itertools import islice

from parley import agents
from parley.flow.words import Message, Queue, Transfer
from parley.machine import queueing
from parley.machine.call import Call
from parley.machine.stepping_in import LONGEST_SECONDS, RINGS_SECONDS
from parley.raised import raised
from parley.store import calls
from parley.store.records import SYSTEM, Records
from parley.turn.ports import Ports
from parley.turn.telemetry import logger
from parley.turn.webhooks import hung_up

STALE_SECONDS = 30 * 60
"""No agent lets a caller be silent for so long without a word to us."""
MOST_CLOSED = 100
"""Calls of one business that are closed in one go; what is left comes the next time."""


def close(now: float, ports: Ports) -> int:
    """Ends the log of calls that nothing has been heard of for too long, as a hang-up does; says how many.

    One that cannot be closed keeps none of the others. Raises UnavailableError if none can be found.
    """
    closed = 0
    for business in sorted({number["business"] for number in Records(SYSTEM).between("number", "+", "+~")}):
        began_before = calls.under_way(business, now - STALE_SECONDS)
        closed += len(list(islice((sid for sid in began_before if _closed(sid, now, ports)), MOST_CLOSED)))
    return closed


def _closed(sid: str, now: float, ports: Ports) -> bool:
    try:
        last = calls.latest(sid)
        if last is None or now - last.call.now < patience(last.call):
            return False
        hung_up(sid, ports)
    except Exception as error:
        logger.warning("a stale call could not be closed", call=sid, why=raised(error))
        return False
    return True


def patience(call: Call) -> float:
    """How long nothing may be heard of a call: of one that is put through to a person, as long as they may talk."""
    state = agents.for_call(call).by_name.get(call.state)
    if call.colleague:
        return STALE_SECONDS + RINGS_SECONDS + LONGEST_SECONDS
    if isinstance(state, Message):
        return STALE_SECONDS + state.longest
    if call.gone:
        return STALE_SECONDS
    talking = state.seconds + state.longest_seconds if isinstance(state, Transfer) else 0
    if isinstance(state, Queue):
        talking = state.seconds + queueing.LONGEST_TALK
    return STALE_SECONDS + talking
