"""A stack's folder: what is in its tables and buckets between two runs, its lock, and where others find it running."""

import fcntl
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from .authorizer import SignIn
from .errors import StackBusy, StackError
from .tables import Item

ITEMS = "tables.json"
OBJECTS = "buckets.json"
LOCK = "stack.lock"
RUNNING = "stack.json"
SIGN_IN = "sign-in.json"


@dataclass(frozen=True)
class RunningStack:
    """A stack that runs in the process `pid`, and its addresses by name (`aws`, `gateway`, ...)."""

    pid: int
    urls: dict[str, str]

    @property
    def gateway_url(self) -> str:
        return self.urls["gateway"]

    @property
    def aws_url(self) -> str:
        return self.urls["aws"]


class Folder:
    """The folder of one stack, locked while this object is open."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.directory = directory
        self._lock = _locked(directory)

    def close(self) -> None:
        """Let others have the folder."""
        (self.directory / RUNNING).unlink(missing_ok=True)
        self._lock.close()

    def keep_sign_in(self, sign_in: SignIn) -> None:
        """Kept, so that a session outlives a restart and `parley token` can sign, too."""
        path = self.directory / SIGN_IN
        path.touch(mode=0o600)
        path.write_text(json.dumps(asdict(sign_in)))

    def announce(self, urls: Mapping[str, str]) -> None:
        """Let other processes find this stack."""
        self._write(RUNNING, json.dumps({"pid": os.getpid(), "urls": dict(urls)}, indent=1))

    def save(self, items: Mapping[str, list[Item]]) -> None:
        """Keep the items of each table; what was kept before is replaced as a whole, or not at all."""
        self._write(ITEMS, json.dumps(items, ensure_ascii=False))

    def items(self) -> dict[str, list[Item]]:
        """The items kept for each table. Raises StackError if the file was damaged."""
        path = self.directory / ITEMS
        if not path.exists():
            return {}
        try:
            kept: dict[str, list[Item]] = json.loads(path.read_text())
        except ValueError as error:
            raise StackError(
                f"{path} is damaged ({error}); move it away to start with empty tables"
            ) from error
        return kept

    def save_objects(self, objects: Mapping[str, Mapping[str, bytes]]) -> None:
        """Keep what is in each bucket."""
        encoded = {
            bucket: {key: b64encode(body).decode() for key, body in of.items()}
            for bucket, of in objects.items()
        }
        self._write(OBJECTS, json.dumps(encoded))

    def objects(self) -> Mapping[str, Mapping[str, bytes]]:
        """What was kept of each bucket."""
        path = self.directory / OBJECTS
        kept = json.loads(path.read_text()) if path.exists() else {}
        return {bucket: {key: b64decode(body) for key, body in of.items()} for bucket, of in kept.items()}

    def _write(self, name: str, text: str) -> None:
        new = self.directory / f"{name}.new"
        with new.open("w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.directory / name)


def sign_in_of(directory: Path) -> SignIn | None:
    """What tokens are signed with there; None before a stack with sign-in has run."""
    path = directory / SIGN_IN
    return SignIn(**json.loads(path.read_text())) if path.exists() else None


def _locked(directory: Path) -> IO[str]:
    """The lock file, held for this process. Raises StackBusy, naming the process that holds it."""
    file = (directory / LOCK).open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        holder = int(file.read().strip() or 0)
        file.close()
        raise StackBusy(str(directory), holder) from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def running_stack(directory: Path) -> RunningStack | None:
    """The stack that runs on this folder, in this process or another; None if there is none, or if it has died."""
    try:
        said = json.loads((directory / RUNNING).read_text())
        with (directory / LOCK).open("a+") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return RunningStack(said["pid"], said["urls"])
    except (OSError, ValueError):
        return None
    return None
