"""An agent as it was: the version that recorded a call, out of the project's history."""

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from parley import agents
from parley.flow import Flow
from parley.local import project


class UnknownVersionError(LookupError):
    """Neither the agent's folder nor its history has this version."""


def flow_at(agent: str, version: str) -> Flow:
    """The agent's flow as its folder was then, on today's engine. Raises UnknownVersionError."""
    if agents.version(agent).startswith(version):
        return agents.load(agent)
    package, module = agents.home(agent)
    for commit in _commits(package):
        with TemporaryDirectory() as folder:
            _checked_out(commit, package, Path(folder))
            root = Path(folder, agents.HOME, package)
            found = {path.relative_to(root).as_posix(): path.read_bytes() for path in agents.sources(root)}
            if agents.version_of(found).startswith(version):
                with _instead_of_todays(package, root):
                    return _flow(agent, version, f"{agents.HOME}.{package}.{module}")
    raise UnknownVersionError(f"there is no version '{version}' of '{agent}' in the project's history")


def _commits(package: str) -> Iterator[str]:
    """Those that changed the folder, newest first."""
    yield from _git("log", "--format=%H", "--", f"{agents.HOME}/{package}").decode().split()


def _checked_out(commit: str, package: str, into: Path) -> None:
    """The folder's files at a commit, in another place; none where it was not there yet."""
    packed = _git("archive", "--format=tar", commit, "--", f"{agents.HOME}/{package}")
    if not packed:
        return
    with tarfile.open(fileobj=BytesIO(packed)) as files:
        for each in files:
            if source := files.extractfile(each):
                file = into / each.name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(source.read())


def _git(*arguments: str) -> bytes:
    command = ["git", "-C", str(project.root()), *arguments]
    return subprocess.run(command, capture_output=True, check=False).stdout  # noqa: S603


@contextmanager
def _instead_of_todays(package: str, root: Path) -> Iterator[None]:
    """Modules of the package are imported from another folder, and today's are put back."""
    inside = f"{agents.HOME}.{package}"
    todays = {name: module for name, module in sys.modules.items() if f"{name}.".startswith(f"{inside}.")}
    for name in todays:
        del sys.modules[name]
    home = sys.modules[agents.HOME]
    before = list(home.__path__)
    home.__path__ = [str(root.parent)]
    try:
        yield
    finally:
        home.__path__ = before
        for name in [name for name in sys.modules if f"{name}.".startswith(f"{inside}.")]:
            del sys.modules[name]
        sys.modules.update(todays)
        if inside in todays:
            setattr(home, package, todays[inside])


def _flow(agent: str, version: str, module: str) -> Flow:
    try:
        flow: Flow = import_module(module).flow
    except Exception as error:
        raise UnknownVersionError(
            f"version '{version}' of '{agent}' does not run with today's engine: {error}"
        ) from error
    return flow
