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
    "unknown": "Failed",
}
"""What the state machine is told of a result."""
RETRIED = ("no_answer", "screened", "busy", "failed", "voicemail")
"""Results of a phone that rang, after which it rings again once the pause of the pace is over."""
CANCELED = "canceled"
"""The call was taken back before anybody answered: by us, or by Twilio after a day in its queue."""
PACES: Mapping[str, Sequence[int]] = {"quick": (5, 15, 45), "patient": (600, 1800, 5400)}
"""Seconds between an attempt that failed and the next."""
MOST_RETRIES = 3
MOST_PUT_OFF = 2
"""Times that a person who asks to be called later is called then."""
MOST_CANCELED = 4
"""Calls of one outreach that are taken back before the person is written to instead."""
MOST_ASKS = 11
"""How often Twilio is asked for one call: the first time, and again after each refusal or silence."""
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
    has the result. Who picked up and asked to be called later is called `again_at`, 0 for nobody.
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
    again_at: float = 0.0
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
"""Fields that identify a fact or say how long it is kept; the other fields are its contents."""


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


def place(facts: Iterable[Mapping[str, Any]], n: int, ask: int) -> float:
    """The moment at which Twilio may be asked for a call, as it was last given to this ask; 0 if none was."""
    given = (each["at"] for each in facts if each["fact"] == "place" and (each["n"], each["ask"]) == (n, ask))
    return max(given, default=0.0)


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
        case "place":
            pass  # of a dial to come; see `place`
        case _:
            found.facts |= {name: value for name, value in fact.items() if name not in ABOUT}


def rung(attempts: Sequence[Attempt]) -> Sequence[Attempt]:
    """The attempts that count: those that were not taken back before anybody could answer."""
    return [each for each in attempts if each.result != CANCELED]


def put_off(attempts: Sequence[Attempt]) -> Sequence[Attempt]:
    """Those in which somebody picked up and asked to be called later, as often as that is done."""
    return [each for each in attempts if each.result == ANSWERED and each.again_at][:MOST_PUT_OFF]


def since_put_off(attempts: Sequence[Attempt]) -> Sequence[Attempt]:
    """Those after the person has asked last to be called later; all of them where nobody has."""
    later = put_off(attempts)
    return [each for each in attempts if not later or each.n > later[-1].n]


def is_reached(attempts: Sequence[Attempt]) -> bool:
    """Whether a person picked up, and is not to be called later."""
    later = put_off(attempts)
    return any(each.result == ANSWERED and each not in later for each in attempts)


def retries(attempts: Sequence[Attempt]) -> int:
    """How often the phone rang again without anybody having asked for it."""
    calls = len(put_off(attempts)) + bool(since_put_off(attempts))
    return max(0, len(rung(attempts)) - calls)


def is_used_up(attempts: Sequence[Attempt], allowed: int) -> bool:
    """Whether dialling again is over, with so many retries allowed."""
    attempts = since_put_off(attempts)
    if not attempts:
        return False
    last, counted = attempts[-1], len(rung(attempts))
    if not last.result:
        return len(last.asks) >= MOST_ASKS
    if last.result == CANCELED:
        return len(attempts) - counted >= MOST_CANCELED
    return last.result not in RETRIED or counted > allowed


def next_attempt_at(attempts: Sequence[Attempt], pace: str, allowed: int) -> float | None:
    """When the phone will ring again, seconds since 1970; None if it will not, or already does."""
    last, now = attempts[-1] if attempts else None, since_put_off(attempts)
    if last and not now:
        return last.again_at
    if last is None or not last.result or is_used_up(attempts, allowed):
        return None
    pause = PACES[pace][len(rung(now)) - 1] if last.result in RETRIED else 0
    return last.ended_at + pause
