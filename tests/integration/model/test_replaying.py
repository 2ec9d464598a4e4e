"""`parley replay`: recorded calls, out of the table, through today's flow or an earlier one."""

import json
from collections.abc import Iterator
from dataclasses import replace

import boto3
import pytest
from moto import mock_aws

from parley import agents
from parley.local.cli.arguments import parser
from parley.local.dev.addresses import forget_earlier_addresses
from parley.local.environment import environment
from parley.local.recorded import replaying
from parley.local.recorded.versions import UnknownVersionError, flow_at
from parley.store import calls
from parley.store.tables import REGION, CallItem
from tests.unit.test_replay import BOOKED, recorded

AGENTS = ("hvac",)


@pytest.fixture
def table(nothing_running: None) -> Iterator[None]:
    """An empty log of turns."""
    name = CallItem.Meta.table_name
    with (
        environment(
            AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none", CALLS_TABLE=name, RECORDS_TABLE="none"
        ),
        mock_aws(),
    ):
        forget_earlier_addresses()
        boto3.client("dynamodb", region_name=REGION).create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[
                {"AttributeName": "pk", "KeyType": "HASH"},
                {"AttributeName": "sk", "KeyType": "RANGE"},
            ],
            AttributeDefinitions=[
                {"AttributeName": "pk", "AttributeType": "S"},
                {"AttributeName": "sk", "AttributeType": "S"},
                {"AttributeName": "agent_key", "AttributeType": "S"},
                {"AttributeName": "started_at", "AttributeType": "S"},
            ],
            GlobalSecondaryIndexes=[
                {
                    "IndexName": "by-agent",
                    "KeySchema": [
                        {"AttributeName": "agent_key", "KeyType": "HASH"},
                        {"AttributeName": "started_at", "KeyType": "RANGE"},
                    ],
                    "Projection": {"ProjectionType": "ALL"},
                }
            ],
        )
        yield


def keep(sid: str, *utterances: str, said_otherwise: bool = False) -> None:
    """A call in the log; perhaps one that was recorded when the flow said something else."""
    for turn in recorded(*utterances, flow=agents.load("hvac")):
        said = ("What else?",) if said_otherwise and turn.number == 2 else turn.said
        version = agents.version("hvac")
        calls.add(turn._replace(call=replace(turn.call, sid=sid), said=said, version=version))


def replayed(*words: str) -> int:
    return replaying.run(parser().parse_args(["replay", *words]))


@pytest.mark.usefixtures("table")
def test_a_call_that_goes_the_same_way_is_said_to(capsys: pytest.CaptureFixture[str]) -> None:
    keep("CA1", *BOOKED)

    assert replayed("CA1") == replaying.SAME
    assert "goes the same way" in capsys.readouterr().out


@pytest.mark.usefixtures("table")
def test_a_difference_is_shown_and_told_by_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    keep("CA1", *BOOKED, said_otherwise=True)

    assert replayed("CA1") == replaying.DIFFERENT
    shown = capsys.readouterr().out
    assert "differently from turn 2" in shown
    assert "What else?" in shown


@pytest.mark.usefixtures("table")
def test_all_calls_since_a_day_are_summed_up(capsys: pytest.CaptureFixture[str]) -> None:
    keep("CA1", *BOOKED)
    keep("CA2", *BOOKED, said_otherwise=True)

    assert replayed("--all", "--since", "2026-11-21") == replaying.DIFFERENT
    assert "2 calls replayed, 1 the same, 1 not; 1 first in said" in capsys.readouterr().out
    assert replayed("--all", "--since", "2026-11-22") == replaying.SAME
    assert "0 calls replayed" in capsys.readouterr().out


@pytest.mark.usefixtures("table")
def test_programs_read_one_object_a_call(capsys: pytest.CaptureFixture[str]) -> None:
    keep("CA1", *BOOKED, said_otherwise=True)

    replayed("CA1", "--json", "--agent-version", agents.version("hvac"))

    told = json.loads(capsys.readouterr().out)
    assert (told["sid"], told["agent"]) == ("CA1", "hvac")
    assert told["differences"][0]["was"] == ["What else?"]


@pytest.mark.usefixtures("table")
def test_replaying_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    keep("CA1", *BOOKED)
    before = [item.serialize() for item in CallItem.scan()]

    replayed("CA1")

    assert [item.serialize() for item in CallItem.scan()] == before
    assert capsys.readouterr().out


@pytest.mark.usefixtures("table")
def test_a_call_that_does_not_exist_is_said_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert replayed("CA404") == replaying.UNKNOWN
    assert "CA404" in capsys.readouterr().err


def test_an_agent_is_found_as_it_is_and_an_unknown_version_is_refused() -> None:
    assert flow_at("hvac", agents.version("hvac")) is agents.load("hvac")
    with pytest.raises(UnknownVersionError, match="feedc0ffee"):
        flow_at("hvac", "feedc0ffee")
