"""Words that answer or command, and say nothing else: no name, no place, no problem."""

from dataclasses import replace

from parley.hear.answers import yes_no
from parley.hear.commands import command
from parley.reading import Context

MOST_OF = 0.6
"""The share of an utterance that must be an answer or a command, so that the rest is taken to mean nothing."""


def is_interjection(text: str, context: Context) -> bool:
    """Whether all that was said is a yes, a no, a doubt or a command: "no thanks", "hold on"."""
    asked_nothing = replace(context, asked="")
    for reader in (command, yes_no):
        reading = reader(text, asked_nothing)
        if reading and len(reading.basis) >= MOST_OF * len(text.strip(" .!?,")):
            return True
    return False
