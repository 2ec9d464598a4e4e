"""What is counted of a turn: guardrails by name, calls for alarms; never a word of the caller's."""

import json
from typing import Any

import pytest

from parley.machine.events import Dialed
from parley.turn.telemetry import count
from tests.unit.figures.test_figures import log


def counted(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    return [line for line in lines if "_aws" in line]


def dimensions(line: dict[str, Any]) -> set[str]:
    return {
        name for each in line["_aws"]["CloudWatchMetrics"] for names in each["Dimensions"] for name in names
    }


def test_a_guardrail_that_trips_is_counted_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    count(log("my lawyer will hear about this")[-1])
    (trip,) = [line for line in counted(capsys) if "guardrail" in line]
    assert (trip["guardrail"], trip["agent"], trip["GuardrailTrips"]) == ("legal", "car_desk", [1.0])


def test_a_call_that_is_over_is_counted_by_agent_and_for_all_of_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    count(log("my lawyer will hear about this", Dialed(0, "answered"))[-1])
    lines = counted(capsys)
    by_agent = next(line for line in lines if "TurnLatency" in line)
    assert (by_agent["Outcome.handed_over"], by_agent["Calls"], by_agent["CallDuration"]) == (
        [1.0],
        [1.0],
        [10.0],
    )
    of_all = next(line for line in lines if "HandOvers" in line)
    assert (of_all["HandOvers"], of_all["Calls"], dimensions(of_all)) == ([1.0], [1.0], {"service"})


def test_what_was_said_is_not_counted_nor_logged(capsys: pytest.CaptureFixture[str]) -> None:
    for turn in log("my lawyer Rumpelstiltskin will hear about this"):
        count(turn)
    told = capsys.readouterr()
    assert "Rumpelstiltskin" not in told.out + told.err
    assert "Maria" not in told.out + told.err
