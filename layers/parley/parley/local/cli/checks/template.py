"""template.yaml and the code say the same: functions, routes, and the environment."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from parley.local import project
from parley.local.cli.checks.places import PACKAGE, agents, handlers, parsed, sources, template
from parley.settings import variable

GIVEN_BY_LAMBDA = ("AWS_", "POWERTOOLS_")
SETTINGS = "settings.py"
"""In the engine: the fields of its class Settings are named like the variables that it reads."""
FOR_THIS_MACHINE = {"CLOCK_AHEAD_SECONDS", "OPENAI_API_KEY"}
"""What only a developer's machine sets: another time, and a key where there is no Parameter Store."""
Resource = dict[str, Any]


@cache
def _template() -> Resource:
    from samtranslator.yaml_helper import yaml_parse

    found: Resource = yaml_parse(template().read_text("utf-8"))
    return found


def _functions() -> dict[Path, Resource]:
    """The folder of each function, and what the template says of it."""
    found = [
        each for each in _template()["Resources"].values() if each["Type"] == "AWS::Serverless::Function"
    ]
    return {project.root() / each["Properties"]["CodeUri"]: each["Properties"] for each in found}


def functions() -> Iterator[str]:
    there = set(handlers())
    for folder in sorted(there - _functions().keys()):
        yield f"{_named(folder)} is not in the template"
    for folder in sorted(_functions().keys() - there):
        yield f"the template names {_named(folder)}, which has no app.py"
    for folder in sorted(_functions().keys() & there):
        if "handler" not in _defined(folder / "app.py"):
            yield f"{_named(folder)}/app.py has no handler"


def _defined(path: Path) -> set[str]:
    names: set[str] = set()
    for node in parsed(path).body:
        if isinstance(node, ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return names


def routes() -> Iterator[str]:
    """The paths of a function's table ROUTES are those that the template sends to it."""
    for folder, properties in _functions().items():
        answered = _table_of_routes(folder / "app.py")
        if answered is None:
            continue
        sent = {
            event["Properties"]["Path"]
            for event in properties.get("Events", {}).values()
            if event["Type"] == "HttpApi"
        }
        for path in sorted(answered - sent):
            yield f"{_named(folder)} answers {path}, which the template does not send to it"
        for path in sorted(sent - answered):
            yield f"the template sends {path} to {_named(folder)}, which does not answer it"


def _table_of_routes(path: Path) -> set[str] | None:
    for node in parsed(path).body:
        names = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
        if any(isinstance(name, ast.Name) and name.id == "ROUTES" for name in names):
            table = getattr(node, "value", None)
            if isinstance(table, ast.Dict):
                return {str(key.value) for key in table.keys if isinstance(key, ast.Constant)}
    return None


def environment() -> Iterator[str]:
    """Every variable that the code reads is one that the template sets."""
    given = set(_template()["Globals"]["Function"]["Environment"]["Variables"])
    for properties in _functions().values():
        given.update(properties.get("Environment", {}).get("Variables", {}))
    for path in (*sources(PACKAGE), *sources(agents()), *(each / "app.py" for each in handlers())):
        for name in sorted(_read_variables(path) - given - FOR_THIS_MACHINE):
            if not name.startswith(GIVEN_BY_LAMBDA):
                yield f"{_named(path)} reads {name}, which the template does not set"


def _read_variables(path: Path) -> set[str]:
    """The names in os.environ["NAME"], os.environ.get("NAME", ...) and variable("NAME"), and the engine's settings."""
    found: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ClassDef) and path == PACKAGE / SETTINGS and node.name == "Settings":
            found |= {name.upper() for name in map(_field, node.body) if name}
        if isinstance(node, ast.Subscript) and _is_environ(node.value):
            found |= _texts([node.slice])
        elif isinstance(node, ast.Call) and _reads_a_variable(node.func):
            found |= _texts(node.args[:1])
    return found


def _field(node: ast.stmt) -> str:
    """The name of a dataclass's field, "" for anything else."""
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""


def _reads_a_variable(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "get" and _is_environ(function.value)
    return isinstance(function, ast.Name) and function.id == variable.__name__


def _is_environ(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "environ"


def _texts(nodes: list[ast.expr]) -> set[str]:
    return {str(node.value) for node in nodes if isinstance(node, ast.Constant)}


def _named(path: Path) -> str:
    inside = path.is_relative_to(project.root())
    return str(path.relative_to(project.root() if inside else PACKAGE.parent))
