"""`parley show SID`: what was heard, how it was read, what was decided and why, turn by turn."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from parley.local.cli import http
from parley.local.cli.connection import connected
from parley.local.cli.errors import UsageError

Turn = dict[str, Any]

WHOLE_DAY = (0, 24 * 60)
BEGINNINGS = {
    "answered": "(the call comes in)",
    "silence": "(silence)",
    "hung_up": "(the caller hangs up)",
    "stepped_in": "(a person of the business steps in)",
    "continued": "(goes on)",
    "waited": "(waits in the queue)",
}


def run(arguments: Namespace) -> int:
    with connected() as url:
        try:
            call = http.get(f"{url}/api/calls/{arguments.sid}")
        except http.HttpError as refused:
            raise UsageError(str(refused)) from refused
    if arguments.json:
        print(json.dumps(call, ensure_ascii=False))
        return 0
    _print(call)
    return 0


def _print(call: http.Body) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    ended = call["outcome"] or call["status"]
    console.print(f"[bold]{call['sid']}[/]  {call['agent']}, from {call['caller']}, {ended}")
    table = Table(box=None, padding=(0, 1), show_header=False)
    table.add_column(justify="right", style="dim")
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for turn in call["log"]:
        for row in _rows(turn):
            table.add_row(*row)
    console.print(table)


def _rows(turn: Turn) -> Iterator[tuple[str, str, Any]]:
    from rich.text import Text

    way = " > ".join(turn["way"]) or turn["after"]
    yield str(turn["n"]), "", Text(f"{way}   {turn['ms']:g} ms", style="bold")
    yield "", "heard", Text(_heard(turn), style="cyan")
    for read in turn["read"]:
        yield "", f"by {read['by']}", Text(f"{read['question']} = {_value(read['value'])}")
    yield "", "why", Text("; ".join(turn["why"]), style="dim")
    for trip in turn["tripped"]:
        yield "", "guardrail", Text(f"{trip['rule']}: {trip['by']} instead of {trip['replaced']}")
    for tool in turn["tools"]:
        yield "", "tool", Text(f"{tool['name']}: {tool['error'] or tool['outcome']}   {tool['ms']:g} ms")
    if turn["afterwards"]:
        yield "", "later", Text(", ".join(late["tool"] for late in turn["afterwards"]))
    for line in turn["said"]:
        yield "", "said", Text(line)
    yield "", "", ""


def _heard(turn: Turn) -> str:
    if turn["event"] == "pressed":
        return f"keys {turn['heard']}"
    if turn["event"] == "recorded":
        return f"(a message: {turn['heard']})"
    if turn["event"] == "leg":
        return f"{turn['by']}: {turn['heard']}{' ' + repr(turn['to']) if turn['to'] else ''}"
    return str(turn["heard"] or BEGINNINGS.get(turn["event"], turn["event"]))


def _value(value: object) -> str:
    """As it was read, not as it was said: a window of time is from when until when."""
    if not isinstance(value, dict) or not {"start", "end"} <= value.keys():
        return str(value)
    hours = tuple(value.get("hours", WHOLE_DAY))
    daily = ", each day {:02}:{:02} to {:02}:{:02}".format(*divmod(hours[0], 60), *divmod(hours[1], 60))
    return f"{value['start']} to {value['end']}{daily if hours != WHOLE_DAY else ''}".replace("T", " ")
