"""One rehearsed call: the line, the person, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from parley.flow import Flow, Transfer
from parley.flow.words import ABANDONED, CALL_BACK
from parley.local import data
from parley.local.beside import Record
from parley.local.dev import agent_numbers
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.line import TAKEN, USUAL_MESSAGE, Heeded, Others, Ran, RehearsedCall, on
from parley.local.rehearse.person import RehearsedAnswer, RehearsedPerson
from parley.local.rehearse.records import RehearsedRecords
from parley.machine.call import Call
from parley.machine.handing_over import ANSWERED

MOST_TURNS = 30
"""Things said by one caller; then they hang up, and it was no good call."""

TALKS_OVER = 0.2
"""The share of what is said that is said over the agent, where that is possible."""


class Spoken(NamedTuple):
    """One exchange: what the agent said, and what the caller answered, and how. `read_back` are answers that the
    agent wanted a yes to, `kept` is what was known once it was said, `entered` the states so far."""

    agent: str
    said: RehearsedAnswer
    read_back: Sequence[str]
    kept: dict[str, Any]
    entered: Sequence[str]


@dataclass
class Came:
    """What came of a call."""

    call: Call
    ran: Sequence[Ran]
    asked: Sequence[str]
    accepted: dict[str, Any]
    exchanges: list[Spoken] = field(default_factory=list)
    last_words: str = ""
    gave_up: bool = False
    heeded: Sequence[Heeded] = ()
    met: Sequence[str] = ()


PICKS_UP = 0.3
"""The share of transfers in which somebody takes the call; the others come to the other ways alike."""
MESSAGES = (0, 1, 5, USUAL_MESSAGE, USUAL_MESSAGE, 600)
"""Seconds that somebody speaks after the beep: silence, a breath, and more than any agent takes among them."""
IN_QUEUE = (TAKEN, CALL_BACK, ABANDONED)


def _others(flow: Flow, goal: Goal) -> Others:
    """Whom and what this caller meets."""
    chance = goal.chance("others")
    ways = sorted({way for state in flow.states if isinstance(state, Transfer) for way in state.goto})
    picks_up = not ways or chance.random() < PICKS_UP
    transfer = ANSWERED if picks_up else chance.choice(ways)
    return Others(transfer, goal.chance("message").choice(MESSAGES), chance.choice(IN_QUEUE))


def play(flow: Flow, goal: Goal, person: RehearsedPerson, interruptible: bool = False) -> Came:
    """On a line that is `interruptible` some speak before the agent has finished."""
    call = replace(begin(flow, goal), interruptible=interruptible)
    line = RehearsedCall(flow, call, on(RehearsedRecords(on_file(flow.name, goal))), _others(flow, goal))
    came = Came(line.call, line.ran, person.asked, person.accepted, heeded=line.heeded, met=line.met)
    while not line.over:
        said, agent = person.answers(line), " ".join(line.said)
        came.gave_up = len(came.exchanges) >= MOST_TURNS
        if said.text is None or came.gave_up:
            line.hangs_up()
        elif said.keys:
            line.presses(said.text)
        else:
            heard = _until_cut_off(person, said, agent) if interruptible else None
            line.hears(said.text, heard)
            if heard is not None:
                said = replace(said, manner=f"{said.manner}, over the agent after {heard!r}")
        came.exchanges.append(
            Spoken(agent, said, person.read_back, dict(line.call.values), line.call.entered)
        )
    came.call, came.last_words = line.call, " ".join(line.said)
    return came


def _until_cut_off(person: RehearsedPerson, said: RehearsedAnswer, agent: str) -> str | None:
    """What was heard of the agent's words by who speaks over them; None where they are heard to their end."""
    chance, words = person.goal.chance("over", *said.key), agent.split()
    if said.key in person.plain or not said.text or chance.random() >= TALKS_OVER:
        return None
    return " ".join(words[: chance.randrange(len(words) + 1)])


def begin(flow: Flow, goal: Goal) -> Call:
    declared, ours = goal.declared, _line(flow.name)
    at = declared.at.replace(tzinfo=ZoneInfo(flow.timezone)).timestamp()
    placed = declared.direction == "outbound"
    return Call(
        sid="CA" + "0" * 32,
        agent=flow.name,
        started_at=at,
        caller=ours.number if placed else goal.number,
        called=goal.number if placed else ours.number,
        direction=declared.direction,
        business=ours.business,
        language=flow.language,
        values=dict(declared.travelling),
    )


@cache
def _line(agent: str) -> agent_numbers.AgentNumber:
    return next(each for each in agent_numbers.lines() if each.agent == agent)


def on_file(agent: str, goal: Goal) -> list[Record]:
    declared = goal.declared
    of_business = data.on_file(declared.data, declared.at).get(_line(agent).business, ())
    return [*of_business, *filter(None, (_record(goal, **each) for each in declared.records))]


def _record(goal: Goal, kind: str, id: str, data: Mapping[str, Any], share: float = 1) -> Record | None:
    return (kind, id, data) if goal.chance("on file", kind, id).random() < share else None
