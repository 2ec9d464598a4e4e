"""Which number each agent answers on this machine, and for which business."""

from dataclasses import dataclass

from parley import agents
from parley.store.records import SYSTEM, Records

KNOWN = {"hvac": ("+15125550199", "ace-cooling")}
FIRST_FREE = 15125550150
"""Agents that are not listed get the numbers from here on, in alphabetical order; 555-01xx belongs to
nobody (https://www.nanpa.com/numbering/555-line-numbers)."""


@dataclass(frozen=True)
class Line:
    """An agent's number, in E.164, and the business that it speaks for."""

    agent: str
    number: str
    business: str


def lines() -> list[Line]:
    """One line an agent, in alphabetical order."""
    return [Line(agent, *_line(agent, place)) for place, agent in enumerate(agents.names())]


def _line(agent: str, place: int) -> tuple[str, str]:
    return KNOWN.get(agent, (f"+{FIRST_FREE + place}", agent))


def connect() -> None:
    """Tells Parley which agent answers which number."""
    for line in lines():
        Records(SYSTEM).put("number", line.number, {"agent": line.agent, "business": line.business})
