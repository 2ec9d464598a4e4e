"""A call without a phone: the machine's turns, tools, a clock that is told."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol, TypeAlias
from zoneinfo import ZoneInfo

from parley.flow import Consent, Flow, Message, Queue, Result, Tool, Transfer
from parley.flow.words import ABANDONED, CALL_BACK
from parley.local.rehearse.records import RehearsedRecords
from parley.machine import events
from parley.machine.call import Call
from parley.machine.changing_language import LANGUAGE
from parley.machine.effects import (
    Dial,
    Enqueue,
    HangUp,
    Hold,
    LeaveQueue,
    Listen,
    Nothing,
    Read,
    RecordMessage,
    RunTool,
    Spoken,
    Wait,
)
from parley.machine.handing_over import ACCEPTED, ANSWERED, ENDED, PERSON_LEFT, open_legs, taker
from parley.machine.plain import plain
from parley.machine.step import Step, step
from parley.model.answer import no_model
from parley.tools.desk import Desk
from parley.turn.ports import MODEL_SECONDS, Reads

OWNER = "+15125550123"
WORDS_A_SECOND = 2.5
THINKING = 1.5
"""Seconds before somebody answers."""
SILENCE, RINGING = 5.0, 10.0
LETTERS_A_SECOND = 14
"""How fast a voice speaks."""
MOST_STEPS = 24
USUAL_MESSAGE = 20
"""Seconds that a caller speaks after the beep."""
TAKEN = "taken"
IN_OWN_WORDS = "an answer in the business's own words"
IN_ANOTHER_LANGUAGE = "another language"


@dataclass(frozen=True, slots=True)
class Ran:
    """A tool that a call ran, in the call or after it."""

    tool: Tool
    arguments: Mapping[str, Any]
    outcome: str
    values: Mapping[str, Any]


class Heeded(NamedTuple):
    """Of something that a person said: whether a `model` is asked about it, with or without an answer, and whether
    anything that counts was `left` over, of which the model or the person is asked what it changes."""

    model: bool
    left: bool


class Others(NamedTuple):
    """What others do in a call: what comes of a `transfer`, the seconds of a `message`, and whether somebody who waits
    in a `queue` is TAKEN after the first word there, wants to be called back, or hangs up."""

    transfer: str = ANSWERED
    message: int = USUAL_MESSAGE
    queue: str = TAKEN


USUAL = Others()
RunsTools: TypeAlias = Callable[[Flow, Call, RunTool], Result]


def on(records: RehearsedRecords) -> RunsTools:
    """Runs the agent's own tools on these records; nobody reads what they text and mail."""

    def run(flow: Flow, call: Call, wanted: RunTool) -> Result:
        now = datetime.fromtimestamp(call.now, ZoneInfo(flow.timezone)).replace(tzinfo=None)
        key = f"{call.sid}:{call.turn}:{wanted.tool.name}"
        desk = Desk(records, now, call.now, key, OWNER, _unread, flow.timezone, _unread)
        return wanted.tool.run(desk, **wanted.arguments)

    return run


class Line(Protocol):
    """What a caller hears, and where the call stands."""

    @property
    def flow(self) -> Flow: ...
    @property
    def call(self) -> Call: ...
    @property
    def said(self) -> Sequence[str]: ...


class RehearsedCall:
    """One call; it has been answered, and `said` is what the agent said last. `read` is the model that is asked, `met`
    what the call came through of people, recordings, languages and passages."""

    def __init__(
        self,
        flow: Flow,
        call: Call,
        run: RunsTools,
        others: Others = USUAL,
        read: Reads = no_model,
    ) -> None:
        self._declared, self.call = flow, call
        self.ran: list[Ran] = []
        self.met: list[str] = []
        self.heeded: list[Heeded] = []
        self.said: tuple[str, ...] = ()
        self._run_tool, self._read, self._others = run, read, others
        self._is_taken = False
        self._at = call.started_at
        self._turn(events.Answered(self._at))

    @property
    def flow(self) -> Flow:
        """In the language in which the call is held."""
        return self._declared.spoken_in(self.call.language)

    @property
    def over(self) -> bool:
        return self.call.ended

    def hears(self, text: str, only_heard: str | None = None) -> None:
        """What the person says; nothing, if it is empty. They may have `only_heard` so much of what the agent said."""
        self._at += SILENCE if not text else THINKING + len(text.split()) / WORDS_A_SECOND
        spoken = events.SpeechHeard(self._at, text, 0.9, only_heard)
        reads = self._turn(spoken if text else events.Silence(self._at))
        about_rest = any(
            each.rpartition("}")[2] in " ".join(self.said) for each in self.flow.phrases.left_over
        )
        self.heeded.append(Heeded(bool(reads), about_rest or any(each.left_over for each in reads)))

    def presses(self, digits: str) -> None:
        self._at += THINKING + len(digits)
        self._turn(events.Pressed(self._at, digits))

    def hangs_up(self) -> None:
        self._turn(events.HungUp(self._at))

    def _turn(self, event: events.Event) -> Sequence[Read]:
        """Takes the steps of one event; gives what a model is asked in it."""
        said: tuple[str, ...] = ()
        reads: list[Read] = []
        for _ in range(MOST_STEPS):
            stepped = step(self.flow, self.call, event)
            self.call, effect = stepped.call, stepped.effect
            self.met += _met(self.flow, stepped)
            for late in stepped.afterwards:
                self._run(late)
            if isinstance(effect, RunTool):
                event = self._run(effect)
            elif isinstance(effect, Read):
                reads.append(effect)
                event = self._read(self.flow, self.call, effect, MODEL_SECONDS).event
            elif isinstance(effect, Nothing):
                if not (self.call.gone and (ringing := open_legs(self.call))):
                    return reads
                event = events.LegChanged(self._at, ringing[0], ENDED)
            else:
                said += tuple(effect.say)
                self._at += len(" ".join(effect.say)) / LETTERS_A_SECOND
                if isinstance(effect, Listen | HangUp):
                    self.said = said
                    return reads
                event = self._elsewhere(effect)
        raise RuntimeError(f"{self.flow.name}: no answer after {MOST_STEPS} steps in '{self.call.state}'")

    def _elsewhere(self, effect: Spoken) -> events.Event:
        """What comes of it where nobody of ours listens: a call with a colleague, a message."""
        if isinstance(effect, Hold):
            return self._is_handed_over()
        if isinstance(effect, Dial):
            return events.Dialed(self._at, ANSWERED if self._is_taken else self._others.transfer)
        if isinstance(effect, RecordMessage):
            return self._leaves(effect)
        if isinstance(effect, Enqueue):
            return events.Waited(self._at)
        if isinstance(effect, Wait):
            return self._waits()
        if isinstance(effect, LeaveQueue):
            return events.Dequeued(self._at, "left")
        return events.Continued(self._at)

    def _is_handed_over(self) -> events.Event:
        """One after the other does the same, until somebody takes the call; then either of the two hangs up."""
        self._at += RINGING
        transfer, called = self._others.transfer, open_legs(self.call)
        if transfer == ABANDONED or (transfer == ANSWERED and taker(self.call) is not None):
            return events.HungUp(self._at)
        if taker(self.call) is not None or not called:
            return events.Dialed(self._at, ANSWERED)
        result = ACCEPTED if transfer in (ANSWERED, PERSON_LEFT) else transfer
        return events.LegChanged(self._at, called[0], result)

    def _leaves(self, effect: RecordMessage) -> events.MessageRecorded:
        """A message; one of no seconds is silence. The next one is an ordinary one."""
        seconds = min(self._others.message, effect.longest)
        self._others = self._others._replace(message=USUAL_MESSAGE)
        self._at += seconds or effect.silence
        return events.MessageRecorded(
            self._at, events.SOMETHING if seconds else events.NOTHING, seconds, "RE1"
        )

    def _waits(self) -> events.Event:
        state = self.flow.by_name[self.call.state]
        keys = state.keys if isinstance(state, Queue) else {}
        key = next((key for key, meant in keys.items() if meant == CALL_BACK), "")
        if self._others.queue == CALL_BACK and key:
            return events.Pressed(self._at, key)
        if self._others.queue == ABANDONED:
            return events.HungUp(self._at)
        self._is_taken = True
        return events.Dequeued(self._at, "taken")

    def _run(self, wanted: RunTool) -> events.ToolReturned | events.ToolFailed:
        try:
            result = self._taken(wanted) or self._run_tool(self.flow, self.call, wanted)
        except Exception as error:
            self.ran.append(Ran(wanted.tool, wanted.arguments, "failed", {}))
            return events.ToolFailed(self._at, f"{type(error).__name__}: {error}")
        self.ran.append(Ran(wanted.tool, wanted.arguments, result.outcome, result.values))
        return events.ToolReturned(self._at, result.outcome, plain(result.values))

    def _taken(self, wanted: RunTool) -> Result | None:
        """Whose turn it is, once a person of the business has taken them."""
        state = self.flow.by_name.get(self.call.state)
        is_asked = isinstance(state, Queue) and wanted.tool is state.places.take
        return Result("yours", {"person": OWNER}) if self._is_taken and is_asked else None


def _met(flow: Flow, stepped: Step) -> Iterator[str]:
    """What a step led out of, and by which way; what was answered, and in which language the call goes on."""
    for each in stepped.decisions:
        state = flow.by_name.get(each.before)
        if isinstance(state, Consent) and each.after != each.before and stepped.call.may_record:
            yield f"{state.name}: {stepped.call.values[state.name]}"
        elif isinstance(state, Transfer | Queue | Message) and each.after != each.before:
            yield f"{state.name}: {stepped.call.reason}"
        if any(
            one.question == "asked" and one.value in dict(flow.known_questions) for one in each.understood
        ):
            yield IN_OWN_WORDS
        if any(one.question == LANGUAGE and stepped.call.language == one.value for one in each.understood):
            yield IN_ANOTHER_LANGUAGE


def _unread(*_message: Any, **_more: Any) -> bool:
    """Texts and mails of a rehearsal."""
    return True
