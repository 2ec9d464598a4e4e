"""Calls that were recorded before their fields were what they are now are read all the same."""

import json

from parley.machine.call import PERSON, Call, Callee, from_data, to_data

AGENTS = ("game", "hvac")


def test_the_other_end_of_a_placed_call_is_kept_with_the_call() -> None:
    call = Call("CA1", "companion", 0.0, direction="outbound", callee=Callee("o-1", 2, who=PERSON, held=True))

    assert from_data(json.loads(json.dumps(to_data(call)))) == call


def test_the_other_end_is_found_among_the_values_of_an_older_call() -> None:
    other = {"outreach": "o-1", "attempt": 2, "who": "person", "held": True, "greeted": 1}
    recorded = {
        "sid": "CA1",
        "agent": "companion",
        "started_at": 0.0,
        "values": {"name": "Jo", "outbound": other},
    }

    call = from_data(recorded)

    assert call.callee == Callee("o-1", 2, who=PERSON, held=True, greeted=1)
    assert call.values == {"name": "Jo"}


def test_a_call_that_nobody_placed_says_nothing_of_another_end() -> None:
    assert "callee" not in to_data(Call("CA1", "hvac", 0.0))
