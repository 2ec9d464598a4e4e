"""Changes a call that is under way, as an application asks for over REST.

https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource: Status=canceled ends a call that
is queued or ringing and leaves others alone; Status=completed ends it in any state; Url or Twiml redirects
a call in progress (error 21220 otherwise); TimeLimit counts from the answer.
"""

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.interpreter import Interpreter
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.switchboard import Switchboard


def update(board: Switchboard, call: ExchangeCall, form: dict[str, str], going: NextDocument | None) -> None:
    """Applies the parameters of an update; raises Refused where the call's state does not allow them."""
    if call.ended and (going is not None or "Status" in form):
        raise RefusedRequest(21220, f"{call.sid} is {call.status}", expected=True)
    call.fallback_url = form.get("FallbackUrl", call.fallback_url)
    call.fallback_method = form.get("FallbackMethod", call.fallback_method)
    call.status_callback = form.get("StatusCallback", call.status_callback)
    call.status_callback_method = form.get("StatusCallbackMethod", call.status_callback_method)
    call.time_limit = int(form.get("TimeLimit", call.time_limit))
    board.end_in_time(call)
    status = form.get("Status")
    if status == "completed" or (status == "canceled" and not call.answered_at):
        board.finish(call, "completed" if call.answered_at else "canceled", "api")
    elif going is not None:
        _redirect(board, call, going)


def _redirect(board: Switchboard, call: ExchangeCall, going: NextDocument) -> None:
    if call.status != "in-progress":
        raise RefusedRequest(21220, f"{call.sid} is {call.status}", expected=True)
    with call.state:
        call.pending = going if going.url else _with_base(call, going)
    board.spawn(Interpreter(board, call).go_where_redirected)


def _with_base(call: ExchangeCall, going: NextDocument) -> NextDocument:
    """A document at hand has no address of its own; what is relative in it is so to the call's last one."""
    return going._replace(url=call.document_url)
