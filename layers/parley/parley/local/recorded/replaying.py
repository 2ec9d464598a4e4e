"""`parley replay`: recorded calls through today's flow, or an earlier one. Nothing is called or changed.

`run(arguments)` takes `sid`, `all`, `since`, `agent_version` and `json`; the exit code is 1 if any call would
go differently, 2 if there is no such call. The calls are read from the table that CALLS_TABLE names.
"""

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from parley import agents
from parley.flow import Flow
from parley.flow.override import overridden
from parley.local.recorded.versions import flow_at
from parley.machine.call import Call
from parley.replay import Difference, replay
from parley.store import calls
from parley.store.calls import Turn
from parley.store.tables import CallItem

SAME, DIFFERENT, UNKNOWN = 0, 1, 2
MOST_SHOWN = 20
LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Replay:
    """One call, and where it would go differently; `problem` if it could not be replayed."""

    sid: str
    agent: str
    version: str
    turns: int
    differences: Sequence[Difference] = ()
    problem: str = ""


def run(arguments: Namespace) -> int:
    """Replays one call or many, and prints what differs."""
    version = arguments.agent_version or ""
    if arguments.all:
        return many(arguments.since or "", version, arguments.json)
    return one(arguments.sid, version, arguments.json)


def one(sid: str, version: str = "", as_json: bool = False) -> int:
    turns = calls.log(sid)
    if not turns:
        print(f"parley: there is no call '{sid}'", file=sys.stderr)
        return UNKNOWN
    replayed = _replayed(turns, version)
    print(json.dumps(asdict(replayed), ensure_ascii=False) if as_json else "\n".join(_told(replayed)))
    return _code([replayed])


def many(since: str, version: str = "", as_json: bool = False) -> int:
    """Every call that began on the day `since` (ISO 8601) or later."""
    sids = list(began_since(since))
    found = [_replayed(calls.log(sid), version) for sid in _watched(sids)]
    if as_json:
        for replayed in found:
            print(json.dumps(asdict(replayed), ensure_ascii=False))
    else:
        print("\n".join(_summary(found)))
    return _code(found)


def began_since(day: str) -> Iterator[str]:
    """The calls' ids, from the index that holds one entry a call."""
    for item in CallItem.by_agent.scan(CallItem.started_at >= day):
        yield item.pk.removeprefix("CALL#")


def _watched(sids: Sequence[str]) -> Iterator[str]:
    """The ids, with a progress bar on a terminal."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(sids, "Replaying", console=console, disable=not console.is_terminal, transient=True)


def _replayed(turns: Sequence[Turn], version: str) -> Replay:
    """A call that cannot be replayed is told like one that differs; it does not stop the others."""
    last = turns[-1] if turns else None
    if last is None:
        return Replay("", "", "", 0, problem="its turns have expired")
    made = (last.call.sid, last.call.agent, last.version, len(turns))
    try:
        return Replay(*made, replay(_flow(last.call, version), turns))
    except (ValueError, LookupError, RuntimeError) as error:
        return Replay(*made, problem=str(error))


def _flow(call: Call, version: str) -> Flow:
    if not version:
        return agents.for_call(call)
    flow = flow_at(call.agent, version)
    return overridden(flow, call.override) if call.override else flow


def _told(replayed: Replay) -> Iterator[str]:
    yield f"{replayed.sid}  {replayed.agent} {replayed.version}, {replayed.turns} turns: {_verdict(replayed)}"
    for each in replayed.differences[:MOST_SHOWN]:
        yield f"  turn {each.turn}, {each.what}"
        yield f"    was {_short(each.was)}"
        yield f"    now {_short(each.now)}"
    if len(replayed.differences) > MOST_SHOWN:
        yield f"  and {len(replayed.differences) - MOST_SHOWN} more"


def _verdict(replayed: Replay) -> str:
    if replayed.problem:
        return f"could not be replayed: {replayed.problem}"
    if not replayed.differences:
        return "goes the same way"
    return f"would go differently from turn {replayed.differences[0].turn}"


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def _summary(found: Sequence[Replay]) -> Iterator[str]:
    differing = [each for each in found if each.differences or each.problem]
    for replayed in differing:
        yield f"{replayed.sid}  {replayed.agent} {replayed.version}: {_verdict(replayed)}"
    kinds = Counter(each.differences[0].what for each in differing if each.differences)
    first = "".join(f"; {count} first in {what}" for what, count in kinds.most_common())
    yield f"{len(found)} calls replayed, {len(found) - len(differing)} the same, {len(differing)} not{first}"


def _code(found: Sequence[Replay]) -> int:
    return DIFFERENT if any(each.differences or each.problem for each in found) else SAME
