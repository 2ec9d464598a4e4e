"""Fails in every way that a function can fail."""

import time
from collections.abc import Callable
from typing import Any


def handler(event: dict[str, Any], _context: Any) -> Any:
    return WAYS[event["pathParameters"]["how"]]()


def _raise() -> None:
    raise RuntimeError("broken on purpose")


WAYS: dict[str, Callable[[], Any]] = {
    "raises": _raise,
    "hangs": lambda: time.sleep(1.5),
    "unserialisable": lambda: {"statusCode": 200, "body": object()},
    "odd-status": lambda: {"statusCode": "many", "body": ""},
    "odd-body": lambda: {"statusCode": 200, "body": {"not": "text"}},
    "plain": lambda: {"no": "status code"},
    "binary": lambda: {"statusCode": 200, "isBase64Encoded": True, "body": "AAECAw=="},
    "cookies": lambda: {"statusCode": 200, "cookies": ["a=1", "b=2"], "body": ""},
}
