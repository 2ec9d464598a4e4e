"""Start with a Transcription: what is said in a call is told as it is said.

https://www.twilio.com/docs/voice/twiml/transcription: transcription-started, -content and -stopped with a SequenceId
from 1. What the person on the phone says is the inbound track, what they hear the outbound track.
"""

import json
from datetime import UTC, datetime
from threading import Lock
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.events import Event
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook

TRACKS = {"heard": "inbound_track", "said": "outbound_track"}
_PROVIDER = ("profanityFilter", "speechModel", "enableAutomaticPunctuation", "hints")


class LiveTranscription:
    def __init__(self, board: Switchboard, call: ExchangeCall, noun: Verb) -> None:
        self._board, self._call, self._noun = board, call, noun
        self._url = urljoin(call.document_url, noun.get("statusCallbackUrl"))
        self._sid, self._sequence, self._lock, self._over = new_sid("GT"), 0, Lock(), False
        self._track = noun.get("track", "both_tracks")
        self._tell("started", **self._settings())
        self._unsubscribe = board.events.subscribe(self._overhears)

    def stops(self) -> None:
        with self._lock:
            over, self._over = self._over, True
        if not over:
            self._unsubscribe()
            self._tell("stopped")

    def _overhears(self, event: Event) -> None:
        track = TRACKS.get(event["event"])
        if event["sid"] != self._call.sid or track is None or self._track not in ("both_tracks", track):
            return
        confidence = event.get("confidence", 0.95)
        self._tell(
            "content",
            LanguageCode=self._noun.get("languageCode", "en-US"),
            Track=track,
            TranscriptionData=json.dumps({"transcript": event["text"], "confidence": confidence}),
            Final="true",
        )

    def _settings(self) -> dict[str, str]:
        provider = {name: self._noun.get(name) for name in _PROVIDER if self._noun.get(name)}
        labels = {
            "Name": self._noun.get("name"),
            "InboundTrackLabel": self._noun.get("inboundTrackLabel"),
            "OutboundTrackLabel": self._noun.get("outboundTrackLabel"),
        }
        return {
            "LanguageCode": self._noun.get("languageCode", "en-US"),
            "Track": self._track,
            "TranscriptionEngine": self._noun.get("transcriptionEngine", "google"),
            "ProviderConfiguration": json.dumps(provider),
            "PartialResults": self._noun.get("partialResults", "false"),
            **{name: label for name, label in labels.items() if label},
        }

    def _tell(self, event: str, **more: str) -> None:
        if not self._noun.get("statusCallbackUrl"):
            return
        with self._lock:
            self._sequence += 1
            form = {
                "AccountSid": self._call.account_sid,
                "CallSid": self._call.sid,
                "TranscriptionSid": self._sid,
                "TranscriptionEvent": f"transcription-{event}",
                "SequenceId": str(self._sequence),
                "Timestamp": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
                **more,
            }
            method = self._noun.get("statusCallbackMethod", "POST")
            self._board.status.courier.send(self._sid, SentWebhook(self._url, method, form, "transcription"))
