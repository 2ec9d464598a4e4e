"""Refer: asks the caller's SIP endpoint to call somebody else itself.

https://www.twilio.com/docs/voice/twiml/refer. Whom it calls behaves as scripted; a caller without SIP refuses.
"""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.call import NextDocument
from parley.local.exchange.twiml import Verb

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

NOTIFIED = {"busy": ("busy", "486"), "failed": ("failed", "404"), "no-answer": ("no-answer", "480")}
"""How the referred call went: ReferCallStatus and NotifySipResponseCode."""
ANSWERED = ("in-progress", "200")
ACCEPTED, NOT_ALLOWED = "202", "405"


def refer(talk: "Interpreter", verb: Verb) -> NextDocument | None:
    board, call = talk.board, talk.call
    target = next((noun.text for noun in verb.children), "")
    results = {"ReferSipResponseCode": NOT_ALLOWED}
    if call.from_.startswith("sip:"):
        outcome = board.callee(target, "answer").next_attempt().kind
        status, code = NOTIFIED.get(outcome, ANSWERED)
        results = {"ReferSipResponseCode": ACCEPTED, "ReferCallStatus": status, "NotifySipResponseCode": code}
    board.events.publish("refer", call.sid, to=target, status=results.get("ReferCallStatus", "refused"))
    if not verb.get("action"):
        return None
    action = urljoin(call.document_url, verb.get("action"))
    return NextDocument(action, verb.get("method", "POST"), tuple(results.items()))
