"""JSON over HTTP to the Parley that runs on this machine."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

SECONDS = 60
"""A turn takes milliseconds; with the application's own time-outs, at most a quarter of a minute."""
LINE_SECONDS = 180
"""A call whose agent calls back may take its time."""

Body = dict[str, Any]

_opener = build_opener(ProxyHandler({}))
"""The addresses are this machine's own: no proxy stands before them."""


class HttpError(Exception):
    """The other side said no, and why. `status` is the HTTP status, 0 if nobody answered."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def get(url: str, /, **query: object) -> Body:
    """Raises Refused."""
    asked = urlencode({name: value for name, value in query.items() if value is not None})
    return _send(Request(f"{url}?{asked}" if asked else url))  # noqa: S310 - an address of our own


def post(url: str, /, **body: object) -> Body:
    """Raises Refused."""
    sent = json.dumps(body).encode()
    return _send(Request(url, sent, {"Content-Type": "application/json"}))  # noqa: S310


def posted_lines(url: str, /, **body: object) -> Iterator[Body]:
    """What is answered, an object a line, as it comes. Raises Refused."""
    sent = Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})  # noqa: S310
    with _answered(sent, LINE_SECONDS) as answer:
        try:
            for line in answer:
                yield json.loads(line)
        except (OSError, HTTPException, ValueError) as error:
            raise HttpError(0, f"the answer of {sent.host} ended in the middle") from error


def _send(request: Request) -> Body:
    with _answered(request, SECONDS) as answer:
        body: Body = json.load(answer)
        return body


@contextmanager
def _answered(request: Request, seconds: float) -> Iterator[IO[bytes]]:
    try:
        answer = _opener.open(request, timeout=seconds)
    except HTTPError as error:
        raise HttpError(error.code, _why(error)) from error
    except (URLError, OSError) as error:
        raise HttpError(0, f"nobody answers at {request.host}: {error}") from error
    with answer:
        yield answer


def _why(error: HTTPError) -> str:
    try:
        return str(json.load(error)["error"])
    except (ValueError, KeyError):
        return str(error)
