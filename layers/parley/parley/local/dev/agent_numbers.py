"""Which number each agent answers on this machine, and for which business."""

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from parley import agents
from parley.local.beside import beside
from parley.local.data import RECORDS
from parley.store.records import SYSTEM, Records
from parley.store.tables import RecordItem

if TYPE_CHECKING:
    from parley.local.stack import Stack

FIRST_FREE = 15125550151
"""Agents whose packages name no number get the free ones from here on, in alphabetical order; 555-01xx belongs to
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
    taken = {number for number, _ in named.values()}
    free = (number for place in count(FIRST_FREE) if (number := f"+{place}") not in taken)
    others = {agent: (next(free), agent) for agent in agents.names() if agent not in named}
    return [AgentNumber(agent, *line) for agent, line in {**named, **others}.items()]


def kept() -> list[AgentNumber]:
    """The numbers that `parley number` has added on this machine."""
    own = {line.number for line in lines()}
    found = RecordItem.query(f"{SYSTEM}#number", consistent_read=True)
    return [
        AgentNumber(each.data["agent"], each.sk, each.data["business"])
        for each in found
        if each.sk not in own
    ]


def connect(stack: "Stack") -> None:
    """Tells Parley which agent answers which number."""
    answered = [(line.number, {"agent": line.agent, "business": line.business}) for line in lines()]
    system = Records(SYSTEM)
    stack.put(RECORDS, [system.item("number", *each).to_dynamodb_dict() for each in answered])
