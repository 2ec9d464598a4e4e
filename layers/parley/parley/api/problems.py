"""An answer that is not what was asked for: `{"error": {"code", "message", "field"}}`.

Needs no more than Starlette, because files are served before anything else is loaded.
"""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from parley.logs import logger_of

RETRY_AFTER_SECONDS = 2
HEADERS: Mapping[int, Mapping[str, str]] = {
    401: {"WWW-Authenticate": "Bearer"},
    429: {"Retry-After": "10"},
    503: {"Retry-After": str(RETRY_AFTER_SECONDS)},
}

logger = logger_of("api")


def problem(
    status: int,
    code: str,
    message: str,
    field: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    body = {"error": {"code": code, "message": message, "field": field}}
    return JSONResponse(body, status, headers or HEADERS.get(status))


def refused(request: Request, error: Exception) -> JSONResponse:
    """What no route is for, or not with this method."""
    assert isinstance(error, HTTPException)
    phrase = HTTPStatus(error.status_code).phrase
    return problem(error.status_code, phrase.lower().replace(" ", "_"), phrase, headers=error.headers)


def unexpected(request: Request, error: Exception) -> JSONResponse:
    logger.exception("a request failed", exc_info=error)
    return problem(500, "internal", "this is our mistake, and it is in the log")
