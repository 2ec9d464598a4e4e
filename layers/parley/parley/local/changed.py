"""Which records people have changed here, in the console or by a command: a later start leaves them as they are."""

from collections.abc import Iterable, Set
from typing import Any

from parley.store.changes import CHANGE
from parley.store.records import SYSTEM
from parley.store.tables import RecordItem


def by_people(businesses: Iterable[str]) -> Set[tuple[str, str, str]]:
    """Business, kind and id of each record that is not as it was before its first change; a change that was taken back
    counts for nothing."""
    first: dict[tuple[str, str, str], Any] = {}
    last: dict[tuple[str, str, str], Any] = {}
    for business in set(businesses):
        for item in RecordItem.query(f"{business}#{CHANGE}", consistent_read=True):
            change = item.data
            record = SYSTEM if change["of_system"] else business, change["kind"], change["record"]
            first.setdefault(record, change["before"])
            last[record] = change["after"]
    return {record for record, after in last.items() if after != first[record]}
