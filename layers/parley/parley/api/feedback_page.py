"""The business's page about its feedback calls: static files, which hold nobody's data."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from fastapi import APIRouter, Request, Response

from parley.api.errors import ApiError

router = APIRouter(prefix="/console", include_in_schema=False)

STATIC = Path(__file__).with_name("feedback_static")
TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@router.get("/feedback")
def page(request: Request) -> Response:
    return _file(request, "index.html")


@router.get("/feedback/{name}")
def file(request: Request, name: str) -> Response:
    return _file(request, name)


def _file(request: Request, name: str) -> Response:
    """A browser that has the file already is told so."""
    if name not in files():
        raise ApiError(404, "not_found", "there is no such page")
    body, kind, tag = files()[name]
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": POLICY, "ETag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=kind, headers=headers)


@cache
def files() -> Mapping[str, tuple[bytes, str, str]]:
    """Name -> content, media type, entity tag."""
    found = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.suffix in TYPES}
    return {
        name: (body, TYPES[Path(name).suffix], f'"{sha256(body).hexdigest()[:16]}"')
        for name, body in found.items()
    }
