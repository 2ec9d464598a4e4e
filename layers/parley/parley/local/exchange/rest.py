"""Twilio's REST API, as far as the twilio SDK needs it for calls and messages.

https://www.twilio.com/docs/voice/api/call-resource and
https://www.twilio.com/docs/messaging/api/message-resource. Every parameter is checked; an error is answered
as Twilio answers it.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from werkzeug import Request, Response
from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.call import Detection, ExchangeCall, NextDocument, new_sid
from parley.local.exchange.outbound import place
from parley.local.exchange.phone import Phone
from parley.local.exchange.problems import Faults, RefusedRequest
from parley.local.exchange.switchboard import SentText, Switchboard
from parley.local.exchange.twiml import TwimlRefused, check_twiml
from parley.local.exchange.updates import update
from parley.local.exchange.webhooks import SentWebhook

Form = dict[str, str]
NOT_DELIVERED = {"undelivered": 30006, "failed": 30008}
"""Why a message came to such an end: a landline, or nobody knows (https://www.twilio.com/docs/api/errors/30006)."""
_ACCOUNT = r"/2010-04-01/Accounts/(?P<account>[^/]+)"


class RestApi:
    """Answers requests under /2010-04-01. `phone_of` gives the phone at the other end of a new call."""

    def __init__(self, board: Switchboard, faults: Faults, phone_of: Callable[[ExchangeCall], Phone]) -> None:
        self._board, self._faults, self._phone_of = board, faults, phone_of
        self._routes: list[tuple[str, str, Callable[..., tuple[Any, int]]]] = [
            ("POST", r"/Calls\.json", self._create_call),
            ("GET", r"/Calls\.json", self._list_calls),
            ("GET", r"/Calls/(?P<sid>\w+)\.json", self._fetch_call),
            ("POST", r"/Calls/(?P<sid>\w+)\.json", self._update_call),
            ("POST", r"/Messages\.json", self._create_message),
            ("GET", r"/Messages\.json", self._list_messages),
            ("GET", r"/Messages/(?P<sid>\w+)\.json", self._fetch_message),
        ]

    def __call__(self, request: Request) -> Response:
        try:
            body, status = self._dispatch(request)
        except RefusedRequest as refused:
            if not refused.expected:
                self._board.fail("", refused.code, f"{request.method} {request.path}: {refused.message}")
            return _refusal(refused)
        return Response(json.dumps(body), status, content_type="application/json")

    def _dispatch(self, request: Request) -> tuple[Any, int]:
        self._authenticate(request)
        given = request.form if request.method == "POST" else request.args
        for method, path, handler in self._routes:
            match = re.fullmatch(_ACCOUNT + path, request.path)
            if match is None or method != request.method:
                continue
            if match["account"] != self._board.account_sid:
                break
            found = {"sid": match["sid"]} if "sid" in match.groupdict() else {}
            return handler(given, **found)
        raise RefusedRequest(20404, f"{request.method} {request.path}")

    def _authenticate(self, request: Request) -> None:
        given = request.authorization
        expected = (self._board.account_sid, self._board.auth_token)
        if given is None or (given.username, given.password) != expected:
            raise RefusedRequest(20003)

    # -- calls -------------------------------------------------------------------------------------------

    def _create_call(self, given: "MultiDict[str, str]") -> tuple[Any, int]:
        form = parameters.check(given, parameters.CREATE_CALL)
        fault = self._faults.take("calls", form.get("To", ""))
        if fault is not None:
            self._board.closing.wait(fault.hangs)
            if not fault.creates_anyway:
                raise fault.refusal()
        call, first = self._new_call(form)
        phone = self._phone_of(self._board.add(call))
        created = resources.call(call)
        self._board.spawn(lambda: place(self._board, phone, first))
        if fault is not None:
            raise fault.refusal()
        return created, 201

    def _new_call(self, form: Form) -> tuple[ExchangeCall, NextDocument]:
        self._check_numbers(form, 21201, 21213, 21210)
        if not form.keys() & {"Url", "Twiml"}:
            raise RefusedRequest(21205, "neither Url nor Twiml is given")
        detection = None
        if "MachineDetection" in form and "SendDigits" not in form:
            detection = Detection(
                form["MachineDetection"],
                form.get("AsyncAmd") == "true",
                form.get("AsyncAmdStatusCallback", ""),
                form.get("AsyncAmdStatusCallbackMethod", "POST"),
            )
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
            detection=detection,
        )
        return call, destination(form)

    def _check_numbers(self, form: Form, no_to: int, no_from: int, foreign: int) -> None:
        """That To and From are there and in E.164 form, and From is a number of the account (if it has
        any)."""
        if "To" not in form:
            raise RefusedRequest(no_to)
        if "From" not in form:
            raise RefusedRequest(no_from)
        if not parameters.E164.accepts(form["To"]):
            raise RefusedRequest(21211, form["To"], expected=True)
        if not parameters.E164.accepts(form["From"]):
            raise RefusedRequest(21212, form["From"])
        if self._board.numbers and form["From"] not in self._board.numbers:
            raise RefusedRequest(foreign, form["From"])

    def _fetch_call(self, given: "MultiDict[str, str]", sid: str) -> tuple[Any, int]:
        parameters.check(given, {})
        return resources.call(self._call(sid)), 200

    def _list_calls(self, given: "MultiDict[str, str]") -> tuple[Any, int]:
        form = parameters.check(given, parameters.LIST_CALLS)
        return resources.page("calls", resources.matching_calls(self._board.all_calls(), form), form), 200

    def _update_call(self, given: "MultiDict[str, str]", sid: str) -> tuple[Any, int]:
        form = parameters.check(given, parameters.UPDATE_CALL)
        call = self._call(sid)
        update(self._board, call, form, destination(form) if form.keys() & {"Url", "Twiml"} else None)
        return resources.call(call), 200

    def _call(self, sid: str) -> ExchangeCall:
        if sid not in self._board.calls:
            raise RefusedRequest(20404, sid)
        return self._board.calls[sid]

    # -- messages ----------------------------------------------------------------------------------------

    def _create_message(self, given: "MultiDict[str, str]") -> tuple[Any, int]:
        form = parameters.check(given, parameters.CREATE_MESSAGE)
        fault = self._faults.take("messages", form.get("To", ""))
        if fault is not None:
            self._board.closing.wait(fault.hangs)
            if not fault.creates_anyway:
                raise fault.refusal()
        message = self._new_message(form)
        self._board.messages.append(message)
        self._board.events.publish(
            "sms", message.sid, to=message.to, body=message.body, **{"from": message.from_}
        )
        for status in ("sent", self._board.becomes(message.to)):
            if status and message.status_callback:
                self._board.status.courier.send(message.sid, self._message_status(message, status))
        if fault is not None:
            raise fault.refusal()
        return resources.message(message, self._board.account_sid), 201

    def _new_message(self, form: Form) -> SentText:
        service = form.get("MessagingServiceSid", "")
        self._check_numbers(
            {"From": next(iter(self._board.numbers), "+15005550006"), **form} if service else form,
            21604,
            21603,
            21606,
        )
        if not form.keys() & {"Body", "MediaUrl", "ContentSid"} or form.get("Body") == "":
            raise RefusedRequest(21602)
        if len(form.get("Body", "")) > parameters.LONGEST_BODY:
            raise RefusedRequest(21617)
        return SentText(
            new_sid("SM"),
            form["To"],
            form.get("From", ""),
            form.get("Body", ""),
            form.get("StatusCallback", ""),
            service,
            tuple(form.get("MediaUrl", "").split()),
        )

    def _message_status(self, message: SentText, status: str) -> SentWebhook:
        """https://www.twilio.com/docs/messaging/guides/track-outbound-message-status"""
        form = {
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "To": message.to,
            "From": message.from_,
            "AccountSid": self._board.account_sid,
            "ApiVersion": "2010-04-01",
            **({"ErrorCode": str(NOT_DELIVERED[status])} if status in NOT_DELIVERED else {}),
        }
        return SentWebhook(message.status_callback, "POST", form, "message status")

    def _fetch_message(self, given: "MultiDict[str, str]", sid: str) -> tuple[Any, int]:
        parameters.check(given, {})
        for message in self._board.messages:
            if message.sid == sid:
                return resources.message(message, self._board.account_sid), 200
        raise RefusedRequest(20404, sid)

    def _list_messages(self, given: "MultiDict[str, str]") -> tuple[Any, int]:
        form = parameters.check(given, parameters.LIST_MESSAGES)
        found = resources.matching_messages(self._board.messages, form, self._board.account_sid)
        return resources.page("messages", found, form), 200


def destination(form: Form) -> NextDocument:
    """Where Url or Twiml sends a call (Url wins); raises Refused for TwiML that is too long or wrong."""
    if "Url" in form:
        return NextDocument(form["Url"], form.get("Method", "POST"))
    if len(form["Twiml"]) > parameters.LONGEST_TWIML:
        raise RefusedRequest(32018)
    try:
        return NextDocument("", document=check_twiml(form["Twiml"]))
    except TwimlRefused as refused:
        raise RefusedRequest(refused.code, refused.reason) from None


def _refusal(refused: RefusedRequest) -> Response:
    response = Response(json.dumps(refused.body()), refused.status, content_type="application/json")
    if refused.retry_after is not None:
        response.headers["Retry-After"] = str(refused.retry_after)
    if refused.code == 20003:
        response.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return response
