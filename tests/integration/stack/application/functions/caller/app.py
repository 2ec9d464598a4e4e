"""Answers with what it was asked, writes notes, and greets for the state machine."""

import json
import os
from typing import Any

import boto3
from words import greeting  # type: ignore[import-not-found]

notes = boto3.resource("dynamodb").Table(os.environ["NOTES_TABLE"])


def handler(event: dict[str, Any], context: Any) -> Any:
    print(json.dumps({"level": "INFO", "request": context.aws_request_id}))
    if event.get("task") == "greet":
        return {"words": greeting()}
    if event.get("rawPath") == "/notes":
        return _note(json.loads(event["body"]))
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps(event)}


def _note(note: dict[str, Any]) -> dict[str, Any]:
    notes.put_item(Item=note, ConditionExpression="attribute_not_exists(pk)")
    return {"statusCode": 201, "body": ""}
