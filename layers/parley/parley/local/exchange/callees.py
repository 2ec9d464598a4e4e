"""How the people and machines behave that applications call: one entry of a script for each attempt.

An entry is one of the words of `ENTRIES`, or a list of what a person who answers will say, or a function
from what the agent said to what the person says next (None hangs up). Lines follow the terminal phone:
plain words are said, `#12` are the keys 1 and 2, an empty line is silence, `/hangup` hangs up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock

ENTRIES = (
    "answer",
    "ring",
    "no-answer",
    "busy",
    "failed",
    "canceled",
    "hang-up",
    "voicemail",
    "fax",
    "screening",
    "screening-nobody",
)
"""answer: picks up at once; ring: rings until somebody at a phone answers, declines or ignores it; hang-up:
picks up and hangs up at once; screening: a machine asks who calls and why, then the person comes on (or
nobody does)."""

Person = Sequence[str] | Callable[[str], str | None]
Entry = str | Sequence[str] | Callable[[str], str | None]

VOICEMAIL_GREETING = (
    "You have reached the voice mailbox of this number. Please leave a message after the tone."
)
SCREENING_QUESTION = (
    "Hi. If you record your name and reason for calling, I'll see if this person is available."
)
SCREENING_HOLD = "Thank you. Please stay on the line."
SCREENING_PATIENCE = 30
"""Seconds until a screened call is given up."""

ANSWERED_BY = {
    "voicemail": ("machine_start", "machine_end_beep"),
    "fax": ("fax", "fax"),
    "screening": ("machine_start", "machine_end_silence"),
    "screening-nobody": ("machine_start", "machine_end_silence"),
}
"""AnsweredBy with MachineDetection Enable and DetectMessageEnd; whatever is not listed is human
(https://www.twilio.com/docs/voice/answering-machine-detection). A screening voice speaks longer than the
2400 ms after which Twilio takes speech for a machine's."""


@dataclass(frozen=True)
class PlannedAnswer:
    """How one call to a callee goes: an entry's word, and the person who talks once it comes to that."""

    kind: str
    person: Person | None = None


@dataclass
class ScriptedCallee:
    """A number's script. The last entry repeats. `says` is the person behind "answer" and "screening".

    `answered_by` overrules what machine detection finds out; the verdict comes after the callee's
    `verdict_after`-th utterance (0: before the first).
    """

    script: Sequence[Entry] = ("answer",)
    says: Person | None = None
    answered_by: str = ""
    verdict_after: int = 0
    attempts: int = 0
    lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        if not self.script:
            raise ValueError("a script needs at least one way to answer a call")
        for entry in self.script:
            if isinstance(entry, str) and entry not in ENTRIES:
                raise ValueError(f"{entry!r} is no way to answer a call; there are: {', '.join(ENTRIES)}")

    def next_attempt(self) -> PlannedAnswer:
        with self.lock:
            entry = self.script[min(self.attempts, len(self.script) - 1)]
            self.attempts += 1
        if isinstance(entry, str):
            return PlannedAnswer(entry, self.says)
        return PlannedAnswer("answer", entry)

    def verdict(self, kind: str, detection: str) -> str:
        """AnsweredBy for an attempt of this kind under MachineDetection `detection`."""
        start, end = ANSWERED_BY.get(kind, ("human", "human"))
        return self.answered_by or (end if detection == "DetectMessageEnd" else start)
