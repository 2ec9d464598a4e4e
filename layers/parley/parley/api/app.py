"""The API as one ASGI application. What is to come adds its router to `ROUTERS`."""

from fastapi import FastAPI
from starlette.middleware import Middleware

from parley.api import (
    feedback_calls,
    feedback_configuration,
    feedback_page,
    feedback_results,
    onboarding,
    outreach,
)
from parley.api.errors import answer_errors_of
from parley.api.front import Front
from parley.console.routes import router as console

ABOUT = """
Places calls with Parley's agents and tells what became of them.

Every request needs an API key; it reaches its own business's records and no other's. Errors are
`{"error": {"code", "message", "field"}}`. 503 comes with `Retry-After`, and the same request may then be
sent again: one with an id or an Idempotency-Key is done once.
"""
ROUTERS = (
    outreach.router,
    onboarding.router,
    feedback_calls.router,
    feedback_configuration.router,
    feedback_results.router,
)


def application() -> FastAPI:
    app = FastAPI(
        title="Parley",
        version="1",
        description=ABOUT,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        middleware=[Middleware(Front)],
    )
    for router in ROUTERS:
        app.include_router(router, prefix="/api")
    app.include_router(feedback_page.router)
    app.include_router(console)
    answer_errors_of(app)
    return app
