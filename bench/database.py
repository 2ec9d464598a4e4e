"""What a turn asks of DynamoDB, counted where the requests arrive, early and late in one long call.

Capacity is computed from the sizes of items by DynamoDB's own rules
(https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html): a strongly
consistent read takes a unit for each 4 KB begun, a write one for each 1 KB begun.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil
from typing import Any

from bench.conversations import LONG
from bench.figures import Figure, NotMeasured
from parley.local.dev.parley import Parley
from parley.local.stack.aws import AwsRequest
from parley.local.stack.tables import all_items

EARLY, LATE = 2, 25
READS = ("BatchGetItem", "GetItem", "Query", "Scan", "TransactGetItems")
WRITES = ("BatchWriteItem", "DeleteItem", "PutItem", "TransactWriteItems", "UpdateItem")
READ_UNIT, WRITE_UNIT = 4096, 1024
KIND: Mapping[str, str] = dict.fromkeys(READS, "reads") | dict.fromkeys(WRITES, "writes")


@dataclass
class Asked:
    """What one turn asked for, by table and kind; `item` is the size of what it wrote, in bytes."""

    log: dict[str, int] = field(default_factory=lambda: {"reads": 0, "writes": 0})
    records: dict[str, int] = field(default_factory=lambda: {"reads": 0, "writes": 0})
    item: int = 0


def figures() -> Iterator[Figure]:
    with Parley.start() as parley:
        turns = _long_call(parley)
    early, late = turns[EARLY], turns[LATE]
    for kind in ("reads", "writes"):
        yield Figure(f"log.{kind}", early.log[kind], "", f"of the log of turns, at turn {EARLY}", target=1)
        yield Figure(
            f"log.{kind}.late", late.log[kind], "", f"at turn {LATE}; as at turn {EARLY}", early.log[kind], 1
        )
    for name, of in SIZES.items():
        unit = "B" if name == "item" else "units"
        yield Figure(f"log.{name}", of(turns, EARLY), unit, f"at turn {EARLY}")
        yield Figure(f"log.{name}.late", of(turns, LATE), unit, f"at turn {LATE}", of(turns, EARLY))
    asked = sum(sum(turn.records.values()) for turn in turns.values())
    yield Figure("records.requests", asked, "", f"by the tools, in the whole call of {len(turns)} turns")


SIZES: Mapping[str, Callable[[Mapping[int, Asked], int], int]] = {
    "item": lambda turns, n: turns[n].item,
    "read_units": lambda turns, n: ceil(turns[n - 1].item / READ_UNIT),
    "write_units": lambda turns, n: ceil(turns[n].item / WRITE_UNIT),
}


def _long_call(parley: Parley) -> Mapping[int, Asked]:
    """Each turn of a long call, by its number."""
    turns: dict[int, Asked] = {}
    with _counted(parley, turns.setdefault(1, Asked())):
        phone = parley.dial("hvac")
    for number, words in enumerate(LONG, 2):
        if phone.ended:
            raise NotMeasured(f"the call was over after {number - 1} turns: {phone.said}")
        with _counted(parley, turns.setdefault(number, Asked())):
            phone.says(words)
    parley.settle()
    for item in all_items(os.environ["CALLS_TABLE"]):
        if item["pk"]["S"] == f"CALL#{phone.sid}" and item["sk"]["S"].startswith("TURN#"):
            turns[int(item["sk"]["S"].removeprefix("TURN#"))].item = size(item)
    return turns


@contextmanager
def _counted(parley: Parley, asked: Asked) -> Iterator[None]:
    hooks = parley.stack.front.hooks
    before = dict(hooks)
    log = os.environ["CALLS_TABLE"]

    def counting(operation: str) -> Callable[[AwsRequest], None]:
        def count(request: AwsRequest) -> None:
            requests = asked.log if log in request.tables() else asked.records
            requests[KIND[operation]] += 1
            if also := before.get(("dynamodb", operation)):
                also(request)

        return count

    hooks |= {("dynamodb", operation): counting(operation) for operation in KIND}
    try:
        yield
    finally:
        hooks.clear()
        hooks |= before


def size(item: Mapping[str, Mapping[str, Any]]) -> int:
    """Bytes of an item, names included: DynamoDB keeps two digits of a number in a byte, and one more."""
    return sum(len(name.encode()) + _value(value) for name, value in item.items())


def _value(value: Mapping[str, Any]) -> int:
    ((kind, held),) = value.items()
    if kind == "S":
        return len(str(held).encode())
    if kind == "N":
        return ceil(len(str(held).replace(".", "").strip("-0")) / 2) + 1
    if kind in ("BOOL", "NULL"):
        return 1
    if kind == "L":
        return 3 + sum(_value(each) + 1 for each in held)
    if kind == "M":
        return 3 + sum(len(name.encode()) + _value(each) + 1 for name, each in held.items())
    raise NotMeasured(f"the size of a {kind} is not known here")
