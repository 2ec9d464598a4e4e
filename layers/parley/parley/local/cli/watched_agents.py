"""Watches the agents' files while `parley dev` runs: the next call is answered by what was saved last."""

import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from threading import Event, Thread
from types import ModuleType

from parley import agents, kinds
from parley.api import parts
from parley.hear import examples
from parley.local import project
from parley.local.cli.agent_files import all_problems, folder_problems, problems
from parley.local.readers.training import train_stale

LOOK_SECONDS = 0.3
Files = dict[Path, tuple[int, int]]
Tell = Callable[[str], None]


def tell_refused(tell: Tell) -> None:
    """What is wrong now; the versions of what is right are known before anything changes."""
    for problem in all_problems():
        tell(problem)
    for name in agents.names():
        agents.version(name)


def watch(seen: Files, tell: Tell, changed: Callable[[], None], stopping: Event) -> None:
    """Reads what changed after `seen` anew until `stopping`, in a thread; `changed` is called afterwards."""
    Thread(target=_watch, args=(seen, tell, changed, stopping), name="watch agents", daemon=True).start()


def _watch(before: Files, tell: Tell, changed: Callable[[], None], stopping: Event) -> None:
    while not stopping.wait(LOOK_SECONDS):
        now = files()
        if now != before and read_anew(before, now, tell):
            changed()
        before = now


def files() -> Files:
    """When each file of an agent's folder was last written, in nanoseconds, and its bytes."""
    found: Files = {}
    for path in sorted((project.root() / agents.HOME).rglob("*")):
        if path.suffix in agents.SOURCES and "tests" not in path.parts:
            try:
                about = path.stat()
            except FileNotFoundError:  # an editor put another one in its place
                continue
            found[path] = (about.st_mtime_ns, about.st_size)
    return found


def read_anew(before: Files, now: Files, tell: Tell) -> bool:
    """Reads folders in which a file changed, and tells whether what they hold now is proven; True if any is.

    Everything in such a folder is read anew: tools, readers and data as well as the flow. What is refused changes
    nothing: calls go on with what was read before.
    """
    home = project.root() / agents.HOME
    paths = {path for path in {*before, *now} if before.get(path) != now.get(path)}
    folders = sorted({path.relative_to(home).parts[0] for path in paths})
    return True in [_read_folder(folder, tell) for folder in folders]


def _read_folder(folder: str, tell: Tell) -> bool:
    earlier = _names_in(folder)
    read = _take_out(folder)
    names = sorted({*earlier, *_names_in(folder)})
    wrong = _problems_in(folder) if (project.root() / agents.HOME / folder).is_dir() else []
    if wrong:
        tell("\n    ".join([f"{', '.join(names) or folder}: refused", *wrong]))
        if read.modules:
            _take_out(folder)
            _put_back(folder, read)
            tell(f"{', '.join(earlier)}: goes on as before")
            return False
    agents.forget_versions(names)
    for name in names if not wrong else ():
        tell("\n    ".join([_state(name), *map(str, train_stale())]))
    return not wrong


@dataclass(frozen=True)
class _Read:
    """What was read of a folder: its modules, and what they declared."""

    modules: Mapping[str, ModuleType]
    kinds: Mapping[str, tuple[kinds.Kind, str]]
    examples: Mapping[Path, list[examples.Examples]]


def _take_out(folder: str) -> _Read:
    """Forgets what was read of a folder, and returns it."""
    inside = f"{agents.HOME}.{folder}"
    modules = {name: each for name, each in sys.modules.items() if f"{name}.".startswith(f"{inside}.")}
    for name in modules:
        del sys.modules[name]
    root = project.root() / agents.HOME / folder
    trained = [file for file in examples.declared if file.is_relative_to(root)]
    read = _Read(modules, kinds.forget(inside), {file: examples.declared.pop(file) for file in trained})
    # Bytecode is told apart by whole seconds, which is too coarse for somebody who tries something.
    for path in root.rglob("*.py"):
        Path(cache_from_source(str(path))).unlink(missing_ok=True)
    importlib.invalidate_caches()
    _forget()
    return read


def _put_back(folder: str, read: _Read) -> None:
    sys.modules.update(read.modules)
    setattr(sys.modules[agents.HOME], folder, read.modules[f"{agents.HOME}.{folder}"])
    kinds.remember(read.kinds)
    examples.declared.update(read.examples)
    _forget()


def _forget() -> None:
    """Has agents, and the routes that they add, looked up again."""
    agents.forget()
    parts.forget()


def _problems_in(folder: str) -> Sequence[str]:
    return [*folder_problems(folder), *(line for name in _names_in(folder) for line in problems(name))]


def _names_in(folder: str) -> list[str]:
    return list(getattr(agents.packages().get(folder), "flows", ()))


def _state(name: str) -> str:
    return f"{name}: read anew, and proven" if name in agents.names() else f"{name}: gone"
