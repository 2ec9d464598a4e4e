"""The REST API and the console: an API Gateway event in, an HTTP response out."""

import asyncio
from typing import Any

from mangum import Mangum
from snapshot_restore_py import register_before_snapshot

from parley.api.parts import served, warm

adapter = Mangum(served, lifespan="off")
register_before_snapshot(warm)


def handler(event: Any, context: Any) -> dict[str, Any]:
    """Mangum runs in the event loop of its thread, and a thread has one only if it is given one."""
    with asyncio.Runner() as runner:
        asyncio.set_event_loop(runner.get_loop())
        return adapter(event, context)
