"""Finds the call that a caller may want to go on with: the newest one with the agent, if it broke off."""

from collections.abc import Mapping
from typing import Any

from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.resuming import resumable
from parley.metrics import count_one
from parley.raised import raised
from parley.store import calls
from parley.store.errors import UnavailableError
from parley.turn.telemetry import logger


def broken_off(flow: Flow, call: Call) -> Mapping[str, Any]:
    """What an earlier call of the same person found out, and where it was; empty if there is none.

    Asked once a call, and only for agents that want it. A caller who is nobody has made no earlier call.
    """
    if flow.resume is None or call.direction != "inbound" or not call.caller:
        return {}
    try:
        return _found(flow, call, flow.resume.hours * 3600)
    except UnavailableError as error:
        logger.warning("earlier calls cannot be looked up", why=raised(error))
        count_one("ResumeFailures")
        return {}


def _found(flow: Flow, call: Call, seconds: float) -> Mapping[str, Any]:
    earlier = calls.newest_with(call.business, call.caller, flow.name, call.started_at - seconds, call.sid)
    if earlier is None or earlier.outcome != flow.hung_up:
        return {}
    last = calls.latest(earlier.sid)
    return resumable(flow, last.call) if last else {}
