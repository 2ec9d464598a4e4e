"""Writes docs/openapi.json: `python -m parley.local.generated.openapi`."""

import json
from pathlib import Path

from parley.api.app import application
from parley.local import project

FILE = Path("docs", "openapi.json")
"""In the project's folder."""


def text() -> str:
    """The description as it is kept: one that is not newer than the code."""
    return json.dumps(application().openapi(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (project.root() / FILE).write_text(text())
    print(f"wrote {FILE}")
