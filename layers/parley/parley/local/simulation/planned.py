"""Who calls or is called, and when: all by chance, seeded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from parley import agents
from parley.local.beside import PlacedCall, beside
from parley.local.dev.agent_numbers import lines
from parley.local.rehearse.declared import declared

HOURS: Mapping[int, float] = {
    **{8: 4, 9: 8, 10: 9, 11: 8, 12: 6, 13: 7, 14: 8, 15: 8, 16: 7},
    **{17: 6, 18: 4, 19: 2, 20: 1},
}
"""When people call, by the hour where the agent is, in shares."""
MOST_DRAWN = 60
"""Hours that are drawn for a call; then any moment will do."""
CALLED = 0.3
"""The share of calls that agents place, where there are some that do."""
ATTEMPTS: Sequence[tuple[float, Sequence[str]]] = (
    (70, ("answer",)),
    (8, ("no-answer", "answer")),
    (5, ("busy", "answer")),
    (7, ("voicemail", "no-answer")),
    (10, ("no-answer",)),
)
"""How people answer who are called, in per cent: one entry an attempt, the last one again and again."""
PUT_THROUGH: Mapping[str, float] = {"answer": 85, "no-answer": 15}


@dataclass(frozen=True)
class SimulatedCaller:
    """One caller of `agent`, or one whom it calls, as its package has it `placed`."""

    seed: int
    agent: str
    at: float
    placed: PlacedCall | None
    attempts: Sequence[str]
    transfer: str

    def chance(self, what: str) -> Random:
        return Random(f"{self.seed} {what}")  # noqa: S311 - for a simulation


def planned(calls: int, seed: int, begins: float, ends: float) -> list[SimulatedCaller]:
    """In the order of time, from one moment to another; the same for the same seed and moments."""
    inbound = [line.agent for line in lines() if declared(line.agent).direction == "inbound"]
    placed = {name: each for one in beside().values() for name, each in one.placed.items()}
    numbers = range(seed, seed + calls)
    return sorted(
        (_one(number, inbound, placed, begins, ends) for number in numbers), key=lambda each: each.at
    )


def _one(
    number: int, inbound: Sequence[str], placed: Mapping[str, PlacedCall], begins: float, ends: float
) -> SimulatedCaller:
    chance = Random(number)  # noqa: S311 - for a simulation
    called = placed and (not inbound or chance.random() < CALLED)
    agent = chance.choice(list(placed) if called else inbound)
    shares = [share for share, _ in ATTEMPTS]
    return SimulatedCaller(
        seed=number,
        agent=agent,
        at=_moment(chance, ZoneInfo(agents.load(agent).timezone), begins, ends),
        placed=placed[agent] if called else None,
        attempts=chance.choices([script for _, script in ATTEMPTS], shares)[0],
        transfer=chance.choices(list(PUT_THROUGH), list(PUT_THROUGH.values()))[0],
    )


def _moment(chance: Random, zone: ZoneInfo, begins: float, ends: float) -> float:
    days = list(_days(begins, ends, zone))
    for _ in range(MOST_DRAWN):
        day, hour = chance.choice(days), chance.choices(list(HOURS), list(HOURS.values()))[0]
        second = chance.randrange(3600)
        at = datetime(day.year, day.month, day.day, hour, second // 60, second % 60, tzinfo=zone).timestamp()
        if begins <= at < ends:
            return at
    return chance.uniform(begins, ends)


def _days(begins: float, ends: float, zone: ZoneInfo) -> Iterator[date]:
    day, last = (datetime.fromtimestamp(at, zone).date() for at in (begins, ends))
    while day <= last:
        yield day
        day += timedelta(days=1)
