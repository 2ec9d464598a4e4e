"""The REST API: an API Gateway event in, FastAPI's answer out."""

import asyncio
from typing import Any

from mangum import Mangum

from parley.api.app import application

adapter = Mangum(application(), lifespan="off")


def handler(event: Any, context: Any) -> dict[str, Any]:
    """Mangum runs in the event loop of its thread, and a thread has one only if it is given one."""
    with asyncio.Runner() as runner:
        asyncio.set_event_loop(runner.get_loop())
        return adapter(event, context)
