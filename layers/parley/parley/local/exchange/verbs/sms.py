"""Sms in a call: sends a message, and the call goes on.

https://www.twilio.com/docs/messaging/twiml/sms (older than Message, still understood): to the caller and from the
number that was called, unless said otherwise; with an action the call goes on there, told of the message.
"""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.addresses import normal
from parley.local.exchange.call import NextDocument
from parley.local.exchange.messages import Message
from parley.local.exchange.texts import send as send_message
from parley.local.exchange.twiml import Verb

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


def send(talk: "Interpreter", verb: Verb) -> NextDocument | None:
    board, call = talk.board, talk.call
    theirs, ours = (call.from_, call.to) if call.direction == "inbound" else (call.to, call.from_)
    callback = verb.get("statusCallback")
    message = Message(
        normal(verb.get("to")) or theirs,
        normal(verb.get("from")) or ours,
        verb.text,
        "outbound-call",
        status_callback=urljoin(call.document_url, callback) if callback else "",
    )
    send_message(board, message)
    if not verb.get("action"):
        return None
    results = {"SmsSid": message.sid, "SmsStatus": "sent"}
    return NextDocument(
        urljoin(call.document_url, verb.get("action")), verb.get("method", "POST"), tuple(results.items())
    )
