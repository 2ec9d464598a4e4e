"""A file of the package imports only from what lies below it; so the core knows no vendor and no I/O."""

import ast
from collections.abc import Iterator, Mapping, Set
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from parley import agents as registry
from parley.local.cli.checks.places import PACKAGE, agents, handlers, imported, parsed, sources

ROOT = Path(__file__).resolve().parents[1]

LAYERS = (
    {"lazy", "raised", "settings", "spreadsheet"},
    {"reading", "masked", "kinds", "languages"},
    {"speak"},
    {"flow", "hear"},
    {"machine"},
    {"tools"},
    {"calendar", "questions", "texts"},
    {"queues"},
    {"safety_net"},
    {"agents"},
    # The core ends here: what follows may do I/O.
    {"clock", "parameter", "logs", "metrics", "phone_numbers"},
    {"business_settings", "model", "store", "carrier"},
    {"messages"},
    {"outreach", "replay", "figures"},
    {"recordings"},
    {"turn"},
    {"api"},
    {"console"},
    {"api/app", "api/parts"},
)
"""The parts of the package from the ground up; each may import itself and what lies below it."""
NEVER: Mapping[str, set[str]] = {
    "tools": {"machine"},
    "calendar": {"machine", "hear", "languages"},
    "queues": {"machine", "hear", "languages"},
    "carrier": {"agents", "tools", "calendar", "hear", "store"},
    "store": {"agents", "tools", "calendar", "hear", "languages", "carrier"},
    "model": {"agents", "tools", "calendar", "store", "carrier"},
}
"""What lies below, and is none of a part's business all the same.

A tool knows its arguments and the data. The voice side owns no tool and sees no customer's data; the data knows no
call's way.
"""
BESIDE_EACH_OTHER = ({"hear", "languages"},)
"""A language's tables are found by its name; a table is made of its reader's own words."""
FLOWS: Set[str] = {
    *("agents", "raised", "reading", "speak", "flow", "hear", "tools", "calendar", "kinds"),
    *("questions", "texts", "queues"),
}
"""What a file that declares an agent may import of the engine. An agent is data: it may import the words that declare
a call, not the machine that runs them."""

DECIDING = {"attempts", "guard", "request", "screening", "deciding"}
"""The parts of `outreach` that only decide; the others perform."""
PERFORMING = (
    ["parley", "clock"],
    ["parley", "store"],
    ["parley", "carrier"],
    ["parley", "messages"],
    ["time"],
    ["random"],
)
VALUES = {"parley.store.calls.Recent", "parley.carrier.twilio_calls.Placed", "parley.messages.reports.Report"}
"""What is known of a call or a message, and does nothing by itself."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
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
    declaring = [registry.file(name) for name in registry.names()]
    for path in (*declaring, *sorted(agents().glob("*/chapters/*.py"))):
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


def deciding_that_performs() -> Iterator[str]:
    """What decides over an outreach reads no record and asks nobody."""
    folder = PACKAGE / "outreach"
    for path in sources(folder):
        if path.parent.name == "deciding" or path.stem in DECIDING:
            for module in sorted(imported(path)):
                performs = module.split(".")[:2] in PERFORMING and module not in VALUES
                if performs or (
                    module.startswith("parley.outreach.") and module.split(".")[2] not in DECIDING
                ):
                    yield f"{_named(path)}: imports {module}"


def circles() -> Iterator[str]:
    """Modules that import each other, for a type check only or not; what a function imports does not count."""
    modules = {_module(path): path for path in sources(PACKAGE)}
    graph = {name: _at_the_top(path) & modules.keys() - {name} for name, path in modules.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield " -> ".join(reversed(error.args[1]))


def _module(path: Path) -> str:
    inside = path.relative_to(PACKAGE.parent).with_suffix("")
    return ".".join(inside.parts).removesuffix(".__init__")


def _at_the_top(path: Path) -> set[str]:
    """A name that is imported from a package is one of its modules, or is found in the package itself."""
    inside = {
        id(each) for node in ast.walk(parsed(path)) if isinstance(node, FUNCTIONS) for each in ast.walk(node)
    }
    found: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.module and id(node) not in inside:
            modules = {f"{node.module}.{name.name}" for name in node.names} & _submodules(node.module)
            found |= modules or {node.module}
        elif isinstance(node, ast.Import) and id(node) not in inside:
            found |= {name.name for name in node.names}
    return found


def _submodules(package: str) -> set[str]:
    folder = PACKAGE.parent.joinpath(*package.split("."))
    return {f"{package}.{path.stem}" for path in folder.glob("*.py")} | {
        f"{package}.{path.parent.name}" for path in folder.glob("*/__init__.py")
    }


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def environment_readers() -> Iterator[str]:
    """Files of the engine and of agents that read the environment themselves, instead of asking for settings."""
    for path in (*sources(PACKAGE), *sources(agents()), *sorted(ROOT.glob("functions/*/app.py"))):
        if path != PACKAGE / "settings.py" and any(each.startswith("os") for each in imported(path)):
            yield _named(path)
