"""`parley outreach`: has an agent call somebody, and shows the execution as it goes on; or only says whom.

It runs a Parley of its own, so that it may call at any hour and disturbs nobody's tables; `--dry-run` looks
at the tables that are kept here.
"""

import csv
import json
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parley.local.cli.errors import UsageError

if TYPE_CHECKING:
    from parley.local.beside import PlacedCall

ABOUT = "have an agent call somebody, and watch the attempts"
SHORTEST_HEARTBEAT = 0.1
"""How long a second of waiting for a call's status lasts at least; calls take their time at any pace."""
COLUMNS = ("phone", "consent", "timezone")


def arguments(outreach: ArgumentParser) -> None:
    outreach.add_argument("number", nargs="?", metavar="NUMBER", help="whom to call, like +15125550142")
    outreach.add_argument(
        "--callee",
        metavar="SCRIPT",
        default="answer",
        help='how each attempt goes, like "no-answer, busy, answer" (also voicemail, screening, failed, ...)',
    )
    outreach.add_argument(
        "--agent", metavar="NAME", help="who calls (default: the first that is made to place calls)"
    )
    outreach.add_argument(
        "--pace",
        type=pace,
        default=1.0,
        metavar="SECONDS",
        help="how long a second of waiting lasts (default: 1)",
    )
    outreach.add_argument(
        "--dry-run", metavar="FILE.csv", help=f"columns: {', '.join(COLUMNS)}; calls nobody"
    )
    outreach.add_argument(
        "--business", metavar="NAME", help="whose rules --dry-run keeps to (default: the agent's)"
    )
    outreach.add_argument("--json", action="store_true", help="one JSON object a line")


def pace(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 60:
        raise ArgumentTypeError(f"'{text}' is no number of seconds from 0 to 60")
    return found


def run(given: Namespace) -> int:
    from parley.local.beside import beside

    placed = {name: call for each in beside().values() for name, call in each.placed.items()}
    agent = given.agent or next(iter(placed), "")
    if given.dry_run:
        return _dry_run(given, given.business or (placed[agent].business if agent in placed else ""))
    if agent not in placed:
        raise UsageError(f"'{agent}' places no calls here; these do: {', '.join(placed) or 'none'}")
    if not given.number:
        raise UsageError("whom to call? Name a phone number, or a list with --dry-run")
    return _live(given, placed[agent])


def _live(given: Namespace, placed: "PlacedCall") -> int:
    from parley.local.dev.parley import Parley
    from parley.local.stack.step_functions import set_pace

    script = [entry.strip() for entry in given.callee.split(",") if entry.strip()]
    with Parley.start() as parley:
        try:
            parley.exchange.callee(given.number, script, says=partial(answer, placed))
        except ValueError as error:
            raise UsageError(str(error)) from error
        set_pace(given.pace, heartbeats=max(given.pace, SHORTEST_HEARTBEAT))
        try:
            return _watch(given, parley, placed)
        finally:
            set_pace(1.0)


def answer(placed: "PlacedCall", said: str) -> str:
    """The next words of somebody who answers."""
    return next((words for end, words in placed.answers.items() if said.rstrip().endswith(end)), "Goodbye.")


def _watch(given: Namespace, parley: Any, placed: "PlacedCall") -> int:
    from parley.local.dev.agent_numbers import lines
    from parley.local.state_machines.watching import WatchedExecution, watched
    from parley.outreach.request import RequestError
    from parley.store.records import Records

    business = placed.business
    number = next(line.number for line in lines() if line.business == business)
    rules = Records(business).get("setting", "outreach") or {}
    Records(business).put("setting", "outreach", {"from": number, **rules, "hours": [0, 24]})
    began, id, states = time.time(), f"{time.time():.0f}", parley.stack.client("stepfunctions")
    try:
        executions = placed.start(business, id, given.number)
    except RequestError as error:
        raise UsageError(str(error)) from error
    success = False
    for execution in executions:
        followed = WatchedExecution(states, execution.machine, execution.name)
        if not followed.begins():
            break
        for moment in watched(followed, business, execution.outreach, began):
            _tell(moment, given.json)
        outcome = _came(business, execution.outreach)
        success = bool(outcome.get("success"))
        _line({"event": "over", "id": execution.outreach, **outcome}, _outcome(outcome), given.json)
    return 0 if success else 1


def _came(business: str, id: str) -> Mapping[str, Any]:
    from parley.outreach import log, start

    try:
        return start.get(business, id)["outcome"] or {}
    except log.UnknownOutreachError:
        return {}


def _outcome(outcome: Mapping[str, Any]) -> str:
    reached = outcome.get("channel") or "not at all"
    why = f" ({outcome['reason']})" if outcome.get("reason") else ""
    return f"reached by {reached}, retries {outcome.get('retries')}, {outcome.get('result')}{why}"


def _tell(moment: Any, as_json: bool) -> None:
    if moment.what == "now":
        if not as_json and sys.stdout.isatty():
            print(f"\r{moment.seconds:7.1f} s  {moment.about:<40}", end="", flush=True)
        return
    told = {"event": "state", "seconds": round(moment.seconds, 2), "what": moment.what, "about": moment.about}
    about = f"  {moment.about}" if moment.about else ""
    _line(told, f"{moment.seconds:7.1f} s  {moment.what}{about}", as_json)


def _line(told: Mapping[str, Any], text: str, as_json: bool) -> None:
    if as_json:
        print(json.dumps(told, ensure_ascii=False), flush=True)
    else:
        print(f"\r\x1b[K{text}" if sys.stdout.isatty() else text, flush=True)


def _dry_run(given: Namespace, business: str) -> int:
    from parley.local import project
    from parley.local.dev.parley import Parley
    from parley.local.stack import StackBusy
    from parley.outreach import start

    people = list(_people(Path(given.dry_run)))
    if not business:
        raise UsageError("whose rules? No agent here places calls; name a --business")
    try:
        with Parley.start(project.kept()):
            for person in people:
                decision = start.would_call(business, *(person[name] for name in COLUMNS))
                told = {"phone": person["phone"], "decision": decision.decision, "reason": decision.reason}
                until = (
                    f"{datetime.fromtimestamp(decision.until, UTC):%Y-%m-%d %H:%M} UTC"
                    if decision.until
                    else ""
                )
                shown = f"{person['phone']:<18}{decision.decision:<9}{decision.reason} {until}".rstrip()
                _line({**told, "until": decision.until or None}, shown, given.json)
    except StackBusy as error:
        raise UsageError(str(error)) from error
    return 0


def _why(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8 text"


def _people(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows: Sequence[Mapping[str, Any]] = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {_why(error)}") from error
    if rows and "phone" not in rows[0]:
        raise UsageError(f"{path} needs a column 'phone'; it has: {', '.join(map(str, rows[0]))}")
    for row in rows:
        yield {name: str(row.get(name) or "").strip() for name in COLUMNS}
