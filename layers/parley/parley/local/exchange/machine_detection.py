"""What machine detection finds out, and how the application is told.

https://www.twilio.com/docs/voice/answering-machine-detection: asynchronously CallSid, AccountSid, AnsweredBy and
MachineDetectionDuration in milliseconds go to the status callback; otherwise they are in the first webhook.
"""

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.webhooks import SentWebhook

_MILLISECONDS = {"human": 2400}
_MILLISECONDS_OTHERWISE = 4200


def found_out(call: ExchangeCall, verdict: str) -> dict[str, str]:
    call.answered_by = verdict
    milliseconds = _MILLISECONDS.get(verdict, _MILLISECONDS_OTHERWISE)
    return {"AnsweredBy": verdict, "MachineDetectionDuration": str(milliseconds)}


def told(call: ExchangeCall, verdict: str) -> SentWebhook | None:
    """The webhook that tells the verdict, if the application asked for one."""
    found = found_out(call, verdict)
    if call.detection is None or not call.detection.callback:
        return None
    form = {"CallSid": call.sid, "AccountSid": call.account_sid, **found}
    return SentWebhook(call.detection.callback, call.detection.method, form, "machine detection")
