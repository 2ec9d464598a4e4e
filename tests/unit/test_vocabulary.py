"""One meaning a word: a class name stands for one thing, over the engine and the agents."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from parley.local.cli.checks.places import PACKAGE, agents, parsed

SHARED = {
    "Meta": "PynamoDB asks for it in every model",
    "Calendar": "how a language speaks of days, and the days themselves",
    "Desk": "how a language speaks to a workshop, and what a tool is given",
    "Workshop": "how a language speaks of a workshop, and the workshop",
}
"""Names that stand for more than one thing, and why."""


def classes() -> Iterator[tuple[str, Path]]:
    for folder in (PACKAGE, agents()):
        for path in sorted(folder.rglob("*.py")):
            if "tests" not in path.relative_to(folder).parts:
                for node in ast.walk(parsed(path)):
                    if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                        yield node.name, path


def test_no_two_classes_have_one_name() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for name, path in classes():
        found[name].append(str(path))
    assert {name: paths for name, paths in found.items() if len(paths) > 1 and name not in SHARED} == {}
