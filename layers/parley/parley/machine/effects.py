"""What the machine wants done next.

The last effect of a turn is said to the caller; the others come back as events.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from parley.flow.tool import Tool


class Listen(NamedTuple):
    """Say the lines, then listen. `digits` is how many keys answer, when that is fixed. `offers` are said after the
    lines, each with the language that it offers and is in."""

    say: Sequence[str]
    hints: Sequence[str] = ()
    digits: int | None = None
    offers: Sequence[tuple[str, str]] = ()


class Continue(NamedTuple):
    """Say the lines, then come back at once with Continued: something slow follows."""

    say: Sequence[str]


class Dial(NamedTuple):
    """Connect the caller with `number`, ringing `seconds` at most, for `longest_seconds`; comes back with Dialed."""

    say: Sequence[str]
    number: str
    seconds: int
    longest_seconds: int
    whisper: str = ""


class RecordMessage(NamedTuple):
    """Say the lines, beep, and record what is said; comes back with MessageRecorded. The rest is as in `Message`."""

    say: Sequence[str]
    longest: int
    silence: int
    end_key: str
    transcribe: bool = False


class Hold(NamedTuple):
    """Say the lines, then let the caller wait in the room of that `transfer` until a person joins them; comes back with
    Dialed. People who are called for it hear `whisper`."""

    say: Sequence[str]
    transfer: int
    whisper: str = ""


class Enqueue(NamedTuple):
    """Say the lines, then have the caller wait in the queue of the business; comes back with Waited, and with Dequeued
    once they are out of it."""

    say: Sequence[str]


class Wait(NamedTuple):
    """Say the lines to who waits in the queue, listen for an answer, and play `music` for `seconds`, in which keys
    count; comes back with Waited where nothing was heard."""

    say: Sequence[str]
    seconds: int
    music: str = ""


class LeaveQueue(NamedTuple):
    """Have the caller leave the queue; comes back with Dequeued. Nothing is said before."""

    say: Sequence[str] = ()


class HangUp(NamedTuple):
    say: Sequence[str]


@dataclass(frozen=True, slots=True)
class Nothing:
    """The caller is gone: there is nobody to say anything to."""


class RunTool(NamedTuple):
    """Run a tool; comes back with ToolReturned or ToolFailed. One that is `kept` is done after the call where it fails,
    under the same key: it need not be known whether it was done."""

    tool: Tool
    arguments: Mapping[str, Any]
    kept: bool = False


class Read(NamedTuple):
    """Ask the model to read the caller's words; comes back with ReadingArrived or ReadingFailed.

    `open` are the names of the questions that it may answer, `outcomes` what an answer may be where
    the question has fixed ones: nothing else of its answer counts. `understood` is what a rule has understood
    of the words, `left_over` the words beside it. `talk` asks for a reply in an open conversation instead.
    """

    text: str
    state: str
    open: Sequence[str]
    outcomes: Mapping[str, Sequence[str]] = {}
    talk: bool = False
    understood: str = ""
    left_over: str = ""


class Pieces(NamedTuple):
    """What is done of a recording before the words of an effect: the piece that the turn `ends` started is ended, one
    is started as the turn `starts`; 0 is none."""

    ends: int = 0
    starts: int = 0


UNCHANGED = Pieces()
SPOKEN = (Listen, Continue, Dial, Hold, RecordMessage, Enqueue, Wait, HangUp)
"""Effects that say something."""
Spoken: TypeAlias = (
    Listen | Continue | Dial | Hold | RecordMessage | Enqueue | Wait | LeaveQueue | HangUp | Nothing
)
Effect: TypeAlias = Spoken | RunTool | Read
