"""The page on deploying has every function with its time-out, every alarm, and names nothing that is not there."""

import re

import pytest

from tests.unit.docs.pages import ROOT

TEMPLATE = (ROOT / "template.yaml").read_text()
PAGE = (ROOT / "docs/deploy.md").read_text()
RESOURCES = re.findall(
    r"^  (\w+):\n    Type: ([\w:]+)\n(.*?)(?=^  \w|\Z)", TEMPLATE, re.MULTILINE | re.DOTALL
)
TIMEOUT = re.compile(r"^      Timeout: (\d+)", re.MULTILINE)
TIMEOUTS = {
    name: found[1]
    for name, kind, body in RESOURCES
    if kind == "AWS::Serverless::Function" and (found := TIMEOUT.search(body))
}
ALARMS = [name for name, kind, _ in RESOURCES if kind == "AWS::CloudWatch::Alarm"]


@pytest.mark.parametrize(("function", "seconds"), TIMEOUTS.items())
def test_a_function_stands_with_what_it_may_and_how_long(function: str, seconds: str) -> None:
    assert re.search(rf"^\| `{function}` \| .* \| {seconds} s\b", PAGE, re.MULTILINE)


def test_every_function_is_looked_at() -> None:
    assert len(TIMEOUTS) == TEMPLATE.count("Type: AWS::Serverless::Function")


@pytest.mark.parametrize("alarm", ALARMS)
def test_an_alarm_says_where_to_look(alarm: str) -> None:
    assert f"`{alarm}`" in PAGE.split("## When an alarm goes off")[1]


def test_parameters_and_outputs_that_are_named_exist() -> None:
    parameters = PAGE.split("## Parameters")[1].split("##")[0]
    rows = re.findall(r"^\| (`.*?) \|", parameters, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    for name in [*named, *re.findall(r"`(\w+Url)`", PAGE)]:
        assert f"\n  {name}:\n" in TEMPLATE, name
