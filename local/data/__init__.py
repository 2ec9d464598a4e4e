"""Data sets: what the businesses have on file when Parley starts on this machine (`--data NAME`).

A data set is a module here with a sentence that says what it is for (`ABOUT`) and a function `records`
from the present moment, local to the business, to the records of each business.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from parley.store.records import Records

Record = tuple[str, str, Mapping[str, Any]]
"""Kind, id, data."""

BusinessRecords = Mapping[str, Sequence[Record]]


class UnknownDataSet(LookupError):
    """No data set has that name."""


def names() -> list[str]:
    return sorted(module.name.replace("_", "-") for module in iter_modules(__path__))


def about(name: str) -> str:
    sentence: str = _module(name).ABOUT
    return sentence


def load(name: str, now: datetime) -> None:
    """Puts a data set into the tables. What the businesses have learned since (a customer's appointment)
    is kept; settings are set anew, so that no earlier data set lingers. Raises UnknownDataSet."""
    for records, (kind, identity, data) in _records(name, now):
        if kind == "setting":
            records.put(kind, identity, data)
        else:
            records.create((kind, identity, data))


def on_file(name: str, now: datetime) -> BusinessRecords:
    """What each business has on file at that moment. Raises UnknownDataSet."""
    found: BusinessRecords = _module(name).records(now)
    return found


def _records(name: str, now: datetime) -> Iterator[tuple[Records, Record]]:
    for business, listed in on_file(name, now).items():
        for record in listed:
            yield Records(business), record


def _module(name: str) -> Any:
    if name not in names():
        raise UnknownDataSet(f"there is no data set '{name}'; there are: {', '.join(names())}")
    return import_module(f"local.data.{name.replace('-', '_')}")
