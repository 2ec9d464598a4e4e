"""What an agent says about its own callers: a file beside the agent, `NAME.rehearsal.toml`, if there is need; about
those who speak a further language of its own, `NAME.es-US.rehearsal.toml`.

Everything has a default:

    data          the data set on file, and further `records` (kind, id, data), each in a `share` of the calls
    direction     "outbound" for an agent who calls; `travelling` are the values that come with such a call
    at            the moment at which all calls begin, where the agent is
    callers       numbers, each with a `weight`, and with the answers that are known of that caller
    answers       by state, the outcomes that callers want there, each with a weight
    says          by state and outcome, what is said for it; or by question, the values that callers mean: a value,
                  or `value` with `says`, `alone` (whole answers), `holds` (words that what is kept must hold) and
                  `clause` (it is said in whole sentences)
    kinds         by question, the kind of its values where the agent has a reader of its own: "window", "email", ...
                  (MAKERS in values.py has them all)
    telling       by question, how its answer is told when something else was asked: "the car is {}"
    derived       values that tools make out of an answer: start = "wanted"
    interrupts    by interrupt and outcome, what callers come out with
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
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
    kinds: Mapping[str, str] = field(default_factory=dict)
    telling: Mapping[str, str] = field(default_factory=dict)
    derived: Mapping[str, str] = field(default_factory=dict)
    interrupts: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)


class DeclarationError(ValueError):
    """The file beside the agent says something that rehearsals do not know."""


def declared(agent: str, further: str = "") -> Declared:
    """About callers in the agent's own language, or in a further one (its tag). Raises DeclarationError."""
    path = agents.file(agent).with_suffix(f".{further}.rehearsal.toml" if further else ".rehearsal.toml")
    try:
        return Declared(**tomllib.loads(path.read_text("utf-8"))) if path.exists() else Declared()
    except (TypeError, tomllib.TOMLDecodeError) as error:
        raise DeclarationError(f"{path.name}: {str(error).removeprefix('Declared.__init__() ')}") from error
