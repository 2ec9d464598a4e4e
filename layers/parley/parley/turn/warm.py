"""What a function should have at hand when it wakes from a SnapStart snapshot.

It is made once, before the snapshot of a published version is taken
(https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-python.html). Without a snapshot, each of these
is made when a turn first needs it.
"""

import gc
from importlib import import_module

from parley import agents
from parley.raised import raised
from parley.store.tables import connection
from parley.turn import tracing
from parley.turn.telemetry import logger

LATER = ("httpx", "openai", "parley.turn.over_socket", "parley.turn.handing_over")
"""Imported by a turn that needs them, and by none before."""


def warm() -> None:
    """Every agent, the clients of DynamoDB, back ends and models, and X-Ray's SDK.

    All of it lasts as long as the process, so the garbage collector need not look at it again.
    """
    for name in agents.names():
        _load(name)
    for package in LATER:
        import_module(package)
    tracing.load()
    _ = connection().client
    gc.collect()
    gc.freeze()


def _load(name: str) -> None:
    """An agent that is not proven answers nobody; the others are ready all the same."""
    try:
        agents.load(name)
        agents.version(name)
    except Exception as error:
        logger.error("an agent cannot be loaded", agent=name, why=raised(error))
