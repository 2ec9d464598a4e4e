"""The agents: one file each, named after the agent, which declares its `flow`."""

import json
from functools import cache, lru_cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from parley.flow import Flow
from parley.flow.override import overridden
from parley.machine.call import Call
from parley.safety_net import netted


class UnknownAgentError(LookupError):
    """No file of that name declares an agent."""


def names() -> list[str]:
    return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


@cache
def load(name: str) -> Flow:
    """The agent's flow, with the net under it that every agent has; only that agent's file is imported."""
    if name not in names():
        raise UnknownAgentError(f"there is no agent '{name}'; there are: {', '.join(names())}")
    return netted(import_module(f"parley.agents.{name}").flow)


def load_all() -> None:
    """Imports every agent, and so its tools."""
    for name in names():
        load(name)


def for_call(call: Call) -> Flow:
    """The flow of a call: its agent's, with the override that travels with the call."""
    return (
        _overridden(call.agent, json.dumps(call.override, sort_keys=True))
        if call.override
        else load(call.agent)
    )


@lru_cache(maxsize=32)
def _overridden(name: str, override: str) -> Flow:
    return overridden(load(name), json.loads(override))


@cache
def version(name: str) -> str:
    """A short hash of the agent's file: which words and ways a recorded turn was taken with."""
    source = Path(__path__[0], f"{name}.py").read_bytes()
    return sha256(source).hexdigest()[:12]
