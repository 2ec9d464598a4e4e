"""What an agent says about its own callers: a file beside the agent, `NAME.rehearsal.toml`, if there is need.

Everything has a default. `data` is the data set on file; `direction` "outbound" for an agent who calls, `travelling`
the values that come with such a call, `records` what is on file besides (kind, id, data). `callers` are numbers,
with `weight`, and the answers that are known of them. `answers` are, by state, the outcomes that callers want, each
with a weight; `says` are what is said for them, by state and outcome, or, by question, the values that callers mean
(`value`, `says`, `holds`: words that whatever is kept must hold, `alone`: whole answers, `clause`: whole sentences).
`telling` is, by question, how its answer is told when it was not asked for: "the car is {}". `derived` are values that tools make out of an
answer: "start" of the wanted time. `interrupts` are things that callers come out with, by interrupt and outcome.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from parley import agents

SOMEBODY = "+15125550177"
TUESDAY = datetime(2026, 11, 24, 9, 40)
"""When all rehearsals take place, where the agent is."""


@dataclass(frozen=True)
class Declared:
    data: str = "default"
    direction: str = "inbound"
    at: datetime = TUESDAY
    callers: Sequence[Mapping[str, Any]] = ({"number": SOMEBODY},)
    travelling: Mapping[str, Any] = field(default_factory=dict)
    records: Sequence[Mapping[str, Any]] = ()
    answers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    says: Mapping[str, Any] = field(default_factory=dict)
    telling: Mapping[str, str] = field(default_factory=dict)
    derived: Mapping[str, str] = field(default_factory=dict)
    interrupts: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)


class DeclarationError(ValueError):
    """The file beside the agent says something that rehearsals do not know."""


def declared(agent: str) -> Declared:
    """Raises DeclarationError."""
    path = Path(agents.__path__[0], f"{agent}.rehearsal.toml")
    try:
        return Declared(**tomllib.loads(path.read_text("utf-8"))) if path.exists() else Declared()
    except (TypeError, tomllib.TOMLDecodeError) as error:
        raise DeclarationError(f"{path.name}: {str(error).removeprefix('Declared.__init__() ')}") from error
