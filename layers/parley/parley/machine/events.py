"""What can happen to a call. Every event carries `at`, the moment it happened (seconds since 1970).

Events are plain data, so that a recorded call can be taken through the machine again.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

SAYS, PUTS_THROUGH, HANGS_UP = STEPS = ("say", "put_through", "hang_up")
"""What a person of the business may do to a call that is under way: has `say` said, has the caller put through to
`number`, or hangs up; the last two with words of their own, if they like."""


class Answered(NamedTuple):
    """The call is up; the first words can be said."""

    at: float


class SpeechHeard(NamedTuple):
    """The caller said something. `confidence` is the recogniser's, 0 to 1, or None. `only_heard` is what of the agent's
    last words was heard before it, where these were cut off; None is all of them."""

    at: float
    text: str
    confidence: float | None = None
    only_heard: str | None = None


class Pressed(NamedTuple):
    """Keys were pressed; `only_heard` as with words."""

    at: float
    digits: str
    only_heard: str | None = None


class Silence(NamedTuple):
    at: float


class Continued(NamedTuple):
    """The words before a slow tool have been said; or a turn that failed is tried again."""

    at: float


class ToolReturned(NamedTuple):
    at: float
    outcome: str
    values: Mapping[str, Any] = {}


class ToolFailed(NamedTuple):
    at: float
    why: str


class ReadingArrived(NamedTuple):
    """The model read the caller's words.

    `values` are outcomes, and excerpts of what was said; `words` are what an outcome rests on. `ack` is
    a short sentence, in a Talk the reply, that has passed the guardrails.
    """

    at: float
    values: Mapping[str, Any] = {}
    ack: str = ""
    words: str = ""


class ReadingFailed(NamedTuple):
    at: float
    why: str


class Dialed(NamedTuple):
    """A transfer is over. `result`: answered, busy, no_answer or failed."""

    at: float
    result: str


SOMETHING, NOTHING, FAILED = "something", "nothing", "failed"


class MessageRecorded(NamedTuple):
    """A recording is over. `result`: something, nothing or failed. `seconds` are as long as it is, `recording` is the
    phone company's name for it; `hung_up` says that the caller is gone, `transcribed` that it is being written down."""

    at: float
    result: str
    seconds: int = 0
    recording: str = ""
    hung_up: bool = False
    transcribed: bool = False


class LegChanged(NamedTuple):
    """What a person does who is called for the caller: the call's `leg` of that place was accepted, declined, answered
    by a machine, was busy, had no_answer, failed, or ended. They have been on the phone for `seconds`, and `text` is
    what they said, or the keys that they pressed."""

    at: float
    leg: int
    result: str
    seconds: float = 0.0
    text: str = ""


class Waited(NamedTuple):
    """Somebody still waits in a queue, and nothing was heard of them. `queue` is Twilio's name for it."""

    at: float
    queue: str = ""


class Dequeued(NamedTuple):
    """The caller is out of the queue. `result`: left (they wanted something else), taken (it is their turn), full or
    failed."""

    at: float
    result: str


class SteppedIn(NamedTuple):
    """A person of the business, `by` name, steps in: what one of `STEPS` says. `wish` tells this time from others."""

    at: float
    wish: str
    by: str
    does: str
    say: str = ""
    number: str = ""


class HungUp(NamedTuple):
    """The call is over. `by` is who of the business closed it, because Twilio had reported no end of it."""

    at: float
    by: str = ""


Event: TypeAlias = (
    Answered
    | SpeechHeard
    | Pressed
    | Silence
    | Continued
    | ToolReturned
    | ToolFailed
    | ReadingArrived
    | ReadingFailed
    | Dialed
    | MessageRecorded
    | LegChanged
    | Waited
    | Dequeued
    | SteppedIn
    | HungUp
)

KINDS: Mapping[str, type[Event]] = {
    "answered": Answered,
    "heard": SpeechHeard,
    "pressed": Pressed,
    "silence": Silence,
    "continued": Continued,
    "tool_returned": ToolReturned,
    "tool_failed": ToolFailed,
    "reading_arrived": ReadingArrived,
    "reading_failed": ReadingFailed,
    "dialed": Dialed,
    "recorded": MessageRecorded,
    "leg": LegChanged,
    "waited": Waited,
    "dequeued": Dequeued,
    "stepped_in": SteppedIn,
    "hung_up": HungUp,
}
_KIND_OF = {kind: name for name, kind in KINDS.items()}


SELDOM: Mapping[str, Any] = {
    "only_heard": None,
    "by": "",
    "hung_up": False,
    "transcribed": False,
    "queue": "",
}
"""What most events have nothing to say of, and their data leaves out then."""


def to_data(event: Event) -> dict[str, Any]:
    data = {"kind": _KIND_OF[type(event)], **event._asdict()}
    return {name: value for name, value in data.items() if name not in SELDOM or value != SELDOM[name]}


def from_data(data: Mapping[str, Any]) -> Event:
    return KINDS[data["kind"]](**{name: value for name, value in data.items() if name != "kind"})
