"""The API as it is served: in parts, each of which is loaded when something in it is first asked for.

Loading all of it would make the first request wait for too long: FastAPI alone as long as boto3, then every
route's schemas. Files need neither.
"""

import gc
from collections.abc import Callable, Mapping
from functools import cache

from starlette.types import ASGIApp, Receive, Scope, Send

from parley.api.front import Front
from parley.api.routes import module_of, prefixes

WHOLE = None
"""The part that has every route: it alone can describe them, or know that there is none."""


async def _answer(scope: Scope, receive: Receive, send: Send) -> None:
    path = scope["path"]
    beside = next((made for start, made in BESIDE.items() if path.startswith(start)), None)
    app = beside() if beside else part(module_of(path))
    await app(scope, receive, send)


served = Front(_answer)


@cache
def pages() -> ASGIApp:
    from parley.console.pages import application

    return application()


@cache
def listening() -> ASGIApp:
    from parley.console.listening import application

    return application()


BESIDE: Mapping[str, Callable[[], ASGIApp]] = {"/console": pages, "/listen": listening}
"""By what a path begins with: what is no route of an API."""


@cache
def part(module: str | None) -> ASGIApp:
    from parley.api.app import application

    return application() if module is WHOLE else application([module])


def forget() -> None:
    """Has every part made anew: the agents' routes have changed, on a developer's machine."""
    for each in (part, pages, listening):
        each.cache_clear()


def warm() -> None:
    """Loads all parts, and the client of DynamoDB, before a SnapStart snapshot is taken."""
    from parley.store.tables import connection

    for module in (WHOLE, *prefixes()):
        part(module)
    pages()
    listening()
    _ = connection().client
    gc.collect()
    gc.freeze()
