"""Conferences and their participants over REST.

https://www.twilio.com/docs/voice/api/conference-resource and
https://www.twilio.com/docs/voice/api/conference-participant-resource. A participant who is called is in the list from
the moment on that the call is placed.
"""

from collections.abc import Callable
from typing import Any

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.addresses import check_ends, check_owned
from parley.local.exchange.announcements import announce
from parley.local.exchange.call import Detection, ExchangeCall, NextDocument
from parley.local.exchange.conferences import Conference, NotTakenIn, Participant
from parley.local.exchange.outbound import place
from parley.local.exchange.phone import Phone
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.recordings import asked_over_rest
from parley.local.exchange.routes import ACCOUNT, VERSION, Answer, Route
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Document, Verb
from parley.local.exchange.verbs.conference import settings_of

Form = dict[str, str]
NOUN = {
    "Label": "participantLabel",
    "Muted": "muted",
    "Beep": "beep",
    "StartConferenceOnEnter": "startConferenceOnEnter",
    "EndConferenceOnExit": "endConferenceOnExit",
    "WaitUrl": "waitUrl",
    "WaitMethod": "waitMethod",
    "MaxParticipants": "maxParticipants",
    "ConferenceRecord": "record",
    "ConferenceStatusCallback": "statusCallback",
    "ConferenceStatusCallbackMethod": "statusCallbackMethod",
    "ConferenceStatusCallbackEvent": "statusCallbackEvent",
    "ConferenceRecordingStatusCallback": "recordingStatusCallback",
    "ConferenceRecordingStatusCallbackMethod": "recordingStatusCallbackMethod",
    "ConferenceRecordingStatusCallbackEvent": "recordingStatusCallbackEvent",
    "CallSidToCoach": "coach",
    "Region": "region",
}
"""The parameters of a participant, and the attributes of Conference that they are."""
CONNECTING = {"queued": "queued", "ringing": "ringing"}


class ConferenceRequests:
    def __init__(self, board: Switchboard, phone_of: Callable[[ExchangeCall], Phone]) -> None:
        self._board, self._phone_of = board, phone_of
        conferences = rf"{ACCOUNT}/Conferences"
        participants = rf"{conferences}/(?P<sid>[^/]+)/Participants"
        participant = rf"{participants}/(?P<call_sid>[^/]+)\.json"
        self.routes = [
            Route("GET", rf"{conferences}\.json", self._list),
            Route("GET", rf"{conferences}/(?P<sid>[^/]+)\.json", self._fetch),
            Route("POST", rf"{conferences}/(?P<sid>[^/]+)\.json", self._update),
            Route("GET", rf"{participants}\.json", self._participants),
            Route("POST", rf"{participants}\.json", self._add),
            Route("GET", participant, self._participant),
            Route("POST", participant, self._change),
            Route("DELETE", participant, self._remove),
        ]

    # -- conferences ---------------------------------------------------------------------------------------------------

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_CONFERENCES)
        found = [
            _conference(each, self._board.account_sid)
            for each in reversed(self._board.conferences.all())
            if form.get("FriendlyName", each.name) == each.name
            and form.get("Status", each.status) == each.status
            and resources.within(each.created, form, "DateCreated")
            and resources.within(each.updated, form, "DateUpdated")
        ]
        return resources.page("conferences", found, form), 200

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return _conference(self._known(sid), self._board.account_sid), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.UPDATE_CONFERENCE)
        conference = self._known(sid)
        if form.get("Status") == "completed":
            self._board.conferences.end(conference)
        elif "AnnounceUrl" in form:
            self._announce(conference, None, form)
        return _conference(conference, self._board.account_sid), 200

    def _known(self, sid: str) -> Conference:
        conference = self._board.conferences.find(sid)
        if conference is None:
            raise RefusedRequest(20404, sid, expected=True)
        return conference

    def _announce(self, conference: Conference, participant: Participant | None, form: Form) -> None:
        heard = [participant] if participant is not None else conference.present
        going = NextDocument(form["AnnounceUrl"], form.get("AnnounceMethod", "POST"))
        told = {"ConferenceSid": conference.sid, "AccountSid": self._board.account_sid}

        def says() -> None:
            announce(self._board, [each.call for each in heard], going, told)
            self._board.conferences.announced(conference, form["AnnounceUrl"], participant)

        self._board.spawn(says)

    # -- participants --------------------------------------------------------------------------------------------------

    def _participants(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.LIST_PARTICIPANTS)
        conference = self._known(sid)
        found = [
            _participant(conference, each, self._board.account_sid)
            for each in conference.participants
            if all(
                form.get(name, str(value).lower()) == str(value).lower()
                for name, value in (
                    ("Muted", each.muted),
                    ("Hold", each.held),
                    ("Coaching", bool(each.coached)),
                )
            )
        ]
        return resources.page("participants", found, form, f"Conferences/{conference.sid}/Participants"), 200

    def _add(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.CREATE_PARTICIPANT)
        check_ends(form, 21201, 21213)
        check_owned(form, self._board.numbers, 21210)
        known = self._board.conferences.find(sid)
        name = known.name if known is not None else sid
        noun = Verb("Conference", {NOUN[key]: value for key, value in form.items() if key in NOUN}, name)
        call = self._call(form)
        participant = Participant(
            call,
            noun.get("participantLabel"),
            muted=noun.flag("muted"),
            starts=noun.flag("startConferenceOnEnter", True),
            ends=noun.flag("endConferenceOnExit"),
            beep=noun.get("beep", "true"),
            coached=noun.get("coach"),
        )
        try:
            conference = self._board.conferences.expect(name, settings_of(noun, ""), participant)
        except NotTakenIn as refused:
            raise RefusedRequest(refused.code, refused.reason, expected=True) from None
        phone = self._phone_of(self._board.add(call))
        shown = _participant(conference, participant, self._board.account_sid)
        first = NextDocument("", document=Document((Verb("Dial", {}, "", (noun,)),), ""))
        self._board.spawn(lambda: place(self._board, phone, first))
        return {**shown, "queue_time": "0"}, 201

    def _call(self, form: Form) -> ExchangeCall:
        return ExchangeCall(
            self._board.account_sid,
            form.get("CallerId", form["From"]),
            form["To"],
            "outbound-api",
            status_callback=form.get("StatusCallback", ""),
            status_callback_method=form.get("StatusCallbackMethod", "POST"),
            status_events=frozenset(form.get("StatusCallbackEvent", "completed").split()),
            ring_timeout=int(form.get("Timeout", "60")),
            time_limit=int(form.get("TimeLimit", "0")),
            detection=_detection(form),
            recorded=asked_over_rest(form, "OutboundAPI") if form.get("Record") == "true" else None,
        )

    def _participant(self, given: "MultiDict[str, str]", sid: str, call_sid: str) -> Answer:
        parameters.check(given, {})
        return _participant(*self._there(sid, call_sid), self._board.account_sid), 200

    def _change(self, given: "MultiDict[str, str]", sid: str, call_sid: str) -> Answer:
        form = parameters.check(given, parameters.UPDATE_PARTICIPANT)
        conference, participant = self._there(sid, call_sid)
        changed: dict[str, Any] = {
            name: form[key] == "true"
            for key, name in (("Muted", "muted"), ("Hold", "held"), ("EndConferenceOnExit", "ends"))
            if key in form
        }
        if "BeepOnExit" in form:
            changed["beep"] = "true" if form["BeepOnExit"] == "true" else "onEnter"
        if "CallSidToCoach" in form or "Coaching" in form:
            changed["coached"] = form.get("CallSidToCoach", "") if form.get("Coaching") != "false" else ""
        self._board.conferences.change(conference, participant, **changed)
        if participant.place is not None and "held" in changed:
            self._hold(participant, form)
        if "AnnounceUrl" in form:
            self._announce(conference, participant, form)
        return _participant(conference, participant, self._board.account_sid), 200

    def _hold(self, participant: Participant, form: Form) -> None:
        """One who is held hears the music of HoldUrl, as long as it goes, and nobody else."""
        place = participant.place
        if place is not None and participant.held:
            hold = place.waits(form.get("HoldUrl"), form.get("HoldMethod", "POST"))
            self._board.spawn(hold.begins)
        elif place is not None:
            place.stops_waiting()

    def _remove(self, given: "MultiDict[str, str]", sid: str, call_sid: str) -> Answer:
        parameters.check(given, {})
        self._board.conferences.kick(*self._there(sid, call_sid))
        return None, 204

    def _there(self, sid: str, call_sid: str) -> tuple[Conference, Participant]:
        conference = self._known(sid)
        participant = conference.of(call_sid)
        if participant is None:
            raise RefusedRequest(20404, call_sid, expected=True)
        return conference, participant


def _detection(form: Form) -> Detection | None:
    if "MachineDetection" not in form:
        return None
    return Detection(
        form["MachineDetection"],
        True,
        form.get("AmdStatusCallback", ""),
        form.get("AmdStatusCallbackMethod", "POST"),
    )


def _conference(shown: Conference, account_sid: str) -> resources.Resource:
    uri = f"{VERSION}/Accounts/{account_sid}/Conferences/{shown.sid}"
    return {
        "sid": shown.sid,
        "account_sid": account_sid,
        "friendly_name": shown.name,
        "status": shown.status,
        "region": shown.settings.region or "us1",
        "reason_conference_ended": shown.reason or None,
        "call_sid_ending_conference": shown.ended_by or None,
        "api_version": "2010-04-01",
        "date_created": resources.when(shown.created),
        "date_updated": resources.when(shown.updated),
        "uri": f"{uri}.json",
        "subresource_uris": {
            "participants": f"{uri}/Participants.json",
            "recordings": f"{uri}/Recordings.json",
        },
    }


def _participant(conference: Conference, shown: Participant, account_sid: str) -> resources.Resource:
    uri = f"{VERSION}/Accounts/{account_sid}/Conferences/{conference.sid}/Participants/{shown.call.sid}.json"
    connected = "connected" if shown.place is not None else CONNECTING.get(shown.call.status, "connecting")
    return {
        "account_sid": account_sid,
        "call_sid": shown.call.sid,
        "label": shown.label or None,
        "conference_sid": conference.sid,
        "muted": shown.muted,
        "hold": shown.held,
        "coaching": bool(shown.coached),
        "call_sid_to_coach": shown.coached or None,
        "start_conference_on_enter": shown.starts,
        "end_conference_on_exit": shown.ends,
        "status": "complete" if shown.call.ended else connected,
        "date_created": resources.when(shown.created),
        "date_updated": resources.when(shown.updated),
        "uri": uri,
    }
