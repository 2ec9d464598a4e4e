"""The parameters of Twilio's REST requests as data: their published names, and what they may hold.

Sources: https://www.twilio.com/docs/voice/api/call-resource,
https://www.twilio.com/docs/messaging/api/message-resource,
https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource and
https://www.twilio.com/docs/voice/answering-machine-detection, as published in the OpenAPI description that
the twilio SDK is generated from (twilio.rest.api.v2010.account.call and .message).
"""

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict

from parley.local.exchange.grammar import ANYTHING, FLAG, METHOD, Values, one_of, pattern, whole
from parley.local.exchange.overrides import InvalidOverrides, overrides
from parley.local.exchange.problems import RefusedRequest

_URL = r"https?://[^\s/?#\"<>]+[^\s\"<>]*"
ABSOLUTE_URL = pattern("an absolute http(s) URL", _URL)
ABSOLUTE_URL_OR_NONE = pattern("an absolute http(s) URL, or nothing", rf"({_URL})?")
DAY_OR_TIME = pattern("a day or a time in ISO 8601", r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?")
SID = pattern("a sid", r"[A-Z]{2}[0-9a-f]{32}")
EVENT = one_of("initiated", "ringing", "answered", "completed")
CALL_STATUS = one_of(
    "queued", "ringing", "in-progress", "canceled", "completed", "failed", "busy", "no-answer"
)
LONGEST_TWIML = 4000
LONGEST_BODY = 1600

Table = Mapping[str, Values]

CREATE_CALL: Table = {
    "To": ANYTHING,
    "From": ANYTHING,
    "Url": ABSOLUTE_URL,
    "Twiml": ANYTHING,
    "ApplicationSid": SID,
    "Method": METHOD,
    "FallbackUrl": ABSOLUTE_URL,
    "FallbackMethod": METHOD,
    "StatusCallback": ABSOLUTE_URL,
    "StatusCallbackEvent": EVENT,
    "StatusCallbackMethod": METHOD,
    "SendDigits": pattern("up to 32 keys out of 0-9, A-D, #, *, w and W", r"[0-9A-D#*wW]{1,32}"),
    "Timeout": whole(1, 600),
    "Record": FLAG,
    "RecordingChannels": one_of("mono", "dual"),
    "RecordingStatusCallback": ABSOLUTE_URL,
    "RecordingStatusCallbackMethod": METHOD,
    "RecordingStatusCallbackEvent": pattern(
        "words out of in-progress, completed and absent",
        r"(in-progress|completed|absent)( (in-progress|completed|absent))*",
    ),
    "RecordingConfigurationId": ANYTHING,
    "RecordingTrack": one_of("inbound", "outbound", "both"),
    "SipAuthUsername": ANYTHING,
    "SipAuthPassword": ANYTHING,
    "MachineDetection": one_of("Enable", "DetectMessageEnd"),
    "MachineDetectionTimeout": whole(3, 60),
    "MachineDetectionSpeechThreshold": whole(1000, 6000),
    "MachineDetectionSpeechEndThreshold": whole(500, 5000),
    "MachineDetectionSilenceTimeout": whole(2000, 10000),
    "AsyncAmd": FLAG,
    "AsyncAmdStatusCallback": ABSOLUTE_URL,
    "AsyncAmdStatusCallbackMethod": METHOD,
    "Trim": one_of("trim-silence", "do-not-trim"),
    "CallerId": ANYTHING,
    "Passports": ANYTHING,
    "Byoc": ANYTHING,
    "CallReason": pattern("up to 50 characters", r".{1,50}"),
    "CallToken": ANYTHING,
    "TimeLimit": whole(1, 86400),
    "ClientNotificationUrl": ABSOLUTE_URL,
}
UPDATE_CALL: Table = {
    "Url": ABSOLUTE_URL,
    "Method": METHOD,
    "Twiml": ANYTHING,
    "Status": one_of("canceled", "completed"),
    "FallbackUrl": ABSOLUTE_URL,
    "FallbackMethod": METHOD,
    "StatusCallback": ABSOLUTE_URL,
    "StatusCallbackMethod": METHOD,
    "TimeLimit": whole(1, 86400),
}
PAGING: Table = {"PageSize": whole(1, 1000), "Page": whole(0), "PageToken": ANYTHING}
LIST_CALLS: Table = {
    "To": ANYTHING,
    "From": ANYTHING,
    "ParentCallSid": SID,
    "Status": CALL_STATUS,
    **{f"{moment}Time{sign}": DAY_OR_TIME for moment in ("Start", "End") for sign in ("", "<", ">")},
    **PAGING,
}
CREATE_MESSAGE: Table = {
    "To": ANYTHING,
    "From": ANYTHING,
    "MessagingServiceSid": SID,
    "Body": ANYTHING,
    "MediaUrl": ABSOLUTE_URL,
    "ContentSid": SID,
    "ContentVariables": ANYTHING,
    "StatusCallback": ABSOLUTE_URL,
    "ApplicationSid": SID,
    "MaxPrice": ANYTHING,
    "ProvideFeedback": FLAG,
    "Attempt": whole(1),
    "ValidityPeriod": whole(1, 36000),
    "ForceDelivery": FLAG,
    "ContentRetention": one_of("retain", "discard"),
    "AddressRetention": one_of("retain", "obfuscate"),
    "SmartEncoded": FLAG,
    "PersistentAction": ANYTHING,
    "TrafficType": one_of("free"),
    "ShortenUrls": FLAG,
    "ScheduleType": one_of("fixed"),
    "SendAt": DAY_OR_TIME,
    "SendAsMms": FLAG,
    "MessageIntent": ANYTHING,
    "RiskCheck": one_of("enable", "disable"),
    "FallbackFrom": ANYTHING,
}
LIST_MESSAGES: Table = {
    "To": ANYTHING,
    "From": ANYTHING,
    **{f"DateSent{sign}": DAY_OR_TIME for sign in ("", "<", ">")},
    **PAGING,
}
UPDATE_MESSAGE: Table = {"Body": one_of(""), "Status": one_of("canceled")}
UPDATE_NUMBER: Table = {
    **{f"{kind}{part}Url": ABSOLUTE_URL_OR_NONE for kind in ("Voice", "Sms") for part in ("", "Fallback")},
    **{f"{kind}{part}Method": METHOD for kind in ("Voice", "Sms") for part in ("", "Fallback")},
    "StatusCallback": ABSOLUTE_URL_OR_NONE,
    "StatusCallbackMethod": METHOD,
    "FriendlyName": pattern("up to 64 characters", r".{0,64}"),
    "ApiVersion": ANYTHING,
    "VoiceCallerIdLookup": FLAG,
}
BUY_NUMBER: Table = {
    **UPDATE_NUMBER,
    "PhoneNumber": ANYTHING,
    "AreaCode": pattern("three digits", r"[2-9]\d\d"),
    "AddressSid": SID,
    "BundleSid": SID,
}
LIST_NUMBERS: Table = {
    "PhoneNumber": ANYTHING,
    "FriendlyName": ANYTHING,
    "Beta": FLAG,
    "Origin": ANYTHING,
    **PAGING,
}
LIST_OFFERS: Table = {
    "AreaCode": pattern("three digits", r"[2-9]\d\d"),
    "Contains": pattern("2 to 16 digits, letters, * and %", r"\+?[0-9A-Za-z*%]{2,16}"),
    **{f"{kind}Enabled": FLAG for kind in ("Sms", "Mms", "Voice", "Fax")},
    "ExcludeAllAddressRequired": FLAG,
    **{f"Exclude{kind}AddressRequired": FLAG for kind in ("Local", "Foreign")},
    **{f"In{place}": ANYTHING for place in ("Region", "Locality", "PostalCode", "RateCenter", "Lata")},
    **{f"Near{thing}": ANYTHING for thing in ("Number", "LatLong")},
    "Distance": whole(0, 500),
    "Beta": FLAG,
    **PAGING,
}
LIST_APPLICATIONS: Table = {"FriendlyName": ANYTHING, **PAGING}
LIST_ACCOUNTS: Table = {"FriendlyName": ANYTHING, "Status": ANYTHING, **PAGING}
CREATE_KEY: Table = {"FriendlyName": pattern("up to 64 characters", r".{0,64}")}
LIST_CONFERENCES: Table = {
    "FriendlyName": ANYTHING,
    "Status": one_of("init", "in-progress", "completed"),
    **{f"Date{moment}{sign}": DAY_OR_TIME for moment in ("Created", "Updated") for sign in ("", "<", ">")},
    **PAGING,
}
UPDATE_CONFERENCE: Table = {
    "Status": one_of("completed"),
    "AnnounceUrl": ABSOLUTE_URL,
    "AnnounceMethod": METHOD,
}
LIST_PARTICIPANTS: Table = {"Muted": FLAG, "Hold": FLAG, "Coaching": FLAG, **PAGING}
_BEEP = one_of("true", "false", "onEnter", "onExit")
_CONFERENCE_EVENT = pattern(
    "words out of start, end, join, leave, mute, hold, modify, speaker and announcement",
    r"(start|end|join|leave|mute|hold|modify|speaker|announcement)"
    r"( (start|end|join|leave|mute|hold|modify|speaker|announcement))*",
)
_LABEL = Values(
    "up to 128 characters without a slash, and no call's sid",
    lambda text: len(text) <= 128 and "/" not in text and "%2F" not in text and not SID.accepts(text),
)
CREATE_PARTICIPANT: Table = {
    **{
        name: CREATE_CALL[name]
        for name in (
            *(
                "To",
                "From",
                "StatusCallback",
                "StatusCallbackMethod",
                "StatusCallbackEvent",
                "Timeout",
                "Record",
            ),
            *("RecordingChannels", "RecordingStatusCallback", "RecordingStatusCallbackMethod"),
            *(
                "RecordingStatusCallbackEvent",
                "RecordingConfigurationId",
                "RecordingTrack",
                "SipAuthUsername",
            ),
            *(
                "SipAuthPassword",
                "MachineDetection",
                "MachineDetectionTimeout",
                "MachineDetectionSpeechThreshold",
            ),
            *(
                "MachineDetectionSpeechEndThreshold",
                "MachineDetectionSilenceTimeout",
                "Trim",
                "CallerId",
                "Passports",
            ),
            *("Byoc", "CallReason", "CallToken", "TimeLimit", "ClientNotificationUrl"),
        )
    },
    "Label": _LABEL,
    "Muted": FLAG,
    "Beep": _BEEP,
    "StartConferenceOnEnter": FLAG,
    "EndConferenceOnExit": FLAG,
    "WaitUrl": ABSOLUTE_URL_OR_NONE,
    "WaitMethod": METHOD,
    "EarlyMedia": FLAG,
    "MaxParticipants": whole(2, 250),
    "ConferenceRecord": one_of("true", "false", "record-from-start", "do-not-record"),
    "ConferenceTrim": one_of("trim-silence", "do-not-trim"),
    "ConferenceStatusCallback": ABSOLUTE_URL,
    "ConferenceStatusCallbackMethod": METHOD,
    "ConferenceStatusCallbackEvent": _CONFERENCE_EVENT,
    "ConferenceRecordingStatusCallback": ABSOLUTE_URL,
    "ConferenceRecordingStatusCallbackMethod": METHOD,
    "ConferenceRecordingStatusCallbackEvent": CREATE_CALL["RecordingStatusCallbackEvent"],
    "Coaching": FLAG,
    "CallSidToCoach": SID,
    "JitterBufferSize": one_of("off", "small", "medium", "large"),
    "Region": ANYTHING,
    "AmdStatusCallback": ABSOLUTE_URL,
    "AmdStatusCallbackMethod": METHOD,
    "CallerDisplayName": ANYTHING,
}
UPDATE_PARTICIPANT: Table = {
    "Muted": FLAG,
    "Hold": FLAG,
    "HoldUrl": ABSOLUTE_URL,
    "HoldMethod": METHOD,
    "AnnounceUrl": ABSOLUTE_URL,
    "AnnounceMethod": METHOD,
    "WaitUrl": ABSOLUTE_URL_OR_NONE,
    "WaitMethod": METHOD,
    "BeepOnExit": FLAG,
    "EndConferenceOnExit": FLAG,
    "Coaching": FLAG,
    "CallSidToCoach": SID,
}
QUEUE: Table = {"FriendlyName": pattern("up to 64 characters", r".{1,64}"), "MaxSize": whole(1, 5000)}
UPDATE_MEMBER: Table = {"Url": ABSOLUTE_URL, "Method": METHOD}
LIST_RECORDINGS: Table = {
    "CallSid": SID,
    "ConferenceSid": SID,
    "IncludeSoftDeleted": FLAG,
    **{f"DateCreated{sign}": DAY_OR_TIME for sign in ("", "<", ">")},
    **PAGING,
}
FETCH_RECORDING: Table = {"IncludeSoftDeleted": FLAG}
START_RECORDING: Table = {
    **{name: CREATE_CALL[name] for name in CREATE_CALL if name.startswith("Recording")},
    "Trim": CREATE_CALL["Trim"],
}
UPDATE_RECORDING: Table = {
    "Status": one_of("in-progress", "paused", "stopped"),
    "PauseBehavior": one_of("skip", "silence"),
}
REPEATABLE = frozenset(
    {"StatusCallbackEvent", "MediaUrl", "PersistentAction", "RecordingStatusCallbackEvent"}
    | {"ConferenceStatusCallbackEvent", "ConferenceRecordingStatusCallbackEvent"}
)
_CODES = {"Url": 21205, "Method": 21209, "Timeout": 21208}


def check(given: "MultiDict[str, str]", table: Table) -> dict[str, str]:
    """The parameters as sent (repeated ones joined by spaces); raises Refused for a wrong or unknown one."""
    for name, values in given.lists():
        if name not in table:
            raise RefusedRequest(20001, f"{name!r} is no parameter of this request")
        if len(values) > 1 and name not in REPEATABLE:
            raise RefusedRequest(20001, f"{name!r} was given {len(values)} times")
        for value in values:
            _check_value(name, value, table[name])
    return {name: " ".join(values) for name, values in given.lists()}


def _check_value(name: str, value: str, allowed: Values) -> None:
    if not allowed.accepts(value):
        raise RefusedRequest(_CODES.get(name, 20001), f"{name}={value[:200]!r} must be {allowed.described}")
    if allowed is ABSOLUTE_URL:
        try:
            overrides(value)
        except InvalidOverrides as problem:
            raise RefusedRequest(21205, str(problem)) from None
