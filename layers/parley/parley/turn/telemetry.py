"""What is logged and counted of each turn: never a phone number, a name, or a word of the caller's."""

from collections.abc import Mapping
from typing import Any

from parley.logs import logger_of
from parley.masked import all_masked
from parley.metrics import COUNT, MILLISECONDS, NO_UNIT, SECONDS, SERVICE, Figure, send
from parley.store.calls import Turn

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

logger = logger_of(SERVICE)


def count(turn: Turn) -> None:
    """One turn, its time, its tools, and, when the call is over, its outcome: one line with what was decided, since a
    line of its own would take a twentieth of the turn."""
    send({"agent": turn.call.agent}, (*_of_turn(turn), *_of_model(turn)), all_masked(_told(turn)))
    for rule in _tripped(turn):
        send({"agent": turn.call.agent, "guardrail": rule}, (("GuardrailTrips", COUNT, 1),))
    if of_all := _of_all_agents(turn):
        send({}, of_all)


def _told(turn: Turn) -> dict[str, Any]:
    """The turn as the log tells it, in the words of its other lines."""
    return {
        "level": "INFO",
        "message": "turn",
        "correlation_id": turn.call.sid,
        "turn": turn.number,
        "state": turn.call.state,
        "events": [event["kind"] for event in turn.events],
        "why": [decision["why"] for decision in turn.decisions],
        "milliseconds": turn.milliseconds,
        "guardrails": _tripped(turn),
        "model": [{name: each.get(name) for name in MODEL_LOGGED} for each in turn.model],
        "outcome": turn.call.outcome,
    }


def _of_turn(turn: Turn) -> list[Figure]:
    failed = sum(tool["result"]["kind"] == "tool_failed" for tool in turn.tools)
    raised = sum(len(decision.get("raised", ())) for decision in turn.decisions)
    call = turn.call
    ended: list[Figure] = [(f"Outcome.{call.outcome}", COUNT, 1), *_of_call(turn)] if call.ended else []
    return [
        ("Turns", COUNT, 1),
        ("TurnLatency", MILLISECONDS, turn.milliseconds),
        ("ToolFailures", COUNT, failed),
        ("ToolSuccesses", COUNT, len(turn.tools) - failed),
        ("AgentFailures", COUNT, raised),
        *ended,
    ]


def _of_call(turn: Turn) -> list[Figure]:
    return [
        ("Calls", COUNT, 1),
        ("CallDuration", SECONDS, round(turn.call.now - turn.call.started_at, 1)),
        ("CallCost", NO_UNIT, turn.call.spent),
    ]


def _of_all_agents(turn: Turn) -> list[Figure]:
    """What alarms watch: an alarm sees one metric, not one of every agent."""
    handed_over = sum(_is_hand_over(turn, event) for event in turn.events)
    figures: list[Figure] = [("HandOvers", COUNT, handed_over)] if handed_over else []
    return [*figures, *(_of_call(turn) if turn.call.ended else [])]


def _is_hand_over(turn: Turn, event: Mapping[str, Any]) -> bool:
    """Once for each: the end of a <Dial>; of a warm transfer, that somebody takes the call, or the last did not."""
    if event["kind"] == "leg":
        return bool(event["result"] == "accepted" or not turn.call.holds)
    return event["kind"] == "dialed" and not turn.call.legs


def _tripped(turn: Turn) -> list[str]:
    return [trip["rule"] for decision in turn.decisions for trip in decision.get("tripped", ())]


def _of_model(turn: Turn) -> list[Figure]:
    """Requests, time, tokens and cost of the model, and how often a guardrail dropped what it said."""
    return [
        figure
        for asked in turn.model
        for figure in (
            ("ModelRequests", COUNT, asked.get("requests", 1)),
            ("ModelFailures", COUNT, 1 if asked.get("failed") else 0),
            ("ModelLatency", MILLISECONDS, asked.get("milliseconds", 0)),
            ("ModelInputTokens", COUNT, asked.get("input_tokens", 0)),
            ("ModelOutputTokens", COUNT, asked.get("output_tokens", 0)),
            ("ModelCost", NO_UNIT, asked.get("cost") or 0),
            ("GuardrailTrips", COUNT, len(asked.get("dropped", ()))),
        )
    ]
