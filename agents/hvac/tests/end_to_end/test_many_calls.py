"""Many people phone at once."""

from concurrent.futures import ThreadPoolExecutor

from agents.hvac.tests.end_to_end.calls import HAPPY, ending, records, talk
from parley.local.dev.parley import Parley

CALLERS = 20

SCRIPTS = (
    ((*HAPPY, *["yes"] * CALLERS), ("completed", "done", "booked")),
    (("I smell gas",), ("completed", "safety_exit", "emergency")),
    (("I have a billing question",), ("completed", "callback", "callback")),
    (("my AC is broken", "no", "90210"), ("completed", "callback", "callback")),
)


def test_twenty_calls_at_once_each_come_to_their_proper_end(parley: Parley) -> None:
    parley.dial("hvac").says("I smell gas")  # twenty cold starts at once are for machines with twenty cores

    def call(caller: int) -> bool:
        lines, expected = SCRIPTS[caller % len(SCRIPTS)]
        phone = talk(parley.dial("hvac", f"+1512555{caller:04}"), lines)
        return ending(phone) == expected

    with ThreadPoolExecutor(CALLERS) as callers:
        assert all(callers.map(call, range(CALLERS)))
    parley.settle()
    slots = [slot["slot"] for slot in records("slot")]
    assert len(slots) == len(set(slots)) == len([n for n in range(CALLERS) if n % len(SCRIPTS) == 0])
