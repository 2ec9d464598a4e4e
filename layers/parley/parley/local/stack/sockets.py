"""A WebSocket API served: events as API Gateway makes them, answers on the socket, and `@connections`.

https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html; the shape of the events is
that of captures that others published. What a function returns for `$connect` decides whether the socket opens (its
status, 502 if it failed). A message whose function failed is answered with API Gateway's own error, on every route.
"""

import base64
import json
import math
import os
import re
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit
from wsgiref.types import StartResponse, WSGIEnvironment

from .functions import InvocationResult
from .pending import Pending
from .socket_api import SocketApi, SocketRoute

if TYPE_CHECKING:
    from websockets.http11 import Request, Response
    from websockets.sync.server import Server as Opened
    from websockets.sync.server import ServerConnection

LARGEST_FRAME, LARGEST_MESSAGE = 32 * 1024, 128 * 1024
IDLE_SECONDS = 600.0
LONGEST_SECONDS = 7200.0
"""https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html"""
OPENING_SECONDS, SECONDS_TO_CLOSE = 30.0, 5.0
CONNECT, DISCONNECT = "$connect", "$disconnect"
CONNECTIONS = re.compile(r".*/@connections/([^/]+)")
MOST_AT_ONCE = 16
"""Messages that functions are at work on at the same time; more wait before a function's time begins to count. Lambda
gives each a processor of its own; here they share one interpreter, and hundreds would all be late."""
HOP_BY_HOP = ("connection", "upgrade")
CLOSED_NORMALLY, GOING_AWAY = 1000, 1001
EVENT_TYPES = {CONNECT: "CONNECT", DISCONNECT: "DISCONNECT"}

Invoke = Callable[[str, Any], InvocationResult]


class Disorder(NamedTuple):
    """What API Gateway does not promise, on purpose: messages of one connection are on their way side by side, each up
    to `latest` seconds late and up to `copies` times, and after a share of them the connection breaks without a word.
    """

    dice: Random
    latest: float = 0.05
    broken: float = 0.0
    copies: int = 1


@dataclass
class Connection:
    """One open socket, by the id that functions know it by."""

    api: SocketApi
    socket: "ServerConnection"
    host: str
    agent: str
    source: str
    id: str = field(default_factory=lambda: base64.urlsafe_b64encode(os.urandom(11)).decode())
    since: float = field(default_factory=time.time)
    active: float = field(default_factory=time.time)

    def sends(self, text: str) -> bool:
        """False if the socket has been closed meanwhile."""
        from websockets.exceptions import ConnectionClosed

        self.active = time.time()
        with suppress(ConnectionClosed):
            self.socket.send(text)
            return True
        return False

    def breaks(self) -> None:
        """Ends without a closing handshake, as a line that fails does."""
        with suppress(OSError):
            self.socket.socket.shutdown(socket.SHUT_RDWR)

    def event(self, route: str, **more: Any) -> dict[str, Any]:
        now = time.time()
        request = _request_id()
        context = {
            "routeKey": route,
            "eventType": EVENT_TYPES.get(route, "MESSAGE"),
            "extendedRequestId": request,
            "requestTime": time.strftime("%d/%b/%Y:%H:%M:%S +0000", time.gmtime(now)),
            "messageDirection": "IN",
            "stage": self.api.stage,
            "connectedAt": int(self.since * 1000),
            "requestTimeEpoch": math.ceil(now * 1000),
            "identity": {"userAgent": self.agent, "sourceIp": self.source},
            "requestId": request,
            "domainName": self.host,
            "connectionId": self.id,
            "apiId": self.api.name,
        }
        return {"requestContext": context | more.pop("context", {}), "isBase64Encoded": False, **more}


class SocketGateway:
    """Serves the sockets of a WebSocket API, and as a WSGI application `@connections`; without an API nothing.

    `disorder` may be set at any time. Messages of one connection reach their function one after the other without it.
    """

    def __init__(self, api: SocketApi | None, invoke: Invoke, pending: Pending) -> None:
        self._api, self._invokes, self._pending = api, invoke, pending
        self._places = threading.BoundedSemaphore(MOST_AT_ONCE)
        self._connections: dict[str, Connection] = {}
        self._changed = threading.Condition()
        self.disorder: Disorder | None = None
        self.idle_seconds = IDLE_SECONDS

    @property
    def connections(self) -> list[Connection]:
        """The open ones, the oldest first."""
        with self._changed:
            return list(self._connections.values())

    def close(self) -> None:
        """Breaks all connections, and waits until their ends are on their way to the function."""
        for connection in self.connections:
            connection.breaks()
        self.is_quiet(SECONDS_TO_CLOSE)

    def is_quiet(self, timeout: float) -> bool:
        """Waits until no connection is open; false after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._connections, timeout)

    def _invoke(self, function: str, event: Any) -> InvocationResult:
        with self._places:
            return self._invokes(function, event)

    # -- a socket, from handshake to end -------------------------------------------------------------------------------

    def serve(self, sock: socket.socket, address: tuple[str, int]) -> None:
        """Opens a socket for a client that asks for one, and stays until it is closed."""
        from websockets.server import ServerProtocol
        from websockets.sync.server import ServerConnection

        protocol = ServerProtocol(max_size=(LARGEST_MESSAGE, LARGEST_FRAME))
        opened = ServerConnection(sock, protocol, _serving(), ping_interval=None, close_timeout=1)
        accepted: list[Connection] = []

        def process(_: ServerConnection, request: "Request") -> "Response | None":
            status, connection = self._connects(opened, request, address[0])
            if status // 100 == 2 and connection is not None:
                accepted.append(connection)
                return None
            return opened.respond(status, "")

        opened.handshake(process, server_header=None, timeout=OPENING_SECONDS)
        if not accepted or protocol.handshake_exc is not None:
            opened.close_socket()
            return
        [connection] = accepted
        with self._changed:
            self._connections[connection.id] = connection
        try:
            self._listens(connection)
        finally:
            with self._pending.one():
                self._forgets(connection)
                self._disconnects(connection)

    def _forgets(self, connection: Connection) -> None:
        with self._changed:
            del self._connections[connection.id]
            self._changed.notify_all()

    def _connects(
        self, opened: "ServerConnection", request: "Request", source: str
    ) -> tuple[int, Connection | None]:
        """The status that the handshake is answered with."""
        address = urlsplit(request.path)
        if self._api is None or unquote(address.path).strip("/") != self._api.stage:
            return HTTPStatus.FORBIDDEN, None
        headers = request.headers
        connection = Connection(
            self._api, opened, headers.get("Host", ""), headers.get("User-Agent", ""), source
        )
        route = self._api.routes.get(CONNECT)
        if route is None:
            return HTTPStatus.OK, connection
        event = connection.event(CONNECT, **_asked(request, address.query, source))
        with self._pending.one():
            answer = self._invoke(route.function, event)
        status = _status(answer)
        return (HTTPStatus.BAD_GATEWAY if status is None else status), connection

    def _listens(self, connection: Connection) -> None:
        from websockets.exceptions import ConnectionClosed

        with suppress(ConnectionClosed):
            while True:
                left = min(self.idle_seconds, connection.since + LONGEST_SECONDS - time.time())
                try:
                    message = connection.socket.recv(left)
                except TimeoutError:
                    connection.socket.close(GOING_AWAY, "Going away")
                    return
                connection.active = time.time()
                self._takes(connection, message)

    def _takes(self, connection: Connection, message: str | bytes) -> None:
        disorder, id = self.disorder, _request_id()
        if disorder is None:
            with self._pending.one():
                self._delivers(connection, message, id)
            return
        dice = disorder.dice
        for _ in range(dice.randint(1, disorder.copies)):
            late = dice.uniform(0, disorder.latest)
            self._delivers_late(connection, late, partial(self._delivers, connection, message, id))
        if dice.random() < disorder.broken:
            connection.breaks()

    def _delivers_late(self, connection: Connection, late: float, deliver: Callable[[], None]) -> None:
        self._pending.begin()

        def run() -> None:
            try:
                time.sleep(late)
                deliver()
            finally:
                self._pending.end()

        threading.Thread(target=run, name=f"message {connection.id}", daemon=True).start()

    def _delivers(self, connection: Connection, message: str | bytes, id: str) -> None:
        binary = isinstance(message, bytes)
        text = base64.b64encode(message).decode() if isinstance(message, bytes) else message
        route = connection.api.route("" if binary else text)
        if route is None:
            connection.sends(_error(connection, "Forbidden", _request_id()))
            return
        context = {"messageId": id}
        event = connection.event(route.key, body=text, context=context) | {"isBase64Encoded": binary}
        answer = self._invoke(route.function, event)
        reply = _reply(connection, route, event, answer)
        if reply:
            connection.sends(reply)

    def _disconnects(self, connection: Connection) -> None:
        route = connection.api.routes.get(DISCONNECT)
        if route is None:
            return
        code = connection.socket.close_code or GOING_AWAY
        reason = connection.socket.close_reason or ""
        headers = {"Host": connection.host, "x-api-key": "", "X-Forwarded-For": "", "x-restapi": ""}
        event = connection.event(
            DISCONNECT,
            headers=headers,
            multiValueHeaders={name: [value] for name, value in headers.items()},
            context={"disconnectStatusCode": code, "disconnectReason": reason},
        )
        self._invoke(route.function, event)

    # -- @connections --------------------------------------------------------------------------------------------------

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html"""
        found = CONNECTIONS.fullmatch(unquote(str(environ["PATH_INFO"])))
        act = ACTIONS.get(environ["REQUEST_METHOD"])
        if found is None or act is None:
            return _answer(start_response, HTTPStatus.FORBIDDEN, "ForbiddenException", "Forbidden")
        with self._changed:
            connection = self._connections.get(found[1])
        if connection is None:
            return _answer(start_response, HTTPStatus.GONE, "GoneException", "")
        return act(connection, environ["wsgi.input"].read(), start_response)


def is_about_connections(path: str) -> bool:
    return CONNECTIONS.fullmatch(unquote(path)) is not None


def _post(connection: Connection, body: bytes, start_response: StartResponse) -> Iterable[bytes]:
    if len(body) > LARGEST_MESSAGE:
        return _answer(
            start_response,
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            "PayloadTooLargeException",
            "Message too long",
        )
    if not connection.sends(body.decode("utf-8", "replace")):
        return _answer(start_response, HTTPStatus.GONE, "GoneException", "")
    return _answer(start_response, HTTPStatus.OK)


def _get(connection: Connection, _: bytes, start_response: StartResponse) -> Iterable[bytes]:
    def moment(seconds: float) -> str:
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))

    shown = {
        "connectedAt": moment(connection.since),
        "identity": {"sourceIp": connection.source, "userAgent": connection.agent},
        "lastActiveAt": moment(connection.active),
    }
    return _answer(start_response, HTTPStatus.OK, body=json.dumps(shown).encode())


def _delete(connection: Connection, _: bytes, start_response: StartResponse) -> Iterable[bytes]:
    connection.socket.close(CLOSED_NORMALLY, "Connection Closed Normally")
    return _answer(start_response, HTTPStatus.NO_CONTENT)


ACTIONS: dict[str, Callable[[Connection, bytes, StartResponse], Iterable[bytes]]] = {
    "POST": _post,
    "GET": _get,
    "DELETE": _delete,
}


def _answer(
    start_response: StartResponse,
    status: HTTPStatus,
    error: str = "",
    message: str = "",
    body: bytes = b"",
) -> Iterable[bytes]:
    headers = [("Content-Type", "application/json")]
    if error:
        headers.append(("x-amzn-ErrorType", error))
        body = json.dumps({"message": message or None}).encode()
    start_response(f"{status.value} {status.phrase}", [*headers, ("Content-Length", str(len(body)))])
    return [body]


# -- events and answers ------------------------------------------------------------------------------------------------


def _request_id() -> str:
    return base64.urlsafe_b64encode(uuid.uuid4().bytes[:11]).decode()


def _serving() -> "Opened":
    """What a connection asks whether its server goes on: it does until the connection is broken."""
    from websockets.sync.server import Server as Opened

    unused = socket.socket()
    unused.close()
    return Opened(unused, lambda *_: None)


def _asked(request: "Request", query: str, source: str) -> dict[str, Any]:
    """What an event says of the handshake: its headers as they were written, and its query string."""
    many: dict[str, list[str]] = {}
    for name, value in request.headers.raw_items():
        if name.lower() not in HOP_BY_HOP:
            many.setdefault(name, []).append(value)
    many["X-Forwarded-For"] = [source]
    many["X-Forwarded-Proto"] = ["https"]
    asked: dict[str, Any] = {
        "headers": {name: values[-1] for name, values in many.items()},
        "multiValueHeaders": many,
    }
    queried = parse_qs(query, keep_blank_values=True)
    if queried:
        asked["queryStringParameters"] = {name: values[-1] for name, values in queried.items()}
        asked["multiValueQueryStringParameters"] = queried
    return asked


def _status(answer: InvocationResult) -> int | None:
    """The status of a function's answer; None where it failed, or answered what API Gateway cannot pass on."""
    value: Any = None if answer.failed else answer.value
    try:
        return int(value["statusCode"])
    except (TypeError, KeyError, ValueError):
        return None


def _reply(
    connection: Connection, route: SocketRoute, event: dict[str, Any], answer: InvocationResult
) -> str:
    """What goes back on the socket; "" for nothing."""
    if _status(answer) is None:
        return _error(connection, "Internal server error", event["requestContext"]["requestId"])
    body = answer.value.get("body") or ""
    if not route.answers or not body:
        return ""
    if answer.value.get("isBase64Encoded"):
        return base64.b64decode(body).decode("utf-8", "replace")
    return body if isinstance(body, str) else json.dumps(body)


def _error(connection: Connection, message: str, request: str) -> str:
    return json.dumps({"message": message, "connectionId": connection.id, "requestId": request})
