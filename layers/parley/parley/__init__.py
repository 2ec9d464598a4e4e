"""Parley: phone agents whose calls are declared, proven and replayable."""

from typing import TYPE_CHECKING

from parley.lazy import finder

_HOMES = {"Desk": "tools.desk", "Package": "agents", "WindowData": "tools.desk"}
"""Public name to the module that holds it."""

if TYPE_CHECKING:
    from parley.agents import Package as Package
    from parley.tools.desk import Desk as Desk
    from parley.tools.desk import WindowData as WindowData

__all__ = list(_HOMES)
__getattr__ = finder(__name__, _HOMES)
