"""One business's records in memory, in the place of DynamoDB."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from parley.tools.desk import Changed, Changing

Key = tuple[str, str]


class RehearsedRecords:
    """Kept as they are put; nobody else writes meanwhile, so a change fails only where a tool read something old."""

    def __init__(self, kept: Iterable[tuple[str, str, Mapping[str, Any]]] = ()) -> None:
        self._kept: dict[Key, Mapping[str, Any]] = {(kind, id): data for kind, id, data in kept}

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        return self._kept.get((kind, id))

    def between(self, kind: str, first: str, last: str) -> Sequence[Mapping[str, Any]]:
        ids = sorted(id for of, id in self._kept if of == kind and first <= id <= last)
        return [self._kept[kind, id] for id in ids]

    def several(self, kind: str, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        return {id: self._kept[kind, id] for id in ids if (kind, id) in self._kept}

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        self._kept[kind, id] = dict(data)

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        return self.change(*((kind, id, None, data) for kind, id, data in records))

    def change(self, *changes: Changed) -> bool:
        if any(self._kept.get((kind, id)) != before for kind, id, before, _ in changes):
            return False
        for kind, id, _, after in changes:
            if after is None:
                self._kept.pop((kind, id), None)
            else:
                self._kept[kind, id] = dict(after)
        return True

    def update(self, kind: str, id: str, changed: Changing) -> Mapping[str, Any] | None:
        before = self.get(kind, id)
        after = changed(before)
        if after != before:
            self.change((kind, id, before, after))
        return after

    def take(self, kind: str, id: str, first: int, most: int, expires_at: int) -> int | None:
        taken = int((self._kept.get((kind, id)) or {}).get("taken", first))
        if taken >= most:
            return None
        self._kept[kind, id] = {"taken": taken + 1}
        return taken
