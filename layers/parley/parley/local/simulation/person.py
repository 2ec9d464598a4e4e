"""A rehearsed caller on a real phone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from parley import agents
from parley.flow import Flow
from parley.local.dev.agent_numbers import lines
from parley.local.rehearse.calls import MOST_TURNS
from parley.local.rehearse.declared import declared
from parley.local.rehearse.goal import Goal
from parley.local.rehearse.line import LETTERS_A_SECOND, SILENCE, THINKING, WORDS_A_SECOND
from parley.local.rehearse.person import RehearsedPerson
from parley.local.rehearse.rehearsal import Rehearsal
from parley.local.simulation.planned import SimulatedCaller
from parley.machine.call import Call
from parley.store import calls
from parley.store.records import Records

OWN = {"number", "weight"}
FIRST, LAST = 2000, 9999
"""The last four digits of callers of whom nothing is known."""


class RealLine:
    """What a rehearsed caller looks at, of a call that is real."""

    def __init__(self, flow: Flow, sid: str) -> None:
        self.flow, self.sid = flow, sid
        self.said: Sequence[str] = ()

    @property
    def call(self) -> Call:
        last = calls.latest(self.sid)
        if last is None:
            raise LookupError(f"there is no call '{self.sid}'")
        return last.call


class SimulatedPerson:
    """Somebody with a goal, who calls `agent` or is called by it."""

    def __init__(self, caller: SimulatedCaller, agent: str) -> None:
        self._caller, self.flow = caller, agents.load(agent)
        at = datetime.fromtimestamp(caller.at, ZoneInfo(self.flow.timezone)).replace(tzinfo=None)
        self.goal: Goal = Rehearsal(self.flow, replace(declared(agent), at=at)).goal(caller.seed)
        self._person, self._said = RehearsedPerson(self.goal), 0

    @property
    def number(self) -> str:
        """The number that something is known of, or one like it."""
        if set(self.goal.caller) > OWN:
            return self.goal.number
        return f"{self.goal.number[:-4]}{self._caller.chance('number').randint(FIRST, LAST)}"

    def is_on_file(self) -> None:
        """Puts on file what the agent's rehearsals have there about its callers."""
        business = next(line.business for line in lines() if line.agent == self.flow.name)
        for each in self.goal.declared.records:
            id = self.number if each["id"] == self.goal.number else each["id"]
            Records(business).put(each["kind"], id, each["data"])

    def answers(self, line: RealLine) -> str | None:
        """What is said next, as at the terminal phone: words, #12 for keys, nothing for silence; None hangs up."""
        self._said += 1
        if not line.call.state:  # who is called says something first
            return self._caller.chance("hello").choice(self.goal.speech.hello)
        said = self._person.answers(line) if self._said <= MOST_TURNS else None
        if said is None or said.text is None:
            return None
        return f"#{said.text}" if said.keys else said.text


def seconds(heard: str, said: str | None) -> float:
    """How long it takes to hear the one and to say the other."""
    words = (said or "").split()
    return len(heard) / LETTERS_A_SECOND + (THINKING + len(words) / WORDS_A_SECOND if words else SILENCE)
