"""Routes as a FastAPI application: all of them, or those of some modules."""

from collections.abc import Iterable
from importlib import import_module

from fastapi import FastAPI

from parley.api.errors import answer_errors_of
from parley.api.routes import console, prefixes

ABOUT = """
Places calls with Parley's agents and tells what became of them.

Every request needs an API key; it reaches its own business's records and no other's. Errors are
`{"error": {"code", "message", "field"}}`. 429 (a key asks too often) and 503 come with `Retry-After`, and the
same request may then be sent again: one with an id or an Idempotency-Key is done once.
"""


def application(modules: Iterable[str] = ()) -> FastAPI:
    """All routes, or those of some modules. The console's are not in the description: they are its page's alone."""
    app = FastAPI(
        title="Parley",
        version="1",
        description=ABOUT,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for module in modules or prefixes():
        described = module not in console().values()
        router = import_module(module).router
        app.include_router(router, prefix=prefixes()[module], include_in_schema=described)
    answer_errors_of(app)
    return app
