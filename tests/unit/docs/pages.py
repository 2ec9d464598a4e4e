"""The pages of the documentation, and what is in their blocks."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def blocks(page: Path, *languages: str) -> Iterator[str]:
    """The fenced blocks of a page in any of the languages, without their indentation."""
    fenced = re.findall(r"^( *)```(\w*)\n(.*?)^ *```$", page.read_text(), re.DOTALL | re.MULTILINE)
    for indentation, language, text in fenced:
        if language in languages:
            yield re.sub(f"^{indentation}", "", text, flags=re.MULTILINE)


def example() -> str:
    """The agent of the page on writing one."""
    return next(blocks(ROOT / "docs/writing-an-agent.md", "python"))
