"""The pages on deploying and operating have every function with its time-out, every alarm, and name nothing that
is not there."""

import re

import pytest

from parley.local.stack.intrinsics import Resolver
from parley.local.stack.settings import LOCAL_PARAMETERS
from parley.local.stack.template import read_template
from tests.unit.docs.pages import ROOT

AGENTS = ("feedback", "game")
"""Their routes, parameters and alarms stand in the document that is compared."""

TEMPLATE = (ROOT / "template.yaml").read_text()
PAGE = (ROOT / "docs/deploy.md").read_text()
ALARM_ROWS = (ROOT / "docs/operations.md").read_text().split("## When an alarm goes off")[1].split("\n## ")[0]
RESOURCES = re.findall(
    r"^  (\w+):\n    Type: ([\w:]+)\n(.*?)(?=^  \w|\Z)", TEMPLATE, re.MULTILINE | re.DOTALL
)
TIMEOUT = re.compile(r"^      Timeout: (\d+)", re.MULTILINE)
TIMEOUTS = {
    name: found[1]
    for name, kind, body in RESOURCES
    if kind == "AWS::Serverless::Function" and (found := TIMEOUT.search(body))
}
ALARMS = {name: body for name, kind, body in RESOURCES if kind == "AWS::CloudWatch::Alarm"}


def watched(metric: str, resource: str) -> bool:
    """Whether an alarm looks at this metric of this resource."""
    return any(
        re.search(rf"MetricName: {metric}\b", body) and re.search(rf"!(Ref|GetAtt) {resource}\b", body)
        for body in ALARMS.values()
    )


def of_kind(kind: str) -> list[str]:
    return [name for name, each, _ in RESOURCES if each == kind]


@pytest.mark.parametrize(("function", "seconds"), TIMEOUTS.items())
def test_a_function_stands_with_what_it_may_and_how_long(function: str, seconds: str) -> None:
    assert re.search(rf"^\| `{function}` \| .* \| {seconds} s\b", PAGE, re.MULTILINE)


def test_every_function_is_looked_at() -> None:
    assert len(TIMEOUTS) == TEMPLATE.count("Type: AWS::Serverless::Function")


def test_the_page_says_what_to_do_about_every_alarm_as_the_alarm_itself_does() -> None:
    """Which is what the console shows, and what is written to people."""
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", ALARM_ROWS, re.MULTILINE))
    assert rows.keys() == ALARMS.keys()
    assert {name: told(row) for name, row in rows.items()} == {
        name: body.partition("\n")[2].rstrip(".") for name, body in described().items()
    }


def told(row: str) -> str:
    """A cell without its links and marks."""
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", row).replace("`", "").rstrip(".")
    return words[0].upper() + words[1:]


def described() -> dict[str, str]:
    template = read_template(ROOT / "template.yaml", LOCAL_PARAMETERS)
    resources = Resolver(*template, "").resolved_resources()
    return {name: resources[name]["Properties"]["AlarmDescription"] for name in ALARMS}


@pytest.mark.parametrize(
    ("metric", "resource"),
    [
        *(("Errors", function) for function in of_kind("AWS::Serverless::Function")),
        *(
            (metric, machine)
            for machine in of_kind("AWS::Serverless::StateMachine")
            for metric in ("ExecutionsFailed", "ExecutionsTimedOut")
        ),
        *(
            (metric, table)
            for table in of_kind("AWS::DynamoDB::Table")
            for metric in ("ReadThrottleEvents", "WriteThrottleEvents")
        ),
        *(("ApproximateNumberOfMessagesVisible", queue) for queue in of_kind("AWS::SQS::Queue")),
        ("IteratorAge", "OutboxFunction"),
        ("Throttles", "VoiceFunction"),
        ("5xx", "Api"),
    ],
)
def test_what_can_fail_is_watched(metric: str, resource: str) -> None:
    assert watched(metric, resource)


@pytest.mark.parametrize("metric", ["StoreFailures", "ForgedRequests", "ThrottledRequests", "Failures"])
def test_what_parley_counts_as_trouble_is_watched(metric: str) -> None:
    assert any(re.search(rf"MetricName: {metric}\b", body) for body in ALARMS.values())


def test_no_alarm_looks_at_what_a_get_from_anybody_brings_about() -> None:
    """The fallback's invocations, and what API Gateway refuses: anybody can make those."""
    looked_at = {metric for body in ALARMS.values() for metric in re.findall(r"MetricName: (\w+)", body)}
    assert not looked_at & {"Invocations", "Count", "4xx"}


def test_parameters_and_outputs_that_are_named_exist() -> None:
    parameters = PAGE.split("## Parameters")[1].split("##")[0]
    rows = re.findall(r"^\| (`.*?) \|", parameters, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    for name in [*named, *re.findall(r"`(\w+Url)`", PAGE)]:
        assert f"\n  {name}:\n" in TEMPLATE, name
