"""What is logged and counted of each turn: never a phone number, a name, or a word of the caller's."""

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

from parley.store.calls import Turn

logger = Logger(service="voice")
metrics = Metrics(namespace="Parley", service="voice")


def count(turn: Turn) -> None:
    """One turn, its time, its tools, and, when the call is over, its outcome."""
    metrics.add_dimension("agent", turn.call.agent)
    metrics.add_metric("Turns", MetricUnit.Count, 1)
    metrics.add_metric("TurnLatency", MetricUnit.Milliseconds, turn.milliseconds)
    for tool in turn.tools:
        failed = tool["result"]["kind"] == "tool_failed"
        metrics.add_metric("ToolFailures" if failed else "ToolSuccesses", MetricUnit.Count, 1)
    if turn.call.ended:
        metrics.add_metric(f"Outcome.{turn.call.outcome}", MetricUnit.Count, 1)
    logger.info(
        "turn",
        agent=turn.call.agent,
        turn=turn.number,
        state=turn.call.state,
        events=[event["kind"] for event in turn.events],
        why=[decision["why"] for decision in turn.decisions],
        milliseconds=turn.milliseconds,
        outcome=turn.call.outcome,
    )
