"""Twilio's REST API, as far as a voice application needs it: who asks, for what, and how errors are told.

Every parameter is checked against Twilio's published ones, and a resource that is not there is answered with 20404,
as Twilio does. Requests are authenticated with the account's token or an API key
(https://www.twilio.com/docs/usage/requests-to-twilio).
"""

import json
import re
from collections.abc import Callable

from werkzeug import Request, Response

from parley.local.exchange.call import ExchangeCall
from parley.local.exchange.phone import Phone
from parley.local.exchange.problems import Faults, RefusedRequest
from parley.local.exchange.rest_accounts import AccountRequests
from parley.local.exchange.rest_applications import ApplicationRequests
from parley.local.exchange.rest_calls import CallRequests
from parley.local.exchange.rest_conferences import ConferenceRequests
from parley.local.exchange.rest_messages import MessageRequests
from parley.local.exchange.rest_numbers import NumberRequests
from parley.local.exchange.rest_queues import QueueRequests
from parley.local.exchange.rest_recordings import RecordingRequests
from parley.local.exchange.routes import Answer, File, Route
from parley.local.exchange.switchboard import Switchboard


class RestApi:
    """Answers requests under /2010-04-01. `phone_of` gives the phone at the other end of a new call."""

    def __init__(self, board: Switchboard, faults: Faults, phone_of: Callable[[ExchangeCall], Phone]) -> None:
        self._board = board
        self._routes: list[Route] = [
            *CallRequests(board, faults, phone_of).routes,
            *MessageRequests(board, faults).routes,
            *NumberRequests(board).routes,
            *ApplicationRequests(board).routes,
            *ConferenceRequests(board, phone_of).routes,
            *QueueRequests(board).routes,
            *RecordingRequests(board).routes,
            *AccountRequests(board).routes,
        ]

    def __call__(self, request: Request) -> Response:
        try:
            body, status = self._dispatch(request)
        except RefusedRequest as refused:
            if not refused.expected:
                self._board.fail("", refused.code, f"{request.method} {request.path}: {refused.message}")
            return _refusal(refused)
        if isinstance(body, File):
            return Response(body.data, status, content_type=body.content_type)
        shown = "" if body is None else json.dumps(body)
        return Response(shown, status, content_type="application/json")

    def _dispatch(self, request: Request) -> Answer:
        given = request.form if request.method == "POST" else request.args
        matches = [
            (route, match) for route in self._routes if (match := re.fullmatch(route.path, request.path))
        ]
        public = any(route.anybody and route.method == request.method for route, _ in matches)
        by_key = False if public else self._authenticate(request)
        for route, match in matches:
            found = match.groupdict()
            if found.pop("account", self._board.account_sid) != self._board.account_sid:
                break
            if route.method != request.method:
                continue
            if by_key and not route.for_keys:
                raise RefusedRequest(20003, "a standard API key does not reach this resource")
            return route.answer(given, **found)
        raise RefusedRequest(20404, f"{request.method} {request.path}")

    def _authenticate(self, request: Request) -> bool:
        """Whether it is an API key that asks."""
        given = request.authorization
        name, secret = (given.username, given.password) if given is not None else (None, None)
        if (name, secret) == (self._board.account_sid, self._board.auth_token):
            return False
        if name is not None and name in self._board.api_keys and self._board.api_keys[name].secret == secret:
            return True
        raise RefusedRequest(20003)


def _refusal(refused: RefusedRequest) -> Response:
    response = Response(json.dumps(refused.body()), refused.status, content_type="application/json")
    if refused.retry_after is not None:
        response.headers["Retry-After"] = str(refused.retry_after)
    if refused.code == 20003:
        response.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return response
