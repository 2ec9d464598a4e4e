"""`parley call`: phones an agent, or any TwiML application."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from parley.local.cli import caller, http
from parley.local.cli.arguments import E164, TRANSFERS
from parley.local.cli.connection import connected, tables
from parley.local.cli.errors import UsageError
from parley.local.cli.line import Event, TerminalPhone
from parley.local.cli.telling import Tell, as_json, for_people, told, told_whole

NOT_TAKEN = (400, 409)
"""Refusals that leave the call where it is: keys that do not exist, nobody who listens."""
CUT_OFF: Event = {
    "event": "error",
    "code": "cut off",
    "text": "the agent did not end this call; its log says why",
}
DIALED = {
    "method": "method",
    "fallback_url": "fallback",
    "status_callback": "status_callback",
    "answered_by": "answered_by",
    "city": "city",
    "country": "country",
}
"""What the phone company is told of a call, and the option that says it."""
OF_AN_APPLICATION = (
    "to",
    *DIALED.values(),
    "sms_url",
    "port",
    "callees",
    "speed",
    "strict",
    "calls_per_second",
)
UNKNOWN = ""
"""The state of a call that Parley knows nothing of."""


def run(arguments: Namespace) -> int:
    """0 when the call came to a proper end: not cut off by an error, and its log closed."""
    if bool(arguments.agent) == bool(arguments.url):
        raise UsageError("say whom to call: an agent (see `parley agents`), or --url URL")
    alone = [option for option in OF_AN_APPLICATION if getattr(arguments, option) is not None]
    if alone and not arguments.url:
        raise UsageError(f"--{alone[0].replace('_', '-')} goes with --url, which phones an application")
    if (arguments.line or arguments.language) and arguments.url:
        option = "line" if arguments.line else "language"
        raise UsageError(f"--{option} goes with an agent; what an application answers with says its {option}")
    number, at = ("", None) if arguments.url else _number_and_moment(arguments)
    says = caller.lines(arguments.script)
    typed = arguments.script is None and sys.stdin.isatty()
    tell = as_json if arguments.json else for_people(arguments.agent or "app", typed)
    with _application(arguments) if arguments.url else connected(arguments.data, at) as url:
        line = TerminalPhone(url, alone=bool(arguments.url), typed=typed)
        try:
            line.transfers_end(arguments.transfer)
            return _phone(
                line, partial(_dials, line, number, arguments), says, tell, "" if arguments.url else url
            )
        finally:
            line.transfers_end(TRANSFERS[0])


def _dials(line: TerminalPhone, number: str, arguments: Namespace) -> None:
    said = {name: getattr(arguments, option) for name, option in DIALED.items()}
    more = {name: value for name, value in said.items() if value}
    with _answered_in(arguments.language, number):
        line.dials(number or arguments.to or "", arguments.caller, arguments.url or "", **more)


@contextmanager
def _answered_in(language: str | None, number: str) -> Iterator[None]:
    """Within, calls of the number begin in this language."""
    if not language:
        yield
        return
    with tables("RECORDS_TABLE"):
        from parley.local.dev.addresses import forget_earlier_addresses
        from parley.store.records import SYSTEM, Records

        forget_earlier_addresses()  # the agent was looked at before, and may have read them
        records = Records(SYSTEM)
        before = records.get("number", number)
        if before is None:
            raise UsageError(f"nobody answers {number}")
        records.put("number", number, {**before, "language": language})
        try:
            yield
        finally:
            records.put("number", number, before)


def _number_and_moment(arguments: Namespace) -> tuple[str, float | None]:
    """Whom to call, and what time it is then where the agent is. Raises UsageError where nobody could answer: no such
    agent, or a file that is refused. Who answers a number that was given by `parley number` the tables know."""
    from parley.local.cli.agent_files import proven, spoken
    from parley.local.cli.moments import moment
    from parley.local.dev.agent_numbers import lines, relays

    agent, at = arguments.agent, arguments.at
    own = relays() if arguments.line else lines()
    found = next((line for line in own if agent in (line.agent, line.number)), None)
    if found is None and E164.fullmatch(agent):
        return agent, at.timestamp() if at else None
    flow = proven(found.agent if found else agent)
    spoken(flow, arguments.language)
    return found.number if found else agent, moment(at, [flow]) if at else None


@contextmanager
def _application(arguments: Namespace) -> Iterator[str]:
    """A phone company alone; the application is told where it is, and how it is let in."""
    from parley.local.cli.exchange import settings, started

    with started(arguments, unscripted="answer") as own:
        print(settings(own), file=sys.stderr, flush=True)
        yield own.url


def _phone(line: TerminalPhone, dials: Callable[[], None], says: Iterator[str], tell: Tell, api: str) -> int:
    """The call from its first words; `api` is where its log is found, if it keeps one."""
    seen = _talk(line, dials, says, tell)
    ending, log = _ending(line, seen, api)
    seen += _heard(line, tell)
    if api and line.sid and _is_cut_off(line, seen, log):
        tell(CUT_OFF)
        seen.append(CUT_OFF)
    tell(ending)
    failed = any(event["event"] == "error" for event in seen)
    return 0 if ending["status"] == "completed" and ending["state"] != UNKNOWN and not failed else 1


def _is_cut_off(line: TerminalPhone, seen: list[Event], log: Event) -> bool:
    """Whether we hung up without the agent's call having ended: all that its log knows is that it is over."""
    by = _end(line, seen).get("by", "")
    closed_by_us = log.get("status") == "completed" and log["log"][-1]["event"] != "hung_up"
    return by != "caller" and not closed_by_us


def _talk(line: TerminalPhone, dials: Callable[[], None], says: Iterator[str], tell: Tell) -> list[Event]:
    """Until the call has ended, or nothing can be done about it; returns its events."""
    seen, goes_on = _tried(line, dials, tell)
    while goes_on and not line.ended:
        more, goes_on = _tried(line, partial(_says, line, says), tell)
        seen += more
    return seen


def _says(line: TerminalPhone, says: Iterator[str]) -> None:
    line.does(next(says))


def _tried(line: TerminalPhone, does: Callable[[], None], tell: Tell) -> tuple[list[Event], bool]:
    """What came of it, and whether the call goes on. A refusal that an event tells of is not told again."""
    problem: Event | None = None
    try:
        does()
        if line.alone and not line.typed:
            line.settles()
    except KeyboardInterrupt:
        line.is_put_down()
    except http.HttpError as refused:
        problem = {"event": "error", "sid": line.sid, "code": refused.status, "message": str(refused)}
    seen = _heard(line, tell)
    if problem is None:
        return seen, True
    if not any(event["event"] == "error" for event in seen):
        _tell(line, problem, tell)
        seen.append(problem)
    return seen, problem["code"] in NOT_TAKEN


def _heard(line: TerminalPhone, tell: Tell) -> list[Event]:
    events = line.events()
    for event in events:
        _tell(line, event, tell)
    return events


def _tell(line: TerminalPhone, event: Event, tell: Tell) -> None:
    shown = told_whole(event, line.sid) if line.alone else told(event)
    if shown:
        tell(shown)


def _ending(line: TerminalPhone, seen: list[Event], api: str) -> tuple[Event, Event]:
    """The last thing told, once nothing is left to do; and the call's log, empty if there is none."""
    status = _end(line, seen).get("status", "failed")
    turns = sum(
        event["event"] == "webhook" and event["sid"] == line.sid and event["purpose"] == "voice"
        for event in seen
    )
    ending: Event = {"event": "ended", "sid": line.sid, "status": status, "state": None, "outcome": None}
    if line.alone:
        line.settles()
    if not api or not line.sid:
        return {**ending, "turns": turns}, {}
    http.post(f"{api}/api/settle")
    try:
        log = http.get(f"{api}/api/calls/{line.sid}")
    except http.HttpError:
        return {**ending, "state": UNKNOWN, "turns": 0}, {}
    return {**ending, **{name: log[name] for name in ("state", "outcome", "turns")}}, log


def _end(line: TerminalPhone, seen: list[Event]) -> Event:
    return next((event for event in seen if event["event"] == "ended" and event["sid"] == line.sid), {})
