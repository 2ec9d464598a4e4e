"""Twilio's form fields as what happened to the call."""

import base64
import re
from collections.abc import Mapping

from parley.carrier.webhook import FormFields, Webhook
from parley.machine.call import LONGEST_SPOKEN
from parley.machine.events import Continued, Dialed, Event, Pressed, Silence, SpeechHeard

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffd]+")
DIAL_RESULTS: Mapping[str, str] = {
    "completed": "answered",
    "answered": "answered",
    "busy": "busy",
    "no-answer": "no_answer",
    "failed": "failed",
    "canceled": "no_answer",
}
"""DialCallStatus (https://www.twilio.com/docs/voice/twiml/dial) to the result of a Transfer."""
MOST_DIGITS = 40


def event(webhook: Webhook, at: float) -> Event:
    """What a request to /voice/turn tells: keys, words, the end of a transfer, or nothing at all."""
    form = webhook.form
    if webhook.query.first("then") == "continue":
        return Continued(at)
    if status := form.first("DialCallStatus"):
        return Dialed(at, DIAL_RESULTS.get(status, "failed"))
    if digits := keys(form.first("Digits") or webhook.query.first("keys")):
        return Pressed(at, digits)
    words = clean(form.first("SpeechResult") or unpacked(webhook.query.first("said")))
    return SpeechHeard(at, words, _confidence(form)) if words else Silence(at)


def keys(text: str) -> str:
    """The keys of a phone in it."""
    return re.sub(r"[^0-9*#]", "", text)[:MOST_DIGITS]


def clean(text: str) -> str:
    return CONTROL.sub(" ", text[:LONGEST_SPOKEN]).strip()


def packed(text: str) -> str:
    """Words for a URL that Twilio is told to come back with, in letters that no proxy rewrites."""
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def unpacked(text: str) -> str:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8", "replace")
    except ValueError:
        return ""


def _confidence(form: FormFields) -> float | None:
    try:
        return float(form.first("Confidence"))
    except ValueError:
        return None
