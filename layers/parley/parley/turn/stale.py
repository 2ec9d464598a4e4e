"""Calls that are under way in the log, and over in the world."""

from parley.store import calls
from parley.store.records import SYSTEM, Records
from parley.turn.ports import Ports
from parley.turn.webhooks import hung_up

STALE_SECONDS = 30 * 60
"""No agent lets a caller be silent, and no transfer lasts, for so long without a word to us."""


def close(now: float, ports: Ports) -> int:
    """Ends the log of calls without a turn for half an hour, as a hang-up does; says how many.

    Raises UnavailableError; whoever comes next goes on.
    """
    closed = 0
    for business in sorted({number["business"] for number in Records(SYSTEM).between("number", "+", "+~")}):
        for sid in calls.under_way(business, now - STALE_SECONDS):
            last = calls.latest(sid)
            if last and now - last.call.now >= STALE_SECONDS:
                hung_up(sid, ports)
                closed += 1
    return closed
