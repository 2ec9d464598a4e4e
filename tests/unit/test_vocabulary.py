"""One meaning a word: a class name stands for one thing, over the engine and the agents."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from parley.local import project
from parley.local.cli.checks.places import PACKAGE, agents, parsed


def classes() -> Iterator[tuple[str, Path]]:
    """Those of modules; what a class has inside is called by that one's name, too."""
    for folder in (PACKAGE, agents()):
        for path in sorted(folder.rglob("*.py")):
            if "tests" not in path.relative_to(folder).parts:
                for node in parsed(path).body:
                    if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                        yield node.name, path


EXCHANGE = PACKAGE / "local/exchange"
"""The phone company is a tool of its own, and its words are Twilio's: a message, a queue and a session are theirs."""


def test_no_two_classes_have_one_name() -> None:
    found: dict[tuple[bool, str], list[str]] = defaultdict(list)
    for name, path in classes():
        found[path.is_relative_to(EXCHANGE), name].append(str(path))
    assert [paths for paths in found.values() if len(paths) > 1] == []


GLOSSARY = (project.root() / "docs/glossary.md").read_text("utf-8")
NAMED = re.findall(r"`([\w/]+\.py)`(?:: ((?:`\w+`(?:, )?)+))?", GLOSSARY)


def test_the_glossary_leads_to_code_that_is_there() -> None:
    wrong = []
    for path, names in NAMED:
        places = [
            each / path for each in (PACKAGE, PACKAGE / "outreach", PACKAGE / "carrier", project.root())
        ]
        file = next((place for place in places if place.exists()), None)
        defined = _defined(file) if file else set()
        wrong += [(path, name) for name in re.findall(r"\w+", names) if name not in defined]
        wrong += [] if file else [(path, "")]
    assert wrong == []
    assert len(NAMED) > 50


def _defined(path: Path) -> set[str]:
    nodes = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    assigned = [node.target for node in ast.walk(parsed(path)) if isinstance(node, ast.AnnAssign)]
    return {node.name for node in nodes} | {each.id for each in assigned if isinstance(each, ast.Name)}
