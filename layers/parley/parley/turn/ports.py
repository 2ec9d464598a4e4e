"""What a turn needs of the world outside: a clock, somebody to run tools, somebody to read."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias

from parley.clock import now
from parley.flow import Flow, Result, Tool
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.model.answer import ModelAnswer, no_model
from parley.store.calls import Turn
from parley.store.early import Early


class RunsTools(Protocol):
    def __call__(self, call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        """Runs a tool once for a key. Raises whatever goes wrong."""
        ...


GivesUp: TypeAlias = Callable[[Call, Tool, str], bool]
"""Sees to it that a tool which has failed under a key has done nothing, and does nothing later. False where it has done
it already. Raises whatever goes wrong."""


def nothing_to_give_up(call: Call, tool: Tool, key: str) -> bool:
    """For tools that have failed when they say so."""
    return True


Reads: TypeAlias = Callable[[Flow, Call, Read, float], ModelAnswer]
"""Asks the model, for so many seconds at most. Never raises."""


def unwatched(turn: Turn) -> None:
    """The default for `taken`: turns are not counted."""


BUDGET_SECONDS = 10.0
"""For all tools and the model of a turn together; Twilio gives up on a webhook after 15 seconds
(https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides)."""
MODEL_SECONDS = 4.0
"""How long a caller is let wait for a model."""


class Ports(NamedTuple):
    """`taken` is told of every turn once it is stored; `model_seconds` is the model's time in one turn,
    `seconds` that of all tools and the model. `early` is what was read before the words of this turn were final, None
    where nobody has looked."""

    run_tool: RunsTools
    give_up: GivesUp = nothing_to_give_up
    read: Reads = no_model
    clock: Callable[[], float] = now
    taken: Callable[[Turn], None] = unwatched
    model_seconds: float = MODEL_SECONDS
    seconds: float = BUDGET_SECONDS
    early: Early | None = None
