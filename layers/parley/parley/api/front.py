"""What every answer has, and every request keeps to: security headers, a size, a line in the log."""

import time
from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from parley.api.problems import logger, problem

LARGEST_BODY = 64 * 1024
"""Bytes; the largest override and the largest values fit in several times."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
}
"""A route may set its own instead."""


class Front:
    """Stands before the whole API, as ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, app = time.perf_counter(), self._app
        if max(_told(scope), _given(scope)) > LARGEST_BODY:
            app = problem(413, "too_large", f"a body may have {LARGEST_BODY} bytes")

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                _dress(message)
                _log(scope, message["status"], started)
            await send(message)

        await app(scope, receive, send_on)


def _given(scope: Scope) -> int:
    """Characters of the body in API Gateway's event, which need not be as many as the header says."""
    return len((scope.get("aws.event") or {}).get("body") or "")


def _told(scope: Scope) -> int:
    text = Headers(scope=scope).get("content-length", "0")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else LARGEST_BODY + 1


def _dress(message: Message) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in HEADERS.items():
        headers.setdefault(name, value)


def _log(scope: Scope, status: int, started: float) -> None:
    """The route as it is declared: neither ids nor numbers are in it."""
    route = getattr(scope.get("route"), "path", "")
    milliseconds = round((time.perf_counter() - started) * 1000, 1)
    logger.info("request", method=scope["method"], route=route, status=status, milliseconds=milliseconds)
