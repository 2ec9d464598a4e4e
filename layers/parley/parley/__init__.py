"""Parley: phone agents whose calls are declared, proven and replayable."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_HOMES = {"Desk": "tools.desk", "Package": "agents"}
"""Public name to the module that holds it. It is imported when it is first asked for: a turn of a call waits for no
more than it needs."""

if TYPE_CHECKING:
    from parley.agents import Package as Package
    from parley.tools.desk import Desk as Desk

__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"parley.{home}"), name)
    globals()[name] = found
    return found
