"""An HTTP API: real HTTP in, payload format 2.0 to the function, its answer out as HTTP.

What API Gateway does to a request was taken from its documentation and from live captures that others
published: `rawPath` arrives decoded and `rawQueryString` as it was sent; a body is text only for text/* and
JSON, XML and JavaScript, and base64 for everything else, forms included.
"""

import base64
import binascii
import json
import re
import time
import uuid
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote
from wsgiref.types import StartResponse, WSGIEnvironment

from .application import Route
from .authorizer import Key
from .functions import InvocationResult
from .intrinsics import ACCOUNT

TEXT = re.compile(r"text/|application/(json|xml|javascript)\b", re.IGNORECASE)
UNAVAILABLE = 503
FAILED = 500

Invoke = Callable[[str, Any], InvocationResult]


class Gateway:
    """The WSGI application that stands for the HTTP API."""

    def __init__(self, routes: Iterable[Route], invoke: Invoke, key: Key = "") -> None:
        """`key` proves the tokens that authorizers let in."""
        self._invoke, self._key = invoke, key
        self._routes = sorted(((_route_pattern(route.path), route) for route in routes), key=_specificity)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        raw_path, _, raw_query = str(environ["REQUEST_URI"]).partition("?")
        path = unquote(re.sub(r"^https?://[^/]+", "", raw_path)) or "/"
        for pattern, route in self._routes:
            match = pattern.fullmatch(path)
            if match and route.method in ("ANY", environ["REQUEST_METHOD"]):
                event = event_of(environ, route, path, raw_query, match.groupdict())
                return _send(start_response, *self._answer(route, event))
        return _send(start_response, *_message(404, "Not Found"))

    def _answer(self, route: Route, event: dict[str, Any]) -> "Reply":
        if route.authorizer:
            claims = route.authorizer.claims(event["headers"].get("authorization", ""), self._key)
            if claims is None:
                return _message(401, "Unauthorized")
            event["requestContext"]["authorizer"] = {"jwt": {"claims": claims, "scopes": None}}
        return _reply(self._invoke(route.function, event))


def _route_pattern(path: str) -> re.Pattern[str]:
    """`/calls/{sid}` and `/files/{proxy+}` as regular expressions; `$default` takes everything."""
    if path == "$default":
        return re.compile(".*", re.DOTALL)
    parts = re.split(r"(\{[^}]+\})", path)
    return re.compile("".join(map(_path_part, parts)), re.DOTALL)


def _path_part(part: str) -> str:
    if not part.startswith("{"):
        return re.escape(part)
    name = part.strip("{}")
    return f"(?P<{name.removesuffix('+')}>.+)" if name.endswith("+") else f"(?P<{name}>[^/]+)"


def _specificity(entry: tuple[re.Pattern[str], Route]) -> tuple[bool, bool, int, int, bool]:
    """API Gateway prefers a full match, then a path with variables, then the longest greedy one, then
    $default."""
    path, method = entry[1].path, entry[1].method
    literal = len(path.partition("{")[0])
    return path == "$default", "+}" in path, path.count("{"), -literal, method == "ANY"


def event_of(
    environ: WSGIEnvironment, route: Route, path: str, raw_query: str, path_parameters: dict[str, str]
) -> dict[str, Any]:
    """The payload format 2.0 event of one request."""
    headers = _headers(environ)
    now = time.time()
    domain = headers.get("host", "localhost")
    body = environ["wsgi.input"].read()
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": _route_key(route),
        "rawPath": path,
        "rawQueryString": raw_query,
        "headers": headers,
        "requestContext": {
            "accountId": ACCOUNT,
            "apiId": "local",
            "domainName": domain,
            "domainPrefix": domain.split(".")[0],
            "http": {
                "method": environ["REQUEST_METHOD"],
                "path": path,
                "protocol": environ.get("SERVER_PROTOCOL", "HTTP/1.1"),
                "sourceIp": environ.get("REMOTE_ADDR", ""),
                "userAgent": headers.get("user-agent", ""),
            },
            "requestId": uuid.uuid4().hex[:16],
            "routeKey": _route_key(route),
            "stage": "$default",
            "time": time.strftime("%d/%b/%Y:%H:%M:%S +0000", time.gmtime(now)),
            "timeEpoch": int(now * 1000),
        },
        "isBase64Encoded": False,
    }
    if "cookie" in headers:
        event["cookies"] = [cookie.strip() for cookie in headers.pop("cookie").split(";")]
    if raw_query:
        event["queryStringParameters"] = _joined(parse_qsl(raw_query, keep_blank_values=True))
    if path_parameters:
        event["pathParameters"] = path_parameters
    if body:
        event |= _body(body, headers.get("content-type", ""))
    return event


def _route_key(route: Route) -> str:
    return route.path if route.path == "$default" else f"{route.method} {route.path}"


def _headers(environ: WSGIEnvironment) -> dict[str, str]:
    """The request's headers in lower case, and those that API Gateway adds."""
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
        for name, value in environ.items()
        if name.startswith("HTTP_") or (name in ("CONTENT_TYPE", "CONTENT_LENGTH") and value)
    }
    headers.setdefault("x-forwarded-for", environ.get("REMOTE_ADDR", ""))
    headers.setdefault("x-forwarded-proto", environ.get("wsgi.url_scheme", "http"))
    headers.setdefault("x-forwarded-port", str(environ.get("SERVER_PORT", "")))
    return headers


def _joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    joined: dict[str, str] = {}
    for name, value in pairs:
        joined[name] = f"{joined[name]},{value}" if name in joined else value
    return joined


def _body(body: bytes, content_type: str) -> dict[str, Any]:
    if TEXT.match(content_type):
        return {"body": body.decode("utf-8", "replace")}
    return {"body": base64.b64encode(body).decode(), "isBase64Encoded": True}


Reply = tuple[int, list[tuple[str, str]], bytes]


def _reply(answer: InvocationResult) -> Reply:
    """The HTTP response that API Gateway makes of a function's answer."""
    if answer.failed:
        timed_out = answer.value.get("errorType") == "Sandbox.Timedout"
        return _message(UNAVAILABLE, "Service Unavailable") if timed_out else _internal_error()
    value = answer.value
    if not isinstance(value, dict) or "statusCode" not in value:
        body = value if isinstance(value, str) else json.dumps(value)
        return 200, [("content-type", "application/json")], body.encode()
    try:
        return _formatted(value)
    except (TypeError, ValueError, AttributeError, binascii.Error):
        return _internal_error()


def _formatted(value: dict[str, Any]) -> Reply:
    headers = {name.lower(): str(text) for name, text in (value.get("headers") or {}).items()}
    headers.setdefault("content-type", "text/plain;charset=utf-8")
    cookies = [("set-cookie", str(cookie)) for cookie in value.get("cookies") or []]
    text = value.get("body") or ""
    body = base64.b64decode(text, validate=True) if value.get("isBase64Encoded") else text.encode()
    return int(value["statusCode"]), [*headers.items(), *cookies], body


def _internal_error() -> Reply:
    return _message(FAILED, "Internal Server Error")


def _message(status: int, message: str) -> Reply:
    return status, [("content-type", "application/json")], json.dumps({"message": message}).encode()


def _send(
    start_response: StartResponse, status: int, headers: list[tuple[str, str]], body: bytes
) -> list[bytes]:
    sent = [(name, value) for name, value in headers if name not in ("content-length", "connection")]
    start_response(f"{status} {_reason(status)}", [*sent, ("content-length", str(len(body)))])
    return [body]


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
