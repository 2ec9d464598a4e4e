"""A feedback call lasts 150 seconds at most, and says goodbye before that, however long people talk."""

from dataclasses import replace

import pytest

from agents.feedback import data as feedback
from agents.feedback.simulate.customers import SimulatedCustomer
from agents.feedback.simulate.day import SimulatedCall, simulate
from agents.feedback.survey.planning import LONGEST_CALL
from parley.testing import stacks

HARD_SECONDS = 150


def talks(customer: SimulatedCustomer, words: str | None) -> float:
    """Seconds; somebody who says nothing is asked again after five."""
    return customer.chance.uniform(1, 90) if words else 5.0


@pytest.fixture(scope="module")
def calls() -> list[SimulatedCall]:
    """Those of a day on which people talk on and on, in stores that ask for as long as can be."""
    stacks.nothing()
    stores = tuple(replace(store, call_seconds=LONGEST_CALL) for store in feedback.STORES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SimulatedCustomer, "seconds_to_say", talks)
        patch.setattr(feedback, "STORES", stores)
        day = simulate(150, 3, lambda _: None)
    return [call for each in day.happened for call in each.calls]


def test_no_call_lasts_longer_than_the_hard_limit(calls: list[SimulatedCall]) -> None:
    assert max(call.seconds for call in calls) <= HARD_SECONDS


def test_every_call_that_nobody_hangs_up_ends_with_a_goodbye(calls: list[SimulatedCall]) -> None:
    ends = {call.outcome for call in calls if not call.by_customer}
    assert "shortened" in ends
    assert ends <= {"completed", "shortened", "later", "declined", "do_not_call", "silent"}
