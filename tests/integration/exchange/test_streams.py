"""Media streams, live transcriptions and SIPREC, as https://www.twilio.com/docs/voice/twiml/stream,
https://www.twilio.com/docs/voice/media-streams/websocket-messages and .../transcription describe them."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from twilio.request_validator import RequestValidator
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from parley.local.exchange import Exchange
from parley.local.exchange.exchange import ACCOUNT_SID, AUTH_TOKEN

from .application import Page, served


@dataclass
class Media:
    """The application's end of a stream: keeps what comes, and says what it is told to."""

    messages: list[dict[str, Any]] = field(default_factory=list)
    signatures: list[tuple[str, str]] = field(default_factory=list)
    sockets: list[ServerConnection] = field(default_factory=list)
    url: str = ""
    came: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, socket: ServerConnection) -> None:
        request = socket.request
        assert request is not None
        signature = request.headers.get("X-Twilio-Signature", "")
        self.signatures.append((f"{self.url}{request.path}", signature))
        self.sockets.append(socket)
        try:
            for message in socket:
                with self.came:
                    self.messages.append(json.loads(message))
                    self.came.notify_all()
        except ConnectionClosed:
            pass

    def of(self, event: str) -> list[dict[str, Any]]:
        return [message for message in self.messages if message["event"] == event]

    def waits_for(self, event: str, count: int = 1) -> list[dict[str, Any]]:
        with self.came:
            assert self.came.wait_for(lambda: len(self.of(event)) >= count, 20), f"no {event}"
        return self.of(event)

    def sends(self, event: str, **more: Any) -> None:
        self.sockets[-1].send(json.dumps({"event": event, **more}))

    def plays(self, seconds: float) -> None:
        payload = base64.b64encode(b"\xff" * round(seconds * 8000)).decode()
        self.sends("media", media={"payload": payload})


@contextmanager
def listening() -> Iterator[Media]:
    media = Media()
    server: Server
    with serve(media, "127.0.0.1", 0) as server:
        media.url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield media
        finally:
            server.shutdown()


def connect(media: Media, **attributes: str) -> dict[str, Page]:
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    parameters = '<Parameter name="FirstName" value="Jane"/>'
    return {
        "/": f'<Connect><Stream url="{media.url}/audio" {written}>{parameters}</Stream></Connect>'
        "<Say>The stream is over.</Say><Gather/>",
        "/status": "",
    }


def test_the_connected_and_start_messages_are_sent_first() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        assert phone.place == "Stream"
        media.waits_for("media")
        connected, start = media.messages[:2]
        assert connected == {"event": "connected", "protocol": "Call", "version": "1.0.0"}
        assert (start["event"], start["sequenceNumber"]) == ("start", "1")
        assert start["start"] == {
            "accountSid": ACCOUNT_SID,
            "streamSid": start["streamSid"],
            "callSid": phone.sid,
            "tracks": ["inbound"],
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": {"FirstName": "Jane"},
        }
        assert start["streamSid"].startswith("MZ")


def test_the_handshake_is_signed_over_the_address_in_the_document() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/")
        media.waits_for("media")
        ((url, signature),) = media.signatures
        assert RequestValidator(AUTH_TOKEN).validate(url, {}, signature)


def test_media_messages_carry_the_audio_in_chunks_of_twenty_milliseconds() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/")
        frames = media.waits_for("media", 3)[:3]
        assert [frame["media"]["chunk"] for frame in frames] == ["1", "2", "3"]
        assert {frame["media"]["track"] for frame in frames} == {"inbound"}
        assert base64.b64decode(frames[0]["media"]["payload"]) == b"\xff" * 160
        numbers = [int(message["sequenceNumber"]) for message in media.messages[1:]]
        assert numbers == list(range(1, len(numbers) + 1))


def test_a_dtmf_message_is_sent_when_someone_presses_a_key() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/").presses("1#")
        pressed = [message["dtmf"] for message in media.waits_for("dtmf", 2)]
        assert pressed == [{"track": "inbound_track", "digit": key} for key in "1#"]


def test_a_mark_is_sent_back_when_the_media_before_it_has_been_played() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        media.waits_for("media")
        media.plays(0.5)
        media.sends("mark", mark={"name": "greeting"})
        (mark,) = media.waits_for("mark")
        assert mark["mark"] == {"name": "greeting"}
        assert exchange.events.wait_for(lambda: phone.said == ["[hears 0.5 s of sound]"], 10)


def test_clear_empties_the_buffer_and_sends_back_the_remaining_marks() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/")
        media.waits_for("media")
        media.plays(600)
        media.sends("mark", mark={"name": "long"})
        media.sends("clear")
        assert media.waits_for("mark")[0]["mark"]["name"] == "long"


def test_a_message_that_is_none_of_twilios_is_an_error_and_the_stream_goes_on() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        media.waits_for("media")
        media.sends("shout")
        media.sends("mark", mark={"name": "after"})
        media.waits_for("mark")
        assert [error["code"] for error in phone.call.errors] == [31951]


def test_when_the_application_closes_the_socket_the_next_verb_is_carried_out() -> None:
    with (
        listening() as media,
        served(connect(media, statusCallback="/status")) as app,
        Exchange.start() as exchange,
    ):
        phone = exchange.dial(url=app.url + "/")
        media.waits_for("media")
        media.sockets[0].close()
        assert exchange.events.wait_for(lambda: phone.said == ["The stream is over."], 20)
        exchange.settle()
        told = app.forms("/status")
        assert [form["StreamEvent"] for form in told] == ["stream-started", "stream-stopped"]
        assert told[0]["CallSid"] == phone.sid


def test_a_stop_message_is_sent_when_the_call_has_ended() -> None:
    with listening() as media, served(connect(media)) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/")
        media.waits_for("media")
        phone.hangs_up()
        (stop,) = media.waits_for("stop")
        assert stop["stop"] == {"accountSid": ACCOUNT_SID, "callSid": phone.sid}


def test_a_stream_that_is_not_taken_is_told_as_stream_error_and_the_call_goes_on() -> None:
    nobody = Media(url="ws://127.0.0.1:9")
    with served(connect(nobody, statusCallback="/status")) as app, Exchange.start(strict=False) as exchange:
        phone = exchange.dial(url=app.url + "/")
        exchange.settle()
        assert phone.said == ["The stream is over."]
        assert app.forms("/status")[0]["StreamEvent"] == "stream-error"
        assert "31920" in exchange.failures[0]


def test_start_stream_runs_one_way_beside_the_call_until_it_is_stopped() -> None:
    with listening() as media:
        pages: dict[str, Page] = {
            "/": f'<Start><Stream name="one" url="{media.url}" track="both_tracks"/></Start><Gather/>'
            '<Stop><Stream name="one"/></Stop><Gather/>'
        }
        with served(pages) as application, Exchange.start() as exchange:
            phone = exchange.dial(url=application.url + "/")
            assert phone.listening is not None
            assert media.waits_for("start")[0]["start"]["tracks"] == ["inbound", "outbound"]
            assert {message["media"]["track"] for message in media.waits_for("media", 4)} == {
                "inbound",
                "outbound",
            }
            phone.silent()
            media.waits_for("stop")


def test_a_transcription_is_started_tells_utterances_and_is_stopped() -> None:
    pages: dict[str, Page] = {
        "/": '<Start><Transcription name="one" statusCallbackUrl="/words" languageCode="en-US"/></Start>'
        '<Gather input="speech" action="/heard"><Say>How can I help?</Say></Gather>',
        "/heard": '<Stop><Transcription name="one"/></Stop><Say>Unheard.</Say><Gather/>',
        "/words": "",
    }
    with served(pages) as application, Exchange.start() as exchange:
        phone = exchange.dial(url=application.url + "/").says("My furnace is cold")
        exchange.settle()
        told = application.forms("/words")
        assert [form["TranscriptionEvent"] for form in told] == [
            "transcription-started",
            "transcription-content",
            "transcription-content",
            "transcription-stopped",
        ]
        assert [form["SequenceId"] for form in told] == ["1", "2", "3", "4"]
        assert (told[0]["Name"], told[0]["Track"], told[0]["CallSid"]) == ("one", "both_tracks", phone.sid)
        said = [(form["Track"], json.loads(form["TranscriptionData"])["transcript"]) for form in told[1:3]]
        assert said == [("outbound_track", "How can I help?"), ("inbound_track", "My furnace is cold")]


def test_siprec_is_accepted_and_told_of() -> None:
    pages: dict[str, Page] = {
        "/": '<Start><Siprec name="rec" connectorName="c" statusCallback="/siprec"/></Start><Gather/>',
        "/siprec": "",
    }
    with served(pages) as application, Exchange.start() as exchange:
        exchange.dial(url=application.url + "/").hangs_up()
        exchange.settle()
        assert [form["SiprecEvent"] for form in application.forms("/siprec")] == [
            "siprec-started",
            "siprec-stopped",
        ]
