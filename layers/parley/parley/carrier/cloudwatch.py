"""The deployment's alarms: how they stand and why, and the test of one."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from parley.carrier import aws
from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 2, 8
OFF = "ALARM"
MOST = 100
"""Alarms of a deployment, which come with one request."""
BY_ITSELF = ("Unchecked:", "Insufficient Data:", "Threshold Crossed:")
"""With what CloudWatch begins a reason of its own; any other is somebody's who set the alarm off."""
BEYOND: Mapping[str, str] = {
    "GreaterThanThreshold": "above {:g}",
    "GreaterThanOrEqualToThreshold": "at {:g} or more",
    "LessThanThreshold": "below {:g}",
    "LessThanOrEqualToThreshold": "at {:g} or less",
}


class Alarm(NamedTuple):
    """`name` is the template's; `about` says in its first line what has happened, then what to do. `tells` is whether
    anybody is written to when it goes off."""

    name: str
    state: str
    why: str
    since: str
    about: str
    tells: bool


def alarms() -> Sequence[Alarm]:
    """By name."""
    found = client().describe_alarms(AlarmNamePrefix=settings().alarm_prefix, MaxRecords=MOST)["MetricAlarms"]
    return sorted(map(_alarm, found))


def set_off(name: str, why: str) -> None:
    """Has the alarm go off, and whoever it tells be told; with its next look at the figures it stands as it should."""
    found = client().describe_alarms(AlarmNamePrefix=f"{settings().alarm_prefix}{name}", MaxRecords=MOST)
    for each in found["MetricAlarms"]:
        if _named(each) == name:
            client().set_alarm_state(AlarmName=each["AlarmName"], StateValue=OFF, StateReason=why)


def _alarm(found: Any) -> Alarm:
    return Alarm(
        _named(found),
        found["StateValue"],
        why(found),
        found["StateUpdatedTimestamp"].isoformat(),
        found.get("AlarmDescription", ""),
        bool(found.get("ActionsEnabled") and found.get("AlarmActions")),
    )


def why(found: Mapping[str, Any]) -> str:
    """What was measured lately, and beyond what the alarm goes off: CloudWatch's own reason is for machines."""
    reason = str(found.get("StateReason", ""))
    if not reason.startswith(BY_ITSELF):
        return reason
    measured = json.loads(found.get("StateReasonData") or "{}").get("recentDatapoints", ())
    told = ", ".join(f"{value:g}" for value in measured if value is not None)
    beyond = BEYOND.get(str(found.get("ComparisonOperator")))
    limit = f" It goes off {beyond.format(found['Threshold'])}." if beyond and "Threshold" in found else ""
    return f"{f'Measured lately: {told}.' if told else 'Nothing has been measured.'}{limit}"


def _named(found: Any) -> str:
    """CloudFormation calls it STACK-NAME-SOMETHING."""
    return str(found["AlarmName"]).removeprefix(settings().alarm_prefix).partition("-")[0]


def client() -> Any:
    return aws.client("cloudwatch", CONNECT_SECONDS, READ_SECONDS, attempts=2)
