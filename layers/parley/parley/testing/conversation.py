"""A call without telephone, tables or network: the pure step; tools answer as told, or run for real."""

from collections.abc import Mapping
from math import ceil
from typing import Any, Self

from parley.flow import Flow
from parley.local.lines import GATHER, RELAY
from parley.machine.call import PERSON, Call, Callee
from parley.machine.effects import Continue, Hold, LeaveQueue, Nothing, Read, RecordMessage, RunTool, Spoken
from parley.machine.events import (
    FAILED,
    NOTHING,
    SOMETHING,
    Answered,
    Continued,
    Dequeued,
    Dialed,
    Event,
    HungUp,
    LegChanged,
    MessageRecorded,
    Pressed,
    ReadingArrived,
    ReadingFailed,
    Silence,
    SpeechHeard,
    SteppedIn,
    ToolFailed,
    ToolReturned,
    Waited,
)
from parley.machine.handing_over import open_legs, taker
from parley.machine.plain import plain
from parley.machine.step import Decision, step
from parley.testing.business import Business

SATURDAY_NOON = 1_795_280_400.0
"""2026-11-21 17:00 UTC: eleven in the morning in Austin, a Saturday."""

WORDS_A_SECOND = 2.5
ToolAnswer = ToolReturned | ToolFailed


class Conversation:
    """`tools` maps a tool's name to (outcome, values), or to an exception's text for a failure.

    Others run for real at `business`, if there is one, and so does what is left for afterwards. In a call that is
    `interruptible` the caller may talk into the agent's words; where nobody says it, calls are on the `line`.
    One with a `place` in a queue is the call back of its turn there, and goes on in the state that it `returns_to`.
    `model` maps what the caller said to what the model reads, of what it is asked for; without an entry no
    model answers.
    """

    line = GATHER

    def __init__(
        self,
        flow: Flow,
        tools: Mapping[str, tuple[str, Mapping[str, Any]] | str] | None = None,
        model: Mapping[str, Mapping[str, Any]] | None = None,
        caller: str = "+15125550100",
        called: str = "+15125550199",
        direction: str = "inbound",
        business: Business | None = None,
        interruptible: bool | None = None,
        place: str = "",
        returns_to: str = "",
        sid: str = "CA1",
    ) -> None:
        self.flow, self.tools, self.model = flow, dict(tools or {}), dict(model or {})
        self.business = business
        self.at = SATURDAY_NOON
        self.call = Call(
            sid,
            flow.name,
            self.at,
            caller=caller,
            called=called,
            direction=direction,
            business="ace",
            interruptible=self.line == RELAY if interruptible is None else interruptible,
            callee=Callee("back", 1, who=PERSON, place=place, returns_to=returns_to) if place else None,
        )
        self.said: tuple[str, ...] = ()
        self.ran: list[tuple[str, Mapping[str, Any]]] = []
        self.reads: list[Read] = []
        self.afterwards: list[str] = []
        self.decisions: list[Decision] = []
        self.effect: Spoken = Nothing()
        self._turn(Answered(self.at))

    @property
    def state(self) -> str:
        return self.call.state

    @property
    def outcome(self) -> str:
        return self.call.outcome

    @property
    def heard(self) -> str:
        """What the caller hears last, as one text."""
        return " ".join(self.said)

    def says(self, *utterances: str) -> Self:
        """After a beep it is a message, as long as it takes to say."""
        for text in utterances:
            if isinstance(self.effect, RecordMessage):
                self.leaves_message(ceil(len(text.split()) / WORDS_A_SECOND))
            else:
                self._turn(SpeechHeard(self._later(), text))
        return self

    def leaves_message(self, seconds: int = 20, hangs_up: bool = False, fails: bool = False) -> Self:
        """Speaks for so long after the beep; what is longer than the agent takes is cut off."""
        assert isinstance(self.effect, RecordMessage), f"nothing is recorded: {self.heard}"
        self.waits(seconds)
        result, lasts = FAILED if fails else SOMETHING, min(seconds, self.effect.longest)
        return self._turn(MessageRecorded(self._later(), result, 0 if fails else lasts, "RE1", hangs_up))

    def interrupts(self, text: str, after: str) -> Self:
        """Talks into the agent's words, having heard them as far as `after`; "" is before the first of them."""
        assert after in self.heard, f"the agent does not say '{after}': {self.heard}"
        heard = self.heard[: self.heard.index(after) + len(after)] if after else ""
        return self._turn(SpeechHeard(self._later(), text, only_heard=heard))

    def presses(self, digits: str) -> Self:
        return self._turn(Pressed(self._later(), digits))

    def silent(self, times: int = 1) -> Self:
        for _ in range(times):
            recording = isinstance(self.effect, RecordMessage)
            self._turn(MessageRecorded(self._later(), NOTHING) if recording else Silence(self._later()))
        return self

    def hangs_up(self) -> Self:
        return self._turn(HungUp(self._later()))

    def transfer_ends(self, result: str) -> Self:
        """A person has talked with the caller and hangs up ("answered"), or each who is called does something else."""
        while isinstance(self.effect, Hold) and result != "answered":
            self.person(result)
            if not isinstance(self.effect, Hold):
                return self
        if isinstance(self.effect, Hold) and taker(self.call) is None:
            self.person("accepted")
        return self.returns(result)

    def returns(self, result: str) -> Self:
        """The caller comes back from the phone of somebody else."""
        return self._turn(Dialed(self._later(), result))

    def person(self, result: str, leg: int | None = None, seconds: float = 3.0) -> Self:
        """What somebody does who is called for the caller (a warm Transfer): accepted, declined, machine, busy,
        no_answer, failed or ended; the first of those who are still called, or the `leg` of that place."""
        place = leg if leg is not None else open_legs(self.call)[0]
        return self._turn(LegChanged(self._later(), place, result, seconds))

    def waits_on(self, rounds: int = 1) -> Self:
        """Waits in the queue and says nothing, until the next word or several."""
        for _ in range(rounds):
            self._turn(Waited(self._later(), "QU1"))
        return self

    def is_dequeued(self, result: str = "taken") -> Self:
        """Is out of the queue: it is their turn, or what else `result` says."""
        return self._turn(Dequeued(self._later(), result))

    def is_stepped_into(self, does: str, say: str = "", number: str = "") -> Self:
        """A person of the business steps in."""
        return self._turn(SteppedIn(self._later(), f"{self.call.turn}", "ann@example.com", does, say, number))

    def waits(self, seconds: float) -> Self:
        self.at += seconds
        return self

    def _later(self) -> float:
        self.at += 4.0
        return self.at

    def _turn(self, event: Event) -> Self:
        self.decisions, ahead = [], list[str]()
        for _ in range(20):
            taken = step(self.flow, self.call, event)
            self.call = taken.call
            self.decisions += taken.decisions
            assert not [each.why for each in taken.decisions if each.raised]
            for late in taken.afterwards:
                self.afterwards.append(late.tool.name)
                if self.business and late.tool.name not in self.tools:
                    self._runs(self.business, late)
            effect = taken.effect
            if isinstance(effect, RunTool):
                self.ran.append((effect.tool.name, effect.arguments))
                event = self._tool_answers(effect)
            elif isinstance(effect, Read):
                self.reads.append(effect)
                event = self._model_reads(effect)
            elif isinstance(effect, Continue) and self.call.interruptible:
                ahead += effect.say
                event = Continued(self.at)
            elif isinstance(effect, LeaveQueue):
                event = Dequeued(self.at, "left")
            else:
                self.effect = effect
                self.said = (*ahead, *(() if isinstance(effect, Nothing) else effect.say))
                return self
        raise AssertionError(f"no answer in state {self.call.state}")

    def _tool_answers(self, effect: RunTool) -> ToolAnswer:
        if self.business and effect.tool.name not in self.tools:
            return self._runs(self.business, effect)
        answer = self.tools.get(effect.tool.name, "no such tool in this test")
        if isinstance(answer, str):
            return ToolFailed(self.at, answer)
        outcome, values = answer
        made_up = set(values) - {*effect.tool.gives.get(outcome, ()), *effect.tool.may_give}
        assert not made_up, f"{effect.tool.name} never gives {made_up}"
        return ToolReturned(self.at, outcome, values)

    def _runs(self, business: Business, wanted: RunTool) -> ToolReturned:
        key = f"{self.call.sid}:{self.call.turn}:{wanted.tool.name}"
        result = business.runs(wanted.tool, self.at, key, wanted.arguments)
        return ToolReturned(self.at, result.outcome, plain(result.values))

    def _model_reads(self, effect: Read) -> ReadingArrived | ReadingFailed:
        if effect.text in self.model:
            values = dict(self.model[effect.text])
            ack, words = str(values.pop("ack", "")), str(values.pop("words", ""))
            asked = {name: value for name, value in values.items() if name in effect.open}
            return ReadingArrived(self.at, asked, ack, words)
        return ReadingFailed(self.at, "no model")
