"""A file of the package imports only from what lies below it; so the core knows no vendor and no I/O."""

from collections.abc import Iterator, Mapping, Set
from pathlib import Path

from parley import agents as registry
from parley.local.cli.checks.places import PACKAGE, agents, handlers, imported, sources

ROOT = Path(__file__).resolve().parents[1]

LAYERS = (
    {"raised"},
    {"reading", "speak", "speak_sv", "masked", "kinds"},
    {"flow", "hear", "languages"},
    {"machine"},
    {"tools"},
    {"safety_net"},
    {"agents"},
    # The core ends here: what follows may do I/O.
    {"parameter", "logs", "metrics", "numbers"},
    {"model", "store", "carrier"},
    {"messages"},
    {"outreach", "replay", "figures"},
    {"turn"},
    {"api"},
    {"console"},
    {"api/app", "api/parts"},
)
"""The parts of the package from the ground up; each may import itself and what lies below it."""
NEVER: Mapping[str, set[str]] = {
    "tools": {"machine"},
    "carrier": {"agents", "tools", "hear", "languages", "store"},
    "store": {"agents", "tools", "hear", "languages", "carrier"},
    "model": {"agents", "tools", "store", "carrier"},
}
"""What lies below, and is none of a part's business all the same.

A tool knows its arguments and the data. The voice side owns no tool and sees no customer's data; the data knows no
call's way.
"""
BESIDE_EACH_OTHER = ({"hear", "languages"},)
"""Readers load a language's tables by its name; a table is made of the reader's own words."""
FLOWS: Set[str] = {"agents", "raised", "reading", "speak", "speak_sv", "flow", "hear", "tools", "kinds"}
"""What a file that declares an agent may import of the engine. An agent is data: it knows the words in which a call is
declared, not what takes it through them."""

_HEIGHT = {part: height for height, layer in enumerate(LAYERS) for part in layer}


def wrong_ways() -> Iterator[str]:
    for path in sources(PACKAGE):
        part = _part(path)
        if part == "__init__":
            continue
        if part not in _HEIGHT:
            yield f"{_named(path)}: LAYERS in tests/house.py does not place '{part}'"
            continue
        for module in sorted(_own(path) - {part}):
            below = _HEIGHT.get(module, 0) < _HEIGHT[part] or {module, part} in BESIDE_EACH_OTHER
            if not below or module in NEVER.get(part, ()):
                yield f"{_named(path)}: '{part}' imports '{module}'"


def _part(path: Path) -> str:
    """The folder that the file is in; what finds agents is no agent, what puts an API together no part of it."""
    inside = path.relative_to(PACKAGE)
    apart = inside.with_suffix("").as_posix()
    return apart if apart in _HEIGHT else inside.parts[0].removesuffix(".py")


def _own(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("parley.")}


def engine_names_agents() -> Iterator[str]:
    for path in (*sources(PACKAGE), *(each / "app.py" for each in handlers())):
        in_engine = path.is_relative_to(PACKAGE) or path.parts[-3] == "functions"
        for module in imported(path) if in_engine else ():
            if module.split(".")[0] == "agents":
                yield f"{_named(path)}: imports {module}"


def flows_that_know_too_much() -> Iterator[str]:
    for name in registry.names():
        path = registry.file(name)
        for module in sorted(_own(path) - FLOWS):
            yield f"{_named(path)}: a flow imports '{module}'"


def local_ones() -> Iterator[str]:
    """What is deployed and imports what is not."""
    beside = {"beside.py", "bench.py", "data.py"}
    deployed = [
        path for path in sources(agents()) if path.name not in beside and "simulate" not in path.parts
    ]
    for path in (*sources(PACKAGE), *deployed, *(each / "app.py" for each in handlers())):
        for module in imported(path):
            if module.startswith(("parley.local", "parley.testing", "tests", "bench")):
                yield f"{_named(path)}: imports {module}"


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
