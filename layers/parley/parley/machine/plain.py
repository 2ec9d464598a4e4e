"""Values as the log keeps them: JSON, whatever a reader returned."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from typing import Any

PLAIN = (str, int, float)
"""What JSON has as it is: most values, so they are looked for first."""


def plain(value: Any) -> Any:
    """Dates and times become ISO 8601 text, dataclasses and mappings become dicts."""
    if value is None or isinstance(value, PLAIN):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return value
