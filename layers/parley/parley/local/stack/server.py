"""WSGI applications served over HTTP/1.1 on 127.0.0.1, each connection in a thread of its own."""

import errno
import io
import itertools
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any
from wsgiref.types import WSGIApplication

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler, connection_dropped_errors

from .errors import PortTaken

HOST = "127.0.0.1"
PORTS_TRIED = 20
LARGEST_BODY = 16 * 1024 * 1024
IDLE_SECONDS = 60
UNTIL_CALLED: Any = None
"""How long a server sleeps. With a look every 50 ms whether it is to stop, six of them took a twentieth of a core."""
LONGEST_HEAD = 64 * 1024
Upgrade = Callable[[socket.socket, Any], None]
"""Serves a connection that asks for a WebSocket, until it is closed."""


class _Stopped(Exception):
    """Ends the thread that takes connections."""


class KeepAliveHandler(WSGIRequestHandler):
    """Werkzeug's reading of a request, with an answer that leaves the connection open.

    Werkzeug itself closes each connection, because an application may leave a body half read; here the body
    is read before the application runs.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = IDLE_SECONDS
    server: "Server"

    def run_wsgi(self) -> None:
        """Answer one request."""
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        head: list[str] = []
        try:
            self._answer(self.make_environ(), head)
        except connection_dropped_errors:
            self.close_connection = True
        except Exception:
            self.server.on_error(traceback.format_exc())
            self.close_connection = True
            if not head:
                self._send_head("500 Internal Server Error", [("Content-Length", "0")])

    def make_environ(self) -> dict[str, Any]:
        environ = super().make_environ()
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > LARGEST_BODY or "HTTP_TRANSFER_ENCODING" in environ:
            self.close_connection = True
        else:
            environ["wsgi.input"] = io.BytesIO(self.rfile.read(length))
        return environ

    def _answer(self, environ: dict[str, Any], head: list[str]) -> None:
        started: list[Any] = []

        def start_response(*start: Any) -> Callable[[bytes], Any]:
            started.append(start)
            return self.wfile.write

        body = self.server.app(environ, start_response)
        try:
            chunks = iter(body)
            first = next(chunks, b"")
            status, headers = started[-1][:2]
            head.append(status)
            frame = self._send_head(status, headers)
            for chunk in itertools.chain([first], chunks):
                if chunk:
                    self.wfile.write(frame(chunk))
                    self.wfile.flush()
            if frame is _chunk:
                self.wfile.write(LAST_CHUNK)
            self.wfile.flush()
        finally:
            if hasattr(body, "close"):
                body.close()

    def _send_head(self, status: str, headers: list[tuple[str, str]]) -> Callable[[bytes], bytes]:
        """Send status and headers; what is returned frames each part of the body."""
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in headers:
            self.send_header(name, value)
        lengthless = not any(name.lower() == "content-length" for name, _ in headers)
        chunked = lengthless and self.command != "HEAD" and int(code) not in (204, 304)
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        return _chunk if chunked else bytes

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Requests are not logged here; what went wrong in one is told to the server."""

    def log_error(self, format: str, *arguments: object) -> None:
        """Nor is a connection that was kept open and not used any more."""


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


LAST_CHUNK = b"0\r\n\r\n"


class Server(ThreadedWSGIServer):
    """One listening socket; requests are answered from `start` until `stop`."""

    daemon_threads = True

    def __init__(
        self,
        bound: socket.socket,
        application: WSGIApplication,
        on_error: Callable[[str], None],
        upgrade: Upgrade | None = None,
    ) -> None:
        self.on_error, self._upgrade, self._stopping = on_error, upgrade, False
        self.connections: set[socket.socket] = set()
        self._connections_lock = threading.Lock()
        port = bound.getsockname()[1]
        super().__init__(HOST, port, application, KeepAliveHandler, fd=bound.fileno())
        bound.close()

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return f"http://{HOST}:{self.server_address[1]}"

    def start(self) -> None:
        """Begin to answer, in a thread of its own."""
        self._serving = threading.Thread(target=self._serve, name=f"serve {self.url}", daemon=True)
        self._serving.start()

    def _serve(self) -> None:
        with suppress(_Stopped):
            self.serve_forever(UNTIL_CALLED)

    def service_actions(self) -> None:
        """What a server does after each connection that it took: it ends, if it is to stop."""
        if self._stopping:
            raise _Stopped

    def stop(self) -> None:
        """Stop listening and hang up on everybody; the port is free for the next server then."""
        self._stopping = True
        with suppress(OSError), socket.create_connection((HOST, self.port)):
            self._serving.join()  # werkzeug closes the socket in there
        with self._connections_lock:
            for connection in self.connections:
                _hang_up(connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._connections_lock:
            self.connections.add(request)
        super().process_request(request, client_address)

    def finish_request(self, request: Any, client_address: Any) -> None:
        if self._upgrade is not None and _asks_for_socket(request):
            self._upgrade(request, client_address)
        else:
            super().finish_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._connections_lock:
            self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exception()
        if not isinstance(error, (ConnectionError, TimeoutError)):
            self.on_error(traceback.format_exc())


def _asks_for_socket(connection: socket.socket) -> bool:
    """Whether the head of the first request, which stays to be read, asks for a WebSocket."""
    seen = -1
    while True:
        head = connection.recv(LONGEST_HEAD, socket.MSG_PEEK)
        if b"\r\n\r\n" in head or len(head) in (0, LONGEST_HEAD):
            return b"upgrade: websocket" in head.lower()
        if len(head) == seen:
            time.sleep(0.01)
        seen = len(head)


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


@cache
def reserved(name: str) -> socket.socket:
    """A socket at the port that this process keeps for what is called `name`, until the process ends.

    It is bound and never listens: Linux gives such a port to nobody who asks for any, and lets `bind` listen
    on it again and again. Without it another process may take the port between two servers.
    """
    kept = _socket(reuse=True)
    kept.bind((HOST, 0))
    return kept


def _socket(reuse: bool) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    return made


def bind(port: int) -> socket.socket:
    """A socket listening on `port`, or on the next free one above; 0 is any. Raises PortTaken.

    Only `port` itself may be one that this process keeps (see `reserved`): the others are taken without reuse, so
    that none is taken that another process keeps.
    """
    last = port + PORTS_TRIED - 1 if port else 0
    for candidate in range(port, last + 1):
        bound = _socket(reuse=candidate == port)
        try:
            bound.bind((HOST, candidate))
            bound.listen(128)
        except OSError as error:
            bound.close()
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
        else:
            return bound
    raise PortTaken(f"ports {port} to {last} are all taken")
