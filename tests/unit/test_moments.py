"""What time it is in calls on a developer's machine (`--at`)."""

import time
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from parley.local.cli.arguments import parser
from parley.local.cli.errors import UsageError
from parley.local.cli.moments import moment
from parley.local.environment import environment
from parley.turn.ports import Ports

AT = datetime(2026, 11, 24, 9, 40)
CHICAGO, STOCKHOLM = SimpleNamespace(timezone="America/Chicago"), SimpleNamespace(timezone="Europe/Stockholm")


def test_a_time_is_meant_where_the_agent_is() -> None:
    assert moment(AT, [CHICAGO]) == datetime(2026, 11, 24, 15, 40, tzinfo=UTC).timestamp()  # type: ignore[list-item]
    assert moment(AT.replace(tzinfo=UTC), [CHICAGO, STOCKHOLM]) == AT.replace(tzinfo=UTC).timestamp()  # type: ignore[list-item]


def test_a_time_for_agents_in_several_zones_needs_an_offset() -> None:
    with pytest.raises(
        UsageError, match="--at needs an offset, as in 2026-11-24T09:40-06:00, since the agents"
    ):
        moment(AT, [CHICAGO, STOCKHOLM])  # type: ignore[list-item]


@pytest.mark.parametrize("command", [["call", "bakery"], ["dev"]])
def test_the_moment_is_an_option(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert parser().parse_args([*command, "--at", "2026-11-24 09:40"]).at == AT
    with pytest.raises(SystemExit):
        parser().parse_args([*command, "--at", "9:40"])
    assert "'9:40' is no moment; write it like '2026-11-24 09:40'" in capsys.readouterr().err


def test_calls_are_ahead_of_the_clock_as_far_as_they_are_told() -> None:
    ports = Ports(run_tool=lambda *_: None)  # type: ignore[arg-type]
    with environment(CLOCK_AHEAD_SECONDS="-86400"):
        assert ports.clock() < time.time() - 86_000
    assert ports.clock() > time.time() - 100
