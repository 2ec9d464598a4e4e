"""How an outreach ended, in the words of its record; how it stands until then."""

from collections.abc import Mapping, Sequence
from typing import Any

from parley.outreach.attempts import ANSWERED, Attempt, retries
from parley.outreach.request import Outreach

NOT_DELIVERED = {
    "NotAllowedError": "refused",
    "ImpossibleError": "refused",
    "Undelivered": "undelivered",
    "States.HeartbeatTimeout": "unknown",
    "States.Timeout": "unknown",
}
"""What became of an SMS, by the error that the state machine has of it."""


def recorded(outreach: Outreach, attempts: Sequence[Attempt], so_far: Mapping[str, Any]) -> dict[str, Any]:
    """The outcome to keep. `so_far` is what the states gave."""
    ended = outcome(attempts, so_far)
    return {**ended, "result": "cancelled", "reason": "cancelled"} if outreach.cancelled else ended


def cancelled(attempts: Sequence[Attempt], why: str) -> dict[str, Any]:
    """The outcome of an outreach that is cancelled before it is over."""
    return {
        "success": False,
        "channel": "",
        "retries": retries(attempts),
        "result": "cancelled",
        "reason": why,
    }


def outcome(attempts: Sequence[Attempt], so_far: Mapping[str, Any]) -> dict[str, Any]:
    """`success` if a person was on the phone; `retries` how often the phone rang again.

    `channel` is how we reached the person: call, telegram, sms, or "" for not at all; `result` what came of the
    last attempt, or that the next one had become pointless; `reason` why it was refused or pointless, or what
    went wrong; `text` what became of what was written: delivered, undelivered, unknown (nobody reported it),
    refused, failed, or "" if nothing was. Who was only written to was reached if it was delivered.
    """
    answered = next((each for each in reversed(attempts) if each.result == ANSWERED), None)
    written = str((so_far.get("text") or {}).get("channel", ""))
    sms = so_far.get("sms_trouble") or {}
    refused = _decided(so_far, "refused")
    pointless = "" if answered else _decided(so_far, "over")
    return {
        "success": answered is not None,
        "channel": "call" if answered else written,
        "retries": retries(attempts),
        "result": "pointless" if pointless else _result(attempts, refused),
        "reason": refused or pointless or _reason(attempts, so_far),
        "refused": bool(refused),
        "call_outcome": answered.outcome if answered else "",
        "reached": answered is not None or bool(written or pointless),
        "text": "delivered" if written else NOT_DELIVERED.get(sms.get("Error", ""), "failed") if sms else "",
    }


def _decided(so_far: Mapping[str, Any], decision: str) -> str:
    """The reason, if that was what the guard said last."""
    told = so_far.get("guard") or {}
    return str(told.get("reason", "")) if told.get("decision") == decision else ""


def _result(attempts: Sequence[Attempt], refused: str) -> str:
    if attempts and attempts[-1].result:
        return attempts[-1].result
    return "refused" if refused else "not_dialled" if not attempts else "unknown"


def _reason(attempts: Sequence[Attempt], so_far: Mapping[str, Any]) -> str:
    """What went wrong, where something did."""
    if attempts and attempts[-1].result == ANSWERED:
        return ""
    if attempts and attempts[-1].why:
        return attempts[-1].why
    trouble = so_far.get("trouble") or {}
    return f"{trouble.get('Error', '')}: {trouble.get('Cause', '')}"[:500] if trouble else ""


def state(
    outreach: Outreach, attempts: Sequence[Attempt], next_at: float | None, waits_until: float | None
) -> str:
    """How it stands, in one word."""
    if waits_until:
        return "waiting"
    if outreach.cancelled:
        return "cancelled"
    if outreach.outcome:
        return "refused" if outreach.outcome.get("refused") else "done"
    if not attempts:
        return "requested"
    last = attempts[-1]
    if not last.result:
        return "in_call" if last.answered_at else "dialling"
    return "retrying" if next_at else "writing"
