"""Which number each agent answers on this machine, and for which business."""

from dataclasses import dataclass

from parley import agents
from parley.store.records import SYSTEM, Records

KNOWN = {
    "hvac": ("+15125550199", "ace-cooling"),
    "onboarding": ("+15125550198", "companion"),
    "companion": ("+15125550197", "companion"),
    "feedback": ("+46846500400", "exempelbolaget"),
    "car_desk": ("+15125550150", "car_desk"),
}
FIRST_FREE = 15125550151
"""Agents that are not listed get the numbers from here on, in alphabetical order; 555-01xx belongs to
nobody (https://www.nanpa.com/numbering/555-line-numbers)."""


@dataclass(frozen=True)
class Line:
    """An agent's number, in E.164, and the business that it speaks for."""

    agent: str
    number: str
    business: str


def lines() -> list[Line]:
    """One line an agent, those listed above first."""
    there = agents.names()
    others = [agent for agent in there if agent not in KNOWN]
    free = {agent: (f"+{FIRST_FREE + place}", agent) for place, agent in enumerate(others)}
    return [Line(agent, *line) for agent, line in {**KNOWN, **free}.items() if agent in there]


def connect() -> None:
    """Tells Parley which agent answers which number."""
    for line in lines():
        Records(SYSTEM).put("number", line.number, {"agent": line.agent, "business": line.business})
