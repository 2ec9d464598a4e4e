"""The agents' files while `parley dev` runs: what is written there is what answers the next call."""

import importlib
import sys
from collections.abc import Callable, Collection
from importlib.util import cache_from_source
from pathlib import Path
from threading import Event, Thread

from parley import agents
from parley.hear import examples
from parley.local import project
from parley.local.cli.agent_files import problems
from parley.local.training import train_stale

LOOK_SECONDS = 0.3
WATCHED = (".py", ".json", ".toml")
Files = dict[Path, tuple[int, int]]
Tell = Callable[[str], None]


def tell_refused(tell: Tell) -> None:
    for name in agents.names():
        if problems(name):
            tell(f"{name}: {_state(name, there=True)}")


def watch(seen: Files, tell: Tell, appeared: Callable[[], None], stopping: Event) -> None:
    """Reads what changed after `seen` anew until `stopping`, in a thread; `appeared` is called for new agents."""
    Thread(target=_watch, args=(seen, tell, appeared, stopping), name="watch agents", daemon=True).start()


def _watch(before: Files, tell: Tell, appeared: Callable[[], None], stopping: Event) -> None:
    while not stopping.wait(LOOK_SECONDS):
        now = files()
        if now != before:
            read_anew(before, now, tell)
            if now.keys() != before.keys():
                appeared()
        before = now


def files() -> Files:
    """When each file of an agent's folder was last written, in nanoseconds, and its bytes."""
    found: Files = {}
    for path in sorted((project.root() / agents.HOME).rglob("*")):
        if path.suffix in WATCHED and "tests" not in path.parts:
            try:
                about = path.stat()
            except FileNotFoundError:  # an editor put another one in its place
                continue
            found[path] = (about.st_mtime_ns, about.st_size)
    return found


def read_anew(before: Files, now: Files, tell: Tell) -> None:
    """Forgets what was read of folders in which a file changed, and tells whether what they hold now is proven.

    Everything in such a folder is read anew: tools, readers and data as well as the flow.
    """
    home = project.root() / agents.HOME
    changed = {
        path.relative_to(home).parts[0] for path in {*before, *now} if before.get(path) != now.get(path)
    }
    earlier = _names_in(changed)
    for package in changed:
        inside = f"{agents.HOME}.{package}"
        for name in [name for name in sys.modules if f"{name}.".startswith(f"{inside}.")]:
            del sys.modules[name]
        for file in [file for file in examples.declared if file.is_relative_to(home / package)]:
            del examples.declared[file]
        # Bytecode is told apart by whole seconds, which is too coarse for somebody who tries something.
        for path in (home / package).rglob("*.py"):
            Path(cache_from_source(str(path))).unlink(missing_ok=True)
    importlib.invalidate_caches()
    forget()
    for name in sorted({*earlier, *_names_in(changed)}):
        tell(f"{name}: {_state(name, there=name in agents.names())}")


def forget() -> None:
    """Nothing that was learnt of agents is remembered."""
    for remembered in (agents.packages, agents.load, agents.version, agents._overridden):
        remembered.cache_clear()


def _names_in(changed: Collection[str]) -> list[str]:
    return [name for package in changed for name in getattr(agents.packages().get(package), "flows", ())]


def _state(name: str, *, there: bool) -> str:
    if not there:
        return "gone"
    found = problems(name)
    if found:
        return "\n    ".join(["refused", *found])
    return "\n    ".join(["read anew, and proven", *map(str, train_stale())])
