"""What comes of asking a model: an event for the machine, and what the turn's log says of it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from parley.flow import Flow
from parley.machine.call import Call
from parley.machine.effects import Read
from parley.machine.events import ReadingArrived, ReadingFailed


class ModelAnswer(NamedTuple):
    """`log` holds model, prompt version, tokens, milliseconds, cost, and what the guardrails dropped."""

    event: ReadingArrived | ReadingFailed
    log: Mapping[str, Any] = {}


def no_model(flow: Flow, call: Call, read: Read, seconds: float) -> ModelAnswer:
    """The port of a deployment without a model."""
    return ModelAnswer(ReadingFailed(call.now, "no model is configured"))
