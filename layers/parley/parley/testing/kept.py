"""Records in a dictionary, for tests of tools that need no tables."""

from collections.abc import Mapping, Sequence
from typing import Any

from parley.kinds import declared
from parley.tools.desk import Changed, Changing


class Kept:
    """What `parley.store.records.Records` does, by one writer at a time."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Mapping[str, Any]] = {}
        self.places: dict[tuple[str, str], int] = {}

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        return self.kept.get((kind, id))

    def between(self, kind: str, first: str, last: str) -> Sequence[Mapping[str, Any]]:
        return [data for (of, id), data in sorted(self.kept.items()) if of == kind and first <= id <= last]

    def several(self, kind: str, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        return {id: self.kept[kind, id] for id in ids if (kind, id) in self.kept}

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        declared(kind)
        self.kept[kind, id] = data

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        return self.change(*((kind, id, None, data) for kind, id, data in records))

    def change(self, *changes: Changed) -> bool:
        if any(self.get(kind, id) != before for kind, id, before, _ in changes):
            return False
        for kind, id, _, after in changes:
            self._keep(kind, id, after)
        return True

    def update(self, kind: str, id: str, changed: Changing) -> Mapping[str, Any] | None:
        after = changed(self.get(kind, id))
        self._keep(kind, id, after)
        return after

    def take(self, kind: str, id: str, first: int, most: int, expires_at: int) -> int | None:
        declared(kind)
        place = self.places.get((kind, id), first)
        if place >= most:
            return None
        self.places[kind, id] = place + 1
        return place

    def _keep(self, kind: str, id: str, after: Mapping[str, Any] | None) -> None:
        if after is None:
            self.kept.pop((kind, id), None)
        else:
            self.put(kind, id, after)
