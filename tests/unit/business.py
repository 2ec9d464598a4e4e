"""A business without tables: real tools on records in a dictionary, and what they send."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from parley.flow.tool import Result, Tool
from parley.tools.desk import Desk

OWNER = "+15125550123"
Kept = dict[tuple[str, str], Mapping[str, Any]]


class Business:
    """Records by kind and id, as `parley.store.records.Records` keeps them; texts and e-mails that were sent."""

    def __init__(
        self, *records: tuple[str, str, Mapping[str, Any]], timezone: str = "America/Chicago"
    ) -> None:
        self.kept: Kept = {(kind, id): data for kind, id, data in records}
        self.places: dict[tuple[str, str], int] = {}
        self.texts: list[tuple[str, str]] = []
        self.mails: list[tuple[str, str]] = []
        self.timezone = timezone

    def of(self, kind: str) -> dict[str, Mapping[str, Any]]:
        return {id: data for (of, id), data in self.kept.items() if of == kind}

    def desk(self, at: float, key: str) -> Desk:
        now = datetime.fromtimestamp(at, ZoneInfo(self.timezone)).replace(tzinfo=None)
        return Desk(self, now, at, key, OWNER, self._text, self.timezone, self._mail)

    def runs(self, tool: Tool, at: float, key: str, arguments: Mapping[str, Any]) -> Result:
        result: Result = tool.run(self.desk(at, key), **arguments)
        return result

    def _text(self, to: str, words: str) -> None:
        self.texts.append((to, words))

    def _mail(self, to: str, subject: str, words: str) -> None:
        self.mails.append((to, words))

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        assert id, f"a {kind} of nobody was looked up"
        return self.kept.get((kind, id))

    def between(self, kind: str, first: str, last: str) -> Sequence[Mapping[str, Any]]:
        return [data for id, data in sorted(self.of(kind).items()) if first <= id <= last]

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        assert id, f"a {kind} of nobody was kept"
        self.kept[kind, id] = data

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        return self.change(*((kind, id, None, data) for kind, id, data in records))

    def change(self, *changes: Any) -> bool:
        wanted = [change[:4] for change in changes]
        if any(self.kept.get((kind, id)) != before for kind, id, before, _ in wanted):
            return False
        for kind, id, _, after in wanted:
            assert id, f"a {kind} of nobody was kept"
            self.kept.pop((kind, id), None)
            self.kept.update({(kind, id): after} if after is not None else {})
        return True

    def take(self, kind: str, id: str, first: int, most: int, expires_at: int) -> int | None:
        place = self.places.get((kind, id), first)
        if place >= most:
            return None
        self.places[kind, id] = place + 1
        return place
