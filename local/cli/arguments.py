"""The commands and their options."""

import re
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter, _SubParsersAction
from typing import NoReturn

E164 = re.compile(r"\+[1-9]\d{6,14}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
Commands = _SubParsersAction

TRANSFERS = ("answer", "busy", "no-answer", "failed")
CALLER = "+15125550100"
PORT = 8600
CALL_HELP = """\
A line that you type is what you say. #12 presses the keys 1 and 2, an empty line is silence,
/hangup hangs up; so does a script that runs out. If `parley dev` is running it is phoned,
otherwise Parley runs for this one call.
"""


class OneLineParser(ArgumentParser):
    """Says what is wrong in one line; --help says the rest."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def phone_number(text: str) -> str:
    if not E164.fullmatch(text):
        raise ArgumentTypeError(f"'{text}' is no phone number; write it like {CALLER}")
    return text


def day(text: str) -> str:
    if not DAY.fullmatch(text):
        raise ArgumentTypeError(f"'{text}' is no day; write it like 2026-01-31")
    return text


def port(text: str) -> int:
    if not text.isdecimal() or not 1024 <= int(text) <= 65000:
        raise ArgumentTypeError(f"'{text}' is no port between 1024 and 65000")
    return int(text)


def count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise ArgumentTypeError(f"'{text}' is no number from 1 to 100000")
    return int(text)


def parser() -> OneLineParser:
    whole = OneLineParser("parley", description="Phone agents on Twilio numbers, on this machine.")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _dev(commands)
    _call(commands)
    _log(commands)
    _replay(commands)
    _outreach(commands)
    _stats(commands)
    _token(commands)
    _key(commands)
    _agents(commands)
    _simulate(commands)
    _checks(commands)
    return whole


def _add(commands: "Commands[OneLineParser]", name: str, about: str, module: str = "") -> OneLineParser:
    added = commands.add_parser(name, help=about, formatter_class=RawDescriptionHelpFormatter)
    added.set_defaults(module=module or name)
    return added


def _dev(commands: "Commands[OneLineParser]") -> None:
    dev = _add(commands, "dev", "run Parley here, with a page to phone from")
    dev.add_argument("--port", type=port, help=f"the page's port (default {PORT}, or the next free one)")
    dev.add_argument("--data", metavar="NAME", default="default", help="the data set to start with")


def _call(commands: "Commands[OneLineParser]") -> None:
    call = _add(commands, "call", "phone an agent in the terminal")
    call.description = CALL_HELP
    call.add_argument("agent", nargs="?", metavar="AGENT", help="an agent's name or number")
    call.add_argument("--from", dest="caller", type=phone_number, default=CALLER, help="the caller's number")
    call.add_argument("--script", metavar="FILE", help="say the lines of a file (- is standard input)")
    call.add_argument("--json", action="store_true", help="one JSON object a line, the last one 'ended'")
    call.add_argument(
        "--transfer", choices=TRANSFERS, default=TRANSFERS[0], help="how a hand-over ends (default: answer)"
    )
    call.add_argument("--url", help="phone any TwiML application instead of an agent")
    call.add_argument("--data", metavar="NAME", help="the data set to call with (default: default)")


def _log(commands: "Commands[OneLineParser]") -> None:
    show = _add(commands, "show", "a call, turn by turn")
    show.add_argument("sid", metavar="SID")
    show.add_argument("--json", action="store_true")
    calls = _add(commands, "calls", "the calls of the last seven days")
    calls.add_argument("--agent", metavar="NAME")
    calls.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="the calls of one day (UTC)")
    calls.add_argument("--json", action="store_true")


def _replay(commands: "Commands[OneLineParser]") -> None:
    replay = _add(commands, "replay", "recorded calls through today's flow: what would go differently")
    which = replay.add_mutually_exclusive_group(required=True)
    which.add_argument("sid", nargs="?", metavar="SID", help="one call")
    which.add_argument("--all", action="store_true", help="every call since a day")
    since = "with --all: calls that began then or later"
    replay.add_argument("--since", type=day, metavar="YYYY-MM-DD", help=since)
    replay.add_argument("--agent-version", metavar="VERSION", help="an agent as it was (default: as it is)")
    replay.add_argument("--json", action="store_true", help="one JSON object a call")


def _outreach(commands: "Commands[OneLineParser]") -> None:
    from local.cli import outreach

    outreach.arguments(_add(commands, "outreach", outreach.ABOUT))


def _token(commands: "Commands[OneLineParser]") -> None:
    from local.cli import token

    token.arguments(_add(commands, "token", token.ABOUT))


def _key(commands: "Commands[OneLineParser]") -> None:
    from local.cli import key

    key.arguments(_add(commands, "key", key.ABOUT))


def _stats(commands: "Commands[OneLineParser]") -> None:
    from local.cli import stats

    stats.arguments(_add(commands, "stats", stats.ABOUT))


def _agents(commands: "Commands[OneLineParser]") -> None:
    agents = _add(commands, "agents", "the agents, and the numbers that they answer here")
    agents.add_argument("--json", action="store_true")
    graph = _add(commands, "graph", "an agent's call as a Mermaid diagram")
    graph.add_argument("agent", metavar="AGENT")


def _simulate(commands: "Commands[OneLineParser]") -> None:
    simulate = _add(commands, "simulate", "a day of calls, seeded and sped up")
    simulate.add_argument("what", choices=("feedback",), metavar="feedback")
    simulate.add_argument(
        "--customers", type=count, default=5000, metavar="N", help="verified (default 5000)"
    )
    simulate.add_argument("--seed", type=int, default=1, help="the same seed gives the same day")
    simulate.add_argument(
        "--real",
        type=int,
        choices=range(101),
        default=0,
        metavar="N",
        help="besides, N calls at once through the state machines and the phone company, in real time",
    )
    simulate.add_argument("--json", action="store_true", help="one JSON object")


def _checks(commands: "Commands[OneLineParser]") -> None:
    _add(commands, "check", "prove every agent's flow, and what else can be checked without a call")
    evaluate = _add(commands, "eval", "how well the readers understand a file of utterances", "evaluation")
    evaluate.add_argument("file", metavar="FILE.jsonl")
    evaluate.add_argument("--misses", action="store_true", help="list what was read as something else")
    evaluate.add_argument("--part", choices=("all", "tuning", "held-out"), default="all")
    evaluate.add_argument("--json", action="store_true")
