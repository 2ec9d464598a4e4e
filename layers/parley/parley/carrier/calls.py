"""Calls that Parley places: asks Twilio for them, looks them up, ends them.

https://www.twilio.com/docs/voice/api/call-resource
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from parley.carrier.texts import client
from parley.masked import masked

TOO_MANY = 429
SERVER_TROUBLE = 500
CLOCKS_APART_SECONDS = 2
"""How far Twilio's clock and ours may be apart."""
MOST_LISTED = 20
PROGRESS = ("initiated", "answered", "completed")
"""What is told of a call: that it is there, that somebody picked up, and its end; each costs a webhook."""


class CallError(Exception):
    """What Twilio answers instead of doing as it is asked; which, say the classes below."""


class PutOffError(CallError):
    """Twilio takes no more calls just now; none was placed."""


class UnclearError(CallError):
    """Twilio failed or said nothing: there may be a call, or none."""


class ImpossibleError(CallError):
    """Twilio refuses this call for good: the number is none, is blocked, or is not permitted."""

    def __init__(self, code: int, why: str) -> None:
        self.code = code
        super().__init__(f"{code}: {why}")


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
) -> str:
    """Has Twilio call `to`, and `url` when somebody answers; returns the call's sid.

    Machine detection runs meanwhile and tells `machine_url`, so that nobody waits for it. After
    `hard_seconds` from the answer Twilio ends the call as completed (0: after four hours, its default;
    https://www.twilio.com/en-us/blog/introducing-configurable-call-limits-for-programmable-voice).
    Raises PutOffError, UnclearError, or ImpossibleError.
    """
    limit = {"time_limit": hard_seconds} if hard_seconds else {}
    with _translated():
        call = client().calls.create(
            to=to,
            from_=from_,
            url=url,
            method="POST",
            status_callback=status_url,
            status_callback_method="POST",
            status_callback_event=list(PROGRESS),
            timeout=ring_seconds,
            machine_detection="Enable",
            async_amd="true",
            async_amd_status_callback=machine_url,
            async_amd_status_callback_method="POST",
            **limit,
        )
    return str(call.sid)


def find(to: str, from_: str, since: float) -> Sequence[Placed]:
    """The calls between two numbers that were created after `since` (seconds since 1970), the newest first.

    Asked for without times, because a call that is still queued has none. Raises a CallError.
    """
    earliest = datetime.fromtimestamp(since - CLOCKS_APART_SECONDS, UTC)
    with _translated():
        listed = client().calls.list(to=to, from_=from_, limit=MOST_LISTED)
        return [_placed(call) for call in listed if call.date_created and call.date_created >= earliest]


def fetch(sid: str) -> Placed:
    """How a call is getting on. Raises a CallError."""
    with _translated():
        return _placed(client().calls(sid).fetch())


def hang_up(sid: str) -> None:
    """Ends a call that is under way. Raises a CallError."""
    with _translated():
        client().calls(sid).update(status="completed")


def stop_ringing(sid: str) -> None:
    """Ends a call that nobody has answered; one that is answered goes on. Raises what `hang_up` raises."""
    with _translated():
        client().calls(sid).update(status="canceled")


def _placed(call: object) -> Placed:
    return Placed(
        str(getattr(call, "sid", "")),
        str(getattr(call, "status", "")),
        float(getattr(call, "duration", None) or 0),
        str(getattr(call, "answered_by", None) or ""),
    )


@contextmanager
def _translated() -> Iterator[None]:
    """Turns what the twilio package raises into the errors above.

    Its own texts and addresses hold the callee's number, and errors end up in logs and in executions.
    """
    import requests  # here, and what follows, because most turns place no call
    from twilio.base.exceptions import TwilioException, TwilioRestException

    try:
        yield
    except TwilioRestException as error:
        raise _meaning(int(error.status), int(error.code or 0), masked(str(error.msg))) from None
    except (requests.RequestException, TwilioException) as error:
        raise UnclearError(type(error).__name__) from None


def _meaning(status: int, code: int, why: str) -> CallError:
    if status == TOO_MANY:
        return PutOffError(why)
    return UnclearError(f"HTTP {status}: {why}") if status >= SERVER_TROUBLE else ImpossibleError(code, why)
