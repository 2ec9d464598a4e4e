"""Why an alarm stands as it does, in plain words."""

import json
from typing import Any

import pytest

from parley.carrier.cloudwatch import why

CROSSED = "Threshold Crossed: 1 out of the last 1 datapoints [3.0 (30/11/26 03:00:00)] was greater than the threshold."
ABOVE = {"ComparisonOperator": "GreaterThanThreshold", "Threshold": 0.0}


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            {"StateReason": "Unchecked: Initial alarm creation", **ABOVE},
            "Nothing has been measured. It goes off above 0.",
        ),
        (
            {"StateReason": CROSSED, "StateReasonData": json.dumps({"recentDatapoints": [3.0]}), **ABOVE},
            "Measured lately: 3. It goes off above 0.",
        ),
        (
            {"StateReason": CROSSED, "StateReasonData": json.dumps({"recentDatapoints": [1.5, None, 20]})},
            "Measured lately: 1.5, 20.",
        ),
        ({"StateReason": "A test from the console, by ann.", **ABOVE}, "A test from the console, by ann."),
        ({}, ""),
    ],
)
def test_the_reason_of_an_alarm_says_what_was_measured(found: dict[str, Any], told: str) -> None:
    assert why(found) == told
