"""What a number says in words of its own: the greeting, the farewell and answers that its business has set for it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from parley import agents
from parley.flow.override import OverrideError
from parley.machine.call import Call
from parley.metrics import count_one
from parley.raised import raised
from parley.turn.telemetry import logger


def in_words_of(number: Mapping[str, Any] | None, call: Call) -> Call:
    """The call, in the words of its number, if that is answered by the same agent. What the call's own override says
    counts more. Words that the agent refuses, since it was changed after they were set, are left out."""
    words = (number or {}).get("words")
    if not number or not words or number["agent"] != call.agent:
        return call
    worded = replace(call, override={**words, **call.override})
    try:
        agents.for_call(worded)
    except OverrideError as error:
        logger.warning("the words of a number are refused", business=call.business, why=raised(error))
        count_one("OwnWordsRefused")
        return call
    return worded
