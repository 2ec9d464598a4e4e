"""Plays simulated callers, one after the other, on the phones and state machines of a running stack."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from parley.local.beside import Execution
from parley.local.exchange.exchange import Exchange
from parley.local.exchange.people import utter
from parley.local.rehearse.goal import UnspeakableError
from parley.local.simulation.person import RealLine, SimulatedPerson, seconds
from parley.local.simulation.planned import SimulatedCaller
from parley.local.simulation.simulated_time import SimulatedTime
from parley.local.state_machines.watching import OVER, WatchedExecution
from parley.outreach.request import RequestError
from parley.store import calls

PATIENCE_SECONDS = 60.0
BEGINS_SECONDS = 1.0
"""How long the next execution may take to be begun by the one before it."""
LOOK_SECONDS = 0.1
TALK_SECONDS = 2.0
"""How long somebody is talked with whom the caller was put through to, at most."""

Played = dict[str, Any]
"""One call: when, of whom, and what came of it."""


class SimulatedDay:
    """`states` is a client for Step Functions, `settle` returns when nothing is left to do after a call."""

    def __init__(self, exchange: Exchange, states: Any, settle: Callable[[], None]) -> None:
        self._exchange, self._states, self._settle = exchange, states, settle

    def play(self, callers: Sequence[SimulatedCaller]) -> Iterator[Played]:
        """Each call once it is over. At the end the clock is what it was."""
        transfer = self._exchange.board.unscripted_transfer
        try:
            with SimulatedTime.begun() as simulated:
                for caller in callers:
                    simulated.comes_to(caller.at)
                    self._exchange.board.unscripted_transfer = caller.transfer
                    play = self._is_called if caller.placed else self._calls
                    sids = play(caller, simulated)
                    self._settle()
                    yield {
                        "at": caller.at,
                        "placed": bool(caller.placed),
                        "calls": [_came(sid, caller.agent) for sid in sids],
                    }
        finally:
            self._exchange.board.unscripted_transfer = transfer

    # --- somebody calls -----------------------------------------------------------------------------

    def _calls(self, caller: SimulatedCaller, simulated: SimulatedTime) -> list[str]:
        person = SimulatedPerson(caller, caller.agent)
        person.is_on_file()
        phone = self._exchange.dial(caller.agent, from_=person.number)
        line = RealLine(person.flow, phone.sid)
        while not phone.ended:
            if phone.call.hold is not None:
                self._exchange.board.on_hold(phone.call)
            if phone.listening is None:
                self._exchange.board.settled(TALK_SECONDS)
            if phone.ended or phone.listening is None:
                break
            said = _next(person, line, phone.said, simulated)
            if said is None:
                break
            utter(phone.talk, said)
        if not phone.ended:
            phone.hangs_up()
        return [phone.sid]

    # --- somebody is called -------------------------------------------------------------------------

    def _is_called(self, caller: SimulatedCaller, simulated: SimulatedTime) -> list[str]:
        assert caller.placed
        number = SimulatedPerson(caller, caller.agent).number
        before = {call.sid for call in self._exchange.board.all_calls()}
        self._exchange.callee(number, caller.attempts, says=self._answers(caller, number, simulated))
        id = f"simulated-{caller.seed}-{caller.at:.0f}"
        with suppress(RequestError):  # who must not be called is not
            self._wait(caller.placed.start(caller.placed.business, id, number), simulated)
        return [
            each.sid
            for each in self._exchange.board.all_calls()
            if each.to == number and each.sid not in before
        ]

    def _answers(
        self, caller: SimulatedCaller, number: str, simulated: SimulatedTime
    ) -> Callable[[str], str | None]:
        """The person at a number, another one for each call: what the agent said is answered."""
        lines: dict[str, tuple[SimulatedPerson, RealLine]] = {}

        def says(heard: str) -> str | None:
            live = next((each for each in self._exchange.board.live_calls() if each.to == number), None)
            last = calls.latest(live.sid) if live else None
            if live is None or last is None:
                return None
            if live.sid not in lines:
                person = SimulatedPerson(caller, last.call.agent)
                lines[live.sid] = person, RealLine(person.flow, live.sid)
            return _next(*lines[live.sid], [heard], simulated)

        return says

    def _wait(self, executions: Sequence[Execution], simulated: SimulatedTime) -> None:
        """Until they are over, one after the other, or one waits for a time that has not come."""
        for each in executions:
            execution = WatchedExecution(self._states, each.machine, each.name)
            if not execution.begins(BEGINS_SECONDS):
                return
            give_up = time.monotonic() + PATIENCE_SECONDS
            while execution.status() not in OVER and time.monotonic() < give_up:
                if simulated.put_off.is_set():
                    return
                time.sleep(LOOK_SECONDS)


def _next(
    person: SimulatedPerson, line: RealLine, heard: Sequence[str], simulated: SimulatedTime
) -> str | None:
    """What is said next, when the time for it has passed; None hangs up."""
    line.said, said = heard, None
    with suppress(UnspeakableError):
        said = person.answers(line)
    simulated.goes_on(seconds(" ".join(heard), said))
    return said


def _came(sid: str, agent: str) -> tuple[str, str]:
    """Which agent talked in a call, and its outcome: none where nobody answered `agent`."""
    last = calls.latest(sid)
    return (last.call.agent, last.call.outcome) if last else (agent, "")
