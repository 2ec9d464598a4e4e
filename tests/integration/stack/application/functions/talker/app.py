"""The end of a WebSocket: what it is told decides what it does, and every event that reaches it is printed."""

import json
import os
import time
from typing import Any

import boto3


def handler(event: dict[str, Any], _context: Any) -> Any:
    print(json.dumps(event))
    told = _told(event)
    if told.get("raises"):
        raise RuntimeError("broken on purpose")
    time.sleep(told.get("hangs", 0))
    if "posts" in told:
        _connections().post_to_connection(
            ConnectionId=event["requestContext"]["connectionId"], Data=told["posts"].encode()
        )
    answer = {"statusCode": int(told.get("status", 200))}
    return answer | ({"body": told["says"]} if "says" in told else {})


def _told(event: dict[str, Any]) -> dict[str, Any]:
    if "body" in event:
        told: dict[str, Any] = json.loads(event["body"])
        return told
    return event.get("queryStringParameters") or {}


def _connections() -> Any:
    return boto3.client("apigatewaymanagementapi", endpoint_url=os.environ["CONNECTIONS_URL"])
