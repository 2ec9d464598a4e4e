"""Figures for CloudWatch, in its embedded metric format: a line on standard output, and no request.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
It is written here and not by Powertools, which takes ten times as long for a line, a quarter of a whole turn.
"""

import json
import sys
import time
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

NAMESPACE, SERVICE = "Parley", "voice"
COUNT, MILLISECONDS, SECONDS, NO_UNIT = "Count", "Milliseconds", "Seconds", "None"
Figure = tuple[str, str, float]
"""A name, its unit, and the figure."""


def count_one(name: str, **dimensions: str) -> None:
    """Counts something that happened once."""
    send(dimensions, ((name, COUNT, 1),))


def send(
    dimensions: Mapping[str, str], figures: Sequence[Figure], told: Mapping[str, Any] = MappingProxyType({})
) -> None:
    """One line, written at once, so that turns in parallel threads do not mix; figures of one name stand together.
    What is `told` with them is no metric, and is found in the log alone."""
    known = {name: value for name, value in dimensions.items() if value} | {"service": SERVICE}
    values: dict[str, list[float]] = {}
    for name, _, figure in figures:
        values.setdefault(name, []).append(float(figure))
    units = {name: unit for name, unit, _ in figures}
    described = {
        "Namespace": NAMESPACE,
        "Dimensions": [list(known)],
        "Metrics": [{"Name": name, "Unit": unit} for name, unit in units.items()],
    }
    about = {"Timestamp": round(time.time() * 1000), "CloudWatchMetrics": [described]}
    line = json.dumps({**told, "_aws": about, **known, **values}, separators=(",", ":"))
    sys.stdout.write(f"{line}\n")
