"""Dial: connects the caller to somebody else, and tells the application how that went.

https://www.twilio.com/docs/voice/twiml/dial (DialCallStatus completed, busy, no-answer, failed or canceled;
DialCallSid, DialCallDuration, DialBridged) and https://www.twilio.com/docs/voice/twiml/number (the whisper
at `url` is heard by the callee alone, who is connected unless it hangs up). The two people's talk is over
as soon as it began.
"""

from collections.abc import Callable
from urllib.parse import urljoin

from parley.local.exchange.call import DialResult, ExchangeCall, NextDocument
from parley.local.exchange.callees import ScriptedCallee
from parley.local.exchange.people import Talking, converse
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb

_UNANSWERED = {
    "busy": "busy",
    "no-answer": "no-answer",
    "failed": "failed",
    "canceled": "canceled",
    "ring": "no-answer",
    "screening-nobody": "no-answer",
}


def dial(
    board: Switchboard, call: ExchangeCall, verb: Verb, talk_on: Callable[[ExchangeCall], Talking]
) -> NextDocument | None:
    """Calls the numbers of a Dial; the first to answer is connected, those after it are canceled.

    Returns where the call goes on: the action, or None for the next verb.
    """
    nouns = verb.children or (Verb("Number", {}, verb.text),)
    connected: ExchangeCall | None = None
    for noun in nouns:
        leg = _leg(board, call, verb, noun)
        if connected is not None:
            board.finish(leg, "canceled")
        elif _rings(board, leg, talk_on):
            connected = leg
        call.transfers.append(DialResult(leg.to, leg.status, leg.sid, leg.from_))
        board.events.publish("transfer", call.sid, to=leg.to, status=leg.status, dial_sid=leg.sid)
    if call.ended or "action" not in verb.attributes:
        return None
    action = urljoin(call.document_url, verb.get("action"))
    return NextDocument(
        action, verb.get("method", "POST"), tuple(_outcome(connected or leg, connected).items())
    )


def _outcome(leg: ExchangeCall, connected: ExchangeCall | None) -> dict[str, str]:
    status = leg.status if connected is not None or leg.status != "completed" else "no-answer"
    outcome = {
        "DialCallStatus": status,
        "DialCallSid": leg.sid,
        "DialBridged": str(connected is not None).lower(),
    }
    return outcome | ({"DialCallDuration": str(leg.duration)} if connected is not None else {})


def _leg(board: Switchboard, call: ExchangeCall, verb: Verb, noun: Verb) -> ExchangeCall:
    """The new call that a Dial places: from the caller's number unless callerId says otherwise."""
    callback = noun.get("statusCallback")
    leg = board.add(
        ExchangeCall(
            board.account_sid,
            verb.get("callerId") or call.from_,
            noun.text,
            "outbound-dial",
            webhook_url=urljoin(call.document_url, noun.get("url")) if noun.get("url") else "",
            webhook_method=noun.get("method", "POST"),
            status_callback=urljoin(call.document_url, callback) if callback else "",
            status_callback_method=noun.get("statusCallbackMethod", "POST"),
            status_events=frozenset(noun.get("statusCallbackEvent", "completed").split()),
            parent_sid=call.sid,
            ring_timeout=verb.seconds("timeout", 30),
        )
    )
    board.dialing(leg)
    return leg


def _rings(board: Switchboard, leg: ExchangeCall, talk_on: Callable[[ExchangeCall], Talking]) -> bool:
    """Rings one number; true when the callee picked up and, after the whisper, was connected."""
    board.ring(leg)
    callee = board.callees.get(leg.to) or ScriptedCallee([board.unscripted_transfer])
    attempt = callee.next_attempt()
    if attempt.kind in _UNANSWERED:
        unanswered = _UNANSWERED[attempt.kind]
        board.wait(leg, leg.ring_timeout if unanswered == "no-answer" else 0)
        board.finish(leg, unanswered)
        return False
    board.answer(leg)
    if leg.webhook_url:
        talk = talk_on(leg)
        talk.go(NextDocument(leg.webhook_url, leg.webhook_method))
        converse(talk, attempt.person or ())
        return leg.ended_by == "document"
    board.finish(leg, "completed", "callee")
    return True
