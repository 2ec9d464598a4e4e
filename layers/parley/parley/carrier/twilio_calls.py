"""Calls that Parley places: asks Twilio for them, looks them up, ends them.

https://www.twilio.com/docs/voice/api/call-resource
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from parley.carrier.twilio_rest import TOLD_AGAIN, client, translated

CLOCKS_APART_SECONDS = 2
"""How far Twilio's clock and ours may be apart."""
MOST_LISTED = 20
PROGRESS = ("initiated", "answered", "completed")
"""What is told of a call: that it is there, that somebody picked up, and its end; each costs a webhook."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A call as Twilio knows it; `seconds` from answer to end."""

    sid: str
    status: str
    seconds: float = 0.0
    answered_by: str = ""


def place(
    to: str,
    from_: str,
    url: str,
    status_url: str,
    machine_url: str,
    ring_seconds: int,
    hard_seconds: int = 0,
    told: Sequence[str] = PROGRESS,
) -> str:
    """Has Twilio call `to`, and `url` when somebody answers; returns the call's sid. Of its progress that is `told`.

    Machine detection runs meanwhile and tells `machine_url`, so that nobody waits for it. After
    `hard_seconds` from the answer Twilio ends the call as completed (0: after four hours, its default;
    https://www.twilio.com/en-us/blog/introducing-configurable-call-limits-for-programmable-voice).
    Raises PutOffError, UnclearError, OperatorError, or ImpossibleError.
    """
    limit = {"time_limit": hard_seconds} if hard_seconds else {}
    with translated():
        call = client().calls.create(
            to=to,
            from_=from_,
            url=url,
            method="POST",
            status_callback=f"{status_url}{TOLD_AGAIN}",
            status_callback_method="POST",
            status_callback_event=list(told),
            timeout=ring_seconds,
            machine_detection="Enable",
            async_amd="true",
            async_amd_status_callback=f"{machine_url}{TOLD_AGAIN}",
            async_amd_status_callback_method="POST",
            **limit,
        )
    return str(call.sid)


def find(to: str, from_: str, since: float) -> Sequence[Placed]:
    """The calls between two numbers that were created after `since` (seconds since 1970), the newest first.

    Asked for without times, because a call that is still queued has none. Raises a CarrierError.
    """
    earliest = datetime.fromtimestamp(since - CLOCKS_APART_SECONDS, UTC)
    with translated():
        listed = client().calls.list(to=to, from_=from_, limit=MOST_LISTED)
        return [_placed(call) for call in listed if call.date_created and call.date_created >= earliest]


def fetch(sid: str) -> Placed:
    """How a call is getting on. Raises a CarrierError."""
    with translated():
        return _placed(client().calls(sid).fetch())


def hang_up(sid: str) -> None:
    """Ends a call that is under way. Raises a CarrierError."""
    with translated():
        client().calls(sid).update(status="completed")


def redirect(sid: str, url: str) -> None:
    """Has Twilio fetch another document for a call in progress, whatever it does at the moment.

    Raises a CarrierError: ImpossibleError where the call is over
    (https://www.twilio.com/docs/voice/tutorials/how-to-modify-calls-in-progress).
    """
    with translated():
        client().calls(sid).update(url=url, method="POST")


def dequeue(queue: str, sid: str, url: str) -> None:
    """Takes a call out of the queue in which it waits; it goes on at `url`.

    Raises a CarrierError: ImpossibleError where it does not wait there any more
    (https://www.twilio.com/docs/voice/api/member-resource).
    """
    with translated():
        client().queues(queue).members(sid).update(url=url, method="POST")


def stop_ringing(sid: str) -> None:
    """Ends a call that nobody has answered; one that is answered goes on. Raises what `hang_up` raises."""
    with translated():
        client().calls(sid).update(status="canceled")


def _placed(call: object) -> Placed:
    return Placed(
        str(getattr(call, "sid", "")),
        str(getattr(call, "status", "")),
        float(getattr(call, "duration", None) or 0),
        str(getattr(call, "answered_by", None) or ""),
    )
