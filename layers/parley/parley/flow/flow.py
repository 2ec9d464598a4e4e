"""A flow: a declaration of which it is proven that no call gets lost in it."""

from dataclasses import dataclass

from parley.flow.declaration import Declaration
from parley.flow.proof import prove


@dataclass(frozen=True)
class Flow(Declaration):
    """One agent's call, proven when it is declared, and again when an override changes it.

    The fields are those of `Declaration`. Raises FlowError, naming the flow, the state and what is wrong, if any
    call could get lost in it.
    """

    def __post_init__(self) -> None:
        prove(self)
