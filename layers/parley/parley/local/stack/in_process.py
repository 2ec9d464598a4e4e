"""Clients of AWS in the stack's own process reach its endpoint without a socket: most of a request's time goes there.

Only what cannot be told apart from outside goes this way: requests of services that name themselves in a header (moto
finds others by the signature), to a stack with no fault on. A fault may delay an answer or close the connection, and a
function may take longer than its client waits; those need a connection. So does what moto fails at: its client may ask
again.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any
from urllib.parse import SplitResult, urlsplit

from botocore import handlers
from botocore.awsrequest import AWSResponse
from botocore.model import OperationModel
from botocore.parsers import create_parser

from .aws import SERVICES, AwsFront

TARGET = "X-Amz-Target"
Answered = tuple[AWSResponse, dict[str, Any]]
"""What was answered, and what it says."""
_fronts: dict[str, AwsFront] = {}
"""Those that are served now, by their addresses."""


def serve(front: AwsFront, url: str) -> Callable[[], None]:
    """Has requests to `url` answered by `front` until what is returned is called."""
    _fronts[url] = _fronts[url.replace("127.0.0.1", "localhost")] = front
    return _fronts.clear


def _answer(model: OperationModel, params: Mapping[str, Any], **_event: Any) -> Answered | None:
    """What the endpoint answers; None has the client sign its request and ask over HTTP."""
    address = urlsplit(params["url"])
    front = _fronts.get(f"{address.scheme}://{address.netloc}")
    named, _, _ = params["headers"].get(TARGET, "").partition(".")
    if front is None or front.faults or named not in SERVICES:
        return None
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, headers: list[tuple[str, str]], _error: object = None) -> Any:
        started.append((status, headers))

    try:
        body = b"".join(front(_environ(params, address), start))
    except Exception:
        return None
    status, headers = started[-1]
    told: Any = dict(headers)
    response = AWSResponse(params["url"], int(status[:3]), told, BytesIO(body))
    return None if response.status_code >= 500 else (response, _parsed(model, response, body))


def _parsed(model: OperationModel, response: AWSResponse, body: bytes) -> dict[str, Any]:
    """What an answer says, and an error's own fields, as botocore reads them."""
    service = model.service_model
    parser: Any = create_parser(service.resolved_protocol)
    told = {
        "headers": response.headers,
        "status_code": response.status_code,
        "body": body,
        "context": {"operation_name": model.name},
    }
    parsed: dict[str, Any] = parser.parse(told, model.output_shape)
    if error := service.shape_for_error_code(parsed.get("Error", {}).get("Code")):
        parsed |= parser.parse(told, error)
    return parsed


def _environ(request: Mapping[str, Any], address: SplitResult) -> dict[str, Any]:
    """The request, as a server of WSGI applications tells it."""
    body = _bytes(request["body"])
    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request["headers"].items()}
    return {
        **named,
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": named.get("HTTP_CONTENT_TYPE", ""),
        "HTTP_HOST": address.netloc,
        "PATH_INFO": address.path or "/",
        "QUERY_STRING": address.query,
        "REMOTE_ADDR": "127.0.0.1",
        "REQUEST_METHOD": request["method"],
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


handlers.BUILTIN_HANDLERS.append(("before-call", _answer))
