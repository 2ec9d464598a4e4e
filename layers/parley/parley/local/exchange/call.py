"""One call, or one leg of one: who talks to whom, where it stands, and what was said."""

import math
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event as Flag
from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple

import phonenumbers

from parley.local.exchange.sessions import Session
from parley.local.exchange.twiml import Document, Verb
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer

if TYPE_CHECKING:
    from parley.local.exchange.alarms import Alarm
    from parley.local.exchange.hold import Hold
    from parley.local.exchange.places import Place
    from parley.local.exchange.recordings import Recorded, Recording

ENDED = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})
"""The statuses that a call does not leave
(https://www.twilio.com/docs/voice/api/call-resource#call-status-values)."""


def country_of(number: str) -> str:
    """The country that a number is of, in two letters; "" for whatever is no number."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or (
            "US" if number[:2] == "+1" else ""
        )
    except phonenumbers.NumberParseException:
        return ""


def _set() -> Flag:
    flag = Flag()
    flag.set()
    return flag


def new_sid(prefix: str) -> str:
    return prefix + uuid.uuid4().hex


class TranscriptLine(NamedTuple):
    """One line of the transcript."""

    who: str
    text: str

    def __str__(self) -> str:
        return f"{self.who}: {self.text}"


class DialResult(NamedTuple):
    """One Dial: where to, Twilio's DialCallStatus, and the sid of the call that it placed."""

    to: str
    status: str
    sid: str
    caller_id: str


@dataclass(frozen=True)
class Listening:
    """The Gather (or Record) that waits for the caller, with Twilio's defaults filled in."""

    verb: str
    input: tuple[str, ...]
    action: str
    method: str
    language: str = "en-US"
    hints: tuple[str, ...] = ()
    num_digits: int | None = None
    finish_on_key: str = "#"
    timeout: int = 5
    speech_timeout: str = ""
    barge_in: bool = True
    action_on_empty_result: bool = False
    speech_model: str = ""
    partial_results: str = ""
    partial_results_method: str = "POST"

    def takes(self, kind: str) -> bool:
        return kind in self.input


class NextDocument(NamedTuple):
    """Where the call goes on: to a document that must be fetched, or to one that is at hand."""

    url: str
    method: str = "POST"
    parameters: tuple[tuple[str, str], ...] = ()
    document: Document | None = None


class Detection(NamedTuple):
    """Answering machine detection: MachineDetection's mode, and where an asynchronous verdict goes."""

    mode: str
    asynchronous: bool = False
    callback: str = ""
    method: str = "POST"


@dataclass
class ExchangeCall:
    """A call's state. `turn` is held by the thread that moves the call on; `state` only for an instant. `connects` is
    what comes when its document has run out, instead of hanging up; `moved` is clear while a place lets the call go."""

    account_sid: str
    from_: str
    to: str
    direction: str
    webhook_url: str = ""
    webhook_method: str = "POST"
    fallback_url: str = ""
    fallback_method: str = "POST"
    status_callback: str = ""
    status_callback_method: str = "POST"
    status_events: frozenset[str] = frozenset({"completed"})
    parent_sid: str = ""
    forwarded_from: str = ""
    ring_timeout: int = 60
    time_limit: int = 0
    sid: str = field(default_factory=lambda: new_sid("CA"))
    status: str = "queued"
    answered_by: str = ""
    detection: Detection | None = None
    created: float = field(default_factory=time.time)
    answered_at: float | None = None
    ended_at: float | None = None
    ended_by: str = ""
    queued_for: float = 0.0
    city: str = ""
    country: str = ""
    skipped: float = 0.0
    document_url: str = ""
    document: Document | None = None
    remaining: Iterator[Verb] = field(default_factory=lambda: iter(()))
    listening: Listening | None = None
    place: "Place | None" = None
    hold: "Hold | None" = None
    connects: Callable[[], None] | None = None
    alarms: list["Alarm"] = field(default_factory=list)
    pending: NextDocument | None = None
    said: list[str] = field(default_factory=list)
    transcript: list[TranscriptLine] = field(default_factory=list)
    transfers: list[DialResult] = field(default_factory=list)
    recordings: list[str] = field(default_factory=list)
    recorders: list["Recording"] = field(default_factory=list, repr=False)
    record: Verb | None = None
    recorded: "Recorded | None" = None
    beside: list[tuple[str, str, Callable[[], None]]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    last_webhook: SentWebhook | None = None
    session: Session = field(default_factory=Session)
    answers: list[WebhookAnswer] = field(default_factory=list)
    sequence: int = 0
    on_end: list[Callable[["ExchangeCall"], None]] = field(default_factory=list)
    moved: Flag = field(default_factory=_set)
    turn: RLock = field(default_factory=RLock)
    state: RLock = field(default_factory=RLock)

    @property
    def ended(self) -> bool:
        return self.status in ENDED

    def spoke(self, who: str, text: str) -> None:
        """Somebody spoke on the call, "caller" or "agent", or pressed keys."""
        self.transcript.append(TranscriptLine(who, text))
        for recording in self.recorders:
            recording.hears(text)

    @property
    def lasted(self) -> float:
        """Seconds from the answer to the end, or up to now, skipped waits included."""
        if self.answered_at is None:
            return 0.0
        return (self.ended_at or time.time()) - self.answered_at + self.skipped

    @property
    def duration(self) -> int:
        """Whole seconds, rounded up as Twilio does; a call is over the moment that its time is."""
        return min(math.ceil(self.lasted), self.time_limit or math.ceil(self.lasted))

    def parameters(self) -> dict[str, str]:
        """What every voice webhook carries (https://www.twilio.com/docs/voice/twiml#request-parameters).

        Of the places only the countries are known, and of the caller's what was said; Twilio sends what it does not
        know empty, too.
        """
        common = {
            "CallSid": self.sid,
            "AccountSid": self.account_sid,
            "From": self.from_,
            "To": self.to,
            "Caller": self.from_,
            "Called": self.to,
            "CallStatus": self.status,
            "ApiVersion": "2010-04-01",
            "Direction": self.direction,
        }
        for side in ("From", "Caller", "To", "Called"):
            own = side in ("From", "Caller")
            common |= {
                f"{side}City": self.city if own else "",
                f"{side}State": "",
                f"{side}Zip": "",
                f"{side}Country": (self.country if own else "") or country_of(common[side]),
            }
        optional = {"ParentCallSid": self.parent_sid, "ForwardedFrom": self.forwarded_from}
        return common | {name: value for name, value in optional.items() if value}
