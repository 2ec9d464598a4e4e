"""Data sets: what the businesses have on file when Parley starts on this machine (`--data NAME`).

`default` is an ordinary day at every business. Another one is a package's own (`Beside.data_sets`): its businesses
have that on file, and all others an ordinary day.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from parley.local import changed
from parley.local.beside import BusinessRecords, Record, beside
from parley.store.records import Records

if TYPE_CHECKING:
    from parley.local.stack import Stack

ORDINARY = "default"
RECORDS = "RecordsTable"

Item = dict[str, Any]


class UnknownDataSet(LookupError):
    """No data set has that name."""


def names() -> list[str]:
    return sorted({ORDINARY, *(name for each in beside().values() for name in each.data_sets)})


def load(stack: "Stack", name: str, now: datetime) -> None:
    """Puts a data set into the tables. What the businesses have learned since (a customer's appointment) and what
    people have changed is kept; other settings are set anew, so that no earlier data set lingers. Raises
    UnknownDataSet."""
    settings: list[Item] = []
    others: list[Item] = []
    found = on_file(name, now)
    kept = changed.by_people(found)
    for business, listed in found.items():
        for kind, id, data in listed:
            if (business, kind, id) in kept:
                continue
            (settings if kind == "setting" else others).append(
                Records(business).item(kind, id, data).to_dynamodb_dict()
            )
    stack.put(RECORDS, settings)
    stack.put(RECORDS, others, only_new=True)


def on_file(name: str, now: datetime) -> BusinessRecords:
    """What each business has on file at that moment. Raises UnknownDataSet."""
    known(name)
    found: dict[str, tuple[Record, ...]] = {}
    for each in beside().values():
        of_package = each.data_sets.get(name, each.records)
        for business, listed in of_package(now).items():
            found[business] = (*found.get(business, ()), *listed)
    return found


def known(name: str) -> None:
    """Raises UnknownDataSet."""
    if name not in names():
        raise UnknownDataSet(f"there is no data set '{name}'; there are: {', '.join(names())}")
