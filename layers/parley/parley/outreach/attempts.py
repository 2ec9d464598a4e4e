"""Attempts to reach somebody, as the log of an outreach tells them, and what follows from each result."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

ANSWERED = "answered"
ERRORS: Mapping[str, str] = {
    "no_answer": "NoAnswer",
    "screened": "NoAnswer",
    "busy": "Busy",
    "failed": "Failed",
    "voicemail": "Voicemail",
    "canceled": "Canceled",
    "impossible": "Impossible",
}
"""What the state machine is told of a result; the first five are tried again."""
RETRIED = ("no_answer", "screened", "busy", "failed", "voicemail")
PACES: Mapping[str, Sequence[int]] = {"quick": (5, 15, 45), "patient": (600, 1800, 5400)}
"""Seconds between an attempt that failed and the next. They are the `Retry` of outreach.asl.yaml: numbers in
a definition cannot be parameters, so that a pace has a name, and the name is part of the error."""
MOST_RETRIES = 3
FINAL: Mapping[str, str] = {
    "completed": ANSWERED,
    "busy": "busy",
    "no-answer": "no_answer",
    "failed": "failed",
    "canceled": "canceled",
}
"""CallStatus of a call that is over (https://www.twilio.com/docs/voice/api/call-resource#call-status-values)."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One time that a phone was made to ring. Times are seconds since 1970.

    `tokens` are the task tokens that wait for its result, the newest last. `asks` are when Twilio was asked
    for the call, `throttled` those asks (by place) that Twilio put off; `told` says that the state machine
    has the result.
    """

    n: int
    at: float
    tokens: Sequence[str] = ()
    asks: Sequence[float] = ()
    throttled: Sequence[int] = ()
    sid: str = ""
    answered_at: float = 0.0
    verdict: str = ""
    result: str = ""
    why: str = ""
    ended_at: float = 0.0
    seconds: float = 0.0
    outcome: str = ""
    told: bool = False

    @property
    def put_off(self) -> bool:
        """Twilio refused the last ask for its rate: certainly no phone rings."""
        return len(self.asks) - 1 in self.throttled

    @property
    def is_machine(self) -> bool:
        return self.verdict.startswith("machine") or self.verdict == "fax"


@dataclass
class _Gathered:
    facts: dict[str, Any] = field(default_factory=dict)
    tokens: list[str] = field(default_factory=list)
    asks: list[float] = field(default_factory=list)
    throttled: list[int] = field(default_factory=list)


ABOUT = ("n", "fact", "expires_at")
"""What a fact is of, and how long it is kept; the rest is what it says."""


def gathered(facts: Iterable[Mapping[str, Any]]) -> Sequence[Attempt]:
    """The attempts that the facts of a log make up. The facts are in the order of their ids."""
    found: dict[int, _Gathered] = {}
    for fact in facts:
        _add(found.setdefault(fact["n"], _Gathered()), fact)
    return [
        Attempt(n=n, tokens=each.tokens, asks=each.asks, throttled=each.throttled, **each.facts)
        for n, each in sorted(found.items())
        if "at" in each.facts
    ]


def _add(found: _Gathered, fact: Mapping[str, Any]) -> None:
    match fact["fact"]:
        case "dialled":
            found.facts["at"] = fact["at"]
            found.asks.insert(0, fact["at"])
            found.tokens.insert(0, fact["token"])
        case "ask":
            found.asks.append(fact["at"])
        case "token":
            found.tokens.append(fact["token"])
        case "throttled":
            found.throttled.append(fact["ask"])
        case _:
            found.facts |= {name: value for name, value in fact.items() if name not in ABOUT}


def error_name(result: str, n: int, pace: str, retries: int) -> str:
    """The error that ends the task: its name tells the state machine whether and when to try again."""
    name = ERRORS[result]
    if result not in RETRIED:
        return name
    if n > retries:
        return f"{name}.Last"
    return name if pace == "quick" else f"{name}.{pace.capitalize()}"


def next_attempt_at(attempts: Sequence[Attempt], pace: str, retries: int) -> float | None:
    """When the phone will ring again, seconds since 1970; None if it will not, or already does."""
    last = attempts[-1] if attempts else None
    if last is None or last.result not in RETRIED or last.n > retries:
        return None
    return last.ended_at + PACES[pace][last.n - 1]
