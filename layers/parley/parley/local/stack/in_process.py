"""Clients of AWS in the stack's own process reach its endpoint without a socket: half of a request's time goes there.

Only what cannot be told apart from outside goes this way: requests of services that name their operation in a header,
to a stack with no fault on. A fault may delay an answer or close the connection, and a function may take longer than
its client waits; those need a connection.
"""

import traceback
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urlsplit

from botocore import handlers
from botocore.awsrequest import AWSPreparedRequest, AWSResponse

if TYPE_CHECKING:
    from .aws import AwsFront

TARGET = "X-Amz-Target"
INTERNAL_ERROR = "500 Internal Server Error"
_fronts: "dict[str, AwsFront]" = {}
"""Those that are served now, by their addresses."""


def serve(front: "AwsFront", url: str) -> Callable[[], None]:
    """Has requests to `url` answered by `front` until what is returned is called."""
    _fronts[url] = _fronts[url.replace("127.0.0.1", "localhost")] = front
    return _fronts.clear


def _answer(request: AWSPreparedRequest, **_event: Any) -> AWSResponse | None:
    """What the endpoint answers; None has the client ask over HTTP."""
    address = urlsplit(request.url)
    front = _fronts.get(f"{address.scheme}://{address.netloc}")
    if front is None or front.faults or TARGET not in request.headers:
        return None
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, headers: list[tuple[str, str]], _error: object = None) -> Any:
        started.append((status, headers))

    try:
        raw = _Raw(b"".join(front(_environ(request, address), start)))
    except Exception:  # as a server does: a fault of moto's is an answer, which the client may ask for again
        traceback.print_exc()
        raw, started = _Raw(), [(INTERNAL_ERROR, [])]
    status, headers = started[-1]
    told: Any = dict(headers)
    return AWSResponse(request.url, int(status[:3]), told, raw)


def _environ(request: AWSPreparedRequest, address: SplitResult) -> dict[str, Any]:
    """The request, as a server of WSGI applications tells it."""
    body = _bytes(request.body)
    named = {
        f"HTTP_{name.upper().replace('-', '_')}": _text(value) for name, value in request.headers.items()
    }
    return {
        **named,
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": named.get("HTTP_CONTENT_TYPE", ""),
        "HTTP_HOST": address.netloc,
        "PATH_INFO": address.path or "/",
        "QUERY_STRING": address.query,
        "REMOTE_ADDR": "127.0.0.1",
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "SERVER_NAME": address.hostname,
        "SERVER_PORT": str(address.port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.errors": None,
        "wsgi.input": BytesIO(body),
        "wsgi.multiprocess": False,
        "wsgi.multithread": True,
        "wsgi.run_once": False,
        "wsgi.url_scheme": address.scheme,
        "wsgi.version": (1, 0),
    }


def _bytes(body: Any) -> bytes:
    """A body in the protocols of JSON is never a file."""
    return body.encode() if isinstance(body, str) else bytes(body or b"")


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


class _Raw(BytesIO):
    """The body of an answer, as botocore reads it."""

    def stream(self, *_sizes: object, **_options: object) -> Iterator[bytes]:
        yield self.read()


handlers.BUILTIN_HANDLERS.append(("before-send", _answer))
