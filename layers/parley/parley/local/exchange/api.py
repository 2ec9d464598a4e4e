"""The exchange's HTTP front: Twilio's REST API under /2010-04-01, the phones' control API under /phone, and a page to
phone from."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from werkzeug import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

Handler = Callable[[Request], Response]
STATIC = Path(__file__).parent / "static"
PAGES = {
    "/": ("index.html", "text/html"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}
HEADERS = {"Content-Security-Policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'none'"}


def application(rest: Handler, control: Handler) -> "WSGIApplication":
    @Request.application
    def front(request: Request) -> Response:
        if request.path.startswith("/phone/"):
            return control(request)
        if request.path in PAGES and request.method == "GET":
            return _page(*PAGES[request.path])
        return rest(request)

    return front


def _page(name: str, kind: str) -> Response:
    return Response(
        (STATIC / name).read_text("utf-8"), content_type=f"{kind}; charset=utf-8", headers=HEADERS
    )
