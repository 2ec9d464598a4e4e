"""An agent as it was: the version that recorded a call, out of the repository's history."""

import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from parley import agents
from parley.flow import Flow

REPOSITORY = Path(__file__).resolve().parents[1]
FOLDER = "layers/parley/parley/agents"


class UnknownVersionError(LookupError):
    """Neither the agent's file nor its history has this version."""


def flow_at(agent: str, version: str) -> Flow:
    """The agent's flow as its file was then, with today's readers and tools. Raises UnknownVersionError."""
    if agents.version(agent).startswith(version):
        return agents.load(agent)
    for source in _history(agent):
        if sha256(source).hexdigest().startswith(version):
            return _flow(agent, version, source)
    raise UnknownVersionError(f"there is no version '{version}' of '{agent}' in the repository's history")


def _history(agent: str) -> Iterator[bytes]:
    """The file's contents, newest first."""
    path = f"{FOLDER}/{agent}.py"
    for commit in _git("log", "--format=%H", "--", path).decode().split():
        yield _git("show", f"{commit}:{path}")


def _git(*arguments: str) -> bytes:
    command = ["git", "-C", str(REPOSITORY), *arguments]
    return subprocess.run(command, capture_output=True, check=False).stdout  # noqa: S603


def _flow(agent: str, version: str, source: bytes) -> Flow:
    module = ModuleType(f"{agent}_{version}")
    try:
        exec(compile(source, f"{agent}.py at {version}", "exec"), module.__dict__)  # noqa: S102
    except Exception as error:
        raise UnknownVersionError(
            f"version '{version}' of '{agent}' does not run with today's code: {error}"
        ) from error
    flow: Flow = module.flow
    return flow
