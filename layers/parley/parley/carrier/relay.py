"""Twilio's ConversationRelay: what comes over its socket as what happened, and what is to be said as its messages.

https://www.twilio.com/docs/voice/conversationrelay/websocket-messages. API Gateway holds the socket; each message of
Twilio's is one invocation, and what that returns is the answer. A message that is not one of Twilio's own costs the
call an error (64107), ten in a row the socket.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any

from parley.carrier.twiml import listed, pieces
from parley.carrier.webhook import SIGNATURE, FormFields, NotTwiliosError, Webhook

CONNECT, MESSAGE = "CONNECT", "MESSAGE"
NOTHING_TO_SAY = json.dumps({"type": "text", "token": "", "last": True})
LONGEST_MESSAGE = 32 * 1024
TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Frame:
    """What came over a socket. `what` is API Gateway's event type, `at` when it came there (seconds since 1970), `id`
    the gateway's name for it, `message` Twilio's message. `again` is a message that this invocation tried before,
    `until` the moment of the monotonic clock by which it must be answered."""

    what: str
    connection: str
    id: str
    at: float
    message: Mapping[str, Any] = field(default_factory=dict)
    again: bool = False
    until: float = inf

    @property
    def kind(self) -> str:
        return self.text("type")

    def text(self, name: str) -> str:
        """A field of the message; "" for one that is no text."""
        value = self.message.get(name)
        return value if isinstance(value, str) else ""


def frame(event: Mapping[str, Any]) -> Frame:
    """Reads API Gateway's event; what is no JSON object is an empty message."""
    context, body = event["requestContext"], event.get("body") or ""
    return Frame(
        what=str(context.get("eventType")),
        connection=str(context["connectionId"]),
        id=str(context.get("messageId") or context.get("requestId") or ""),
        at=float(context.get("requestTimeEpoch") or 0) / 1000,
        message=_message(body) if len(body) <= LONGEST_MESSAGE else {},
    )


def _message(body: str) -> Mapping[str, Any]:
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


def handshakes(event: Mapping[str, Any], address: str = "") -> Sequence[Webhook]:
    """The request that opens a socket, as Twilio may have signed it: over the address in the TwiML, with or without a
    slash at its end. Raises NotTwiliosError where nothing could be a signature."""
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    context, signature = event["requestContext"], headers.get("x-twilio-signature") or ""
    if not SIGNATURE.fullmatch(signature):
        raise NotTwiliosError(403, "signature does not match")
    url = (address or f"wss://{context.get('domainName')}/{context.get('stage')}").rstrip("/")
    settings = headers.get("x-twilio-webhooks-signature-settings") or ""
    return [
        Webhook("", spelling, FormFields(), FormFields(), signature, settings)
        for spelling in (url, f"{url}/")
    ]


def text(lines: Sequence[str], last: bool = True, language: str = "") -> str:
    """Says the lines; more words of the same answer follow unless they are the `last`. `language` is that of these
    words alone."""
    said = " ".join(pieces(lines))
    lang = {"lang": language} if language else {}
    return json.dumps(
        {"type": "text", "token": said if last or not said else f"{said} ", "last": last, **lang}
    )


def language(spoken: str) -> str:
    """Speaks and listens in this language from now on."""
    return json.dumps({"type": "language", "ttsLanguage": spoken, "transcriptionLanguage": spoken})


def hints(expected: Sequence[str]) -> str:
    """What callers may be expected to say from now on."""
    return json.dumps({"type": "hints", "hints": listed(expected)})


def end(turn: int) -> str:
    """Closes the socket; what is done then stands in the log, as the document of that turn."""
    return json.dumps({"type": "end", "handoffData": json.dumps({"turn": turn})})


END = json.dumps({"type": "end"})
"""Closes the socket; the call comes back over another one."""
END_IN_TROUBLE = json.dumps({"type": "end", "handoffData": json.dumps({TROUBLE: True})})


def handed_over(webhook: Webhook) -> Mapping[str, Any]:
    """What was told with `end`; nothing where the socket ended otherwise."""
    return _message(webhook.form.first("HandoffData"))
