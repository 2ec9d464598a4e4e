"""What is logged and counted of each turn: never a phone number, a name, or a word of the caller's."""

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

from parley.store.calls import Turn

logger = Logger(service="voice")
metrics = Metrics(namespace="Parley", service="voice")
MODEL_LOGGED = (
    "model",
    "prompt",
    "requests",
    "input_tokens",
    "output_tokens",
    "milliseconds",
    "cost",
    "failed",
)


def count(turn: Turn) -> None:
    """One turn, its time, its tools, and, when the call is over, its outcome."""
    metrics.add_dimension("agent", turn.call.agent)
    metrics.add_metric("Turns", MetricUnit.Count, 1)
    metrics.add_metric("TurnLatency", MetricUnit.Milliseconds, turn.milliseconds)
    for tool in turn.tools:
        failed = tool["result"]["kind"] == "tool_failed"
        metrics.add_metric("ToolFailures" if failed else "ToolSuccesses", MetricUnit.Count, 1)
    _count_model(turn)
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
        model=[{name: each.get(name) for name in MODEL_LOGGED} for each in turn.model],
        outcome=turn.call.outcome,
    )


def _count_model(turn: Turn) -> None:
    """Requests, time, tokens and cost of the model, and how often a guardrail dropped what it said."""
    for asked in turn.model:
        metrics.add_metric("ModelRequests", MetricUnit.Count, asked.get("requests", 1))
        metrics.add_metric("ModelFailures", MetricUnit.Count, 1 if asked.get("failed") else 0)
        metrics.add_metric("ModelLatency", MetricUnit.Milliseconds, asked.get("milliseconds", 0))
        metrics.add_metric("ModelInputTokens", MetricUnit.Count, asked.get("input_tokens", 0))
        metrics.add_metric("ModelOutputTokens", MetricUnit.Count, asked.get("output_tokens", 0))
        metrics.add_metric("ModelCost", MetricUnit.NoUnit, asked.get("cost") or 0)
        metrics.add_metric("GuardrailTrips", MetricUnit.Count, len(asked.get("dropped", ())))
