"""Makes moto's queries cost what they find, not what the table holds.

At each query moto sorts all items of the table and then leaves out those with other keys. Here it is handed those
with the key alone: in a table of some hundred calls a query took ten times as long as anything else.
"""

import threading
from collections.abc import Iterable, Sequence
from typing import Any

from moto.dynamodb.models.dynamo_type import DynamoType, Item
from moto.dynamodb.models.table import Table

_under_way = threading.local()
_query = Table.query
_all_items = Table.all_items


def correct_queries() -> None:
    """Changes moto for this process; once is enough."""
    for name, changed in (("query", _query_of_a_key), ("all_items", _items)):
        setattr(Table, name, changed)


def _query_of_a_key(table: Any, key: DynamoType | None, *given: Any, **options: Any) -> Any:
    of_index = given[INDEX_NAME]
    _under_way.items = _with(table, options["hash_key_conditions"]) if of_index else _of(table, key)
    try:
        return _query(table, key, *given, **options)
    finally:
        _under_way.items = None


INDEX_NAME = 6
"""Where moto's backend gives the index's name, behind the key."""


def _of(table: Any, key: DynamoType | None) -> Iterable[Item]:
    held = table.items.get(key, {})
    if table.range_key_attr:
        return list(held.values())
    return [held] if held else []


def _with(table: Any, conditions: Sequence[tuple[str, DynamoType]]) -> Iterable[Item]:
    every = (
        item for held in table.items.values() for item in (held.values() if table.range_key_attr else [held])
    )
    return [item for item in every if all(_is(item, name, value) for name, value in conditions)]


def _is(item: Item, name: str, value: DynamoType) -> bool:
    held = item.attrs.get(name)
    return held is not None and (held == value if value.is_number() else held.value == value.value)


def _items(table: Any) -> Any:
    """Those that the query under way on this thread is about; without one, all."""
    found = getattr(_under_way, "items", None)
    return _all_items(table) if found is None else found
