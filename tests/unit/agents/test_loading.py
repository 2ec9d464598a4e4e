"""What loading an agent takes."""

import sys

import pytest

from parley import agents
from parley.flow import flow
from parley.flow.declaration import Declaration


@pytest.mark.parametrize("name", agents.names())
def test_an_agent_is_proven_once_with_the_net_under_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    proven: list[Declaration] = []
    monkeypatch.setattr(flow, "prove", proven.append)
    monkeypatch.delitem(sys.modules, ".".join((agents.HOME, *agents.home(name))), raising=False)

    loaded = agents.load.__wrapped__(name)

    assert proven == [loaded]
