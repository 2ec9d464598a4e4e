"""A day of feedback calls, second by second, from each verification to what became of it."""

import heapq
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from agents.feedback import calling, sessions
from agents.feedback.data import BUSINESS, DEPARTMENTS, NUMBER, STORES, records
from agents.feedback.sessions import Verified
from agents.feedback.simulate.customers import SimulatedCustomer, of_day
from agents.feedback.simulate.voice import SimulatedClock, SimulatedSaid, SimulatedVoice, voice_function
from parley.outreach.attempts import MOST_RETRIES, PACES
from parley.store import calls
from parley.store.records import SYSTEM, Records
from parley.turn.afterwards import run as run_afterwards

MIDNIGHT = 1_795_215_600.0
"""2026-11-21 00:00 in Stockholm."""
RINGS = {"answer": 6.0, "no-answer": 25.0, "busy": 1.0, "voicemail": 18.0}
"""Seconds from the dial until somebody, or nobody, is there."""
OUTAGE = (MIDNIGHT + 12.5 * 3600, MIDNIGHT + 12.5 * 3600 + 60)
"""A minute in which the phone company answers nothing."""
UNCLEAR_RETRIES = (3, 6, 12, 24, 48)
"""Seconds after which a dial is repeated that the phone company did not answer (statemachine/outreach.asl.yaml)."""
MOST_TURNS = 60


@dataclass
class Happened:
    """What became of one customer."""

    customer: SimulatedCustomer
    session: Mapping[str, Any] = field(default_factory=dict)
    first_dial: float | None = None
    tries: list[str] = field(default_factory=list)
    calls: list["SimulatedCall"] = field(default_factory=list)
    state: str = ""
    why: str = ""


@dataclass
class SimulatedCall:
    outcome: str
    seconds: float
    turns: int
    by_customer: bool
    answers: Mapping[str, Any]


class Day:
    """Everything that happens is a moment in a queue; it is made to happen in the order of time."""

    def __init__(self, voice: SimulatedVoice, clock: SimulatedClock) -> None:
        self._voice, self._clock = voice, clock
        self._moments: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self.happened: list[Happened] = []
        self.transitions = self.through = 0

    def run(self, customers: Sequence[SimulatedCustomer]) -> Iterator[int]:
        """Yields, as the day goes on, how many customers are through."""
        through = 0
        for customer in customers:
            happened = Happened(customer)
            self.happened.append(happened)
            self._at(customer.verified_at, lambda one=happened: self._verified(one))  # type: ignore[misc]
        while self._moments:
            moment, _, happens = heapq.heappop(self._moments)
            self._clock.now = moment
            happens()
            if self.through > through:
                through = self.through
                yield through

    def _at(self, moment: float, happens: Callable[[], None]) -> None:
        heapq.heappush(self._moments, (moment, next(self._order), happens))

    def _verified(self, one: Happened) -> None:
        told = Verified(
            id=one.customer.number,
            store=one.customer.store,
            phone=one.customer.number,
            verified_at=one.customer.verified_at,
            departments=one.customer.departments,
        )
        one.session, _ = sessions.open_session(BUSINESS, told)
        self._schedule(one)

    def _schedule(self, one: Happened) -> None:
        self.transitions += 3
        planned = calling.schedule(BUSINESS, one.session["id"])
        if planned["decision"] != "call":
            self._over(one)
            return
        self._at(sessions.load(BUSINESS, one.session["id"])["due_at"], lambda: self._prepare(one))

    def _prepare(self, one: Happened) -> None:
        self.transitions += 8
        prepared = calling.prepare(BUSINESS, one.session["id"], f"run-{one.session['id']}")
        if prepared["decision"] != "call":
            self._over(one)
            return
        self._dial(one, prepared["outreach"], 1, 0)

    def _dial(self, one: Happened, outreach: str, attempt: int, unanswered: int) -> None:
        now = self._clock.now
        if OUTAGE[0] <= now < OUTAGE[1]:
            self._at(
                now + UNCLEAR_RETRIES[unanswered], lambda: self._dial(one, outreach, attempt, unanswered + 1)
            )
            return
        one.first_dial = one.first_dial or now
        result = one.customer.picks_up()
        one.tries.append(result)
        after = now + RINGS[result]
        if result == "answer":
            self._at(after, lambda: self._talk(one, outreach, attempt))
        elif attempt <= MOST_RETRIES:
            pause = PACES["quick"][attempt - 1]
            self._at(after + pause, lambda: self._dial(one, outreach, attempt + 1, 0))
        else:
            self._at(after, lambda: self._record(one, {"success": False, "result": result.replace("-", "_")}))

    def _talk(self, one: Happened, outreach: str, attempt: int) -> None:
        call = self._call(one, outreach, attempt)
        one.calls.append(call)
        told = {"success": True, "result": "answered", "call_outcome": call.outcome}
        self._at(self._clock.now, lambda: self._record(one, told))

    def _call(self, one: Happened, outreach: str, attempt: int) -> SimulatedCall:
        """The whole call at once: nothing else depends on what happens meanwhile."""
        clock, customer, sid = self._clock, one.customer, f"CA{one.session['id']}-{attempt}"
        began = clock.now
        query = {"outreach": outreach, "business": BUSINESS, "attempt": str(attempt)}
        said, asked, by_customer = self._voice.answer(sid, NUMBER, customer.number, query), None, False
        for _ in range(MOST_TURNS):
            clock.now += said.seconds
            if not said.is_listening:
                break
            asked = self._question(one, said)
            words = customer.answers(said.text, asked)
            clock.now += min(customer.seconds_to_say(words), said.longest_answer)
            if words is None:
                by_customer = True
                self._voice.hang_up(sid)
                break
            said = self._voice.turn(sid, said.action, words)
        last = calls.latest(sid)
        assert last is not None
        run_afterwards(last.call, last.afterwards, self._voice.run_tool)
        session = sessions.load(BUSINESS, one.session["id"])
        lasted = clock.now - began
        clock.now = began
        return SimulatedCall(last.call.outcome, lasted, last.number, by_customer, session.get("answers", {}))

    def _question(self, one: Happened, said: SimulatedSaid) -> Mapping[str, Any] | None:
        questions = sessions.load(BUSINESS, one.session["id"])["questions"]
        if "Vad kunde vi ha gjort bättre" in said.text:
            return {"id": "follow_up", "kind": "open"}
        return next((each for each in questions if each["text"] in said.text), None)

    def _record(self, one: Happened, outcome: Mapping[str, Any]) -> None:
        if calling.record(BUSINESS, one.session["id"], outcome)["again"]:
            self._schedule(one)
        else:
            self._over(one)

    def _over(self, one: Happened) -> None:
        session = sessions.load(BUSINESS, one.session["id"])
        one.state, one.why = session["state"], session["why"]
        self.through += 1


def simulate(count: int, seed: int, progress: Callable[[int], None]) -> Day:
    """A day with so many customers; the same seed gives the same day."""
    clock = SimulatedClock()
    clock.now = MIDNIGHT
    with voice_function(clock) as voice:
        for kind, id, data in records(datetime.fromtimestamp(MIDNIGHT, UTC))[BUSINESS]:
            Records(BUSINESS).put(kind, id, data)
        Records(SYSTEM).put("number", NUMBER, {"agent": "feedback", "business": BUSINESS})
        day = Day(voice, clock)
        customers = of_day(count, seed, MIDNIGHT, [store.id for store in STORES], DEPARTMENTS)
        for through in day.run(customers):
            progress(through)
    return day
