"""Figures for CloudWatch, in its embedded metric format: a line on standard output, and no request."""

from collections.abc import Mapping, Sequence

from aws_lambda_powertools.metrics import EphemeralMetrics, MetricUnit

NAMESPACE, SERVICE = "Parley", "voice"
Figure = tuple[str, MetricUnit, float]


def count_one(name: str, **dimensions: str) -> None:
    """Counts something that happened once."""
    send(dimensions, ((name, MetricUnit.Count, 1),))


def send(dimensions: Mapping[str, str], figures: Sequence[Figure]) -> None:
    """One line; turns in parallel threads do not mix."""
    metrics = EphemeralMetrics(namespace=NAMESPACE, service=SERVICE)
    for name, value in dimensions.items():
        metrics.add_dimension(name, value)
    for name, unit, figure in figures:
        metrics.add_metric(name, unit, figure)
    metrics.flush_metrics()
