"""Which settings a business has: the engine's, and those of the packages whose agents answer its numbers."""

from collections.abc import Collection, Mapping
from importlib import import_module

from parley import agents
from parley.business_settings import Setting, joined

OWN = ("parley.console.business_names", "parley.outreach.setting", "parley.messages.setting")


def every_setting() -> Mapping[str, Setting]:
    """Of any business."""
    return settings_of(agents.names())


def settings_of(speaking: Collection[str]) -> Mapping[str, Setting]:
    """By name; `speaking` are the agents of the business."""
    modules = [
        agents.module(name, package.settings)
        for name, package in agents.packages().items()
        if package.settings and {*package.flows} & {*speaking}
    ]
    own = [import_module(name) for name in OWN]
    return joined([setting for module in (*modules, *own) for setting in module.SETTINGS])
