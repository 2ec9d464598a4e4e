"""The console's files: a page, its modules and its style. They hold nobody's data: anybody may have them.

They are the first that a browser asks for, many at once, so nothing here waits for FastAPI to be loaded.
"""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from parley import agents
from parley.api.problems import problem, refused, unexpected
from parley.settings import settings

STATIC = Path(__file__).with_name("static")
TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; "
    "connect-src 'self'{sign_in}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types diagram"
)


def application() -> Starlette:
    routes = [
        Route("/console", front),
        Route("/console/settings.json", told_settings),
        Route("/console/{name:path}", file),
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: refused, Exception: unexpected})


async def front(request: Request) -> Response:
    """The page names its files relative to the folder, and a route of an HTTP API cannot end in a slash."""
    return Response(status_code=308, headers={"Location": "/console/index.html"})


async def told_settings(request: Request) -> Response:
    """What differs from place to place: how to sign in, how often to ask, where a phone is, which views agents have."""
    told = {
        "signIn": {"url": settings().sign_in_url, "client": settings().sign_in_client},
        "followMilliseconds": settings().follow_milliseconds,
        "phone": settings().browser_phone,
        "views": agents.views(),
    }
    return JSONResponse(told)


async def file(request: Request) -> Response:
    """A file of the folder; a browser that has it already is told so."""
    found = files().get(request.path_params["name"])
    if found is None:
        return problem(404, "not_found", "there is no such page")
    body, kind, tag = found
    headers = {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": POLICY.format(sign_in=_sign_in()),
        "ETag": tag,
    }
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=kind, headers=headers)


@cache
def files() -> Mapping[str, tuple[bytes, str, str]]:
    """Every file by its path: body, type, tag. Views of agents stand beside the console's own, in `views`."""
    found = {}
    own_views = [agents.folder(name) for name, package in agents.packages().items() if package.views]
    for root, inside in ((STATIC, STATIC), *((folder, folder / "views") for folder in own_views)):
        for path in sorted(inside.rglob("*.*")):
            body = path.read_bytes()
            tag = f'"{sha256(body).hexdigest()[:16]}"'
            found[path.relative_to(root).as_posix()] = (body, TYPES[path.suffix], tag)
    return found


def _sign_in() -> str:
    """Where codes are exchanged for tokens: the only other host that the page may ask."""
    url = settings().sign_in_url
    return f" {url}" if url else ""
