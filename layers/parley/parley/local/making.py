"""A project of somebody's own: what `parley new` writes, and what `parley upgrade` brings to the installed version."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from hashlib import sha256
from keyword import iskeyword
from pathlib import Path

from parley.local.installed import installed
from parley.local.project import TEMPLATE
from parley.local.template_parts import assembled

NEW = Path(__file__).with_name("new")
OWN = NEW / "project"
EXAMPLE = "bakery"
"""The agent of a new project; its name is replaced by the project's in all files."""
FOLLOWING = ("Makefile", "agents/Makefile", "layers/parley/Makefile", "layers/template.yaml")
"""Files of a new project that follow the installed version from then on."""
FOLDERS = ("functions", "statemachine")
ENGINE = "layers/parley"
"""Where the wheel is: what is deployed and what runs here come from the one file."""
PINS = {
    "layers/dependencies/requirements.txt": "runtime",
    "requirements/local.txt": "local",
    "requirements/sam.txt": "sam",
}
"""Files that pin packages, and the pins of the engine that they take over."""
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
VERSION = re.compile(r'(?<=^\[tool\.parley\]\n)((?:#.*\n)*version = )"([^"]*)"', re.MULTILINE)
HASH = re.compile(r"^ +--hash=.*\n?", re.MULTILINE)


class BadNameError(ValueError):
    """A name that no project can have; it says why."""


def made_with(root: Path) -> str:
    """The version that made the project or upgraded it last; "" for a project that Parley did not make."""
    file = root / "pyproject.toml"
    settings = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    return str(settings.get("tool", {}).get("parley", {}).get("version", ""))


def make(name: str, parent: Path, wheel: Path) -> Path:
    """Writes a project. Raises BadNameError."""
    if not NAME.fullmatch(name) or iskeyword(name):
        raise BadNameError(
            f"'{name}' is no name for an agent: it begins with a letter, and has small letters, digits and _ alone"
        )
    root = parent / name
    if root.exists():
        raise BadNameError(f"{root} exists already")
    for path, contents in {**_own(name), **_following(wheel)}.items():
        _write(root / path, contents)
    _write(root / TEMPLATE, assembled(root).encode())
    return root


def _own(name: str) -> Mapping[str, bytes]:
    """The project's own files, under its name."""
    found = {}
    for path, contents in _files(OWN):
        text = (
            contents.decode().replace("{version}", installed())
            if path == "pyproject.toml"
            else contents.decode()
        )
        found[_named(path, name)] = _named(text, name).encode()
    stack = f'stack_name = "{name.replace("_", "-")}"'
    settings = re.sub("stack_name = .*", stack, found["samconfig.toml"].decode())
    return {**found, "samconfig.toml": settings.encode()}


def _named(text: str, name: str) -> str:
    return re.sub(rf"(?<![a-z]){EXAMPLE}(?![a-z])", name, text)


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _following(wheel: Path) -> Mapping[str, bytes]:
    """What is the same in every project of the installed version, by its path."""
    found = {path: (OWN / path).read_bytes() for path in FOLLOWING}
    for folder in FOLDERS:
        found |= {f"{folder}/{path}": contents for path, contents in _files(NEW / folder)}
    found |= {path: (NEW / "requirements" / f"{pins}.txt").read_bytes() for path, pins in PINS.items()}
    contents = wheel.read_bytes()
    found["requirements/local.txt"] = _engine(contents) + found["requirements/local.txt"]
    return {**found, f"{ENGINE}/{wheel.name}": contents}


def _engine(wheel: bytes) -> bytes:
    """Names the engine by its version, and by the hash this file, wherever else there is one of that name."""
    return (
        f"--find-links ../{ENGINE}\n"
        f"parley-voice=={installed()} \\\n    --hash=sha256:{sha256(wheel).hexdigest()}\n"
    ).encode()


def upgraded(root: Path, wheel: Path | None) -> Mapping[str, bytes]:
    """The files that are not as the installed version has them, as they shall be.

    Without a wheel, which is for a project that Parley did not make, it is template.yaml alone. Raises PartError.
    """
    wanted: dict[str, bytes] = {}
    if wheel:
        settings = (root / "pyproject.toml").read_text("utf-8")
        wanted["pyproject.toml"] = VERSION.sub(rf'\g<1>"{installed()}"', settings).encode()
        wanted |= _following(wheel)
    wanted[TEMPLATE] = assembled(root, wanted).encode()
    return {path: contents for path, contents in wanted.items() if _read(root / path) != contents}


def difference(root: Path, wanted: Mapping[str, bytes]) -> Iterator[str]:
    """What would change, line by line; of hashes and wheels only that they change."""
    for path, contents in wanted.items():
        if path.endswith(".whl"):
            yield f"+++ {path}"
            continue
        before, after = (_lines(each) for each in (_read(root / path), contents))
        lines = list(unified_diff(before, after, path, path, lineterm=""))
        yield from lines or [f"+++ {path}: other hashes"]


def write(root: Path, wanted: Mapping[str, bytes]) -> None:
    """A wheel takes the place of earlier ones."""
    for path, contents in wanted.items():
        if path.endswith(".whl"):
            for earlier in (root / ENGINE).glob("parley_voice-*.whl"):
                earlier.unlink()
        _write(root / path, contents)


def _lines(contents: bytes) -> list[str]:
    return HASH.sub("", contents.decode()).splitlines()


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _write(path: Path, contents: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents)
