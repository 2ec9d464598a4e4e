"""What is counted of a turn: guardrails by name, calls for alarms; never a word of the caller's."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from samtranslator.yaml_helper import yaml_parse

from parley.machine.events import HungUp, LegChanged
from parley.metrics import count_one
from parley.turn.telemetry import count
from tests.unit.figures.test_figures import log

AGENTS = ("car_desk",)

ROOT = Path(__file__).parents[3]
TEMPLATE = ROOT / "template.yaml"
COUNTED = {
    name
    for folder in ("functions", "layers/parley/parley")
    for path in (ROOT / folder).rglob("*.py")
    for name in re.findall(r'count_one\("(\w+)"\)', path.read_text())
}
"""What is counted for all agents together, wherever it happens."""


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
    for turn in log("my lawyer will hear about this", LegChanged(0, 0, "accepted"), HungUp(0))[-2:]:
        count(turn)
    lines = counted(capsys)
    by_agent = next(line for line in lines if "Outcome.handed_over" in line)
    assert (by_agent["Outcome.handed_over"], by_agent["Calls"], by_agent["CallDuration"]) == (
        [1.0],
        [1.0],
        [15.0],
    )
    handed_over, of_all = (line for line in lines if "HandOvers" in line or dimensions(line) == {"service"})
    assert (handed_over["HandOvers"], of_all["Calls"], dimensions(of_all)) == ([1.0], [1.0], {"service"})


def test_a_turn_is_told_in_one_line_with_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    turn = log("an oil change on Tuesday at four")[-1]
    count(turn)
    (line,) = counted(capsys)
    assert (line["message"], line["correlation_id"], line["turn"]) == ("turn", turn.call.sid, turn.number)
    assert (line["why"], line["Turns"]) == ([each["why"] for each in turn.decisions], [1.0])


def test_what_was_said_is_not_counted_nor_logged(capsys: pytest.CaptureFixture[str]) -> None:
    for turn in log("my lawyer Rumpelstiltskin will hear about this"):
        count(turn)
    told = capsys.readouterr()
    assert "Rumpelstiltskin" not in told.out + told.err
    assert "Maria" not in told.out + told.err


def emitted(capsys: pytest.CaptureFixture[str]) -> set[tuple[str, frozenset[str]]]:
    """The metrics of a few calls of every kind, each with the names of its dimensions."""
    for turns in (
        log("my lawyer will hear about this", LegChanged(0, 0, "no_answer"), "yes please"),
        log("an oil change on Tuesday at four", "yes", "no that's all"),
    ):
        for turn in turns:
            count(turn)
    for name in COUNTED:
        count_one(name)
    return {
        (metric["Name"], frozenset(names))
        for line in counted(capsys)
        for each in line["_aws"]["CloudWatchMetrics"]
        for metric in each["Metrics"]
        for names in each["Dimensions"]
    }


def watched(resources: dict[str, Any]) -> set[tuple[str, frozenset[str]]]:
    """The metrics of the namespace Parley that the template's dashboard and alarms look at."""
    found: set[tuple[str, frozenset[str]]] = set()
    body = resources["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"]
    for dimensions, search in re.findall(r"SEARCH\('\{Parley,([\w,]+)\} ([^']+)'", body):
        names = re.findall(r"\w+", re.sub(r"MetricName|\bOR\b", "", search))
        found |= {(name, frozenset(dimensions.split(","))) for name in names}
    found |= {(name, frozenset({"service"})) for name in re.findall(r'"Parley", "(\w+)", "service"', body)}
    for resource in resources.values():
        properties = resource.get("Properties", {})
        queries = [query.get("MetricStat", {}).get("Metric", {}) for query in properties.get("Metrics", ())]
        for metric in (properties, *queries):
            if metric.get("Namespace") == "Parley":
                named = frozenset(each["Name"] for each in metric.get("Dimensions", ()))
                found.add((metric["MetricName"], named))
    return found - of_the_access_log(resources)


def of_the_access_log(resources: dict[str, Any]) -> set[tuple[str, frozenset[str]]]:
    """What no function counts, since the request reached none."""
    return {
        (each["MetricName"], frozenset())
        for resource in resources.values()
        if resource["Type"] == "AWS::Logs::MetricFilter"
        for each in resource["Properties"]["MetricTransformations"]
    }


def test_dashboard_and_alarms_watch_what_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    sent = emitted(capsys)
    names = {(name.split(".")[0], dimensions) for name, dimensions in sent}
    looked_at = watched(dict(yaml_parse(TEMPLATE.read_text())["Resources"]))
    assert {"Outcome", "TurnLatency", "ToolSuccesses", "HandOvers", "Calls", "CallCost"} <= {
        name for name, _ in looked_at
    }
    assert looked_at - names == set()
