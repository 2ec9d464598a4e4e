"""moto's tables from inside this process: what was written to their streams, and all items at once."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any

from boto3.dynamodb.types import TypeSerializer
from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.table import Table

from .intrinsics import ACCOUNT, REGION

Item = dict[str, Any]
"""An item in DynamoDB's JSON: attribute name to {"S": "text"} and so on."""


def table(name: str) -> Table:
    """moto's table of that name. Raises KeyError."""
    return dynamodb_backends[ACCOUNT][REGION].tables[name]


def take_stream_records(name: str) -> list[dict[str, Any]]:
    """What was written to the table's stream since the last time, as Lambda receives it; it is gone then.

    Call while no write is going on.
    """
    shard = table(name).stream_shard
    if shard is None or not shard.items:
        return []
    taken, shard.items = shard.items, []
    shard.starting_sequence_number += len(taken)
    return [_as_received(entry.to_json(), name) for entry in taken]


def _as_received(record: dict[str, Any], name: str) -> dict[str, Any]:
    change = record["dynamodb"]
    created = change["ApproximateCreationDateTime"].replace(tzinfo=UTC)
    return {
        **record,
        "eventVersion": "1.1",
        "awsRegion": REGION,
        "eventSourceARN": f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{name}/stream/local",
        "dynamodb": {**change, "ApproximateCreationDateTime": created.timestamp()},
    }


def item_of(values: Mapping[str, Any]) -> Item:
    """An item from Python's values, as boto3's resources take them."""
    serialize = TypeSerializer().serialize
    item: Item = _bytes_as_text({name: serialize(value) for name, value in values.items()})
    return item


def _bytes_as_text(node: Any) -> Any:
    """Bytes travel as base64, and moto keeps what travelled."""
    if isinstance(node, dict):
        return {name: _bytes_as_text(value) for name, value in node.items()}
    if isinstance(node, list):
        return list(map(_bytes_as_text, node))
    return base64.b64encode(node).decode() if isinstance(node, bytes) else node


def all_items(name: str) -> list[Item]:
    """Every item of the table."""
    return [item.to_json()["Attributes"] for item in table(name).all_items()]


def _key(item: Item, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(value for name in names for value in item[name].values())


def put_items(name: str, items: Iterable[Item], only_new: bool = False) -> None:
    """Put items into the table, with `only_new` those alone that it lacks; nothing of it shows in its stream."""
    target = table(name)
    keys = [each for each in (target.hash_key_attr, target.range_key_attr) if each]
    known = {_key(item, keys) for item in all_items(name)} if only_new else set()
    for item in items:
        if _key(item, keys) not in known:
            target.put_item(item)
    take_stream_records(name)
