"""Reads text that may be JSON."""

import json
from typing import Any


def parsed(text: str) -> Any:
    """What `text` says as JSON, or else `text` itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text
