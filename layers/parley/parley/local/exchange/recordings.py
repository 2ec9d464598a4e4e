"""Recordings and what is told of them. No sound is recorded: the words are kept, and silence of the right length.

https://www.twilio.com/docs/voice/api/recording and the recordingStatusCallback of Record, Dial, Conference and
Recording.
"""

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from threading import RLock
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.switchboard import Switchboard

WHOLE_CALL = ("StartCallRecordingTwiML", "StartCallRecordingAPI", "OutboundAPI")
"""The sources whose recordings hear all that is said on a call, by whom ever; others are told what they hear."""
COMPLETED = frozenset({"completed"})


@dataclass(frozen=True)
class Recorded:
    """How something is recorded, and who is told of it. `source` is Twilio's RecordingSource."""

    source: str
    callback: str = ""
    callback_method: str = "POST"
    events: frozenset[str] = COMPLETED
    channels: int = 1
    track: str = "both"


@dataclass
class Recording:
    """`status` is in-progress, paused, stopped or completed."""

    recorded: Recorded
    account_sid: str
    call: ExchangeCall
    conference_sid: str = ""
    sid: str = field(default_factory=lambda: new_sid("RE"))
    status: str = "in-progress"
    words: list[str] = field(default_factory=list)
    created: float = field(default_factory=time.time)
    updated: float = field(default_factory=time.time)
    since: float = 0.0
    seconds: int = 0

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def hears(self, text: str) -> None:
        if self.status == "in-progress":
            self.words.append(text)


@dataclass
class Transcription:
    """The words of a recording, as Record's `transcribe` asks for them."""

    recording: Recording
    text: str
    sid: str = field(default_factory=lambda: new_sid("TR"))
    created: float = field(default_factory=time.time)


class Recordings:
    """All that was recorded and transcribed."""

    def __init__(self, board: "Switchboard") -> None:
        self._board, self._lock = board, RLock()
        self.all: dict[str, Recording] = {}
        self.transcriptions: dict[str, Transcription] = {}

    def url(self, recording: Recording) -> str:
        return f"{self._account}/Recordings/{recording.sid}"

    @property
    def _account(self) -> str:
        return f"{self._board.base_url}/2010-04-01/Accounts/{self._board.account_sid}"

    def start(self, recorded: Recorded, call: ExchangeCall, conference_sid: str = "") -> Recording:
        """Starts to record a call, or the conference that it is in."""
        recording = Recording(recorded, self._board.account_sid, call, conference_sid, since=call.lasted)
        with self._lock:
            self.all[recording.sid] = recording
        self.tell(recording, "in-progress")
        if recorded.source in WHOLE_CALL:
            call.recorders.append(recording)
        if not conference_sid:
            call.on_end.append(lambda _: self.complete(recording))
        return recording

    def complete(self, recording: Recording, seconds: int | None = None) -> None:
        """Ends a recording, once; it is as long as the call went on, or `seconds`."""
        with self._lock:
            if recording.status == "completed":
                return
            now = time.time()
            lasted = max(recording.call.lasted - recording.since, now - recording.created)
            recording.seconds = max(1, math.ceil(lasted - 0.5)) if seconds is None else seconds
            recording.status, recording.updated = "completed", now
        if self._board.closing.is_set():
            return
        self._board.events.publish(
            "recording",
            recording.call.sid,
            text=recording.text,
            seconds=recording.seconds,
            recording_sid=recording.sid,
        )
        self.tell(recording, "completed")

    def delete(self, sid: str) -> None:
        with self._lock:
            del self.all[sid]

    def tell(self, recording: Recording, status: str) -> None:
        how = recording.recorded
        if not how.callback or status not in how.events:
            return
        parameters = {
            "AccountSid": recording.account_sid,
            **({"ConferenceSid": recording.conference_sid} if recording.conference_sid else {}),
            **({} if recording.conference_sid else {"CallSid": recording.call.sid}),
            "RecordingSid": recording.sid,
            "RecordingUrl": self.url(recording),
            "RecordingStatus": status,
            **({"RecordingDuration": str(recording.seconds)} if status == "completed" else {}),
            "RecordingChannels": str(how.channels),
            "RecordingStartTime": formatdate(recording.created).replace("-0000", "+0000"),
            "RecordingSource": how.source,
            "RecordingTrack": how.track,
        }
        self._send(recording, SentWebhook(how.callback, how.callback_method, parameters, "recording"))

    def transcribe(self, recording: Recording, callback: str) -> Transcription:
        """https://www.twilio.com/docs/voice/twiml/record#transcribe"""
        transcription = Transcription(recording, recording.text)
        with self._lock:
            self.transcriptions[transcription.sid] = transcription
        if callback:
            parameters = {
                **recording.call.parameters(),
                "TranscriptionSid": transcription.sid,
                "TranscriptionText": transcription.text,
                "TranscriptionStatus": "completed",
                "TranscriptionUrl": f"{self.url(recording)}/Transcriptions/{transcription.sid}",
                "RecordingSid": recording.sid,
                "RecordingUrl": self.url(recording),
            }
            self._send(recording, SentWebhook(callback, "POST", parameters, "transcription"))
        return transcription

    def _send(self, recording: Recording, webhook: SentWebhook) -> None:
        self._board.status.courier.send(recording.sid, webhook)


def asked_for(verb: Verb, base: str, source: str, channels: int = 1) -> Recorded:
    """What the recording attributes of a verb or a noun ask for."""
    callback = verb.get("recordingStatusCallback")
    return Recorded(
        source,
        urljoin(base, callback) if callback else "",
        verb.get("recordingStatusCallbackMethod", "POST"),
        frozenset(verb.get("recordingStatusCallbackEvent", "completed").split()),
        channels,
        verb.get("recordingTrack", "both"),
    )


def asked_over_rest(form: Mapping[str, str], source: str) -> Recorded:
    """What the recording parameters of a request ask for."""
    return Recorded(
        source,
        form.get("RecordingStatusCallback", ""),
        form.get("RecordingStatusCallbackMethod", "POST"),
        frozenset(form.get("RecordingStatusCallbackEvent", "completed").split()),
        2 if form.get("RecordingChannels") == "dual" else 1,
        form.get("RecordingTrack", "both"),
    )


def results(recordings: Recordings, recording: Recording) -> Mapping[str, str]:
    """What an action is told of a recording."""
    return {
        "RecordingSid": recording.sid,
        "RecordingUrl": recordings.url(recording),
        "RecordingDuration": str(recording.seconds),
    }
