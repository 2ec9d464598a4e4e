"""The model's port, as the deployment configures it."""

from collections.abc import Callable

from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.model.answer import ModelAnswer, no_model
from parley.model.key import WITHOUT, is_configured, say_once


def reads() -> Callable[[Flow, Call, Read, float], ModelAnswer]:
    """Reads with a model, or says once that there is none. What a model needs is imported when it is used."""
    if is_configured():
        return read_when_needed
    say_once(WITHOUT)
    return no_model


def read_when_needed(flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
    from parley.model import reading

    return reading.read(flow, call, read, seconds)
