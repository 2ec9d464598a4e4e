"""A file of the package imports only from what lies below it; so the core knows no vendor and no I/O."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from local.cli.checks.places import FUNCTIONS, PACKAGE, ROOT, imported, sources

CORE = {"reading", "flow"}
MAY_IMPORT: Mapping[str, set[str]] = {
    "reading": set(),
    "parameter": set(),
    "speak": set(),
    "flow": {"reading"},
    "machine": CORE,
    "hear": {"reading"},
    "tools": CORE,
    "agents": {*CORE, "hear", "speak", "tools"},
    "agents/__init__": {*CORE, "machine"},
    "model": {*CORE, "machine", "hear", "parameter"},
    "store": {*CORE, "machine"},
    "carrier": {*CORE, "machine", "parameter"},
    "turn": {*CORE, "machine", "hear", "tools", "agents", "model", "store", "carrier", "parameter"},
    "players": {"outreach", "store", "tools"},
    "telegram": {"carrier", "outreach", "players", "store"},
    "api": {"flow", "outreach", "players", "store"},
}
"""Part of the package -> the parts that it may import, besides itself."""


def wrong_ways() -> Iterator[str]:
    for path in sources(PACKAGE):
        part = _part(path)
        if part == "__init__":
            continue
        if part not in MAY_IMPORT:
            yield f"{_named(path)}: nobody says what '{part}' may import"
            continue
        for module in _own(path):
            if module not in MAY_IMPORT[part] | {part}:
                yield f"{_named(path)}: '{part}' imports '{module}'"


def _part(path: Path) -> str:
    """The folder that the file is in; what finds agents is no agent."""
    inside = path.relative_to(PACKAGE)
    return "agents/__init__" if str(inside) == "agents/__init__.py" else inside.parts[0].removesuffix(".py")


def _own(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("parley.")}


def local_ones() -> Iterator[str]:
    for path in (*sources(PACKAGE), *sources(FUNCTIONS)):
        for module in imported(path):
            if module.split(".")[0] in ("local", "tests"):
                yield f"{_named(path)}: imports {module}"


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))
