"""`parley rehearse`: callers with a goal phone an agent, and what came of it is compared with what they meant."""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from parley.local.cli.connection import tables
from parley.local.cli.errors import UsageError
from parley.local.lines import RELAY

if TYPE_CHECKING:
    from parley.local.rehearse.rehearsal import Rehearsal, Rehearsed

ABOUT = """\
Callers with a goal, made from the agent's own questions, phone it and answer as people do. Their calls end as
they meant, as far as was said (handed over, or called back with what was said), or not as meant: each kind of
failure is told with a seed and a transcript. `--seed 130 --calls 1` is that one caller again. With --from a
recorded call becomes a test file, on standard output. On the line "relay" some of what is said is said over the
agent.
"""
SHARES = (("as_meant", "as meant"), ("as_far_as_said", "as far as said"), ("not_as_meant", "not as meant"))
MOST_SHOWN = 12
"""Kinds of failure that are shown; --json has them all."""


def run(arguments: Namespace) -> int:
    """0 when every call ended as meant or as far as said, else 1."""
    if arguments.sid:
        return _as_test(arguments.sid)
    if not arguments.agent:
        raise UsageError("say which agent to rehearse, or --from a recorded call")
    from parley import agents
    from parley.flow.proof import FlowError
    from parley.local.cli.agent_files import spoken
    from parley.local.rehearse.declared import DeclarationError
    from parley.local.rehearse.goal import UnspeakableError
    from parley.local.rehearse.last import keep
    from parley.local.rehearse.rehearsal import Rehearsal, report
    from parley.local.rehearse.speech import SpeechlessError

    try:
        flow = spoken(agents.load(arguments.agent), arguments.language)
        rehearsal = Rehearsal(flow, interruptible=arguments.line == RELAY)
        rehearsed = _watched(rehearsal, arguments.calls, arguments.seed)
    except (
        agents.UnknownAgentError,
        FlowError,
        DeclarationError,
        SpeechlessError,
        UnspeakableError,
    ) as error:
        raise UsageError(str(error)) from error
    found = report(rehearsal, rehearsed, arguments.seed)
    keep(found)
    print(json.dumps(found, ensure_ascii=False) if arguments.json else "\n".join(_shown(found)))
    return 1 if found["not_as_meant"] else 0


def _watched(rehearsal: "Rehearsal", count: int, seed: int) -> "Sequence[Rehearsed]":
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    calls = rehearsal.calls(count, seed)
    return list(
        track(calls, "Rehearsing", count, console=console, disable=not console.is_terminal, transient=True)
    )


def _as_test(sid: str) -> int:
    with tables("CALLS_TABLE"):
        from parley.local.rehearse.recorded import UnreadableError, module
        from parley.store import calls
        from parley.store.errors import UnavailableError

        try:
            print(module(calls.log(sid)), end="")
        except UnavailableError as error:
            raise UsageError(f"the log of calls cannot be read: {error}") from error
        except UnreadableError as error:
            raise UsageError(f"no test can be made of '{sid}': {error}") from error
    return 0


def _shown(found: Mapping[str, Any]) -> Iterator[str]:
    count = found["calls"]
    for name, words in SHARES:
        yield f"{found[name] / count:>8.1%}  {words} ({found[name]} of {count})"
    turns, left = found["turns"], found["left_over"]
    if turns:
        yield f"{found['asking_a_model'] / turns:>8.1%}  of {turns} turns would ask a model"
        yield f"{left:>8}  turns left something over that counts; {left - found['left_over_unasked']} of them would ask"
    for met, calls in found["met"].items():
        yield f"{calls:>8}  calls came through {met}"
    for kind in found["kinds"][:MOST_SHOWN]:
        yield ""
        yield f"{kind['count']:>8}  {kind['kind']}"
        yield f"          seed {', '.join(map(str, kind['seeds']))}: {kind['what']}"
        yield from (f"          {line}" for line in told(kind["transcript"]))
    if len(found["kinds"]) > MOST_SHOWN:
        yield ""
        yield f"and {len(found['kinds']) - MOST_SHOWN} more kinds; --json has them all"


def told(transcript: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """The exchanges; of several in a row that are no more than plain, how many they were."""
    from parley.local.rehearse.manners import PLAIN

    plain = 0
    for place, exchange in enumerate(transcript):
        last = place >= len(transcript) - 2
        if exchange["manner"] in PLAIN.values() and not last:
            plain += 1
            continue
        if plain:
            yield f"({plain} plain answer{'s' if plain > 1 else ''})"
        plain = 0
        yield f"agent   {exchange['agent']}"
        if exchange["manner"]:
            yield f"caller  {exchange['caller']}"
