"""`parley call`: phones an agent, or any TwiML application."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from parley.local.cli import caller, http
from parley.local.cli.arguments import E164, TRANSFERS
from parley.local.cli.connection import connected
from parley.local.cli.errors import UsageError
from parley.local.cli.line import Event, TerminalPhone
from parley.local.cli.telling import Tell, as_json, for_people, told

NOT_TAKEN = (400, 409)
"""Refusals that leave the call where it is: keys that do not exist, nobody who listens."""
CUT_OFF: Event = {
    "event": "error",
    "code": "cut off",
    "text": "the agent did not end this call; its log says why",
}
UNKNOWN = ""
"""The state of a call that Parley knows nothing of."""


def run(arguments: Namespace) -> int:
    """0 when the call came to a proper end: not cut off by an error, and its log closed."""
    if bool(arguments.agent) == bool(arguments.url):
        raise UsageError("say whom to call: an agent (see `parley agents`), or --url URL")
    if arguments.url and not arguments.url.startswith(("http://", "https://")):
        raise UsageError(f"'{arguments.url}' is no address; it begins with http:// or https://")
    number, at = ("", None) if arguments.url else _number_and_moment(arguments.agent, arguments.at)
    says = caller.lines(arguments.script)
    typed = arguments.script is None and sys.stdin.isatty()
    tell = as_json if arguments.json else for_people(arguments.agent or "agent", typed)
    with _exchange() if arguments.url else connected(arguments.data, at) as url:
        line = TerminalPhone(url)
        try:
            line.transfers_end(arguments.transfer)
            line.dials(number, arguments.caller, arguments.url or "")
        except http.HttpError as refused:
            tell({"event": "error", "code": refused.status, "text": str(refused)})
            return 1
        try:
            return _phone(line, says, tell, "" if arguments.url else url)
        finally:
            line.transfers_end(TRANSFERS[0])


def _number_and_moment(agent: str, at: datetime | None) -> tuple[str, float | None]:
    """Whom to call, and what time it is then where the agent is. Raises UsageError where nobody could answer: no such
    agent, or a file that is refused. Who answers a number that was given by `parley number` the tables know."""
    from parley.local.cli.agent_files import proven
    from parley.local.cli.moments import moment
    from parley.local.dev.agent_numbers import lines

    found = next((line for line in lines() if agent in (line.agent, line.number)), None)
    if found is None and E164.fullmatch(agent):
        return agent, at.timestamp() if at else None
    if found is None:
        there = ", ".join(line.agent for line in lines())
        raise UsageError(f"there is no agent '{agent}'; there are: {there}")
    flow = proven(found.agent)
    return found.number, moment(at, [flow]) if at else None


@contextmanager
def _exchange() -> Iterator[str]:
    """A phone company alone; webhooks are signed with TWILIO_AUTH_TOKEN, if that is set."""
    from parley.local.exchange.exchange import AUTH_TOKEN, Exchange

    with Exchange.start(auth_token=os.environ.get("TWILIO_AUTH_TOKEN") or AUTH_TOKEN, strict=False) as own:
        yield own.url


def _phone(line: TerminalPhone, says: Iterator[str], tell: Tell, api: str) -> int:
    """The call from its first words; `api` is where its log is found, if it keeps one."""
    seen = _talk(line, says, tell)
    ending, log = _ending(line, seen, api)
    seen += _heard(line, tell)
    if api and _is_cut_off(seen, log):
        tell(CUT_OFF)
        seen.append(CUT_OFF)
    tell(ending)
    failed = any(event["event"] == "error" for event in seen)
    return 0 if ending["status"] == "completed" and ending["state"] != UNKNOWN and not failed else 1


def _is_cut_off(seen: list[Event], log: Event) -> bool:
    """Whether we hung up without the agent's call having ended: all that its log knows is that it is over."""
    by = next((event["by"] for event in seen if event["event"] == "ended"), "")
    closed_by_us = log.get("status") == "completed" and log["log"][-1]["event"] != "hung_up"
    return by != "caller" and not closed_by_us


def _talk(line: TerminalPhone, says: Iterator[str], tell: Tell) -> list[Event]:
    """Until the call has ended, or nothing can be done about it; returns its events."""
    seen = _heard(line, tell)
    while not line.ended:
        try:
            line.does(next(says))
        except http.HttpError as refused:
            problem = {"event": "error", "code": refused.status, "message": str(refused)}
            _tell(problem, tell)
            if refused.status not in NOT_TAKEN:
                return [*seen, problem]
        seen += _heard(line, tell)
    return seen


def _heard(line: TerminalPhone, tell: Tell) -> list[Event]:
    events = line.events()
    for event in events:
        _tell(event, tell)
    return events


def _tell(event: Event, tell: Tell) -> None:
    shown = told(event)
    if shown:
        tell(shown)


def _ending(line: TerminalPhone, seen: list[Event], api: str) -> tuple[Event, Event]:
    """The last thing told, once nothing is left to do; and the call's log, empty if there is none."""
    status = next((event["status"] for event in seen if event["event"] == "ended"), "failed")
    turns = sum(event["event"] == "webhook" and event["purpose"] == "voice" for event in seen)
    ending: Event = {"event": "ended", "sid": line.sid, "status": status, "state": None, "outcome": None}
    if not api:
        return {**ending, "turns": turns}, {}
    http.post(f"{api}/api/settle")
    try:
        log = http.get(f"{api}/api/calls/{line.sid}")
    except http.HttpError:
        return {**ending, "state": UNKNOWN, "turns": 0}, {}
    return {**ending, **{name: log[name] for name in ("state", "outcome", "turns")}}, log
