"""What a function should have at hand when it wakes from a SnapStart snapshot.

It is made once, before the snapshot of a published version is taken
(https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-python.html). Without a snapshot, each of these
is made when a turn first needs it.
"""

import gc
from importlib import import_module

from parley import agents, hear
from parley.flow.flow import Flow
from parley.flow.readers import readers
from parley.hear.words import compile_all
from parley.machine.call import Call
from parley.machine.events import Answered, SpeechHeard
from parley.machine.step import step
from parley.raised import raised
from parley.store.tables import connection
from parley.turn import tracing
from parley.turn.telemetry import logger

LATER = ("httpx", "openai", "parley.turn.over_socket", "parley.turn.handing_over")
"""Imported by a turn that needs them, and by none before."""

SAID = ("well 1", "who is this?")
"""Words that have commands, answers and questions looked for."""


def warm() -> None:
    """Every agent with the tables that it hears with, the clients of DynamoDB, back ends and models, and X-Ray's SDK.

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
        flow = agents.load(name)
        agents.version(name)
        for spoken in flow.in_languages.values():
            _listen(spoken)
    except Exception as error:
        logger.error("an agent cannot be loaded", agent=name, why=raised(error))


def _listen(flow: Flow) -> None:
    """Tables are made ready when somebody says the first words, who would wait a second for it."""
    hear.warm((reader for _, reader in readers(flow)), flow.language)
    call = step(flow, Call("warm", flow.name, 0.0, language=flow.language), Answered(0.0)).call
    for said in SAID:
        step(flow, call, SpeechHeard(0.0, said))
    compile_all()
