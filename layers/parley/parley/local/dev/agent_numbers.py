"""Which number each agent answers on this machine, and for which business."""

from dataclasses import dataclass

from parley import agents
from parley.local.beside import beside
from parley.store.records import SYSTEM, Records
from parley.store.tables import RecordItem

FIRST_FREE = 15125550151
"""Agents whose packages name no number get those from here on, in alphabetical order; 555-01xx belongs to
nobody (https://www.nanpa.com/numbering/555-line-numbers)."""


@dataclass(frozen=True)
class AgentNumber:
    """An agent's number, in E.164, and the business that it speaks for."""

    agent: str
    number: str
    business: str


def lines() -> list[AgentNumber]:
    """One line an agent, those with a number of their own first."""
    named = {agent: line for each in beside().values() for agent, line in each.numbers.items()}
    others = [agent for agent in agents.names() if agent not in named]
    free = {agent: (f"+{FIRST_FREE + place}", agent) for place, agent in enumerate(others)}
    return [AgentNumber(agent, *line) for agent, line in {**named, **free}.items()]


def kept() -> list[AgentNumber]:
    """What `parley number` has said on this machine besides."""
    own = {line.number for line in lines()}
    found = RecordItem.query(f"{SYSTEM}#number", consistent_read=True)
    return [
        AgentNumber(each.data["agent"], each.sk, each.data["business"])
        for each in found
        if each.sk not in own
    ]


def connect() -> None:
    """Tells Parley which agent answers which number."""
    for line in lines():
        Records(SYSTEM).put("number", line.number, {"agent": line.agent, "business": line.business})
