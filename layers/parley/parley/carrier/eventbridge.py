"""Events for other systems, on an Amazon EventBridge bus."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 2, 5
LARGEST = 240_000
"""Bytes of detail; PutEvents takes 256 KB for an entry, its other fields included
(https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html)."""


class NotAnnouncedError(RuntimeError):
    """EventBridge took the request, and not the event."""


def announce(source: str, kind: str, detail: Mapping[str, Any]) -> None:
    """Puts an event on the bus EVENT_BUS, if there is one. Raises NotAnnouncedError or ClientError."""
    bus = settings().event_bus
    if not bus:
        return
    text = json.dumps(detail, ensure_ascii=False)
    if len(text.encode()) > LARGEST:
        text = json.dumps({**detail, "tools": [], "trips": [], "shortened": True}, ensure_ascii=False)
    entry = {"EventBusName": bus, "Source": source, "DetailType": kind, "Detail": text}
    answer = client().put_events(Entries=[entry])
    if answer["FailedEntryCount"]:
        raise NotAnnouncedError(answer["Entries"][0].get("ErrorCode", "unknown"))


@cache
def client() -> Any:
    """Imported when first used, which is never during a call."""
    from botocore.config import Config
    from botocore.session import get_session

    patience = Config(
        connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS, retries={"total_max_attempts": 2}
    )
    return get_session().create_client("events", config=patience)
