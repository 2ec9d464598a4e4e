"""What anybody says on any phone, whatever the call is about."""

from typing import NamedTuple


class Everyday(NamedTuple):
    """Whole sentences of a language that can be said to any agent.

    An agent's examples are trained against them, so that its reader leaves alone what is said everywhere.
    """

    sentences: tuple[str, ...]
