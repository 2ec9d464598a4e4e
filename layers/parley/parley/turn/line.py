"""Who is at the other end of a call that Parley placed, as far as the call knows. Light: every turn asks."""

from collections.abc import Mapping
from typing import Any

from parley.machine.call import Call

LINE = "outbound"
"""The value that holds what is known of the other end: outreach, attempt, who (unknown, screening, person,
machine), screened, held (the first message waits for a person), greeted (how often)."""
ADDRESS = ("outreach", "business", "attempt")
"""The fields of an address that say which call of whose outreach it is about."""
SCREENING_SECONDS = 30
"""How long a screening phone is given to bring its owner."""


def of(call: Call) -> Mapping[str, Any]:
    line: Mapping[str, Any] = call.values.get(LINE) or {}
    return line


def having(call: Call, **changes: Any) -> Call:
    return call.with_values(**{LINE: {**of(call), **changes}})


def waits_for_person(call: Call) -> bool:
    return call.direction == "outbound" and of(call).get("who") in ("unknown", "screening")


def patience(call: Call) -> Mapping[str, str]:
    """Extra <Gather> settings: a screening phone takes its time."""
    return {"timeout": str(SCREENING_SECONDS)} if of(call).get("who") == "screening" else {}
