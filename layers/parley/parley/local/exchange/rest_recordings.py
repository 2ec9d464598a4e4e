"""Recordings and their transcriptions over REST, and the recordings themselves.

https://www.twilio.com/docs/voice/api/recording and https://www.twilio.com/docs/voice/api/recording-transcription. A
recording can be had by whoever knows its address, as a WAV or, with .mp3, as an MP3: silence as long as it says.
"""

from collections.abc import Callable, Mapping

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources, silence
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.recordings import Recording, Transcription, asked_over_rest
from parley.local.exchange.routes import ACCOUNT, VERSION, Answer, File, Route
from parley.local.exchange.switchboard import Switchboard

CURRENT = "Twilio.CURRENT"
FORMATS: Mapping[str, tuple[str, Callable[[Recording], bytes]]] = {
    "": ("audio/x-wav", lambda of: silence.wav(of.seconds, of.recorded.channels)),
    ".wav": ("audio/x-wav", lambda of: silence.wav(of.seconds, of.recorded.channels)),
    ".mp3": ("audio/mpeg", lambda of: silence.mp3(of.seconds)),
}


class RecordingRequests:
    def __init__(self, board: Switchboard) -> None:
        self._board, self._recordings = board, board.recordings
        recording = (
            rf"{ACCOUNT}(/Calls/(?P<call_sid>CA\w+)|/Conferences/(?P<conference_sid>CF\w+))?/Recordings"
        )
        one = rf"{recording}/(?P<sid>RE\w+|Twilio\.CURRENT)"
        self.routes = [
            Route("GET", rf"{recording}\.json", self._list),
            Route("POST", rf"{ACCOUNT}/Calls/(?P<call_sid>CA\w+)/Recordings\.json", self._start),
            Route("GET", rf"{one}\.json", self._fetch),
            Route("POST", rf"{one}\.json", self._update),
            Route("DELETE", rf"{one}\.json", self._delete),
            Route(
                "GET",
                rf"{ACCOUNT}/Recordings/(?P<sid>RE\w+?)(?P<kind>\.wav|\.mp3)?",
                self._sound,
                anybody=True,
            ),
            Route(
                "GET", rf"{ACCOUNT}(/Recordings/(?P<of>RE\w+))?/Transcriptions\.json", self._transcriptions
            ),
            Route(
                "GET",
                rf"{ACCOUNT}(/Recordings/\w+)?/Transcriptions/(?P<sid>TR\w+)\.json",
                self._transcription,
            ),
            Route(
                "DELETE", rf"{ACCOUNT}(/Recordings/\w+)?/Transcriptions/(?P<sid>TR\w+)\.json", self._forget
            ),
        ]

    def _list(
        self, given: "MultiDict[str, str]", call_sid: str | None = None, conference_sid: str | None = None
    ) -> Answer:
        form = parameters.check(given, parameters.LIST_RECORDINGS)
        calls, conferences = form.get("CallSid", call_sid), form.get("ConferenceSid", conference_sid)
        found = [
            self._shown(each)
            for each in reversed(list(self._recordings.all.values()))
            if calls in (None, each.call.sid)
            and conferences in (None, each.conference_sid)
            and resources.within(each.created, form, "DateCreated")
        ]
        return resources.page("recordings", found, form), 200

    def _start(self, given: "MultiDict[str, str]", call_sid: str) -> Answer:
        form = parameters.check(given, parameters.START_RECORDING)
        call = self._board.calls.get(call_sid)
        if call is None:
            raise RefusedRequest(20404, call_sid, expected=True)
        if call.status != "in-progress":
            raise RefusedRequest(21220, f"{call_sid} is {call.status}", expected=True)
        recorded = asked_over_rest(form, "StartCallRecordingAPI")
        return self._shown(self._recordings.start(recorded, call)), 201

    def _fetch(self, given: "MultiDict[str, str]", sid: str, **of: str | None) -> Answer:
        parameters.check(given, parameters.FETCH_RECORDING)
        return self._shown(self._known(sid, **of)), 200

    def _update(self, given: "MultiDict[str, str]", sid: str, **of: str | None) -> Answer:
        form = parameters.check(given, parameters.UPDATE_RECORDING)
        recording = self._known(sid, **of)
        if recording.status == "completed":
            raise RefusedRequest(21220, f"{sid} is completed", expected=True)
        if form.get("Status") == "stopped":
            self._recordings.complete(recording)
        elif "Status" in form:
            recording.status = form["Status"]
        return self._shown(recording), 200

    def _delete(self, given: "MultiDict[str, str]", sid: str, **of: str | None) -> Answer:
        parameters.check(given, {})
        self._recordings.delete(self._known(sid, **of).sid)
        return None, 204

    def _sound(self, given: "MultiDict[str, str]", sid: str, kind: str | None) -> Answer:
        content_type, made = FORMATS[kind or ""]
        return File(content_type, made(self._known(sid))), 200

    def _known(self, sid: str, call_sid: str | None = None, conference_sid: str | None = None) -> Recording:
        """The recording of that sid; CURRENT is the one under way of a call or a conference."""
        for each in list(self._recordings.all.values()):
            of = (
                (call_sid, each.call.sid) if conference_sid is None else (conference_sid, each.conference_sid)
            )
            if each.sid == sid or (sid == CURRENT and each.status != "completed" and of[0] == of[1]):
                return each
        raise RefusedRequest(20404, sid, expected=True)

    def _transcriptions(self, given: "MultiDict[str, str]", of: str | None = None) -> Answer:
        form = parameters.check(given, parameters.PAGING)
        found = [
            self._shown_transcription(each)
            for each in reversed(list(self._recordings.transcriptions.values()))
            if of in (None, each.recording.sid)
        ]
        return resources.page("transcriptions", found, form), 200

    def _transcription(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return self._shown_transcription(self._known_transcription(sid)), 200

    def _forget(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        del self._recordings.transcriptions[self._known_transcription(sid).sid]
        return None, 204

    def _known_transcription(self, sid: str) -> Transcription:
        if sid not in self._recordings.transcriptions:
            raise RefusedRequest(20404, sid, expected=True)
        return self._recordings.transcriptions[sid]

    def _shown(self, recording: Recording) -> resources.Resource:
        uri = f"{VERSION}/Accounts/{recording.account_sid}/Recordings/{recording.sid}"
        completed = recording.status == "completed"
        return {
            "sid": recording.sid,
            "account_sid": recording.account_sid,
            "call_sid": recording.call.sid,
            "conference_sid": recording.conference_sid or None,
            "status": recording.status,
            "source": recording.recorded.source,
            "channels": recording.recorded.channels,
            "track": recording.recorded.track,
            "duration": str(recording.seconds) if completed else None,
            "start_time": resources.when(recording.created),
            "date_created": resources.when(recording.created),
            "date_updated": resources.when(recording.updated),
            "price": None,
            "price_unit": "USD",
            "error_code": None,
            "encryption_details": None,
            "api_version": "2010-04-01",
            "media_url": self._recordings.url(recording),
            "uri": f"{uri}.json",
            "subresource_uris": {"transcriptions": f"{uri}/Transcriptions.json"},
        }

    def _shown_transcription(self, transcription: Transcription) -> resources.Resource:
        account = self._board.account_sid
        return {
            "sid": transcription.sid,
            "account_sid": account,
            "recording_sid": transcription.recording.sid,
            "transcription_text": transcription.text,
            "status": "completed",
            "type": "fast",
            "duration": str(transcription.recording.seconds),
            "price": None,
            "price_unit": "USD",
            "api_version": "2010-04-01",
            "date_created": resources.when(transcription.created),
            "date_updated": resources.when(transcription.created),
            "uri": f"{VERSION}/Accounts/{account}/Transcriptions/{transcription.sid}.json",
        }
