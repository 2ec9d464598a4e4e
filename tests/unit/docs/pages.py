"""The pages of the documentation, and what is in their blocks."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "layers/parley/parley/local/new/project/agents/bakery"
PROGRAMS = r"(?:\.venv/bin/)?(?:parley|make|python)"
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def blocks(page: Path, *languages: str) -> Iterator[str]:
    """The fenced blocks of a page in any of the languages, without their indentation."""
    fenced = re.findall(r"^( *)```(\w*)\n(.*?)^ *```$", page.read_text(), re.DOTALL | re.MULTILINE)
    for indentation, language, text in fenced:
        if language in languages:
            yield re.sub(f"^{indentation}", "", text, flags=re.MULTILINE)


def commands(page: Path) -> Iterator[list[str]]:
    """What the page has its reader type, as words: lines of shell blocks, and what stands in the text."""
    for block in blocks(page, "console", "sh"):
        yield from _commands(block)
    text = page.read_text()
    for line in re.findall(rf"^    ({PROGRAMS} .*)$|`({PROGRAMS} [^`\n]*)`", text, re.MULTILINE):
        words = _words("".join(line))
        if words[0] != "parley" or len(words) > 2:  # `parley call` names a command
            yield words


def _commands(block: str) -> Iterator[list[str]]:
    """A command goes on where its line ends in a backslash or inside quotes."""
    text = ""
    for line in block.splitlines():
        text += f"{line}\n"
        try:
            found = _words(text.replace("\\\n", ""))
        except ValueError:  # a quotation that is not closed yet
            continue
        if not line.endswith("\\"):
            text = ""
            if found:
                yield found


def _words(command: str) -> list[str]:
    """Without comments, and without what may be left out."""
    return shlex.split(re.sub(r" \[[^\]]*\]", "", command), comments=True)


def example(file: str = "flow.py") -> str:
    """A file of the agent that `parley new` writes, and that the page on writing one explains."""
    return (EXAMPLE / file).read_text("utf-8")
