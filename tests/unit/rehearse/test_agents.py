"""A small rehearsal of every agent: what ends otherwise than meant may only become less.

The bounds are in tests/data/rehearse/bounds.json; whoever mends something lowers them.
"""

import json
from pathlib import Path

import pytest

from parley import agents
from parley.local.rehearse.rehearsal import Rehearsal

BOUNDS = json.loads((Path(__file__).parents[2] / "data" / "rehearse" / "bounds.json").read_text("utf-8"))
CALLS, SEED = 60, 7


def test_every_agent_has_a_bound() -> None:
    assert sorted(BOUNDS) == agents.names()


@pytest.mark.parametrize("agent", sorted(BOUNDS))
def test_calls_end_as_people_meant_them(agent: str) -> None:
    calls = list(Rehearsal(agents.load(agent)).calls(CALLS, SEED))
    otherwise = [
        f"{each.seed}: {each.verdict.kind}" for each in calls if each.verdict.verdict == "not as meant"
    ]
    not_quite = [each.seed for each in calls if each.verdict.verdict == "as far as said"]
    assert len(otherwise) <= BOUNDS[agent]["not as meant"], "\n".join(otherwise)
    assert len(otherwise) + len(not_quite) <= BOUNDS[agent]["not wholly as meant"], not_quite
