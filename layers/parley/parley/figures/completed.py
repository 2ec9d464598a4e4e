"""The event that says that a call is over: what a CRM hears. Its schema is in docs/events.md."""

from collections.abc import Mapping
from typing import Any

from parley.figures import call as one
from parley.figures.costs import Prices, of_call
from parley.figures.shareable import shareable
from parley.store.calls import Turn, stamp

EVENT = "call.completed"
SOURCE = "parley"
VERSION = 1


def completed(turns: list[Turn], price: Prices, summary: str = "") -> dict[str, Any]:
    """The event's detail; of what was said, nothing that `shareable` masks."""
    call = turns[-1].call
    told = {
        "version": VERSION,
        "sid": call.sid,
        "business": call.business,
        "agent": call.agent,
        "direction": call.direction,
        "phone": call.phone,
        "line": call.our_number,
        "started_at": _instant(call.started_at),
        "ended_at": _instant(call.now),
        "seconds": round(call.now - call.started_at, 1),
        "turns": call.turn,
        "outcome": call.outcome,
        "state": call.state,
        "summary": summary or one.summary(turns),
        "values": dict(call.values),
        "required_lines": list(call.lines),
        "trips": [dict(trip) for trip in one.trips(turns)],
        "handed_over": one.hand_over(turns),
        "legs": one.legs(call),
        "tools": [_tool(tool) for turn in turns for tool in turn.tools],
        "cost": dict(of_call(price, turns)),
    }
    return {name: shareable(value, call.language) for name, value in told.items()}


def _tool(tool: Mapping[str, Any]) -> dict[str, Any]:
    result = tool["result"]
    return {
        "name": tool["name"],
        "outcome": result.get("outcome", "failed"),
        "milliseconds": tool["milliseconds"],
    }


def _instant(seconds: float) -> str:
    return stamp(seconds).replace("+00:00", "Z")
