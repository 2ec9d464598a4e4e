"""Twilio's form fields as what happened to the call."""

import base64
import re
from collections.abc import Mapping

from parley.carrier.twiml import RECORDED, SILENT, WAITING
from parley.carrier.webhook import FormFields, Webhook
from parley.machine.call import LONGEST_SPOKEN
from parley.machine.events import (
    FAILED,
    NOTHING,
    SOMETHING,
    Continued,
    Dequeued,
    Dialed,
    Event,
    MessageRecorded,
    Pressed,
    Silence,
    SpeechHeard,
    Waited,
)

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
QUEUE_RESULTS: Mapping[str, str] = {
    "leave": "left",
    "queue-full": "full",
    "error": "failed",
    "system-error": "failed",
}
"""QueueResult (https://www.twilio.com/docs/voice/twiml/enqueue) to what has become of who waited; none is who was sent
on over REST, since it is their turn. Of the others Twilio only tells: they hung up, or are elsewhere already."""
MOST_DIGITS = 40
HANGUP, LONGEST_RECORDING = "hangup", 86_400
"""What stands for the key where the caller hung up (https://www.twilio.com/docs/voice/twiml/record#action)."""


def event(webhook: Webhook, at: float) -> Event:
    """What a request to /voice/turn tells: keys, words, the end of a transfer or of a recording, or nothing at all."""
    form, then = webhook.form, webhook.query.first("then")
    if then == "continue":
        return Continued(at)
    if then == SILENT:
        return MessageRecorded(at, NOTHING)
    if then == RECORDED:
        return _recorded(webhook, at)
    if then == WAITING:
        return Waited(at, form.first("QueueSid")[:64])
    if status := form.first("DialCallStatus"):
        return Dialed(at, DIAL_RESULTS.get(status, "failed"))
    if digits := keys(form.first("Digits") or webhook.query.first("keys")):
        return Pressed(at, digits)
    words = clean(form.first("SpeechResult") or unpacked(webhook.query.first("said")))
    return SpeechHeard(at, words, _confidence(form)) if words else Silence(at)


def so_far(webhook: Webhook) -> str:
    """What was said by now, if the recogniser holds to all of it; "" while it may still hear some of it otherwise
    (https://www.twilio.com/docs/voice/twiml/gather#partialresultcallback)."""
    stable = clean(webhook.form.first("StableSpeechResult"))
    return stable if clean(webhook.form.first("UnstableSpeechResult")) in ("", stable) else ""


def recording_of(webhook: Webhook) -> Mapping[str, str]:
    """What is told of a recording, for an address that Twilio is told to come back with: its sid, which is the end of
    its address, its length, whether the caller hung up, and whether it is being written down."""
    form, query = webhook.form, webhook.query
    sid = form.first("RecordingUrl").rpartition("/")[2] or query.first("recording")
    gone = "1" if form.first("Digits") == HANGUP else query.first("gone")
    found = {
        "recording": sid,
        "seconds": form.first("RecordingDuration") or query.first("seconds"),
        "gone": gone,
        "words": query.first("words"),
    }
    return {name: value for name, value in found.items() if value}


def _recorded(webhook: Webhook, at: float) -> MessageRecorded:
    told = recording_of(webhook)
    sid, seconds = told.get("recording", ""), told.get("seconds", "")
    if not (sid.isalnum() and seconds.isdecimal()):
        return MessageRecorded(at, FAILED, hung_up="gone" in told)
    length = min(int(seconds[:6]), LONGEST_RECORDING)
    return MessageRecorded(at, SOMETHING, length, sid[:64], "gone" in told, "words" in told)


def dequeued(webhook: Webhook, at: float) -> Dequeued | None:
    """What has become of somebody who waited in a queue; None where they go on elsewhere."""
    result = webhook.form.first("QueueResult")
    if not result:
        return Dequeued(at, "taken")
    return Dequeued(at, QUEUE_RESULTS[result]) if result in QUEUE_RESULTS else None


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
