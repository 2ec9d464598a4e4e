"""What the calls of a day came to: sums that grow with each call that is over, by business, day and agent.

So a page of figures reads a record a day and agent, however many calls there were. The records tell of nobody, and are
kept longer than calls are.
"""

import random
import time
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from parley.kinds import kind
from parley.store.errors import BusyError
from parley.store.records import LONGEST_PAUSE, MOST_RACES, Change, Records, Untimed

DAY = kind("day_figures", nobody="how many calls of a day came to what")
KEPT_DAYS = 800
"""Two years, so that a year can be compared with the one before."""
PARTS = 8
"""Records of one day and agent at most: whoever comes second adds to another one. Most days have one alone."""
Figures: TypeAlias = Mapping[str, Any]
"""Numbers, and mappings of such; whatever is missing is nothing."""


def added(one: Figures, other: Figures) -> Figures:
    """Both together, name by name."""
    return {name: _sum(one.get(name), other.get(name)) for name in {**one, **other}}


def _sum(one: Any, other: Any) -> Any:
    if one is None or other is None:
        return other if one is None else one
    return added(one, other) if isinstance(one, Mapping) else round(one + other, 6)


def add(business: str, day: date, agent: str, figures: Figures, once: Untimed) -> None:
    """Adds to a day, and makes the change that says so: both or none, so that nothing is counted twice.

    Raises UnavailableError, or BusyError if others are faster again and again.
    """
    records, part = Records(business), 0
    for _ in range(MOST_RACES):
        id = f"{day}#{agent}#{part}"
        before = records.get(DAY, id)
        sums = added(before["figures"] if before else {}, figures)
        after = {"day": f"{day}", "agent": agent, "figures": sums}
        expires_at = int(time.time()) + KEPT_DAYS * 86_400
        counted = Change(DAY, id, before, after, expires_at)
        if records.change(counted, once) or records.get(once[0], once[1]) is not None:
            return
        part = random.randrange(PARTS)  # noqa: S311 - spreads attempts, keeps no secret
        time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311
    raise BusyError(f"the figures of {day} are being changed by others")


def between(business: str, first: date, last: date) -> Sequence[Mapping[str, Any]]:
    """The records of these days: `day`, `agent`, `figures`. Raises UnavailableError."""
    return Records(business).between(DAY, f"{first}", f"{last}~")
