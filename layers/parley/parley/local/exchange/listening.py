"""What a Gather or a Record waits for, and when enough keys were pressed.

https://www.twilio.com/docs/voice/twiml/gather and https://www.twilio.com/docs/voice/twiml/record: keys are
collected until finishOnKey (which is not passed on), until there are numDigits of them, or until `timeout`
seconds without one.
"""

from typing import NamedTuple
from urllib.parse import urljoin

from parley.local.exchange.call import Listening
from parley.local.exchange.twiml import Verb


class Keys(NamedTuple):
    """Collected keys, and the key that ended them ("" when none did)."""

    digits: str
    finished_on: str


def gathers(verb: Verb, document_url: str) -> Listening:
    digits, partial = verb.get("numDigits"), verb.get("partialResultCallback")
    return Listening(
        verb="Gather",
        input=tuple(verb.get("input", "dtmf").split()),
        action=urljoin(document_url, verb.get("action") or document_url),
        method=verb.get("method", "POST"),
        language=verb.get("language", "en-US"),
        hints=tuple(hint.strip() for hint in verb.get("hints").split(",") if hint.strip()),
        num_digits=int(digits) if digits else None,
        finish_on_key=verb.get("finishOnKey", "#"),
        timeout=verb.seconds("timeout", 5),
        speech_timeout=verb.get("speechTimeout"),
        barge_in=verb.flag("bargeIn", True),
        action_on_empty_result=verb.flag("actionOnEmptyResult"),
        speech_model=verb.get("speechModel"),
        partial_results=urljoin(document_url, partial) if partial else "",
        partial_results_method=verb.get("partialResultCallbackMethod", "POST"),
    )


def records(verb: Verb, document_url: str) -> Listening:
    return Listening(
        verb="Record",
        input=("dtmf", "speech"),
        action=urljoin(document_url, verb.get("action") or document_url),
        method=verb.get("method", "POST"),
        finish_on_key=verb.get("finishOnKey", "1234567890*#"),
        timeout=verb.seconds("timeout", 5),
    )


def collect(listening: Listening, pressed: str) -> Keys:
    digits = ""
    for key in pressed:
        if listening.finish_on_key and key in listening.finish_on_key:
            return Keys(digits, key)
        digits += key
        if listening.num_digits is not None and len(digits) >= listening.num_digits:
            break
    return Keys(digits, "")
