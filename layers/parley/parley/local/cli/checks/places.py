"""Where the code of the product lies, and reading it without running it."""

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import parley
from parley.local import project

PACKAGE = Path(parley.__path__[0])
NOT_DEPLOYED = (PACKAGE / "local", PACKAGE / "testing")


def template() -> Path:
    return project.root() / project.TEMPLATE


def agents() -> Path:
    return project.root() / "agents"


def handlers() -> list[Path]:
    """The folders of functions: the engine's, and those beside agents."""
    found = [*project.root().glob("functions/*/app.py"), *agents().glob("*/function/app.py")]
    return sorted(path.parent for path in found)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def sources(folder: Path) -> Iterator[Path]:
    """What of a folder is deployed: neither tests nor what only a developer's machine needs."""
    for path in sorted(folder.rglob("*.py")):
        if not any(map(path.is_relative_to, NOT_DEPLOYED)) and "tests" not in path.relative_to(folder).parts:
            yield path


@cache
def imported(path: Path) -> Sequence[str]:
    """The modules that a file imports, wherever in it."""
    return tuple(_imported(parsed(path)))


def _imported(file: ast.Module) -> Iterator[str]:
    for node in ast.walk(file):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)
