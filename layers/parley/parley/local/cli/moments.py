"""What time it is in calls (`--at`), in seconds since 1970."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from parley.flow import Flow
from parley.local.cli.errors import UsageError


def moment(at: datetime, flows: Iterable[Flow]) -> float:
    """A time without a zone is meant where the agents are. Raises UsageError where they are in several zones."""
    zones = sorted({flow.timezone for flow in flows})
    if at.tzinfo is not None:
        return at.timestamp()
    if len(zones) > 1:
        raise UsageError(
            f"--at needs an offset, as in {at:%Y-%m-%dT%H:%M}-06:00, since the agents are in {', '.join(zones)}"
        )
    return at.replace(tzinfo=ZoneInfo(*zones or ("UTC",))).timestamp()
