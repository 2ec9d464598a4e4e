"""Finds the agents of a project, and everything that goes with one.

A project has its agents in a package `agents`, one folder each. The folder's `__init__` declares, in `PACKAGE`, what
the engine has to know of it. It holds names of modules, not the modules: each is imported where it is needed,
so that a turn of a call loads no route and no chart.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from parley.flow import Flow
from parley.flow.flow import proven_later
from parley.flow.override import overridden
from parley.machine.call import Call
from parley.safety_net import netted

HOME = "agents"
"""The package that holds them, in every project."""
SOURCES = (".py", ".json", ".toml", ".md")
"""What makes up an agent's version: its code, its trained examples, its passages and how it is rehearsed."""
NOT_DEPLOYED = {"tests", "function", "beside.py", "__pycache__"}
"""What the layer of the agents leaves out (agents/Makefile). It is no part of a version: one that a call was recorded
with in the cloud is found in the project's history."""


class UnknownAgentError(LookupError):
    """No package declares an agent of that name."""


class PackageError(Exception):
    """A folder of `agents` that does not declare what it has to, or declares what another one has already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What the engine knows of a folder of agents. Modules are named relative to the folder.

    `flows`: the agents' names, and the module in which each declares its `flow`.
    `kinds`: modules that declare kinds of records, other than those that the flows import.
    `api`, `console`: what a path begins with below /api and /api/console, and the module whose `router` has it.
    `views`: pages of the console, `views/<name>.js`, and their titles.
    `errors`: the module whose `STATUSES` tells what the routes' errors are answered with.
    `stops`: the module whose `STOPS` ends what is under way for a record, when its person is deleted.
    `people`: the module whose `called(business, id)` gives the number and the Telegram chat (0: none) of somebody
    who is known by an id, or None.
    `settings`: the module whose `SETTINGS` are what a business with these agents can set (parley/business_settings.py).
    `bookings`: the module whose `BOOKINGS` lists, moves and cancels what was booked (`parley.calendar.bookings`).
    `requests`: what the lists of open requests are called, by what their tools name them (`parley.tools.requests`).
    `presets`: overrides by name, which a request for a call may choose.
    `beside`: modules that only a developer's machine needs (`parley.local.beside`).
    """

    flows: Mapping[str, str]
    kinds: Sequence[str] = ()
    api: Mapping[str, str] = field(default_factory=dict)
    console: Mapping[str, str] = field(default_factory=dict)
    views: Mapping[str, str] = field(default_factory=dict)
    errors: str = ""
    stops: str = ""
    people: str = ""
    settings: str = ""
    bookings: str = ""
    requests: Mapping[str, str] = field(default_factory=dict)
    presets: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    beside: str = ""


@cache
def _folders() -> tuple[Mapping[str, Package], Mapping[str, Exception]]:
    """The packages by the names of their folders, in alphabetical order; and why other folders are none."""
    found: dict[str, Package] = {}
    wrong: dict[str, Exception] = {}
    homes: dict[str, str] = {}
    folders = import_module(HOME).__path__ if find_spec(HOME) else ()
    for name in sorted({path.parent.name for home in folders for path in Path(home).glob("*/*.py")}):
        try:
            package = _declared(name)
            for agent in package.flows:
                if agent in homes:
                    raise PackageError(
                        f"{HOME}/{homes[agent]} and {HOME}/{name} both declare an agent '{agent}'"
                    )
        except Exception as error:
            wrong[name] = error
        else:
            found[name] = package
            homes |= dict.fromkeys(package.flows, name)
    return found, wrong


def packages() -> Mapping[str, Package]:
    """Every package by the name of its folder, but for those that are `refused`: the others run all the same."""
    return _folders()[0]


def refused() -> Mapping[str, Exception]:
    """Folders that declare no package, or an agent that another one has already, and why."""
    return _folders()[1]


def _declared(folder: str) -> Package:
    package = getattr(import_module(f"{HOME}.{folder}"), "PACKAGE", None)
    if not isinstance(package, Package):
        raise PackageError(
            f'{HOME}/{folder}/__init__.py declares no PACKAGE = Package(flows={{"{folder}": "flow"}})'
        )
    return package


def folder(package: str) -> Path:
    return Path(import_module(f"{HOME}.{package}").__path__[0])


def home(name: str) -> tuple[str, str]:
    """The folder of an agent, and the module in it. Raises UnknownAgentError."""
    for package, declared in packages().items():
        if name in declared.flows:
            return package, declared.flows[name]
    raise UnknownAgentError(f"there is no agent '{name}'; there are: {', '.join(names())}")


def names() -> list[str]:
    return sorted(name for package in packages().values() for name in package.flows)


def module(package: str, name: str) -> ModuleType:
    """A module that a package names."""
    return import_module(f"{HOME}.{package}.{name}")


def modules(what: str) -> Iterator[ModuleType]:
    """The module that each package names under `what`, of those that name one."""
    for name, package in packages().items():
        if declared := getattr(package, what):
            yield module(name, declared)


def presets() -> Mapping[str, Mapping[str, Any]]:
    """Overrides by name, of all packages."""
    return {name: dict(preset) for package in packages().values() for name, preset in package.presets.items()}


def views() -> Sequence[tuple[str, str]]:
    """Pages that agents add to the console: name and title."""
    return [view for package in packages().values() for view in package.views.items()]


def file(name: str) -> Path:
    """Where the agent declares its flow. Raises UnknownAgentError."""
    package, inside = home(name)
    return folder(package).joinpath(*inside.split(".")).with_suffix(".py")


@cache
def load(name: str) -> Flow:
    """The agent's flow, with the net under it that every agent has; only what that agent needs is imported.

    It is proven once, with the net. One that is wrong is declared anew: that error tells the line of its file.
    """
    with proven_later():
        declaring = module(*home(name))
    try:
        return netted(declaring.flow)
    except Exception:
        sys.modules.pop(declaring.__name__, None)
        import_module(declaring.__name__)
        raise


def load_all() -> None:
    """Imports every agent, its tools, and what else declares kinds of records."""
    for name, package in packages().items():
        for each in (*package.flows.values(), *package.kinds):
            module(name, each)


def for_call(call: Call) -> Flow:
    """The flow of a call: its agent's, with the override that travels with the call, in the call's language. Raises
    OverrideError."""
    flow = (
        _overridden(call.agent, json.dumps(call.override, sort_keys=True))
        if call.override
        else load(call.agent)
    )
    return flow.spoken_in(call.language)


def for_new_call(call: Call, on_file: str = "") -> Flow:
    """The same for a call that begins: in the language that its override says, or else the one on file for the number
    or the person, if the agent speaks it."""
    flow = for_call(replace(call, language=""))
    return flow.spoken_in(flow.language_like(str(call.override.get("language") or on_file)))


@lru_cache(maxsize=256)
def _overridden(name: str, override: str) -> Flow:
    return overridden(load(name), json.loads(override))


_versions: dict[str, str] = {}


def version(name: str) -> str:
    """A short hash of the agent's folder: which words and ways a recorded turn was taken with."""
    if name not in _versions:
        root = folder(home(name)[0])
        _versions[name] = version_of(
            {path.relative_to(root).as_posix(): path.read_bytes() for path in sources(root)}
        )
    return _versions[name]


def forget() -> None:
    """Has everything but the versions looked up again: what was imported may have changed."""
    for remembered in (_folders, load, _overridden):
        remembered.cache_clear()


def forget_versions(names: Iterable[str]) -> None:
    for name in names:
        _versions.pop(name, None)


def sources(root: Path) -> Iterator[Path]:
    """The files of an agent's folder that make up its version."""
    for path in sorted(root.rglob("*")):
        if path.suffix in SOURCES and not NOT_DEPLOYED & {*path.relative_to(root).parts}:
            yield path


def version_of(contents: Mapping[str, bytes]) -> str:
    """The version of files, by their paths in the folder."""
    digest = sha256()
    for path, source in sorted(contents.items()):
        digest.update(f"{path}\0{len(source)}\0".encode() + source)
    return digest.hexdigest()[:12]
