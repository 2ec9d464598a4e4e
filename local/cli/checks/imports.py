"""A file of the package imports only from what lies below it; so the core knows no vendor and no I/O."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from local.cli.checks.places import FUNCTIONS, PACKAGE, ROOT, imported, sources

LAYERS = (
    {"raised"},
    {"reading", "speak", "speak_sv", "masked", "kinds"},
    {"flow", "hear"},
    {"machine", "survey"},
    {"tools"},
    {"safety_net"},
    {"agents"},
    # The core ends here: what follows may do I/O.
    {"parameter", "logs", "metrics", "numbers"},
    {"agents/__init__", "model", "store", "carrier"},
    {"messages"},
    {"outreach", "replay", "figures"},
    {"players", "turn", "feedback"},
    {"api", "telegram"},
    {"console"},
    {"api/app", "api/parts"},
)
"""The parts of the package from the ground up; each may import itself and what lies below it."""
NEVER: Mapping[str, set[str]] = {
    "agents": {"machine"},
    "tools": {"machine"},
    "carrier": {"agents", "agents/__init__", "tools", "hear", "store"},
    "store": {"agents", "agents/__init__", "tools", "hear", "carrier"},
    "model": {"agents", "tools", "store", "carrier"},
}
"""What lies below, and is none of a part's business all the same.

An agent is data: it knows the words in which a call is declared, not what takes it through them. A tool knows
its arguments and the data. The voice side owns no tool and sees no customer's data; the data knows no call's way.
"""

_HEIGHT = {part: height for height, layer in enumerate(LAYERS) for part in layer}


def wrong_ways() -> Iterator[str]:
    for path in sources(PACKAGE):
        part = _part(path)
        if part == "__init__":
            continue
        if part not in _HEIGHT:
            yield f"{_named(path)}: LAYERS in local/cli/checks/imports.py does not place '{part}'"
            continue
        for module in sorted(_own(path) - {part}):
            below = _HEIGHT.get(module, 0) < _HEIGHT[part] or f"{module}/__init__" == part
            if not below or module in NEVER.get(part, ()):
                yield f"{_named(path)}: '{part}' imports '{module}'"


def _part(path: Path) -> str:
    """The folder that the file is in; what finds agents is no agent, what puts an API together no part of it."""
    inside = path.relative_to(PACKAGE)
    apart = inside.with_suffix("").as_posix()
    return apart if apart in _HEIGHT else inside.parts[0].removesuffix(".py")


def _own(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("parley.")}


def local_ones() -> Iterator[str]:
    for path in (*sources(PACKAGE), *sources(FUNCTIONS)):
        for module in imported(path):
            if module.split(".")[0] in ("local", "tests"):
                yield f"{_named(path)}: imports {module}"


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))
