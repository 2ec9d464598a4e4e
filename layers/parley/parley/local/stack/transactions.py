"""Makes moto's transactions cost what they change, not what the tables hold.

Before each transaction moto copies its tables, down to the last letter, in case it fails; hundreds of calls at
once then wait for nothing else. Here only what the transaction names is copied. Attributes of items are
replaced as a whole, so that the outside of an item is enough to go back to.
"""

import copy
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table

Wishes = Sequence[Mapping[str, Mapping[str, Any]]]
"""As in TransactWriteItems: [{"Put": {"TableName", "Item"}}, {"Update": {"TableName", "Key", ...}}, ...]."""

TOKEN_SECONDS = 600
"""How long DynamoDB knows a transaction again by its client's token (API reference of TransactWriteItems)."""

_under_way = threading.local()
_transact = DynamoDBBackend.transact_write_items


def correct_transactions() -> None:
    """Changes moto for this process; once is enough."""
    for owner, name, changed in (
        (DynamoDBBackend, "transact_write_items", _remembering_transact),
        (Table, "__deepcopy__", _before),
    ):
        setattr(owner, name, changed)


def _remembering_transact(backend: Any, transact_items: Wishes) -> None:
    _under_way.wishes = transact_items
    _transact(backend, transact_items)  # type: ignore[arg-type]


def _before(table: Any, _memo: dict[int, Any]) -> Any:
    """The table as it is before the transaction under way."""
    before = copy.copy(table)
    before.items = copy.copy(table.items)
    for key, place in _named(table):
        held = before.items.get(key)
        if place is None and held is not None:
            before.items[key] = _outside(held)
        elif held is not None:
            before.items[key] = {**held, **({place: _outside(held[place])} if place in held else {})}
    if table.stream_shard:
        before.stream_shard = copy.copy(table.stream_shard)
        before.stream_shard.table = before
        before.stream_shard.items = list(table.stream_shard.items)
    return before


def _named(table: Any) -> Iterator[tuple[DynamoType, DynamoType | None]]:
    """The keys that the transaction names in this table."""
    for wish in _under_way.wishes:
        for asked in wish.values():
            if asked["TableName"] == table.name:
                key = asked.get("Key") or asked["Item"]
                place = DynamoType(key[table.range_key_attr]) if table.has_range_key else None
                yield DynamoType(key[table.hash_key_attr]), place


def _outside(item: Any) -> Any:
    copied = copy.copy(item)
    copied.attrs = copy.copy(item.attrs)
    return copied


class Written:
    """The transactions that went through lately, each with the token that its client gave it.

    A client whose answer was lost sends the same once more; DynamoDB answers it and writes nothing. moto looks at
    no token: there the second attempt fails, since what it writes is there already.
    """

    def __init__(self) -> None:
        self._since: dict[bytes, float] = {}

    def add(self, transaction: bytes) -> None:
        now = time.monotonic()
        self._since = {each: at for each, at in self._since.items() if at > now - TOKEN_SECONDS}
        self._since[transaction] = now

    def __contains__(self, transaction: bytes) -> bool:
        return transaction in self._since
