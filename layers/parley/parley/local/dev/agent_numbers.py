"""Which number each agent answers on this machine, and for which business."""

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from parley import agents
from parley.local import changed
from parley.local.beside import beside
from parley.local.data import RECORDS
from parley.local.lines import RELAY
from parley.store import listing
from parley.store.records import SYSTEM, Records
from parley.store.tables import RecordItem

if TYPE_CHECKING:
    from parley.local.stack import Stack

FIRST_RELAY = 17375550100
FIRST_FREE = 15125550151
"""Agents whose packages name no number get the free ones from here on, in alphabetical order; 555-01xx belongs to
nobody (https://www.nanpa.com/numbering/555-line-numbers)."""


@dataclass(frozen=True)
class AgentNumber:
    """An agent's number, in E.164, the business that it speaks for, and the line it is on; "" is as the flow says."""

    agent: str
    number: str
    business: str
    line: str = ""

    @property
    def name(self) -> str:
        """By which it is dialled."""
        return named(self.agent, self.line)


def named(agent: str, line: str) -> str:
    return f"{agent} on {line}" if line else agent


def lines() -> list[AgentNumber]:
    """One line an agent, those with a number of their own first."""
    named = {agent: line for each in beside().values() for agent, line in each.numbers.items()}
    taken = {number for number, _ in named.values()}
    free = (number for place in count(FIRST_FREE) if (number := f"+{place}") not in taken)
    others = {agent: (next(free), agent) for agent in agents.names() if agent not in named}
    return [AgentNumber(agent, *line) for agent, line in {**named, **others}.items()]


def relays() -> list[AgentNumber]:
    """For each agent a second number that is on the relay, so that both lines can be tried."""
    own = lines()
    return [replace(line, number=f"+{FIRST_RELAY + place}", line=RELAY) for place, line in enumerate(own)]


def kept() -> list[AgentNumber]:
    """The numbers that `parley number` has added on this machine."""
    own = {line.number for line in (*lines(), *relays())}
    found = RecordItem.query(f"{SYSTEM}#number", consistent_read=True)
    return [
        AgentNumber(each.data["agent"], each.sk, each.data["business"])
        for each in found
        if each.sk not in own
    ]


def connect(stack: "Stack", line: str = "") -> None:
    """Tells Parley which agent answers which number; all of the agents' own numbers are on that line. A number that
    somebody has changed stays as it is."""
    answered = [*(replace(each, line=line) for each in lines()), *relays()]
    businesses = {each.business for each in answered} | {each.business for each in listing.numbers()}
    system, kept = Records(SYSTEM), changed.by_people(businesses)
    items = [
        system.item("number", each.number, _kept(each)).to_dynamodb_dict()
        for each in answered
        if (SYSTEM, "number", each.number) not in kept
    ]
    stack.put(RECORDS, items)


def _kept(number: AgentNumber) -> dict[str, str]:
    said = {"line": number.line} if number.line else {}
    return {"agent": number.agent, "business": number.business, **said}
