"""The words of TwiML as data: the elements, their attributes, what may stand in them, and Twilio's limits.

A line of the table is an element: its attributes (what each may hold, what counts where it is missing, and the
number that Twilio logs for a bad value), the elements that may stand in it, and its text.

Sources: the pages of the verbs and nouns under https://www.twilio.com/docs/voice/twiml, the generated
signatures of the twilio SDK (twilio.twiml.voice_response) and, for the numbers and for which of them are errors
rather than warnings, https://www.twilio.com/docs/api/errors. Limits, by the number that Twilio logs:

- 11750: a response is at most 64 kB.
- 13330: hints are at most 500 phrases of at most 100 characters each.
- 13521: a Say is at most 4096 bytes of UTF-8 for the basic voices, 3000 for Polly, 5000 for Google, and its
  URL-encoded form at most 4500 characters.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from parley.local.exchange.voices import is_recognised, is_spoken, is_voice

LARGEST_DOCUMENT = 64 * 1024
MOST_HINTS = 500
LONGEST_HINT = 100
LONGEST_SAY = {"basic": 4096, "Polly": 3000, "Google": 5000, "ElevenLabs": 3000}
LONGEST_ENCODED_SAY = 4500
MOST_NUMBERS = 10

SCHEMA = 12200
"""The number of what the schema does not know: an element, an attribute, a value without a number of its own."""
ERRORS = frozenset(
    {11100, 11200, 11750, 12100, 12102, 12300, 13231, 13239, 13240, 13257, 13338, 13420, 13621}
    | {14201, 14202, 14203, 14204, 14205, 14206, 14210, 14211, 14212, 14213}
)
"""The numbers that Twilio logs as errors: the document ends there. All others here are warnings."""


class Values(NamedTuple):
    """What an attribute may hold: in words, for the error, and as a test of its normal form."""

    described: str
    accepts: Callable[[str], bool]
    normal: Callable[[str], str] = str


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
    """Nothing is an address, too: the document's own."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    relative = not parts.scheme and not parts.netloc
    return (absolute or relative) and re.search(r"[\s\x00-\x20<>\"]", text) is None


ANYTHING = Values("anything", lambda _: True)
NAME = Values("a name", lambda text: bool(text.strip()))
URL = Values("an absolute http(s) URL or a relative one", _is_url, str.strip)
SOCKET = pattern("an absolute wss:// or ws:// URL", r"wss?://[^\s/?#\"<>]+[^\s\"<>]*")
METHOD = one_of("GET", "POST")._replace(normal=str.upper)
FLAG = one_of("true", "false")
SPOKEN_LANGUAGE = Values("a language that Twilio speaks, such as en-US", is_spoken)
LANGUAGE = Values("a language that Twilio understands, such as en-US", is_recognised)
KEYS = pattern("keys out of 0-9, # and *", r"[0-9#*]*")
PHONE_NUMBER = pattern("a phone number", r"\s*\+?[0-9][0-9(). -]{1,20}\s*")
CALLER_ID = pattern("a phone number or a client's name", r"[\w.:@+() -]{1,100}")
SIP_URI = pattern("a SIP address", r"sips?:\S+|[^\s@:]+@\S+")
SPEECH_MODEL = pattern(
    "a speech model that Twilio knows",
    r"default|numbers_and_commands|phone_call|experimental_conversations|experimental_utterances"
    r"|googlev2_(long|short|telephony|telephony_short)|deepgram_nova-[23](-[a-z]+)*",
)
PROGRESS = words_of("initiated", "ringing", "answered", "completed")
RECORDING_EVENTS = words_of("in-progress", "completed", "absent")
TRACK = one_of("inbound_track", "outbound_track", "both_tracks")
INTERRUPTIONS = ("none", "dtmf", "speech", "any", "true", "false")
SID = pattern("a sid", r"[A-Z]{2}\w{32}")
AMOUNT = pattern("an amount", r"[0-9]+(\.[0-9]+)?")


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Attribute(NamedTuple):
    """What an attribute may hold, what counts where it is missing or ignored, and the number that is logged for
    a value that it may not hold."""

    values: Values = ANYTHING
    default: str = ""
    code: int = SCHEMA


@dataclass(frozen=True)
class Element:
    """An element: its attributes, what may stand in it, whether text may ("no", "may", "must"), and the numbers
    that are logged for a foreign element in it and for a text that is missing or not of the form `holds`."""

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    children: frozenset[str] = frozenset()
    text: str = "no"
    holds: Values = ANYTHING
    nested_code: int = SCHEMA
    text_code: int = SCHEMA


def _url(code: int = 11100) -> Attribute:
    return Attribute(URL, "", code)


def _method(code: int = SCHEMA, default: str = "POST") -> Attribute:
    return Attribute(METHOD, default, code)


def _flag(default: str, code: int = SCHEMA) -> Attribute:
    return Attribute(FLAG, default, code)


_NAMED = Attribute(NAME)
_DETECTION = {
    "machineDetection": Attribute(one_of("Enable", "DetectMessageEnd")),
    "machineDetectionTimeout": Attribute(whole(3, 60), "30"),
    "machineDetectionSpeechThreshold": Attribute(whole(1000, 6000), "2400"),
    "machineDetectionSpeechEndThreshold": Attribute(whole(500, 5000), "1200"),
    "machineDetectionSilenceTimeout": Attribute(whole(2000, 10000), "5000"),
    "amdStatusCallback": _url(),
    "amdStatusCallbackMethod": _method(),
}
_RECORDING = {
    "recordingStatusCallback": _url(13256),
    "recordingStatusCallbackMethod": _method(),
    "recordingStatusCallbackEvent": Attribute(RECORDING_EVENTS, "completed", 13621),
    "recordingConfigurationId": Attribute(),
    "trim": Attribute(one_of("trim-silence", "do-not-trim"), "do-not-trim", 13699),
}
_CALL_RECORDING = one_of(
    "do-not-record",
    "record-from-answer",
    "record-from-ringing",
    "record-from-answer-dual",
    "record-from-ringing-dual",
    "true",
    "false",
)
_CALLBACK = {"statusCallback": _url(), "statusCallbackMethod": _method()}
_PROGRESS = {**_CALLBACK, "statusCallbackEvent": Attribute(PROGRESS, "completed")}
_SCREENED = {"url": _url(), "method": _method(), **_PROGRESS}
_CARDS = words_of(*sorted(names("visa mastercard amex maestro discover optima jcb diners-club enroute")))
_RING_TONES = one_of(
    *sorted(
        names(
            "at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no nz ph pl pt ru se sg th uk"
            " us us-old tw ve za"
        )
    )
)
_PARAMETER = frozenset({"Parameter"})
_SPOKEN = frozenset({"Say", "Play", "Pause"})
_SSML = names("break emphasis lang p phoneme prosody s say-as sub w")
_LISTENED = {
    "transcriptionProvider": Attribute(),
    "speechModel": Attribute(),
    "hints": Attribute(),
}

ELEMENTS: Mapping[str, Element] = {
    "Response": Element(
        children=names(
            "Say Play Pause Gather Redirect Dial Record Reject Hangup Connect Echo Enqueue Leave Pay Queue Refer Sms"
            " Start Stop"
        )
    ),
    # -- what the caller hears ---------------------------------------------------------------------------------
    "Say": Element(
        {
            "voice": Attribute(
                Values("a voice that Twilio knows, such as Polly.Joanna-Neural", is_voice), "", 13511
            ),
            "language": Attribute(SPOKEN_LANGUAGE, "", 13512),
            "loop": Attribute(whole(0), "1", 13510),
        },
        _SSML,
        "must",
        text_code=13520,
    ),
    "Play": Element(
        {
            "loop": Attribute(whole(0), "1", 13410),
            "digits": Attribute(pattern("keys out of 0-9, A-D, #, * and w", r"[0-9A-D#*wW]+"), "", 13430),
        },
        text="may",
        holds=URL,
        text_code=11100,
    ),
    "Pause": Element({"length": Attribute(whole(1), "1", 13910)}),
    "Echo": Element(),
    # -- what the caller says or presses ----------------------------------------------------------------------
    "Gather": Element(
        {
            "input": Attribute(one_of("dtmf", "speech", "dtmf speech", "speech dtmf"), "dtmf", 13326),
            "action": _url(),
            "method": _method(13312),
            "timeout": Attribute(pattern("'auto' or a whole number", r"auto|[0-9]{1,4}"), "5", 13313),
            "speechTimeout": Attribute(
                pattern("'auto' or a positive whole number", r"auto|[1-9][0-9]{0,3}"), "", 13327
            ),
            "maxSpeechTime": Attribute(whole(1), "60", 13328),
            "profanityFilter": _flag("true", 13333),
            "finishOnKey": Attribute(pattern("one of 0-9, # and *, or nothing", r"[0-9#*]?"), "#", 13310),
            "numDigits": Attribute(whole(1), "", 13314),
            "partialResultCallback": _url(),
            "partialResultCallbackMethod": _method(13329),
            "language": Attribute(LANGUAGE, "en-US", 13331),
            "hints": Attribute(code=13330),
            "bargeIn": _flag("true", 13332),
            "debug": _flag("false"),
            "actionOnEmptyResult": _flag("false", 13338),
            "speechModel": Attribute(SPEECH_MODEL, "", 13334),
            "enhanced": _flag("false"),
        },
        _SPOKEN,
        nested_code=13320,
    ),
    "Record": Element(
        {
            "action": _url(),
            "method": _method(13610),
            "timeout": Attribute(whole(0), "5", 13611),
            "finishOnKey": Attribute(KEYS, "1234567890*#", 13613),
            "maxLength": Attribute(whole(1), "3600", 13612),
            "playBeep": _flag("true", 13616),
            "transcribe": _flag("false", 13614),
            "transcribeCallback": _url(13257),
            "recordingTrack": Attribute(one_of("inbound", "outbound", "both"), "", 13622),
            **_RECORDING,
        }
    ),
    # -- where the call goes -----------------------------------------------------------------------------------
    "Redirect": Element({"method": _method(13710)}, text="may", holds=URL, text_code=11100),
    "Hangup": Element(children=_PARAMETER),
    "Reject": Element(
        {"reason": Attribute(one_of("rejected", "busy"), "rejected", 13810)}, children=_PARAMETER
    ),
    "Leave": Element(),
    "Refer": Element({"action": _url(), "method": _method()}, frozenset({"Sip"})),
    "Sms": Element(
        {
            "to": Attribute(PHONE_NUMBER, "", 14101),
            "from": Attribute(PHONE_NUMBER, "", 14102),
            "action": _url(),
            "method": _method(14104),
            "statusCallback": _url(14105),
        },
        text="must",
        text_code=14103,
    ),
    "Enqueue": Element(
        {
            "action": _url(14203),
            "maxQueueSize": Attribute(whole(1, 5000), "100"),
            "method": _method(14201),
            "waitUrl": _url(14202),
            "waitUrlMethod": _method(14206),
            "workflowSid": Attribute(SID),
        },
        frozenset({"Task"}),
        "may",
        pattern("a queue's name of at most 64 characters", r"(?s).{0,64}"),
        text_code=14205,
    ),
    "Task": Element({"priority": Attribute(whole(0), "0"), "timeout": Attribute(whole(1))}, text="must"),
    # -- other people --------------------------------------------------------------------------------------------
    "Dial": Element(
        {
            "action": _url(),
            "method": _method(13210),
            "timeout": Attribute(whole(1, 600), "30", 13212),
            "hangupOnStar": _flag("false", 13213),
            "timeLimit": Attribute(whole(1, 86400), "14400", 13216),
            "callerId": Attribute(CALLER_ID, "", 13214),
            "answerOnBridge": _flag("false", 13219),
            "ringTone": Attribute(_RING_TONES, "", 13220),
            "sequential": _flag("false", 13218),
            "record": Attribute(_CALL_RECORDING, "do-not-record", 13217),
            "recordingTrack": Attribute(one_of("inbound", "outbound", "both"), "both", 13622),
            "referUrl": _url(),
            "referMethod": _method(),
            "events": Attribute(),
            "passports": Attribute(),
            **_RECORDING,
        },
        names("Application Client Conference Number Queue Sim Sip WhatsApp"),
        "may",
        PHONE_NUMBER,
        nested_code=13215,
        text_code=13223,
    ),
    "Number": Element(
        {
            "sendDigits": Attribute(pattern("keys out of 0-9, #, * and w", r"[0-9#*wW]+"), "", 13222),
            "byoc": Attribute(),
            **_SCREENED,
            "method": _method(13221),
            **_DETECTION,
        },
        text="must",
        holds=PHONE_NUMBER,
        text_code=13223,
    ),
    "Client": Element(_SCREENED, frozenset({"Identity", "Parameter"}), "may"),
    "Identity": Element(text="must"),
    "Sip": Element(
        {
            "username": Attribute(code=13249),
            "password": Attribute(code=13249),
            **_SCREENED,
            "method": _method(13241),
            **_DETECTION,
        },
        frozenset({"Headers", "Uri"}),
        "may",
        SIP_URI,
        text_code=13243,
    ),
    "Headers": Element(children=frozenset({"Header"})),
    "Header": Element({"name": Attribute(NAME, "", 13252), "value": Attribute()}),
    "Uri": Element(
        {
            "priority": Attribute(whole(0)),
            "weight": Attribute(whole(0)),
            "username": Attribute(code=13249),
            "password": Attribute(code=13249),
        },
        text="must",
        holds=SIP_URI,
        text_code=13243,
    ),
    "Conference": Element(
        {
            "muted": _flag("false", 13230),
            "beep": Attribute(one_of("true", "false", "onEnter", "onExit"), "true", 13235),
            "startConferenceOnEnter": _flag("true", 13232),
            "endConferenceOnExit": _flag("false", 13231),
            "waitUrl": _url(13233),
            "waitMethod": _method(13234),
            "maxParticipants": Attribute(whole(1, 250), "250"),
            "record": Attribute(
                one_of("do-not-record", "record-from-start", "true", "false"), "do-not-record"
            ),
            "region": Attribute(),
            "coach": Attribute(SID, "", 13240),
            "statusCallbackEvent": Attribute(
                words_of("start", "end", "join", "leave", "mute", "hold", "modify", "speaker", "announcement")
            ),
            **_CALLBACK,
            "eventCallbackUrl": _url(),
            "jitterBufferSize": Attribute(one_of("off", "small", "medium", "large"), "large"),
            "participantLabel": Attribute(),
            **_RECORDING,
            "trim": Attribute(one_of("trim-silence", "do-not-trim"), "do-not-trim", 13239),
        },
        text="must",
        text_code=13237,
    ),
    "Queue": Element(
        {
            "url": _url(14211),
            "method": _method(14210),
            "reservationSid": Attribute(),
            "postWorkActivitySid": Attribute(),
        },
        text="may",
        holds=pattern("a queue's name of at most 64 characters", r"(?s).{0,64}"),
        text_code=14213,
    ),
    "Sim": Element(text="must"),
    "WhatsApp": Element(_SCREENED, text="must"),
    "Application": Element(
        {**_SCREENED, "customerId": Attribute(), "copyParentTo": _flag("false")},
        frozenset({"ApplicationSid", "Parameter"}),
        "may",
    ),
    "ApplicationSid": Element(text="must"),
    # -- media, agents, transcriptions ---------------------------------------------------------------------------
    "Connect": Element(
        {"action": _url(), "method": _method()},
        names(
            "AiSession Assistant Autopilot Conversation ConversationRelay ConversationRelaySession Room Stream"
            " VirtualAgent"
        ),
    ),
    "Start": Element({"action": _url(), "method": _method()}, names("Recording Siprec Stream Transcription")),
    "Stop": Element({}, names("Recording Siprec Stream Transcription")),
    "Stream": Element(
        {
            "name": _NAMED,
            "connectorName": _NAMED,
            "url": Attribute(SOCKET),
            "track": Attribute(TRACK, "inbound_track"),
            "audioFormat": Attribute(),
            "sampleRate": Attribute(whole(8000)),
            **_CALLBACK,
        },
        _PARAMETER,
    ),
    "Siprec": Element(
        {"name": _NAMED, "connectorName": _NAMED, "track": Attribute(TRACK, "both_tracks"), **_CALLBACK},
        _PARAMETER,
    ),
    "Recording": Element(
        {
            "name": _NAMED,
            "track": Attribute(one_of("inbound", "outbound", "both"), "both"),
            "channels": Attribute(one_of("mono", "dual"), "dual"),
            **_RECORDING,
        }
    ),
    "Transcription": Element(
        {
            "name": _NAMED,
            "track": Attribute(TRACK, "both_tracks"),
            "statusCallbackUrl": _url(),
            "statusCallbackMethod": _method(),
            "inboundTrackLabel": Attribute(),
            "outboundTrackLabel": Attribute(),
            "partialResults": _flag("false"),
            "languageCode": Attribute(LANGUAGE, "en-US"),
            "transcriptionEngine": Attribute(one_of("google", "deepgram"), "google"),
            "profanityFilter": _flag("true"),
            "speechModel": Attribute(),
            "hints": Attribute(),
            "enableAutomaticPunctuation": _flag("true"),
            "enableProviderData": _flag("false"),
            "conversationConfiguration": Attribute(),
            "intelligenceService": Attribute(),
        },
        frozenset({"Config", "Parameter"}),
    ),
    "ConversationRelay": Element(
        {
            "url": Attribute(SOCKET),
            "welcomeGreeting": Attribute(),
            "welcomeGreetingInterruptible": Attribute(one_of(*INTERRUPTIONS), "any"),
            "language": Attribute(LANGUAGE, "en-US"),
            "ttsLanguage": Attribute(SPOKEN_LANGUAGE),
            "transcriptionLanguage": Attribute(LANGUAGE),
            "ttsProvider": Attribute(),
            "voice": Attribute(),
            **_LISTENED,
            "profanityFilter": _flag("true"),
            "interruptible": Attribute(one_of(*INTERRUPTIONS), "any"),
            "interruptSensitivity": Attribute(one_of("high", "medium", "low"), "high"),
            "preemptible": _flag("false"),
            "dtmfDetection": _flag("false"),
            "partialPrompts": _flag("false"),
            "partialPromptOnHangup": _flag("false"),
            "reportInputDuringAgentSpeech": Attribute(one_of(*INTERRUPTIONS), "none"),
            "ignoreBackchannel": _flag("false"),
            "applicationReconnect": _flag("false"),
            "echoPromptFiltering": _flag("false"),
            "speechTimeout": Attribute(
                pattern("'auto' or 600 to 5000 milliseconds", r"auto|[6-9][0-9]{2}|[1-4][0-9]{3}|5000"),
                "auto",
            ),
            "events": Attribute(words_of("speaker-events", "tokens-played", "config-updated")),
            **{
                name: Attribute()
                for name in names(
                    "asrSmartFormat backgroundNoiseReduction customerName debug"
                    " deepgramSmartFormat eagerEotThreshold elevenlabsLanguageTextNormalization"
                    " elevenlabsTextNormalization includeInPrompt intelligenceService"
                    " conversationConfiguration ttsLanguageTextNormalization ttsTextNormalization turnDetection"
                )
            },
        },
        frozenset({"Language", "Parameter"}),
    ),
    "Language": Element(
        {
            "code": Attribute(LANGUAGE),
            "ttsProvider": Attribute(),
            "voice": Attribute(),
            **_LISTENED,
            "asrSmartFormat": Attribute(),
            "ttsTextNormalization": Attribute(),
            "ttsLanguageTextNormalization": Attribute(),
        }
    ),
    "ConversationRelaySession": Element({"connector": Attribute(), "sessionConfiguration": Attribute()}),
    "AiSession": Element({"aiConnector": Attribute(), "aiSessionConfiguration": Attribute()}),
    "Assistant": Element(
        {
            name: Attribute()
            for name in names(
                "id welcomeGreeting language ttsLanguage transcriptionLanguage ttsProvider voice"
                " transcriptionProvider speechModel profanityFilter dtmfDetection"
            )
        },
        frozenset({"Language", "Parameter"}),
    ),
    "Autopilot": Element(text="must"),
    "Room": Element({"participantIdentity": Attribute()}, text="must"),
    "VirtualAgent": Element(
        {
            "connectorName": _NAMED,
            "language": Attribute(),
            "sentimentAnalysis": _flag("false"),
            **_CALLBACK,
        },
        frozenset({"Config", "Parameter"}),
    ),
    "Conversation": Element(
        {
            "serviceInstanceSid": Attribute(SID),
            "inboundAutocreation": _flag("false"),
            "routingAssignmentTimeout": Attribute(whole(1)),
            "inboundTimeout": Attribute(whole(1)),
            "url": _url(),
            "method": _method(),
            "record": Attribute(_CALL_RECORDING, "do-not-record"),
            **_CALLBACK,
            "statusCallbackEvent": Attribute(
                words_of("call-initiated", "call-ringing", "call-answered", "call-completed")
            ),
            **_RECORDING,
        }
    ),
    "Parameter": Element({"name": _NAMED, "value": Attribute()}),
    "Config": Element({"name": _NAMED, "value": Attribute()}),
    # -- payments ------------------------------------------------------------------------------------------------
    "Pay": Element(
        {
            "input": Attribute(one_of("dtmf"), "dtmf"),
            "action": _url(),
            "method": _method(),
            **_CALLBACK,
            "bankAccountType": Attribute(
                words_of(
                    *sorted(
                        names("consumer-checking consumer-savings commercial-checking commercial-savings")
                    )
                ),
                "consumer-checking",
            ),
            "timeout": Attribute(whole(1, 600), "5"),
            "maxAttempts": Attribute(whole(1, 10), "1"),
            "securityCode": _flag("true"),
            "postalCode": Attribute(pattern("true, false or a postal code", r"true|false|[\w -]+"), "true"),
            "minPostalCodeLength": Attribute(whole(1)),
            "paymentConnector": Attribute(NAME, "Default"),
            "paymentMethod": Attribute(one_of("credit-card", "ach-debit"), "credit-card"),
            "tokenType": Attribute(one_of("one-time", "reusable", "payment-method"), "reusable"),
            "chargeAmount": Attribute(AMOUNT, "0"),
            "currency": Attribute(pattern("a currency's three letters", r"[a-zA-Z]{3}"), "usd"),
            "description": Attribute(),
            "validCardTypes": Attribute(
                _CARDS,
                "visa mastercard amex",
            ),
            "requireMatchingInputs": Attribute(),
            "confirmation": Attribute(),
            "language": Attribute(LANGUAGE, "en-US"),
        },
        frozenset({"Parameter", "Prompt"}),
    ),
    "Prompt": Element(
        {
            "for": Attribute(
                words_of(
                    *sorted(
                        names(
                            "payment-card-number expiration-date security-code postal-code payment-processing"
                            " bank-account-number bank-routing-number"
                        )
                    )
                )
            ),
            "errorType": Attribute(
                words_of(
                    *sorted(
                        names(
                            "timeout invalid-card-number invalid-card-type invalid-date invalid-security-code"
                            " invalid-postal-code invalid-bank-routing-number invalid-bank-account-number"
                            " input-matching-failed internal-error"
                        )
                    )
                )
            ),
            "cardType": Attribute(_CARDS),
            "attempt": Attribute(pattern("numbers from 1 to 10", r"([1-9]|10)( ([1-9]|10))*")),
            "requireMatchingInputs": _flag("false"),
        },
        _SPOKEN,
    ),
    # -- how a Say is spoken: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml -----------------
    "break": Element(
        {
            "strength": Attribute(one_of("none", "x-weak", "weak", "medium", "strong", "x-strong")),
            "time": Attribute(pattern("seconds or milliseconds", r"[0-9.]+m?s")),
        }
    ),
    "emphasis": Element({"level": Attribute(one_of("strong", "moderate", "reduced"))}, _SSML, "may"),
    "lang": Element({"xml:lang": Attribute(SPOKEN_LANGUAGE)}, _SSML, "may"),
    "p": Element({}, _SSML, "may"),
    "s": Element({}, _SSML, "may"),
    "phoneme": Element(
        {
            "alphabet": Attribute(
                one_of(
                    *sorted(
                        names(
                            "ipa x-sampa x-amazon-jyutping x-amazon-pinyin x-amazon-pron-kana x-amazon-yomigana"
                        )
                    )
                )
            ),
            "ph": Attribute(),
        },
        _SSML,
        "may",
    ),
    "prosody": Element(
        {"volume": Attribute(), "rate": Attribute(code=13513), "pitch": Attribute()}, _SSML, "may"
    ),
    "say-as": Element({"interpret-as": Attribute(), "format": Attribute(), "role": Attribute()}, text="may"),
    "sub": Element({"alias": Attribute()}, text="may"),
    "w": Element({"role": Attribute()}, _SSML, text="may"),
}

NESTED_CODES: Mapping[tuple[str, str, str], int] = {
    ("Gather", "Say", "voice"): 13321,
    ("Gather", "Say", "loop"): 13322,
}
"""The numbers of attributes that have another one inside of some element: parent, element, attribute."""
