"""Calls over REST: placing, fetching, listing, changing and forgetting them.

https://www.twilio.com/docs/voice/api/call-resource
"""

from collections.abc import Callable

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.addresses import check_ends, check_owned
from parley.local.exchange.call import Detection, ExchangeCall, NextDocument
from parley.local.exchange.outbound import place
from parley.local.exchange.phone import Phone
from parley.local.exchange.problems import Faults, RefusedRequest
from parley.local.exchange.recordings import asked_over_rest
from parley.local.exchange.routes import ACCOUNT, Answer, Route
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import TwimlRefused, check_twiml
from parley.local.exchange.updates import update

Form = dict[str, str]


class CallRequests:
    def __init__(self, board: Switchboard, faults: Faults, phone_of: Callable[[ExchangeCall], Phone]) -> None:
        self._board, self._faults, self._phone_of = board, faults, phone_of
        calls, call = rf"{ACCOUNT}/Calls\.json", rf"{ACCOUNT}/Calls/(?P<sid>\w+)\.json"
        self.routes = [
            Route("POST", calls, self._create),
            Route("GET", calls, self._list),
            Route("GET", call, self._fetch),
            Route("POST", call, self._update),
            Route("DELETE", call, self._delete),
        ]

    def _create(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.CREATE_CALL)
        fault = self._faults.take("calls", form.get("To", ""))
        if fault is not None:
            self._board.closing.wait(fault.hangs)
            if not fault.creates_anyway:
                raise fault.refusal()
        call, first = self._new(form)
        phone = self._phone_of(self._board.add(call))
        created = resources.call(call)
        self._board.spawn(lambda: place(self._board, phone, first))
        if fault is not None:
            raise fault.refusal()
        return created, 201

    def _new(self, form: Form) -> tuple[ExchangeCall, NextDocument]:
        check_ends(form, 21201, 21213)
        check_owned(form, self._board.numbers, 21210)
        form = {**self._of_application(form), **form}
        if not form.keys() & {"Url", "Twiml"}:
            raise RefusedRequest(21205, "neither Url nor Twiml is given")
        call = ExchangeCall(
            self._board.account_sid,
            form["From"],
            form["To"],
            "outbound-api",
            webhook_url=form.get("Url", ""),
            webhook_method=form.get("Method", "POST"),
            fallback_url=form.get("FallbackUrl", ""),
            fallback_method=form.get("FallbackMethod", "POST"),
            status_callback=form.get("StatusCallback", ""),
            status_callback_method=form.get("StatusCallbackMethod", "POST"),
            status_events=frozenset(form.get("StatusCallbackEvent", "completed").split()),
            ring_timeout=int(form.get("Timeout", "60")),
            time_limit=int(form.get("TimeLimit", "0")),
            detection=_detection(form),
            recorded=asked_over_rest(form, "OutboundAPI") if form.get("Record") == "true" else None,
        )
        return call, destination(form, self._board.strict_twiml)

    def _of_application(self, form: Form) -> Form:
        """What the TwiML app of a call says of it."""
        if "ApplicationSid" not in form or "Url" in form:
            return {}
        application = self._board.applications.get(form["ApplicationSid"])
        if application is None:
            raise RefusedRequest(21218, form["ApplicationSid"])
        said = {
            "Url": application.voice_url,
            "Method": application.voice_method,
            "FallbackUrl": application.voice_fallback_url,
            "FallbackMethod": application.voice_fallback_method,
            "StatusCallback": application.status_callback,
            "StatusCallbackMethod": application.status_callback_method,
        }
        return {name: value for name, value in said.items() if value}

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return resources.call(self._call(sid)), 200

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_CALLS)
        return resources.page("calls", resources.matching_calls(self._board.all_calls(), form), form), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.UPDATE_CALL)
        call = self._call(sid)
        update(
            self._board,
            call,
            form,
            destination(form, self._board.strict_twiml) if form.keys() & {"Url", "Twiml"} else None,
        )
        return resources.call(call), 200

    def _delete(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        """Only the record of a call that is over can go."""
        parameters.check(given, {})
        if not self._call(sid).ended:
            raise RefusedRequest(20009, f"{sid} is {self._call(sid).status}", expected=True)
        self._board.forget(sid)
        return None, 204

    def _call(self, sid: str) -> ExchangeCall:
        if sid not in self._board.calls:
            raise RefusedRequest(20404, sid)
        return self._board.calls[sid]


def _detection(form: Form) -> Detection | None:
    if "MachineDetection" not in form or "SendDigits" in form:
        return None
    return Detection(
        form["MachineDetection"],
        form.get("AsyncAmd") == "true",
        form.get("AsyncAmdStatusCallback", ""),
        form.get("AsyncAmdStatusCallbackMethod", "POST"),
    )


def destination(form: Form, strict: bool) -> NextDocument:
    """Where Url or Twiml sends a call (Url wins); raises RefusedRequest for TwiML that is too long or wrong."""
    if "Url" in form:
        return NextDocument(form["Url"], form.get("Method", "POST"))
    if len(form["Twiml"]) > parameters.LONGEST_TWIML:
        raise RefusedRequest(32018)
    try:
        return NextDocument("", document=check_twiml(form["Twiml"], strict=strict))
    except TwimlRefused as refused:
        raise RefusedRequest(refused.code, refused.reason) from None
