"""What a dial does, and what became of a call: an attempt, what Twilio knows of its call, and the call's log."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from parley.carrier.twilio_calls import Placed
from parley.machine.call import LET_GO, MACHINE, SCREENING, Call
from parley.outreach.attempts import ANSWERED, CANCELED, ERRORS, FINAL, Attempt, is_reached
from parley.outreach.deciding.next_step import Situation, objection

SURE_SECONDS = 8.0
"""After so long a call that Twilio does not list was not placed."""
MOST_QUEUED_SECONDS = 900
"""How long a call may wait in Twilio's queue before it is taken back and a later place is waited for."""
LATER = "Later"
QUEUED = "queued"
NOT_ANSWERED = (QUEUED, "initiated", "ringing")
MACHINES = ("machine", "fax")


@dataclass(frozen=True, slots=True)
class TaskResult:
    """What completes the task that waits for a call or a text: its output, or the name and the cause of an error."""

    output: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    cause: str = ""


def work(now: Situation, token: str) -> Literal["none", "dial", "tell", "ask", "find_out"]:
    """What a task with this token has to do: nothing again, dial anew, or go on with the attempt that is open."""
    if any(token in each.tokens for each in now.attempts):
        return "none"
    last = now.attempts[-1] if now.attempts else None
    if last is None or (last.told and not is_reached(now.attempts)):
        return "dial"
    if last.result:
        return "tell"
    return "ask" if last.put_off else "find_out"


def waits_in_vain(now: Situation, attempt: Attempt, placed: Placed, moment: float) -> bool:
    """A call in Twilio's queue is waited for, unless it may not ring any more, or has waited for too long."""
    if placed.status != QUEUED:
        return False
    return moment - attempt.asks[-1] > MOST_QUEUED_SECONDS or objection(now) is not None


def is_sure(attempt: Attempt, moment: float) -> bool:
    """Whether a call that Twilio does not list by now was certainly not placed."""
    return moment - attempt.asks[-1] >= SURE_SECONDS


def ending(
    attempt: Attempt, placed: Placed, call: Call | None, moment: float, again_at: float = 0.0
) -> dict[str, Any]:
    """The facts of an attempt that is over. `call` is how it stood when it ended, where somebody picked up; who asked
    to be called later is called `again_at`."""
    return {
        "result": result(attempt, placed, call),
        "why": placed.status,
        "sid": placed.sid,
        "ended_at": moment,
        "seconds": placed.seconds,
        "outcome": call.outcome if call else "",
        "again_at": again_at,
    }


def result(attempt: Attempt, placed: Placed, call: Call | None) -> str:
    """Answered means: by a person. Where somebody picked up, the call's log knows who it was."""
    final = FINAL[placed.status]
    if final != ANSWERED:
        return final
    callee = call.callee if call else None
    if callee and callee.who == LET_GO:
        return CANCELED
    if callee and callee.screened:
        return "screened" if callee.who == SCREENING else ANSWERED
    machine = attempt.is_machine or placed.answered_by.startswith(MACHINES)
    return "voicemail" if machine or (callee and callee.who == MACHINE) else ANSWERED


def report(attempt: Attempt, later: bool = False) -> TaskResult:
    """What the task that waits for the attempt is told; `later` that the person is to be called again."""
    if later:
        return TaskResult(error=LATER, cause="asked to be called later")
    if attempt.result != ANSWERED:
        return TaskResult(error=ERRORS[attempt.result], cause=attempt.why or attempt.result)
    return TaskResult(
        {
            "result": ANSWERED,
            "attempt": attempt.n,
            "outcome": attempt.outcome,
            "seconds": attempt.seconds,
            "sid": attempt.sid,
        }
    )
