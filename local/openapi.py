"""Writes docs/openapi.json: `python -m local.openapi`."""

import json
from pathlib import Path

from parley.api.app import application

FILE = Path(__file__).parents[1] / "docs" / "openapi.json"


def text() -> str:
    """The description as it is kept: one that is not newer than the code."""
    return json.dumps(application().openapi(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text())
    print(f"wrote {FILE.relative_to(FILE.parents[1])}")
