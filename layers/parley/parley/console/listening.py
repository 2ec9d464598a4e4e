"""Pages for whom a link was sent to: one message to listen to, without a sign-in.

A link shows a page with a button, and only the button uses it up: programs that look at links in texts and e-mails
press none. What it opens plays the sound from an address of its own, part by part.
"""

import re
from html import escape
from time import time

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from parley.api.problems import problem, refused, unexpected
from parley.carrier import s3
from parley.languages import part
from parley.languages.parts import LeftMessages
from parley.recordings import links
from parley.recordings.left_messages import written
from parley.store import recordings
from parley.store.recordings import KEPT, Recording

LARGEST_PART = 1024 * 1024
"""Bytes of one answer: four minutes of Twilio's MP3s, well below the 6 MB that a function may answer."""
RANGE = re.compile(r"bytes=(\d{1,12})-(\d{0,12})")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    # Without any referrer the button's request would name no origin.
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
HEAD = (
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    '<link rel="stylesheet" href="../../../console/base.css">'
)


class TurnedAwayError(Exception):
    """There is nothing to hear at this address, or not any more: `why` names the sentence of LeftMessages."""

    def __init__(self, status: int, why: str, language: str = "en-US") -> None:
        self.status, self.why, self.language = status, why, language
        super().__init__(why)


def application() -> Starlette:
    routes = [
        Route("/listen/{business}/{call}/{recording}", page, methods=["GET"]),
        Route("/listen/{business}/{call}/{recording}", opened, methods=["POST"]),
        Route("/listen/{business}/{call}/{recording}/sound", sound, methods=["GET"]),
    ]
    handlers = {HTTPException: refused, TurnedAwayError: turned_away, Exception: unexpected}
    return Starlette(routes=routes, exception_handlers=handlers)


def page(request: Request) -> Response:
    """Who left the message, and a button."""
    recording, until = _asked(request, links.LINK)
    if recordings.was_opened(recording, until):
        raise TurnedAwayError(410, "used", recording.language)
    said = part(LeftMessages, recording.language)
    told = written(said.good, recording, until)
    button = f'<form method="post"><button>{escape(said.listen)}</button></form>'
    return _page(recording, until, f"<p>{escape(told)}</p>{button}")


def opened(request: Request) -> Response:
    """Uses the link up, and plays the message."""
    recording, until = _asked(request, links.LINK)
    if not recordings.opened(recording, until):
        raise TurnedAwayError(410, "used", recording.language)
    # Relative to the page, whatever stands before our paths.
    address = "/".join(links.sound(recording).split("/")[-2:])
    words = f"<blockquote>{escape(recording.words)}</blockquote>" if recording.words else ""
    return _page(recording, until, f'<audio controls src="{escape(address)}"></audio>{words}')


def sound(request: Request) -> Response:
    """The sound, or the part of it that is asked for (https://www.rfc-editor.org/rfc/rfc9110#name-range-requests)."""
    recording, _ = _asked(request, links.SOUND)
    wanted = RANGE.fullmatch(request.headers.get("range", ""))
    first = int(wanted[1]) if wanted else 0
    last = first + LARGEST_PART - 1
    found = s3.part(recording.key, first, min(last, int(wanted[2])) if wanted and wanted[2] else last)
    if found is None or not (wanted or len(found.sound) == found.whole):
        return problem(416, "ask_for_a_part", f"ask for a part of it, of {LARGEST_PART} bytes at most")
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "private, max-age=3600"}
    if wanted:
        headers["Content-Range"] = f"bytes {found.first}-{found.last}/{found.whole}"
    return Response(found.sound, 206 if wanted else 200, headers, s3.SOUND)


def turned_away(request: Request, error: Exception) -> Response:
    assert isinstance(error, TurnedAwayError)
    said: str = getattr(part(LeftMessages, error.language), error.why)
    return _html(error.language, error.status, "", f"<p>{escape(said)}</p>")


def _asked(request: Request, use: str) -> tuple[Recording, int]:
    """The recording and until when the address is good. Raises TurnedAwayError."""
    business, call, sid = (request.path_params[name] for name in ("business", "call", "recording"))
    until, signature = request.query_params.get("until", ""), request.query_params.get("s", "")
    is_number = until.isascii() and until.isdecimal() and len(until) < 16
    if not (is_number and links.is_ours(use, business, call, sid, int(until), signature)):
        raise TurnedAwayError(404, "unknown")
    found = recordings.of(business, recordings.id_of(call, sid))
    if found is None or found.state != KEPT:
        raise TurnedAwayError(404, "unknown", found.language if found else "en-US")
    if int(until) < time():
        raise TurnedAwayError(410, "late", found.language)
    return found, int(until)


def _page(recording: Recording, until: int, body: str) -> Response:
    title = escape(written(part(LeftMessages, recording.language).title, recording, until))
    return _html(recording.language, 200, title, f"<h1>{title}</h1>{body}")


def _html(language: str, status: int, title: str, body: str) -> Response:
    head = f'<!doctype html><html lang="{language}">{HEAD}<title>{title}</title>'
    return HTMLResponse(f'{head}<main class="told">{body}</main></html>', status, HEADERS)
