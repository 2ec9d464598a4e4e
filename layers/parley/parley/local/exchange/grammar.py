"""The words of TwiML as data: which verbs there are, what may stand in them, and Twilio's limits.

Attributes: the pages of the verbs under https://www.twilio.com/docs/voice/twiml (say, play, pause, gather,
redirect, dial, number, record, reject, hangup) and the generated signatures of the twilio SDK
(twilio.twiml.voice_response). Limits, by the number of the error that Twilio raises:

- 11750: a response is at most 64 kB.
- 13313, 13327: Gather's timeout and speechTimeout are positive integers (or speechTimeout is "auto").
- 13330: hints are at most 500 phrases of at most 100 characters each.
- 13335: speechTimeout="auto" does not go with a speechModel.
- 13520: the text of a Say is not empty.
- 13521: a Say is at most 4096 bytes of UTF-8 for the basic voices, 3000 for Polly, 5000 for Google, and its
  URL-encoded form at most 4500 characters.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from parley.local.exchange.voices import is_language, is_voice

LARGEST_DOCUMENT = 64 * 1024
MOST_HINTS = 500
LONGEST_HINT = 100
LONGEST_SAY = {"basic": 4096, "Polly": 3000, "Google": 5000}
LONGEST_ENCODED_SAY = 4500
MOST_NUMBERS = 10


class Values(NamedTuple):
    """What an attribute may hold: in words, for the error, and as a test."""

    described: str
    accepts: Callable[[str], bool]


def one_of(*allowed: str) -> Values:
    return Values("one of " + ", ".join(map(repr, allowed)), allowed.__contains__)


def words_of(*allowed: str) -> Values:
    return Values(
        "words out of " + ", ".join(map(repr, allowed)),
        lambda text: bool(text.split()) and set(text.split()) <= set(allowed),
    )


def whole(low: int, high: int | None = None) -> Values:
    described = f"a whole number from {low}" + (f" to {high}" if high is not None else "")
    return Values(
        described,
        lambda text: text.isascii() and text.isdigit() and low <= int(text) <= (high or 10**9),
    )


def pattern(described: str, expression: str) -> Values:
    compiled = re.compile(expression)
    return Values(described, lambda text: compiled.fullmatch(text) is not None)


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    relative = not parts.scheme and not parts.netloc
    return bool(text) and (absolute or relative) and re.search(r"[\s\x00-\x20<>\"]", text) is None


ANYTHING = Values("anything", lambda _: True)
URL = Values("an absolute http(s) URL or a relative one", _is_url)
METHOD = one_of("GET", "POST")
FLAG = one_of("true", "false")
LANGUAGE = Values("a language that Twilio knows, such as en-US", is_language)
KEYS = pattern("keys out of 0-9, # and *", r"[0-9#*]*")
PHONE_NUMBER = pattern("a phone number", r"\s*\+?[0-9][0-9(). -]{1,20}\s*")
SPEECH_MODEL = pattern(
    "a speech model that Twilio knows",
    r"default|numbers_and_commands|phone_call|experimental_conversations|experimental_utterances"
    r"|googlev2_(long|short|telephony|telephony_short)|deepgram_nova-[23]",
)
PROGRESS = words_of("initiated", "ringing", "answered", "completed")
RECORDING_EVENTS = words_of("in-progress", "completed", "absent")


@dataclass(frozen=True)
class Element:
    """An element: its attributes, what may stand in it, and whether text may ("no", "may", "must")."""

    attributes: Mapping[str, Values] = field(default_factory=dict)
    children: frozenset[str] = frozenset()
    text: str = "no"


_DETECTION = {
    "machineDetection": one_of("Enable", "DetectMessageEnd"),
    "machineDetectionTimeout": whole(3, 60),
    "machineDetectionSpeechThreshold": whole(1000, 6000),
    "machineDetectionSpeechEndThreshold": whole(500, 5000),
    "machineDetectionSilenceTimeout": whole(2000, 10000),
    "amdStatusCallback": URL,
    "amdStatusCallbackMethod": METHOD,
}
_RECORDING = {
    "recordingStatusCallback": URL,
    "recordingStatusCallbackMethod": METHOD,
    "recordingStatusCallbackEvent": RECORDING_EVENTS,
    "recordingConfigurationId": ANYTHING,
    "trim": one_of("trim-silence", "do-not-trim"),
}
_SSML = frozenset({"break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"})

ELEMENTS: Mapping[str, Element] = {
    "Response": Element(
        children=frozenset(
            {"Say", "Play", "Pause", "Gather", "Redirect", "Dial", "Record", "Reject", "Hangup"}
        )
    ),
    "Say": Element(
        {
            "voice": Values("a voice that Twilio knows, such as Polly.Joanna-Neural", is_voice),
            "language": LANGUAGE,
            "loop": whole(0),
        },
        _SSML,
        "must",
    ),
    "Play": Element(
        {"loop": whole(0), "digits": pattern("keys out of 0-9, A-D, #, * and w", r"[0-9A-D#*wW]+")},
        text="may",
    ),
    "Pause": Element({"length": whole(1)}),
    "Gather": Element(
        {
            "input": one_of("dtmf", "speech", "dtmf speech", "speech dtmf"),
            "action": URL,
            "method": METHOD,
            "timeout": whole(1),
            "speechTimeout": pattern("'auto' or a positive whole number", r"auto|[1-9][0-9]{0,3}"),
            "maxSpeechTime": whole(1),
            "profanityFilter": FLAG,
            "finishOnKey": pattern("one of 0-9, # and *, or nothing", r"[0-9#*]?"),
            "numDigits": whole(1),
            "partialResultCallback": URL,
            "partialResultCallbackMethod": METHOD,
            "language": LANGUAGE,
            "hints": ANYTHING,
            "bargeIn": FLAG,
            "debug": FLAG,
            "actionOnEmptyResult": FLAG,
            "speechModel": SPEECH_MODEL,
            "enhanced": FLAG,
        },
        frozenset({"Say", "Play", "Pause"}),
    ),
    "Redirect": Element({"method": METHOD}, text="must"),
    "Dial": Element(
        {
            "action": URL,
            "method": METHOD,
            "timeout": whole(1, 600),
            "hangupOnStar": FLAG,
            "timeLimit": whole(1, 86400),
            "callerId": PHONE_NUMBER,
            "answerOnBridge": FLAG,
            "ringTone": pattern("a country's two letters", r"[a-z]{2}(-old)?"),
            "sequential": FLAG,
            "record": one_of(
                "do-not-record",
                "record-from-answer",
                "record-from-ringing",
                "record-from-answer-dual",
                "record-from-ringing-dual",
                "true",
                "false",
            ),
            "recordingTrack": one_of("inbound", "outbound", "both"),
            "referUrl": URL,
            "referMethod": METHOD,
            "events": ANYTHING,
            "passports": ANYTHING,
            **_RECORDING,
        },
        frozenset({"Number"}),
        "may",
    ),
    "Number": Element(
        {
            "sendDigits": pattern("keys out of 0-9, #, * and w", r"[0-9#*wW]+"),
            "url": URL,
            "method": METHOD,
            "byoc": ANYTHING,
            "statusCallback": URL,
            "statusCallbackMethod": METHOD,
            "statusCallbackEvent": PROGRESS,
            **_DETECTION,
        },
        text="must",
    ),
    "Record": Element(
        {
            "action": URL,
            "method": METHOD,
            "timeout": whole(1),
            "finishOnKey": KEYS,
            "maxLength": whole(2),
            "playBeep": FLAG,
            "transcribe": FLAG,
            "transcribeCallback": URL,
            **_RECORDING,
        }
    ),
    "Reject": Element({"reason": one_of("rejected", "busy")}),
    "Hangup": Element(),
    "break": Element({"strength": ANYTHING, "time": pattern("seconds or milliseconds", r"[0-9.]+m?s")}),
    "emphasis": Element({"level": one_of("strong", "moderate", "reduced")}, _SSML, "may"),
    "lang": Element({"xml:lang": LANGUAGE}, _SSML, "may"),
    "p": Element({}, _SSML, "may"),
    "s": Element({}, _SSML, "may"),
    "phoneme": Element(
        {"alphabet": one_of("ipa", "x-sampa", "x-amazon-pinyin"), "ph": ANYTHING}, _SSML, "may"
    ),
    "prosody": Element({"volume": ANYTHING, "rate": ANYTHING, "pitch": ANYTHING}, _SSML, "may"),
    "say-as": Element({"interpret-as": ANYTHING, "format": ANYTHING}, text="may"),
    "sub": Element({"alias": ANYTHING}, text="may"),
    "w": Element({"role": ANYTHING}, text="may"),
}

NOT_SPOKEN_HERE = frozenset(
    {"Connect", "Enqueue", "Leave", "Pay", "Prompt", "Queue", "Refer", "Start", "Stop", "Sms", "Conference"}
    | {"Client", "Sip", "Sim", "Application", "WhatsApp", "Message"}
)
"""TwiML that Twilio knows and this exchange does not."""
