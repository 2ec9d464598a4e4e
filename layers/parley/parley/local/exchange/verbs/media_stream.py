"""A call's sound as messages on a WebSocket: what goes out is silence, what comes in is only measured.

https://www.twilio.com/docs/voice/media-streams/websocket-messages: connected and start, a media message for every 20 ms
of each track, dtmf, stop; and from the application media, mark and clear. A mark comes back when what was sent before
it has been played, or at once when it is cleared.
"""

import base64
import json
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.sockets import NotOpened, opened
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

FRAME, SAMPLES_A_SECOND = 0.02, 8000
SILENCE = base64.b64encode(b"\xff" * 160).decode()
"""20 ms of silence in mu-law."""
TRACKS: Mapping[str, tuple[str, ...]] = {
    "inbound_track": ("inbound",),
    "outbound_track": ("outbound",),
    "both_tracks": ("inbound", "outbound"),
}
HANDSHAKE_FAILED = 31920


class MediaStream:
    """One stream of one call. `ended` is told when the application has closed its socket."""

    def __init__(
        self,
        board: Switchboard,
        call: ExchangeCall,
        noun: Verb,
        both_ways: bool,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        self._board, self._call, self._noun, self._ended = board, call, noun, ended
        self._base, self.sid = call.document_url, new_sid("MZ")
        self._tracks = ("inbound",) if both_ways else TRACKS[noun.get("track", "inbound_track")]
        self._socket: ClientConnection | None = None
        self._stays = ExitStack()
        self._sequence = self._chunk = 0
        self._lock = RLock()
        self._played_until = 0.0
        self._heard = 0.0
        self._marks: list[tuple[float, str]] = []
        self._pace = board.time_scale or 1.0

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    def opens(self) -> bool:
        """False if the application does not take the stream; that is told as Twilio tells it."""
        try:
            self._socket = opened(self._board, self._noun.get("url"), self._stays)
        except NotOpened as problem:
            self._board.fail(self._call.sid, HANDSHAKE_FAILED, f"the stream was not opened: {problem}")
            self._tell("stream-error", StreamError=str(problem))
            return False
        self._board.events.publish("stream", self._call.sid, stream_sid=self.sid, url=self._noun.get("url"))
        self._send({"event": "connected", "protocol": "Call", "version": "1.0.0"}, numbered=False)
        self._send({"event": "start", "start": self._start()})
        self._tell("stream-started")
        self._board.spawn(self._listens)
        self._board.spawn(self._flows)
        return True

    def _start(self) -> dict[str, Any]:
        named = [each for each in self._noun.children if each.name == "Parameter"]
        return {
            "accountSid": self._call.account_sid,
            "streamSid": self.sid,
            "callSid": self._call.sid,
            "tracks": list(self._tracks),
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": SAMPLES_A_SECOND, "channels": 1},
            "customParameters": {each.get("name"): each.get("value") for each in named},
        }

    def presses(self, keys: str) -> None:
        for key in keys:
            self._send({"event": "dtmf", "dtmf": {"track": "inbound_track", "digit": key}})

    def stops(self) -> None:
        """Ends the stream from the side of the call."""
        with self._lock:
            socket = self._socket
            self._send(
                {"event": "stop", "stop": {"accountSid": self._call.account_sid, "callSid": self._call.sid}}
            )
            self._socket = None
        if socket is not None:
            self._tell("stream-stopped")
            self._board.spawn(self._stays.close)

    # -- what goes out -------------------------------------------------------------------------------------------------

    def _send(self, message: dict[str, Any], numbered: bool = True) -> None:
        from websockets.exceptions import ConnectionClosed

        with self._lock:
            if self._socket is None:
                return
            if numbered:
                self._sequence += 1
                message |= {"sequenceNumber": str(self._sequence), "streamSid": self.sid}
            with suppress(ConnectionClosed):
                self._socket.send(json.dumps(message))

    def _flows(self) -> None:
        """Sends silence, frame by frame, and the marks whose sound has been played."""
        started = time.monotonic()
        with self._board.waiting_for_people():
            while self._socket is not None and not self._board.closing.wait(FRAME * self._pace):
                stamp = str(round((time.monotonic() - started) / self._pace * 1000))
                self._chunk += 1
                for track in self._tracks:
                    media = {
                        "track": track,
                        "chunk": str(self._chunk),
                        "timestamp": stamp,
                        "payload": SILENCE,
                    }
                    self._send({"event": "media", "media": media})
                self._plays(time.monotonic())

    def _plays(self, now: float) -> None:
        with self._lock:
            due = [name for at, name in self._marks if at <= now]
            self._marks = [(at, name) for at, name in self._marks if at > now]
            for name in due:
                self._send({"event": "mark", "mark": {"name": name}})
            if self._heard and self._played_until <= now:
                self._board.says(self._call, f"[hears {self._heard:.1f} s of sound]", verb="Stream")
                self._heard = 0.0

    # -- what comes in -------------------------------------------------------------------------------------------------

    def _listens(self) -> None:
        from websockets.exceptions import ConnectionClosed

        socket = self._socket
        if socket is None:
            return
        with self._board.waiting_for_people(), suppress(ConnectionClosed):
            for message in socket:
                self._takes(message)
        with self._lock:
            closed_by_application, self._socket = self._socket is not None, None
        if closed_by_application:
            self._stays.close()
            self._tell("stream-stopped")
            self._ended()

    def _takes(self, message: str | bytes) -> None:
        """One message of the application; of one that is none of Twilio's an error is told, and the stream goes on."""
        try:
            found = json.loads(message)
            _TAKEN[found["event"]](self, found)
        except (ValueError, KeyError, TypeError) as problem:
            self._board.record_error(self._call.sid, 31951, f"no message of a media stream: {problem!r}")

    def _media(self, found: Mapping[str, Any]) -> None:
        seconds = len(base64.b64decode(found["media"]["payload"])) / SAMPLES_A_SECOND
        with self._lock:
            self._played_until = max(time.monotonic(), self._played_until) + seconds * self._pace
            self._heard += seconds

    def _mark(self, found: Mapping[str, Any]) -> None:
        with self._lock:
            self._marks.append((max(time.monotonic(), self._played_until), str(found["mark"]["name"])))

    def _clear(self, _: Mapping[str, Any]) -> None:
        with self._lock:
            now = time.monotonic()
            self._heard -= max(0.0, self._played_until - now) / self._pace
            self._played_until, self._marks = now, [(now, name) for _, name in self._marks]
        self._plays(now)

    def _tell(self, event: str, **more: str) -> None:
        callback = self._noun.get("statusCallback")
        if not callback:
            return
        form = {
            "AccountSid": self._call.account_sid,
            "CallSid": self._call.sid,
            "StreamSid": self.sid,
            "StreamName": self._noun.get("name") or self.sid,
            "StreamEvent": event,
            "Timestamp": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
            **more,
        }
        method = self._noun.get("statusCallbackMethod", "POST")
        self._board.status.courier.send(
            self.sid, SentWebhook(urljoin(self._base, callback), method, form, "stream")
        )


_TAKEN: Mapping[str, Callable[[MediaStream, Mapping[str, Any]], None]] = {
    "media": MediaStream._media,
    "mark": MediaStream._mark,
    "clear": MediaStream._clear,
}
