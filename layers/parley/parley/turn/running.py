"""Runs one tool of a turn: in its time, and to an end that is known.

A tool that hangs may do its work later, and one whose write was not answered may have done it. Who hears that it failed
asks for it once more. So a tool has failed only once it is given up for good; where it was done before that, what came
of it is found out, from itself or by running it again under the same key.
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TypeAlias

from parley.flow import Flow, Result, Tool
from parley.machine import events
from parley.machine.call import Call
from parley.machine.effects import RunTool
from parley.machine.plain import plain
from parley.raised import raised
from parley.store.deeds import doing
from parley.store.errors import UnavailableError
from parley.turn.ports import Ports
from parley.turn.within import LateError, begun, within

SETTLING_SECONDS = 2.0
"""For finding out what became of a tool that has failed, even where nothing is left of the turn's time."""

Waits: TypeAlias = Callable[[float], Result]


class InDoubtError(UnavailableError):
    """Nobody knows whether a tool has done its work. The same turn again, with the same key, finds it out."""


def ran(
    flow: Flow, call: Call, wanted: RunTool, key: str, ports: Ports, seconds: float
) -> events.ToolReturned | events.ToolFailed:
    """A tool that raises or hangs, or brings what no log can keep, has failed; the call goes on. `seconds` are left of
    the turn's time. Raises InDoubtError."""
    tool, until = wanted.tool, time.monotonic() + seconds
    if not _is_allowed(flow, tool):
        return events.ToolFailed(call.now, "this call may not run it")
    if seconds <= 0:
        return events.ToolFailed(call.now, "no time is left")

    may_be_late = tool.looks_up or wanted.kept

    def begins() -> Waits:
        with nullcontext() if may_be_late else doing(call.sid, key):
            return begun(ports.run_tool, call, flow, tool, wanted.arguments, key)

    def gives_up(left: float) -> bool:
        return may_be_late or within(left, ports.give_up, call, tool, key)

    own = min(tool.seconds, seconds)
    try:
        result = _came_of_it(begins, gives_up, own, until)
        json.dumps(values := plain(dict(result.values)))
    except InDoubtError:
        raise
    except Exception as error:
        return events.ToolFailed(call.now, why(error, own))
    return events.ToolReturned(call.now, result.outcome, values)


def _came_of_it(
    begins: Callable[[], Waits], gives_up: Callable[[float], bool], seconds: float, until: float
) -> Result:
    """Raises why it failed, once it is given up; or InDoubtError."""
    wait = begins()
    try:
        return wait(seconds)
    except Exception as error:
        until = max(until, time.monotonic() + SETTLING_SECONDS)
        with _in_doubt(Exception):
            given_up = gives_up(until - time.monotonic())
        if given_up:
            raise
        is_late = isinstance(error, LateError)
    with _in_doubt(LateError, UnavailableError):
        return _late(wait, begins, until) if is_late else begins()(until - time.monotonic())


def _late(wait: Waits, begins: Callable[[], Waits], until: float) -> Result:
    """From the run that goes on; where that fails, another one finds what it has done."""
    try:
        return wait(until - time.monotonic())
    except LateError:
        raise
    except Exception:
        return begins()(until - time.monotonic())


@contextmanager
def _in_doubt(*errors: type[Exception]) -> Iterator[None]:
    try:
        yield
    except errors as error:
        raise InDoubtError(raised(error)) from error


def _is_allowed(flow: Flow, tool: Tool) -> bool:
    return flow.allowed_tools is None or tool.of_engine or tool.name in flow.allowed_tools


def why(error: Exception, seconds: float) -> str:
    return f"no answer within {seconds:.1f} s" if isinstance(error, LateError) else raised(error)
