"""The files of the page: what lies in `static`, and nothing else."""

from pathlib import Path

from werkzeug import Response

STATIC = Path(__file__).with_name("static")
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
}


def file(path: str) -> Response | None:
    """The file at a path of the page's address; None if there is none."""
    found = {each.name: each for each in STATIC.iterdir()}.get(path.removeprefix("/"))
    return Response(found.read_bytes(), content_type=TYPES[found.suffix]) if found else None
