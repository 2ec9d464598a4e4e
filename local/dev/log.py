"""A call's log, as plain dicts for people and programs: what `parley show` and the page print."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from local.dev.numbers import lines
from parley.store import calls
from parley.store.calls import Turn
from parley.store.tables import CallItem

Shown = dict[str, Any]

DAYS = 7
"""How far back calls are listed when no day is asked for."""
HEARD = ("heard", "pressed", "silence", "dialed", "hung_up", "answered", "continued")


def call(sid: str) -> Shown | None:
    """A call with its turns; None if nobody knows it."""
    log = calls.log(sid)
    if not log:
        return None
    states = ["", *(turn.call.state for turn in log)]
    turns = [_turn(turn, before) for turn, before in zip(log, states, strict=False)]
    return {**_ending(log[-1]), "log": turns}


def _ending(last: Turn) -> Shown:
    where = last.call
    return {
        "sid": where.sid,
        "agent": where.agent,
        "business": where.business,
        "caller": where.caller,
        "called": where.called,
        "direction": where.direction,
        "started_at": datetime.fromtimestamp(where.started_at, UTC).isoformat(timespec="seconds"),
        "seconds": round(where.now - where.started_at, 1),
        "status": "completed" if where.ended else "in-progress",
        "state": where.state,
        "outcome": where.outcome or None,
        "turns": where.turn,
        "values": dict(where.values),
    }


def _turn(turn: Turn, before: str) -> Shown:
    return {
        "n": turn.number,
        "before": before,
        "after": turn.call.state,
        "way": _way(turn),
        **_heard(turn.events),
        "read": [dict(each) for decision in turn.decisions for each in decision["understood"]],
        "why": [decision["why"] for decision in turn.decisions],
        "said": list(turn.said),
        "tools": [_tool(tool) for tool in turn.tools],
        "afterwards": [late["tool"] for late in turn.afterwards],
        "ms": turn.milliseconds,
    }


def _way(turn: Turn) -> list[str]:
    """The states that the turn went through, in order."""
    passed = [state for decision in turn.decisions for state in (decision["before"], decision["after"])]
    return [state for place, state in enumerate(passed) if state and state != (["", *passed][place])]


def _heard(events: Sequence[Mapping[str, Any]]) -> Shown:
    """What the turn began with: the kind of event, and the words or keys."""
    first = next((event for event in events if event["kind"] in HEARD), {"kind": ""})
    words = first.get("text") or first.get("digits") or first.get("result")
    return {"event": first["kind"], "heard": words, "confidence": first.get("confidence")}


def _tool(tool: Mapping[str, Any]) -> Shown:
    result = tool["result"]
    return {
        "name": tool["name"],
        "arguments": tool["arguments"],
        "outcome": result.get("outcome", "failed"),
        "values": result.get("values", {}),
        "error": result.get("why"),
        "ms": tool["milliseconds"],
    }


def listed(agent: str | None = None, day: str | None = None) -> list[Shown]:
    """The calls of a day (YYYY-MM-DD, UTC), or of the last seven days; the newest first."""
    days = [day] if day else [_day(ago) for ago in range(DAYS)]
    found = [header for each in days for header in _headers(agent, each)]
    return sorted(found, key=lambda header: str(header["started_at"]), reverse=True)


def _headers(agent: str | None, day: str) -> Iterator[Shown]:
    for line in lines():
        if agent in (None, line.agent):
            for item in CallItem.by_day.query(f"{line.business}#{line.agent}#{day}"):
                yield _header(item)


def _header(item: CallItem) -> Shown:
    """A call that is under way has its newest state in its last turn only."""
    sid = item.pk.removeprefix("CALL#")
    last = calls.latest(sid) if item.status == "in-progress" else None
    return {
        "sid": sid,
        "agent": item.agent,
        "caller": item.caller,
        "started_at": item.started_at,
        "status": item.status,
        "state": last.call.state if last else item.state,
        "outcome": item.outcome,
        "turns": last.number if last else int(item.turns or 0),
        "seconds": item.seconds,
        "summary": item.summary,
        "figures": item.figures,
    }


def _day(ago: int) -> str:
    return f"{datetime.now(UTC) - timedelta(days=ago):%Y-%m-%d}"
