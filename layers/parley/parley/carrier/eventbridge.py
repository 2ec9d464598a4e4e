"""Events for other systems, on an Amazon EventBridge bus."""

import json
from collections.abc import Mapping
from typing import Any

from parley.carrier import aws
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


def client() -> Any:
    return aws.client("events", CONNECT_SECONDS, READ_SECONDS, attempts=2)
