"""How many calls that rules get wrong a careful model mends: scripts of ordinary people, and a server that
answers them.

The server knows for each script what somebody who listens well would note down. Whether that counts is for the
machine to decide: it is measured with the rules as they are, and with all of them deaf to the line that decides.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from parley import agents
from parley.flow import Flow
from parley.local.data import on_file
from parley.local.environment import environment
from parley.local.language_model.faults import filled
from parley.local.language_model.server import Asked, Behaviour, ModelServer, Reply
from parley.local.readers.replaced import deaf_to
from parley.local.rehearse.line import RehearsedCall, on
from parley.local.rehearse.records import RehearsedRecords
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.model import reading
from parley.model.answer import ModelAnswer, no_model
from parley.turn.ports import Reads

SCRIPTS = Path(__file__).resolve().parents[1] / "tests" / "data" / "model" / "careful.jsonl"
NOW = datetime(2026, 11, 24, 9, 40)
"""The Tuesday on which the scripts were played."""
PATIENCE = 60.0
"""Seconds for one answer: measured is what a model mends, not how fast this machine is."""
BUSINESS = {"hvac": "ace-cooling", "car_desk": "car_desk"}


@dataclass(frozen=True, slots=True)
class Script:
    """`lines` are said in order, the one at `decisive` with the `answers` of a careful model, by key.

    `wants` is what should be so at the end: a part of the state, the outcome, the question asked, or a value, by
    its path ("wanted.start"); `expected` says it in words.
    """

    id: str
    agent: str
    caller: str
    lines: tuple[str, ...]
    decisive: int
    answers: Mapping[str, str]
    wants: Mapping[str, str]
    expected: str

    @property
    def said(self) -> tuple[str, ...]:
        """The lines; the one that decides begins with a filler, so that no piece of it is the whole."""
        return tuple(f"um, {line}" if at == self.decisive else line for at, line in enumerate(self.lines))


def scripts() -> Iterator[Script]:
    for line in SCRIPTS.read_text().splitlines():
        row = json.loads(line)
        yield Script(**{**row, "lines": tuple(row["lines"])})


def careful(of: Script) -> Behaviour:
    """Answers the line that decides as somebody who listens well; notes nothing down of the others."""

    def answer(asked: Asked) -> Reply:
        told = of.answers if asked.heard == of.said[of.decisive] else {}
        return filled(asked, None, **{key: told[key] for key in asked.properties if key in told})

    return answer


def is_right(script: Script, is_deaf: bool, read: Reads = no_model) -> bool:
    """Whether the script ends as wanted, with all rules or with none for the line that decides."""
    flow = agents.load(script.agent)
    if is_deaf:
        flow = deaf_to(flow, script.said[script.decisive])
    business = BUSINESS[script.agent]
    call = Call(
        sid="CA" + "0" * 32,
        agent=script.agent,
        started_at=NOW.replace(tzinfo=ZoneInfo(flow.timezone)).timestamp(),
        caller=script.caller,
        called="+15125550199",
        business=business,
        language=flow.language,
    )
    line = RehearsedCall(flow, call, on(RehearsedRecords(on_file("default", NOW)[business])), read=read)
    for said in script.said:
        if line.over:
            break
        line.hears(said)
    return all(wanted.casefold() in _at(line.call, path) for path, wanted in script.wants.items())


def _at(call: Call, path: str) -> str:
    where, _, part = path.partition(".")
    found: Any = (
        call.values.get(where, "") if where not in ("state", "outcome", "asking") else getattr(call, where)
    )
    return str(found.get(part, "") if part and isinstance(found, Mapping) else found).casefold()


def with_model(script: Script, is_deaf: bool) -> bool:
    """The same with a careful model, over real HTTP."""
    with (
        ModelServer(careful(script)) as server,
        environment(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="none"),
    ):
        return is_right(script, is_deaf, _patiently)


def _patiently(flow: Flow, call: Call, wanted: Read, _: float) -> ModelAnswer:
    return reading.read(flow, call, wanted, PATIENCE)


@dataclass(frozen=True, slots=True)
class Mended:
    """One script: whether it ends as wanted by rules, with a model, and without any rule by asking again or a model."""

    script: Script
    rules: bool
    model: bool
    asking_again: bool
    model_alone: bool


def mended(of: Iterator[Script] | None = None) -> Iterator[Mended]:
    """Talks to servers on 127.0.0.1."""
    for script in of or scripts():
        yield Mended(
            script,
            rules=is_right(script, is_deaf=False),
            model=with_model(script, is_deaf=False),
            asking_again=is_right(script, is_deaf=True),
            model_alone=with_model(script, is_deaf=True),
        )


if __name__ == "__main__":
    marks = {True: "right", False: "-"}
    for each in mended():
        shown = (each.rules, each.model, each.asking_again, each.model_alone)
        print(f"{each.script.id:6}{''.join(f'{marks[one]:8}' for one in shown)}{each.script.expected}")
