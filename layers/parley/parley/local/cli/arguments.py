"""The commands and their options."""

import re
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter, _SubParsersAction
from datetime import date, datetime
from difflib import get_close_matches
from typing import NoReturn

from parley.carrier.caller_numbers import PLACEHOLDERS
from parley.local.lines import GATHER, LINES, RELAY

E164 = re.compile(r"\+[1-9]\d{6,14}")
NOBODY = re.compile(r"(sip|client):\S+|" + "|".join(PLACEHOLDERS), re.IGNORECASE)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNKNOWN_COMMAND = re.compile(r"argument COMMAND: invalid choice: '(.*?)' \(choose from (.*)\)")
Commands = _SubParsersAction

TRANSFERS = ("answer", "busy", "no-answer", "failed", "hang-up", "voicemail")
ANSWERED_BY = (
    *("human", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other"),
    *("fax", "unknown"),
)
CALLER = "+15125550100"
PORT = 8600
DEV_HELP = """\
Run Parley here until ctrl-C, with a page to phone from. What was booked is kept in .parley (or where
PARLEY_DIRECTORY says). An agent's file that is saved meanwhile answers the next call.
"""
CALL_HELP = """\
Phone an agent in the terminal. A line that you type is what you say, #12 presses the keys 1 and 2,
an empty line is silence, /hangup hangs up; so does a script that runs out. With
--line relay `/over No, Tuesday` is said over the agent, `/over "The technician" No, Tuesday` once it has said
those words. If `parley dev` is running the call goes through it, otherwise Parley runs for this one call.
"""
SIMULATE_HELP = """\
`simulate day` fills the Parley that runs here with rehearsed callers of all agents, and with people whom agents
call, as if they had called in the last 24 hours. Calls are real ones; only the clock of that Parley is put back
meanwhile. Another day is an agents' own, with a report, and needs nothing that runs.
"""
EXIT_CODES = """\
exit codes:
  0    it went well
  1    it did not: a call was cut off, a check is wrong, a replay differs, nobody was reached
  2    it could not be understood, or there is no such agent, call or file
  130  ctrl-C
"""
AS_JSON = "one JSON object instead"
AT = "what time it is in calls, where the agent is: '2026-11-24 09:40' (default: now)"
OF_DAY = "the calls of one day (UTC; default: the last seven)"


class OneLineParser(ArgumentParser):
    """Says what is wrong in one line; --help says the rest."""

    def error(self, message: str) -> NoReturn:
        unknown = UNKNOWN_COMMAND.match(message)
        self.exit(
            2,
            f"{self.prog}: {_no_command(*unknown.groups()) if unknown else message} "
            f"(see {self.prog} --help)\n",
        )


def _no_command(name: str, choices: str) -> str:
    close = get_close_matches(name, re.findall(r"\w+", choices), n=1)
    return f"there is no command '{name}'" + (f"; did you mean '{close[0]}'?" if close else "")


def phone_number(text: str) -> str:
    if not E164.fullmatch(text):
        raise ArgumentTypeError(f"'{text}' is no phone number; write it like {CALLER}")
    return text


def caller(text: str) -> str:
    """What Twilio may send as `From`: a number, or what it sends for somebody who is nobody."""
    if text and not NOBODY.fullmatch(text):
        try:
            return phone_number(text)
        except ArgumentTypeError as error:
            raise ArgumentTypeError(f"{error}, or as a withheld one: anonymous") from None
    return text


def day(text: str) -> str:
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise ArgumentTypeError(f"'{text}' is no day; write it like 2026-01-31")


def moment(text: str) -> datetime:
    """A day and a time; in the agent's time zone, where it names none."""
    try:
        if DAY.match(text) and ":" in text:
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise ArgumentTypeError(f"'{text}' is no moment; write it like '2026-11-24 09:40'")


def port(text: str) -> int:
    if not text.isdecimal() or not 1024 <= int(text) <= 65000:
        raise ArgumentTypeError(f"'{text}' is no port between 1024 and 65000")
    return int(text)


def count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise ArgumentTypeError(f"'{text}' is no number from 1 to 100000")
    return int(text)


def parser() -> OneLineParser:
    whole = OneLineParser(
        "parley",
        description="Phone agents on Twilio numbers, on this machine.",
        epilog=EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _new(commands)
    _upgrade(commands)
    _dev(commands)
    _call(commands)
    _exchange(commands)
    _log(commands)
    _replay(commands)
    _outreach(commands)
    _stats(commands)
    _token(commands)
    _key(commands)
    _business(commands)
    _redrive(commands)
    _reindex(commands)
    _laws(commands)
    _agents(commands)
    _simulate(commands)
    _storm(commands)
    _rehearse(commands)
    _checks(commands)
    return whole


def _add(commands: "Commands[OneLineParser]", name: str, about: str, module: str = "") -> OneLineParser:
    added = commands.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        formatter_class=RawDescriptionHelpFormatter,
    )
    added.set_defaults(module=module or name, parser=added)
    return added


def _new(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import new

    new.arguments(_add(commands, "new", new.ABOUT))


def _upgrade(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import upgrade

    upgrade.arguments(_add(commands, "upgrade", upgrade.ABOUT))


def _dev(commands: "Commands[OneLineParser]") -> None:
    dev = _add(commands, "dev", "run Parley here, with a page to phone from")
    dev.description = DEV_HELP
    dev.add_argument("--port", type=port, help=f"the page's port (default: {PORT}, or the next free one)")
    dev.add_argument("--data", metavar="NAME", default="default", help="the data set to start with")
    dev.add_argument("--at", metavar="MOMENT", type=moment, help=AT)


def _call(commands: "Commands[OneLineParser]") -> None:
    call = _add(commands, "call", "phone an agent in the terminal")
    call.description = CALL_HELP
    call.add_argument("agent", nargs="?", metavar="AGENT", help="an agent's name or number")
    call.add_argument(
        "--from",
        dest="caller",
        metavar="NUMBER",
        type=caller,
        default=CALLER,
        help="the caller's number; or anonymous, '', sip:jane@example.com: somebody without one",
    )
    call.add_argument("--script", metavar="FILE", help="say the lines of a file (- is standard input)")
    call.add_argument("--json", action="store_true", help="one JSON object a line, the last one 'ended'")
    call.add_argument(
        "--transfer",
        metavar="RESULT",
        choices=TRANSFERS,
        default=TRANSFERS[0],
        help=f"how a hand-over ends: {', '.join(TRANSFERS)} (default: {TRANSFERS[0]})",
    )
    call.add_argument(
        "--line", choices=[RELAY], help="on a relay you can talk over the agent (default: its number)"
    )
    call.add_argument(
        "--language", metavar="TAG", help="the call begins in this language of the agent's, like es-US"
    )
    call.add_argument("--data", metavar="NAME", help="the data set to call with (default: default)")
    call.add_argument("--at", metavar="MOMENT", type=moment, help=AT)
    _call_of_an_application(call)


def _call_of_an_application(call: OneLineParser) -> None:
    from parley.local.cli import exchange

    options = call.add_argument_group("any TwiML application instead of an agent")
    options.add_argument("--url", type=exchange.address, help="phone the application at this address")
    exchange.of_an_exchange(options)
    options.add_argument("--to", metavar="NUMBER", type=caller, help="the number that you dial")
    options.add_argument("--fallback", type=exchange.address, metavar="URL", help="asked where --url fails")
    options.add_argument(
        "--status-callback", type=exchange.address, metavar="URL", help="told how the call gets on"
    )
    options.add_argument(
        "--answered-by",
        choices=ANSWERED_BY,
        metavar="WHO",
        help=f"the application has called you, and was told who answered: {', '.join(ANSWERED_BY)}",
    )
    options.add_argument("--city", help="where you call from")
    options.add_argument("--country", metavar="CC", help="the country that you call from, in two letters")


def _exchange(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import exchange

    exchange.arguments(_add(commands, "exchange", exchange.ABOUT))


def _log(commands: "Commands[OneLineParser]") -> None:
    show = _add(commands, "show", "a call, turn by turn")
    show.add_argument("sid", metavar="SID", help="the call, as `parley calls` names it")
    show.add_argument("--json", action="store_true", help=AS_JSON)
    calls = _add(commands, "calls", "the calls of the last seven days, the newest first")
    of_calls(calls)


def of_calls(command: OneLineParser) -> None:
    """The options of a command that looks at many calls."""
    command.add_argument("--agent", metavar="NAME", help="one agent's calls alone")
    command.add_argument("--day", type=day, metavar="YYYY-MM-DD", help=OF_DAY)
    command.add_argument("--json", action="store_true", help=AS_JSON)


def _replay(commands: "Commands[OneLineParser]") -> None:
    replay = _add(commands, "replay", "recorded calls through today's flow: what would go differently")
    which = replay.add_mutually_exclusive_group(required=True)
    which.add_argument("sid", nargs="?", metavar="SID", help="one call")
    which.add_argument("--all", action="store_true", help="every call since a day")
    since = "with --all: calls that began then or later"
    replay.add_argument("--since", type=day, metavar="YYYY-MM-DD", help=since)
    replay.add_argument("--agent-version", metavar="VERSION", help="an agent as it was (default: as it is)")
    replay.add_argument("--json", action="store_true", help="one JSON object a call, each on a line")


def _outreach(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import outreach

    outreach.arguments(_add(commands, "outreach", outreach.ABOUT))


def _token(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import token

    token.arguments(_add(commands, "token", token.ABOUT))


def _key(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import key

    key.arguments(_add(commands, "key", key.ABOUT))


def _business(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import number, setting

    number.arguments(_add(commands, "number", number.ABOUT))
    setting.arguments(_add(commands, "setting", setting.ABOUT))


def _redrive(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import redrive

    redrive.arguments(_add(commands, "redrive", redrive.ABOUT))


def _reindex(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import reindex

    reindex.arguments(_add(commands, "reindex", reindex.ABOUT))


def _laws(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli import laws

    laws.arguments(_add(commands, "laws", laws.ABOUT))


def _stats(commands: "Commands[OneLineParser]") -> None:
    of_calls(_add(commands, "stats", "how the agents are doing: outcomes, times, costs"))


def _agents(commands: "Commands[OneLineParser]") -> None:
    agents = _add(commands, "agents", "the agents, and the numbers that they answer here")
    agents.add_argument("--json", action="store_true", help=AS_JSON)
    graph = _add(commands, "graph", "an agent's call as a Mermaid diagram")
    graph.add_argument("agent", metavar="AGENT", help="an agent's name")


def _simulate(commands: "Commands[OneLineParser]") -> None:
    simulate = _add(commands, "simulate", "a day of calls, seeded and sped up")
    simulate.description = SIMULATE_HELP
    simulate.add_argument(
        "what", metavar="WHAT", help="'day': of all agents; or a folder of agents that has a day of its own"
    )
    simulate.add_argument(
        "--calls", type=count, default=300, metavar="N", help="of a day: how many calls (default: 300)"
    )
    simulate.add_argument(
        "--day", type=day, metavar="DATE", help="of a day: the last one (UTC; default: until now)"
    )
    simulate.add_argument(
        "--days", type=count, default=1, metavar="N", help="of a day: spread over N days (default: 1)"
    )
    simulate.add_argument(
        "--customers",
        type=count,
        default=5000,
        metavar="N",
        help="of a folder's day: how many (default: 5000)",
    )
    simulate.add_argument(
        "--seed", type=int, default=1, metavar="N", help="the same seed gives the same day (default: 1)"
    )
    simulate.add_argument("--json", action="store_true", help=AS_JSON)


def _storm(commands: "Commands[OneLineParser]") -> None:
    storm = _add(commands, "storm", "many calls at once while everything goes wrong")
    storm.add_argument("--calls", type=count, default=150, metavar="N", help="how many (default: 150)")
    storm.add_argument(
        "--at-once",
        type=int,
        choices=range(1, 51),
        default=8,
        metavar="N",
        help="at once, 50 at most (default: 8)",
    )
    storm.add_argument("--line", choices=LINES, default=GATHER, help="relay: over sockets that break")
    storm.add_argument(
        "--seed", type=int, default=1, metavar="N", help="the same seed plans the same calls (default: 1)"
    )
    storm.add_argument("--json", action="store_true", help=AS_JSON)


def _rehearse(commands: "Commands[OneLineParser]") -> None:
    from parley.local.cli.rehearse import ABOUT

    rehearse = _add(commands, "rehearse", "callers with a goal phone an agent: do calls end as they meant?")
    rehearse.description = ABOUT
    rehearse.add_argument("agent", nargs="?", metavar="AGENT", help="an agent's name")
    rehearse.add_argument(
        "--calls", type=count, default=2000, metavar="N", help="how many callers (default: 2000)"
    )
    rehearse.add_argument(
        "--seed", type=int, default=7, metavar="N", help="the first caller's seed, then N+1, ... (default: 7)"
    )
    rehearse.add_argument(
        "--line", choices=LINES, default=GATHER, help="relay: some callers talk over the agent"
    )
    rehearse.add_argument("--language", metavar="TAG", help="a further language that the agent speaks: es-US")
    rehearse.add_argument("--from", dest="sid", metavar="SID", help="a recorded call as a test file instead")
    rehearse.add_argument("--json", action="store_true", help=AS_JSON)


def _checks(commands: "Commands[OneLineParser]") -> None:
    _add(commands, "check", "prove every agent's flow, and what else can be checked without a call")
    evaluate = _add(commands, "eval", "how well the readers understand a file of utterances", "evaluation")
    evaluate.add_argument("file", metavar="FILE.jsonl", help="an utterance a line, as docs/hear.md describes")
    evaluate.add_argument("--misses", action="store_true", help="list what was read as something else")
    evaluate.add_argument(
        "--part", choices=("all", "tuning", "held-out"), default="all", help="which half (default: all)"
    )
    evaluate.add_argument("--json", action="store_true", help=AS_JSON)
