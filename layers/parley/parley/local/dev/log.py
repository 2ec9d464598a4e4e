"""A call's log, as plain dicts for people and programs: what `parley show` and the page print."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from parley.console import telling
from parley.local.dev.agent_numbers import lines
from parley.store import calls
from parley.store.tables import CallItem

Shown = dict[str, Any]

DAYS = 7
"""How far back calls are listed when no day is asked for."""


def call(sid: str) -> Shown | None:
    """A call with its turns; None if nobody knows it."""
    log = calls.log(sid)
    return {**telling.call(log[-1]), "log": [telling.turn(turn) for turn in log]} if log else None


def listed(agent: str | None = None, day: str | None = None) -> list[Shown]:
    """The calls of a day (YYYY-MM-DD, UTC), or of the last seven days; the newest first."""
    days = [day] if day else [_day(ago) for ago in range(DAYS)]
    found = [header for each in days for header in _headers(agent, each)]
    return sorted(found, key=lambda header: str(header["started_at"]), reverse=True)


def _headers(agent: str | None, day: str) -> Iterator[Shown]:
    on_that_day = CallItem.started_at.startswith(day)
    for line in lines():
        if agent in (None, line.agent):
            for item in CallItem.by_agent.query(f"{line.business}#{line.agent}", on_that_day):
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
