"""`parley calls`: what was called, the newest first."""

import json
from argparse import Namespace
from datetime import datetime

from parley import agents
from parley.local.cli import http
from parley.local.cli.connection import connected
from parley.local.cli.errors import UsageError


def run(arguments: Namespace) -> int:
    found = listed(arguments.agent, arguments.day)
    if arguments.json:
        print(json.dumps({"calls": found}, ensure_ascii=False))
        return 0
    if not found:
        print(nothing(arguments.agent, arguments.day))
    for call in found:
        print(_row(call))
    return 0


def listed(agent: str | None, day: str | None) -> list[http.Body]:
    """The calls of an agent, or of all, on a day or the last seven. Raises UsageError."""
    with connected() as url:
        known = [line["agent"] for line in http.get(f"{url}/api/agents")["agents"]]
        if agent is not None and agent not in known:
            raise UsageError(f"there is no agent '{agent}'; there are: {', '.join(known)}")
        found: list[http.Body] = http.get(f"{url}/api/calls", agent=agent, day=day)["calls"]
    return found


def nothing(agent: str | None, day: str | None) -> str:
    when = f"on {day}" if day else "in the last seven days"
    somebody = agent or next(iter(agents.names()), "NAME")
    return f"No calls{f' of {agent}' if agent else ''} {when}. Try: parley call {somebody}"


def _row(call: http.Body) -> str:
    started = datetime.fromisoformat(call["started_at"]).astimezone()
    return (
        f"{started:%Y-%m-%d %H:%M}  {call['agent']:<10}  {call['caller']:<14}  {call['turns']:>3} turns  "
        f"{call['outcome'] or call['status']:<12}  {call['state']:<14}  {call['sid']}"
    )
