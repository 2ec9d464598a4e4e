"""Notes what reaches it; refuses bodies that say so."""

import json
import os
from typing import Any

import boto3
from words import key  # type: ignore[import-not-found]


def handler(event: dict[str, Any], _context: Any) -> Any:
    if "Records" not in event:
        return _write(key("event", event["id"]), event["detail"])
    failures = []
    for record in event["Records"]:
        body = json.loads(record["body"])
        _write(key("message", record["messageId"]), body)
        if body.get("refuse"):
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def _write(item_key: dict[str, str], said: Any) -> None:
    table = boto3.resource("dynamodb").Table(os.environ["NOTES_TABLE"])
    table.put_item(Item={**item_key, "said": json.dumps(said)})
