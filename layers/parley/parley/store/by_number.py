"""Records that are kept under a number, in pages by number."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from parley.store.errors import translated
from parley.store.tables import RecordItem

PAGE = 50
MOST_READ = 1000
"""Records that one request looks at; a search goes on from the last one."""


class ListedNumbers(NamedTuple):
    """`next` is the number to go on after, "" at the end."""

    entries: Sequence[Mapping[str, Any]]
    next: str


def listed(business: str, kind: str, digits: str, after: str) -> ListedNumbers:
    """Records whose number holds the digits in a row. Raises UnavailableError."""
    found: list[Mapping[str, Any]] = []
    last, read = after or "+", 0
    with translated():
        most = MOST_READ if digits else PAGE + 1
        for item in RecordItem.query(f"{business}#{kind}", RecordItem.sk > last, limit=most):
            if len(found) == PAGE:
                return ListedNumbers(found, last)
            last, read = item.sk, read + 1
            if digits in item.sk:
                found.append({"number": item.sk, **item.data})
    return ListedNumbers(found, last if read == most else "")
