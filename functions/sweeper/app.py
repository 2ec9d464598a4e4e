"""Closes calls that nobody closed: their last word was long ago, and Twilio's report of the end was lost."""

from typing import Any

from parley.logs import wordless
from parley.turn.stale import close
from parley.turn.telemetry import count, logger
from parley.turn.tools import ports_of_environment

ports = ports_of_environment(taken=count)


@wordless
def handler(event: dict[str, Any], context: Any) -> dict[str, int]:
    """A schedule's tick in, how many calls were closed out."""
    closed = close(ports.clock(), ports)
    if closed:
        logger.warning("stale calls closed", calls=closed)
    return {"closed": closed}
