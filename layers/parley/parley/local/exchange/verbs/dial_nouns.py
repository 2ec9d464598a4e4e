"""Whom Dial can call: each noun, and the address that the new call has.

https://www.twilio.com/docs/voice/twiml/number, .../client, .../sip, .../sim
"""

from collections.abc import Callable, Mapping
from urllib.parse import urljoin

from parley.local.exchange.addresses import normal
from parley.local.exchange.call import Detection, ExchangeCall
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb


def _held(noun: Verb, child: str) -> str:
    """The text of a noun, or of the element in it that holds the address."""
    return next((each.text for each in noun.children if each.name == child), "") or noun.text


ADDRESSES: Mapping[str, Callable[[Verb], str]] = {
    "Number": lambda noun: normal(noun.text),
    "Client": lambda noun: f"client:{_held(noun, 'Identity').removeprefix('client:')}",
    "Sip": lambda noun: _held(noun, "Uri"),
    "Sim": lambda noun: f"sim:{noun.text}",
    "WhatsApp": lambda noun: f"whatsapp:{noun.text.removeprefix('whatsapp:')}",
}


def leg(board: Switchboard, call: ExchangeCall, dial: Verb, noun: Verb) -> ExchangeCall:
    """The new call that a Dial places: from the caller's number unless callerId says otherwise."""
    callback = noun.get("statusCallback")
    return ExchangeCall(
        board.account_sid,
        normal(dial.get("callerId")) or call.from_,
        ADDRESSES[noun.name](noun),
        "outbound-dial",
        webhook_url=urljoin(call.document_url, noun.get("url")) if noun.get("url") else "",
        webhook_method=noun.get("method", "POST"),
        status_callback=urljoin(call.document_url, callback) if callback else "",
        status_callback_method=noun.get("statusCallbackMethod", "POST"),
        status_events=frozenset(noun.get("statusCallbackEvent", "completed").split()),
        parent_sid=call.sid,
        ring_timeout=dial.seconds("timeout", 30),
        time_limit=int(dial.attributes.get("timeLimit", 0)),
        detection=_detection(noun, call.document_url),
    )


def _detection(noun: Verb, base: str) -> Detection | None:
    """Somebody who is dialed is looked at while the two talk."""
    mode, callback = noun.attributes.get("machineDetection"), noun.attributes.get("amdStatusCallback")
    if not mode:
        return None
    return Detection(
        mode, True, urljoin(base, callback) if callback else "", noun.get("amdStatusCallbackMethod", "POST")
    )
