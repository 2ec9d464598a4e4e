"""Record, recordings and transcriptions, as https://www.twilio.com/docs/voice/twiml/record and the pages of the
Recording and Transcription resources describe them. Each test is named after what the documentation says."""

import io
import wave

import httpx
import pytest
from twilio.base.exceptions import TwilioRestException

from parley.local.exchange import Exchange, Phone

from .application import Application, Page, served
from .test_rest import OURS, PLAYER, client_of

MESSAGE = "Please call me back tomorrow morning at half past nine"
PAGES: dict[str, Page] = {"/done": "<Say>Thanks.</Say><Gather/>", "/status": "", "/transcribed": ""}


def record(**attributes: str) -> dict[str, Page]:
    written = " ".join(f'{name}="{value}"' for name, value in {"action": "/done", **attributes}.items())
    return {"/": f"<Record {written}/><Say>Unreachable.</Say>", **PAGES}


def caller(exchange: Exchange, application: Application) -> Phone:
    return exchange.dial(url=application.url + "/")


def test_the_caller_hears_a_beep_and_the_recording_starts_unless_play_beep_is_false() -> None:
    beeps = []
    for play in ("true", "false"):
        with served(record(playBeep=play)) as application, Exchange.start() as exchange:
            phone = caller(exchange, application)
            beeps.append([event["event"] for event in exchange.events.since(0, phone.sid)].count("beep"))
    assert beeps == [1, 0]


def test_when_recording_is_finished_the_action_is_told_of_its_url_and_duration() -> None:
    with served(record()) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says(MESSAGE)
        assert phone.said == ["Thanks."]
        (told,) = application.forms("/done")
        assert (told["RecordingDuration"], told["Digits"]) == ("4", "")
        assert told["RecordingUrl"].startswith(exchange.url)


def test_if_no_action_is_provided_record_will_request_the_current_documents_url() -> None:
    pages: dict[str, Page] = {
        "/": lambda form: "<Say>Recorded.</Say><Gather/>" if "RecordingUrl" in form else "<Record/>"
    }
    with served(pages) as application, Exchange.start() as exchange:
        assert caller(exchange, application).says("hello").said == ["Recorded."]


def test_the_recording_will_automatically_end_after_max_length_seconds() -> None:
    with served(record(maxLength="2")) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says(MESSAGE)
        assert application.forms("/done")[0]["RecordingDuration"] == "2"
        assert phone.recordings == ["Please call me back tomorrow"]


@pytest.mark.parametrize(("trim", "seconds"), [("trim-silence", "1"), ("do-not-trim", "8")])
def test_trim_silence_removes_the_silence_at_the_end(trim: str, seconds: str) -> None:
    with served(record(trim=trim, timeout="7")) as application, Exchange.start() as exchange:
        caller(exchange, application).says("Call me.")
        assert application.forms("/done")[0]["RecordingDuration"] == seconds


@pytest.mark.parametrize(("events", "told"), [("absent", ["absent"]), ("completed", [])])
def test_if_the_caller_does_not_speak_at_all_the_call_falls_through_to_the_next_verb(
    events: str, told: list[str]
) -> None:
    page = (
        f'<Record action="/done" recordingStatusCallback="/status" recordingStatusCallbackEvent="{events}"/>'
    )
    nothing = {"/": page + "<Say>I did not receive a recording</Say>"}
    with served({**PAGES, **nothing}) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).silent()
        assert (phone.said, phone.recordings) == (["I did not receive a recording"], [])
        exchange.settle()
        assert application.forms("/done") == []
        assert [form["RecordingStatus"] for form in application.forms("/status")] == told
        assert client_of(exchange).recordings.list() == []


def test_finish_on_key_is_a_set_of_digits_that_end_the_recording() -> None:
    with served(record(finishOnKey="#")) as application, Exchange.start() as exchange:
        caller(exchange, application).presses("#")
        assert application.forms("/done")[0]["Digits"] == "#"


def test_digits_is_hangup_if_the_caller_hung_up() -> None:
    with served(record(recordingStatusCallback="/status")) as application, Exchange.start() as exchange:
        caller(exchange, application).hangs_up()
        exchange.settle()
        assert application.forms("/done")[0]["Digits"] == "hangup"
        assert application.forms("/status")[0]["RecordingStatus"] == "completed"


def test_the_status_callback_is_told_when_the_recording_is_available_to_access() -> None:
    asked = record(recordingStatusCallback="/status", recordingStatusCallbackEvent="in-progress completed")
    with served(asked) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says(MESSAGE)
        exchange.settle()
        running, completed = application.forms("/status")
        assert (running["RecordingStatus"], completed["RecordingStatus"]) == ("in-progress", "completed")
        assert (completed["CallSid"], completed["RecordingSource"]) == (phone.sid, "RecordVerb")
        assert (completed["RecordingDuration"], completed["RecordingChannels"]) == ("4", "1")
        assert completed["RecordingUrl"] == application.forms("/done")[0]["RecordingUrl"]


def test_a_transcription_of_the_recording_is_told_and_stored() -> None:
    asked = record(transcribe="true", transcribeCallback="/transcribed")
    with served(asked) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says(MESSAGE)
        exchange.settle()
        (told,) = application.forms("/transcribed")
        assert (told["TranscriptionText"], told["TranscriptionStatus"]) == (MESSAGE, "completed")
        assert told["CallSid"] == phone.sid
        client = client_of(exchange)
        stored = client.transcriptions(told["TranscriptionSid"]).fetch()
        assert (stored.transcription_text, stored.recording_sid) == (MESSAGE, told["RecordingSid"])
        assert [each.sid for each in client.recordings(told["RecordingSid"]).transcriptions.list()] == [
            stored.sid
        ]
        assert client.transcriptions(stored.sid).delete()
        assert client.transcriptions.list() == []


def test_transcription_is_limited_to_recordings_longer_than_two_seconds() -> None:
    asked = record(transcribe="true", transcribeCallback="/transcribed")
    with served(asked) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says("Hello.")
        exchange.settle()
        assert (application.forms("/transcribed"), phone.call.errors[0]["code"]) == ([], 13617)


def test_a_request_to_the_recording_url_returns_a_wav_and_with_mp3_appended_an_mp3() -> None:
    with served(record()) as application, Exchange.start() as exchange:
        caller(exchange, application).says(MESSAGE)
        url = application.forms("/done")[0]["RecordingUrl"]
        for address in (url, url + ".wav"):
            answer = httpx.get(address)
            assert answer.headers["content-type"] == "audio/x-wav"
            with wave.open(io.BytesIO(answer.content)) as sound:
                assert sound.getnframes() / sound.getframerate() == 4
                assert set(sound.readframes(sound.getnframes())) == {0}
        compressed = httpx.get(url + ".mp3")
        assert compressed.headers["content-type"] == "audio/mpeg"
        assert compressed.content[:2] == b"\xff\xf3"
        assert len(compressed.content) / 24 * 576 / 24000 == pytest.approx(4, abs=0.024)


def test_a_recording_is_fetched_listed_and_deleted_over_rest() -> None:
    with served(record()) as application, Exchange.start() as exchange:
        phone = caller(exchange, application).says(MESSAGE)
        client = client_of(exchange)
        (recording,) = client.recordings.list(call_sid=phone.sid)
        assert (recording.duration, recording.status, recording.source) == ("4", "completed", "RecordVerb")
        assert client.recordings(recording.sid).fetch().sid == recording.sid
        assert client.recordings(recording.sid).delete()
        with pytest.raises(TwilioRestException) as gone:
            client.recordings(recording.sid).fetch()
        assert gone.value.code == 20404


def test_a_recording_of_a_call_in_progress_is_started_paused_and_stopped() -> None:
    with served({"/": "<Gather/>", **PAGES}) as application, Exchange.start() as exchange:
        phone = caller(exchange, application)
        recordings = client_of(exchange).calls(phone.sid).recordings
        started = recordings.create(
            recording_channels="dual",
            recording_status_callback=application.url + "/status",
            recording_status_callback_event=["in-progress", "completed"],
        )
        assert (started.status, started.source, started.channels) == (
            "in-progress",
            "StartCallRecordingAPI",
            2,
        )
        assert recordings("Twilio.CURRENT").update(status="paused").status == "paused"
        assert recordings(started.sid).update(status="stopped").status == "completed"
        exchange.settle()
        assert [form["RecordingStatus"] for form in application.forms("/status")] == [
            "in-progress",
            "completed",
        ]
        phone.hangs_up()
        with pytest.raises(TwilioRestException) as refused:
            recordings.create()
        assert refused.value.code == 21220


def test_record_on_a_call_that_is_placed_records_it_from_the_answer() -> None:
    with served({"/": "<Gather/>", **PAGES}) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["answer"])
        client_of(exchange).calls.create(
            to=PLAYER,
            from_=OURS,
            url=application.url + "/",
            record=True,
            recording_status_callback=application.url + "/status",
        )
        exchange.wait_for_call(PLAYER).hangs_up()
        exchange.settle()
        (told,) = application.forms("/status")
        assert (told["RecordingStatus"], told["RecordingSource"]) == ("completed", "OutboundAPI")


def test_start_recording_records_the_call_until_it_is_stopped_or_over() -> None:
    begun = '<Start><Recording recordingStatusCallback="/status"/></Start><Gather/><Stop><Recording/></Stop><Gather/>'
    with served({"/": begun, **PAGES}) as application, Exchange.start() as exchange:
        phone = caller(exchange, application)
        (recording,) = client_of(exchange).recordings.list()
        assert (recording.status, recording.source) == ("in-progress", "StartCallRecordingTwiML")
        phone.silent()
        exchange.settle()
        assert application.forms("/status")[0]["RecordingSid"] == recording.sid
        exchange.dial(url=application.url + "/").hangs_up()
        exchange.settle()
        assert len(application.forms("/status")) == 2


def test_partial_results_are_told_while_the_caller_speaks() -> None:
    gather = '<Gather input="speech" action="/done" partialResultCallback="/partial"/>'
    with served({"/": gather, "/partial": "", **PAGES}) as application, Exchange.start() as exchange:
        caller(exchange, application).says("my furnace makes a strange noise")
        exchange.settle()
        partials = application.forms("/partial")
        assert [form["UnstableSpeechResult"] for form in partials] == [
            "my furnace makes",
            *["my furnace makes a strange noise"] * 2,
        ]
        assert [form["StableSpeechResult"] for form in partials] == [
            "",
            "my furnace makes",
            "my furnace makes a strange noise",
        ]
        assert [form["SequenceNumber"] for form in partials] == ["0", "1", "2"]
        assert application.forms("/done")[0]["SpeechResult"] == "my furnace makes a strange noise"
