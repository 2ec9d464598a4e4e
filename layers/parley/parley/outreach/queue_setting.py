"""What a business can set about its queue: the record `setting/queue`."""

import time

from parley.business_settings import Field, Setting, Values, closed_days
from parley.queues.tools import SETTING, USUAL, rules_of

LONGEST_QUEUE = 100


def _possible(values: Values) -> None:
    """Which zone it is in decides nothing about whether it can be."""
    rules_of(values, time.time(), "UTC")


SETTINGS = (
    Setting(
        name=SETTING,
        title="Callers who wait",
        fields=(
            Field(
                name="people",
                label="Who takes callers",
                form="named",
                usual=USUAL["people"],
                columns=(Field(name="phone", label="Phone that rings", form="phone"),),
                hint="Without anybody nobody waits, and callers are told so.",
            ),
            Field(name="hours", label="Hours", form="hours", usual=USUAL["hours"]),
            closed_days(USUAL["closed"]),
            Field(
                name="most",
                label="Most callers who wait",
                form="number",
                usual=USUAL["most"],
                least=1,
                most=LONGEST_QUEUE,
            ),
        ),
        check=_possible,
    ),
)
