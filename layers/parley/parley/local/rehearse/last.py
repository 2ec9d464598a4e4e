"""The last rehearsal, in a file beside the tables of this machine, for the console to show."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from parley.local import project

NAME = "rehearsal.json"


def _file() -> Path:
    return project.kept() / NAME


def keep(found: Mapping[str, Any]) -> None:
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(found, ensure_ascii=False), "utf-8")


def last() -> dict[str, Any]:
    """Nothing before the first rehearsal."""
    try:
        found: dict[str, Any] = json.loads(_file().read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return found
