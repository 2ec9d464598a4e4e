"""What an application may send on the socket of a ConversationRelay, as data.

https://www.twilio.com/docs/voice/conversationrelay/websocket-messages and .../dynamic-configuration. A message that is
none of these is error 64107: the session goes on, and after ten in a row it is closed. Fields that are not in the table
are let pass: Twilio does not say that it refuses them.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from parley.local.exchange.grammar import INTERRUPTIONS, names

SETTINGS = names(
    "interruptible preemptible dtmfDetection reportInputDuringAgentSpeech partialPrompts speechTimeout"
    " echoPromptFiltering interruptSensitivity ignoreBackchannel profanityFilter eotThreshold language ttsLanguage"
    " transcriptionLanguage hints"
)
"""What can be changed during a call, by its name in the TwiML."""


class MessageRefused(ValueError):
    """A message that Twilio would not take; one clear sentence."""


class Field(NamedTuple):
    """What a field may hold: in words, and as a test."""

    described: str
    accepts: Callable[[Any], bool]
    required: bool = False


def _is_digits(value: Any) -> bool:
    return isinstance(value, str) and value != "" and not set(value) - set("0123456789*#ABCDwW")


def _is_interruptible(value: Any) -> bool:
    return isinstance(value, bool) or value in INTERRUPTIONS


TEXT = Field("text", lambda value: isinstance(value, str))
FLAG = Field("true or false", lambda value: isinstance(value, bool))
TIMES = Field("a whole number", lambda value: type(value) is int and value >= 0)
DIGITS = Field("keys out of 0-9, A-D, #, * and w", _is_digits, True)
INTERRUPTIBLE = Field("true, false, none, dtmf, speech or any", _is_interruptible)
PLAYED: Mapping[str, Field] = {"interruptible": INTERRUPTIBLE, "preemptible": FLAG}

MESSAGES: Mapping[str, Mapping[str, Field]] = {
    "text": {"token": TEXT._replace(required=True), "last": FLAG, "lang": TEXT, **PLAYED},
    "play": {"source": TEXT._replace(required=True), "loop": TIMES, **PLAYED},
    "sendDigits": {"digits": DIGITS},
    "language": {"ttsLanguage": TEXT, "transcriptionLanguage": TEXT},
    "end": {"handoffData": TEXT},
    "config": {"interruptible": INTERRUPTIBLE},
    "hints": {"hints": TEXT},
}


def read(written: str | bytes) -> Mapping[str, Any]:
    """The message; raises MessageRefused."""
    try:
        message = json.loads(written)
    except (ValueError, RecursionError):
        raise MessageRefused("it is no JSON") from None
    fields = MESSAGES.get(str(message.get("type"))) if isinstance(message, dict) else None
    if fields is None:
        raise MessageRefused(f"its type is none of {', '.join(MESSAGES)}")
    for name, field in fields.items():
        if name in message and not field.accepts(message[name]):
            raise MessageRefused(f"{name} must be {field.described}")
        if name not in message and field.required:
            raise MessageRefused(f"{name} is missing")
    found: Mapping[str, Any] = message
    return found


def changed(message: Mapping[str, Any]) -> Mapping[str, str]:
    """The settings that a message changes, written as in the TwiML."""
    return {name: _written(message[name]) for name in sorted(SETTINGS & message.keys())}


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def kinds(interruptible: str | bool) -> frozenset[str]:
    """With what the caller may interrupt: speech, dtmf, both, or neither."""
    named = {"true": "any", "false": "none"}.get(str(interruptible).lower(), str(interruptible))
    return {"any": frozenset({"speech", "dtmf"}), "none": frozenset[str]()}.get(named, frozenset({named}))
