"""A business without tables: real tools on records in a dictionary, and what they send."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from parley.flow.tool import Result, Tool
from parley.testing.kept import Kept
from parley.tools.desk import Desk

OWNER = "+15125550123"


class Business(Kept):
    """Its records, texts and e-mails that were sent. Nothing can be kept about nobody."""

    def __init__(
        self, *records: tuple[str, str, Mapping[str, Any]], timezone: str = "America/Chicago"
    ) -> None:
        super().__init__()
        self.kept = {(kind, id): data for kind, id, data in records}
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

    def _text(self, to: str, words: str, to_staff: bool = False) -> bool:
        self.texts.append((to, words))
        return True

    def _mail(self, to: str, subject: str, words: str) -> bool:
        self.mails.append((to, words))
        return True

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        assert id, f"a {kind} of nobody was looked up"
        return super().get(kind, id)

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None:
        assert id, f"a {kind} of nobody was kept"
        super().put(kind, id, data)
