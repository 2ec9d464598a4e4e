"""Phones for other processes (the terminal, the browser): a small JSON API under /phone.

    POST /phone/calls {"to", "from", "url"}        dials, also from "anonymous" or ""; answers the call as below. Also
                                                   "method", "fallback_url", "status_callback", "answered_by", "city",
                                                   "country"
    POST /phone/texts {"to", "from", "text"}       writes to a number of the account; answers the "replies"
    GET  /phone/calls                              the calls under way, those that ring included
    GET  /phone/calls/SID                          one call: sid, status, said, listening, place, ended, ...
    POST /phone/calls/SID/says {"text", "confidence", "barge_in"}
    POST /phone/calls/SID/interrupts {"text", "after"}  speaks over the agent, after some of its words or at once
    POST /phone/calls/SID/presses {"keys"}, /silent, /hangs_up, /picks_up, /declines, /ignores
    POST /phone/settle                             answers when only calls that wait for people are under way
    POST /phone/callees {"number", "script", "says"}   who answers at a number, as in `Exchange.callee`
    POST /phone/transfers {"entry"}                how people answer transfers, if not scripted
    GET  /phone/events?since=N&sid=SID&wait=S      the events after number N; waits up to S seconds (30 at
    most) GET  /phone/stream?since=N&sid=SID             the same as server-sent events, until the reader
    leaves

A POST must be application/json, which no other site's page can send unasked. Errors are {"error": ...} with
400, 404, 409 (nobody listens on that phone) or 502 (the application answered what Twilio would refuse).
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

from parley.local.exchange.callees import ScriptedCallee
from parley.local.exchange.interpreter import NotConnected, RedirectLoop
from parley.local.exchange.phone import Phone
from parley.local.exchange.switchboard import ANY_NUMBER, CALLER
from parley.local.exchange.twiml import TwimlRefused

if TYPE_CHECKING:
    from parley.local.exchange.exchange import Exchange

LONGEST_WAIT = 30.0
LONGEST_REPLY = 2.0
"""Seconds within which people who are scripted answer whoever they talk with."""
HEARTBEAT = 10.0
"""Seconds between the comments that keep an idle stream open."""

Body = dict[str, Any]

ACTIONS: dict[str, Callable[[Phone, Body], object]] = {
    "says": lambda phone, body: phone.says(
        str(body["text"]), float(body.get("confidence", 0.9)), bool(body.get("barge_in", False))
    ),
    "interrupts": lambda phone, body: phone.interrupts(str(body["text"]), str(body.get("after", ""))),
    "presses": lambda phone, body: phone.presses(str(body["keys"])),
    "silent": lambda phone, _: phone.silent(),
    "hangs_up": lambda phone, _: phone.hangs_up(),
    "picks_up": lambda phone, _: phone.picks_up(),
    "declines": lambda phone, _: phone.declines(),
    "ignores": lambda phone, _: phone.ignores(),
}


class ControlApi:
    def __init__(self, exchange: "Exchange") -> None:
        self._exchange = exchange

    def __call__(self, request: Request) -> Response:
        try:
            return self._dispatch(request)
        except (KeyError, LookupError) as problem:
            return _json({"error": f"not found or missing: {problem}"}, 404)
        except (ValueError, TypeError) as problem:
            status = 502 if isinstance(problem, TwimlRefused) else 400
            return _json({"error": str(problem)}, status)
        except NotConnected as problem:
            return _json({"error": str(problem)}, 409)
        except RedirectLoop as problem:
            return _json({"error": str(problem)}, 502)

    def _dispatch(self, request: Request) -> Response:
        path = request.path.removeprefix("/phone")
        if request.method == "POST":
            if request.mimetype != "application/json":
                return _json({"error": "a POST must be application/json"}, 400)
            body = json.loads(request.get_data(as_text=True) or "{}")
            if not isinstance(body, dict):
                raise ValueError("the body must be a JSON object")
            return self._act(path, body)
        return self._show(path, request)

    def _act(self, path: str, body: Body) -> Response:
        if path == "/calls":
            return _json(self._answered(self._dial(body)), 201)
        if path == "/texts":
            replies = self._exchange.texts(
                str(body.get("to") or ANY_NUMBER), str(body["text"]), str(body.get("from", CALLER))
            )
            return _json({"replies": [reply.body for reply in replies]}, 201)
        if path == "/settle":
            return _json({"settled": self._exchange.board.settled(LONGEST_WAIT)})
        if path == "/callees":
            self._exchange.callee(str(body["number"]), list(body["script"]), body.get("says"))
            return _json({"number": body["number"]}, 201)
        if path == "/transfers":
            self._exchange.board.unscripted_transfer = (
                ScriptedCallee([str(body["entry"])]).next_attempt().kind
            )
            return _json({"entry": body["entry"]}, 201)
        match = re.fullmatch(r"/calls/(\w+)/(\w+)", path)
        if match is None or match[2] not in ACTIONS:
            raise LookupError(path)
        phone = self._exchange.phone(match[1])
        ACTIONS[match[2]](phone, body)
        return _json(self._answered(phone))

    def _answered(self, phone: Phone) -> Body:
        """The call, once those whom it is connected with have had their say."""
        if phone.place:
            self._exchange.board.settled(LONGEST_REPLY)
        return shown(phone)

    def _dial(self, body: Body) -> Phone:
        def given(name: str, default: str = "") -> str:
            return str(body.get(name) or default)

        return self._exchange.dial(
            given("to", ANY_NUMBER),
            str(body.get("from", CALLER)),
            given("url"),
            status_callback=given("status_callback"),
            method=given("method", "POST"),
            fallback_url=given("fallback_url"),
            answered_by=given("answered_by"),
            city=given("city"),
            country=given("country"),
        )

    def _show(self, path: str, request: Request) -> Response:
        since, sid = int(request.args.get("since", "0")), request.args.get("sid")
        if path == "/events":
            wait = min(float(request.args.get("wait", "0")), LONGEST_WAIT)
            events = self._exchange.events
            found = events.wait(since, sid, wait) if wait > 0 else events.since(since, sid)
            return _json({"events": found, "next": found[-1]["seq"] if found else since})
        if path == "/stream":
            return Response(self._stream(since, sid), content_type="text/event-stream")
        if path == "/calls":
            live = self._exchange.board.live_calls()
            return _json({"calls": [shown(self._exchange.phone(call.sid)) for call in live]})
        match = re.fullmatch(r"/calls/(\w+)", path)
        if match is None:
            raise LookupError(path)
        return _json(shown(self._exchange.phone(match[1])))

    def _stream(self, since: int, sid: str | None) -> Iterator[str]:
        yield ": here\n\n"  # a browser counts a stream as open once something has come
        while not self._exchange.board.closing.is_set():
            found = self._exchange.events.wait(since, sid, HEARTBEAT)
            for event in found:
                since = event["seq"]
                yield f"id: {since}\ndata: {json.dumps(event)}\n\n"
            if not found:
                yield ": still here\n\n"


def shown(phone: Phone) -> Body:
    """A call as the control API shows it."""
    return {
        "sid": phone.sid,
        "from": phone.call.from_,
        "to": phone.call.to,
        "direction": phone.call.direction,
        "status": phone.status,
        "rings": phone.rings,
        "place": phone.place,
        "ended": phone.ended,
        "said": phone.said,
        "listening": asdict(phone.listening) if phone.listening else None,
        "transfers": [transfer._asdict() for transfer in phone.transfers],
        "errors": phone.call.errors,
    }


def _json(body: Body, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")
