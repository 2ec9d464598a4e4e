"""The package that is installed: its version, the wheel that it came from, and what its extras bring."""

import json
import os
import re
from importlib.metadata import PackageNotFoundError, distribution, requires, version
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

NAME = "parley-voice"
LOCAL, EXCHANGE = "local", "exchange"
"""The extras: everything for a project, and the phone company alone."""
WHEEL = re.compile(r"parley_voice-([^-]+)-py3-none-any\.whl")
VARIABLE = "PARLEY_WHEEL"
NEEDED = re.compile(r"""([\w.-]+).*;.*\bextra == ['"](\w+)['"]""")


class WheelError(LookupError):
    """No wheel of the installed version; it says what is missing."""


def installed() -> str:
    """The version, or "" where Parley runs without having been installed."""
    try:
        return version(NAME)
    except PackageNotFoundError:
        return ""


def wheel(named: str = "", project: Path | None = None) -> Path:
    """The wheel of the installed version: the one that is named, the one that Parley was installed from, or the one
    that the project keeps. Raises WheelError.
    """
    if given := named or os.environ.get(VARIABLE, ""):
        return _checked(Path(given).expanduser().resolve())
    candidates = [_installed_from(), *sorted(project.glob("layers/parley/*.whl") if project else ())]
    for path in candidates:
        if path and path.is_file() and _version(path) == installed():
            return path
    raise WheelError(
        f"the wheel of Parley {installed()} is not where it was installed from: say where it is with --wheel PATH, "
        f"or in {VARIABLE}"
    )


def _checked(path: Path) -> Path:
    if not path.is_file() or not _version(path):
        raise WheelError(
            f"{path} is no wheel of Parley; its name is like parley_voice-{installed()}-py3-none-any.whl"
        )
    if _version(path) != installed():
        raise WheelError(f"{path.name} is not the version that is installed, {installed()}: install it first")
    return path


def _version(path: Path) -> str:
    found = WHEEL.fullmatch(path.name)
    return found[1] if found else ""


def _installed_from() -> Path | None:
    """What pip wrote down, if it was given a file (https://packaging.python.org/en/latest/specifications/direct-url)."""
    try:
        written = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return None
    address = urlsplit(json.loads(written)["url"] if written else "")
    return Path(url2pathname(address.path)) if address.scheme == "file" else None


def lacking(extra: str) -> list[str]:
    """The packages of an extra that are not installed."""
    try:
        needed = [found for each in requires(NAME) or () if (found := NEEDED.match(each))]
        named = [found[1] for found in needed if found[2] == extra]
    except PackageNotFoundError:
        return []
    return [name for name in named if not _is_installed(name)]


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def with_extra(extra: str) -> str:
    """What pip is given to install an extra: the file that Parley came from, if that is known."""
    path = _installed_from()
    return f"'{path if path and path.suffix == '.whl' else NAME}[{extra}]'"
