"""`parley calls`: what was called, the newest first."""

import json
from argparse import Namespace
from datetime import datetime

from local.cli import http
from local.cli.connection import connected
from local.cli.errors import UsageError


def run(arguments: Namespace) -> int:
    with connected() as url:
        _check_agent(url, arguments.agent)
        found = http.get(f"{url}/api/calls", agent=arguments.agent, day=arguments.day)["calls"]
    if arguments.json:
        print(json.dumps({"calls": found}, ensure_ascii=False))
        return 0
    if not found:
        print("No calls yet. Try: parley call hvac")
    for call in found:
        print(_row(call))
    return 0


def _check_agent(url: str, agent: str | None) -> None:
    known = [line["agent"] for line in http.get(f"{url}/api/agents")["agents"]]
    if agent is not None and agent not in known:
        raise UsageError(f"there is no agent '{agent}'; there are: {', '.join(known)}")


def _row(call: http.Body) -> str:
    started = datetime.fromisoformat(call["started_at"]).astimezone()
    return (
        f"{started:%Y-%m-%d %H:%M}  {call['agent']:<10}  {call['caller']:<14}  {call['turns']:>3} turns  "
        f"{call['outcome'] or call['status']:<12}  {call['state']:<14}  {call['sid']}"
    )
