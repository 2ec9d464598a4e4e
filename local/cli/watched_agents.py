"""The agents' files while `parley dev` runs: what is written there is what answers the next call."""

import importlib
import sys
from collections.abc import Callable
from importlib.util import cache_from_source
from pathlib import Path
from threading import Event, Thread

from local.cli.agent_files import folder, problems
from local.training import train_stale
from parley import agents
from parley.hear import examples

LOOK_SECONDS = 0.3
Files = dict[str, tuple[int, int]]
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
    """When each agent's file was last written, in nanoseconds, and its bytes."""
    found: Files = {}
    for path in folder().glob("[!_]*.py"):
        try:
            about = path.stat()
        except FileNotFoundError:  # an editor put another one in its place
            continue
        found[path.stem] = (about.st_mtime_ns, about.st_size)
    return found


def read_anew(before: Files, now: Files, tell: Tell) -> None:
    """Forgets what was read of files that changed, and tells whether what they hold now is proven."""
    changed = sorted(name for name in {*before, *now} if before.get(name) != now.get(name))
    for name in changed:
        sys.modules.pop(f"{agents.__name__}.{name}", None)
        examples.declared.pop(folder() / f"{name}.intents.json", None)
        # Bytecode is told apart by whole seconds, which is too coarse for somebody who tries something.
        Path(cache_from_source(str(folder() / f"{name}.py"))).unlink(missing_ok=True)
    importlib.invalidate_caches()
    for remembered in (agents.load, agents.version, agents._overridden):
        remembered.cache_clear()
    for name in changed:
        tell(f"{name}: {_state(name, there=name in now)}")


def _state(name: str, *, there: bool) -> str:
    if not there:
        return "gone"
    found = problems(name)
    if found:
        return "\n    ".join(["refused", *found])
    return "\n    ".join(["read anew, and proven", *map(str, train_stale())])
