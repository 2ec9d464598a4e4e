"""What the console tells of a turn, out of a log as live calls write it."""

from typing import Any

import pytest

from parley.console import telling
from parley.machine.call import Call
from parley.store.calls import Turn

AGENTS = ("companion", "hvac")

CALL = Call(sid="CA1", agent="hvac", started_at=1_700_000_000.0, now=1_700_000_012.5, turn=2, state="safety")
BY_RULE = {"question": "welcome", "value": "service", "basis": "broken", "by": "rule"}


def _turn(call: Call = CALL, **logged: Any) -> Turn:
    heard = [{"kind": "heard", "at": 1.0, "text": "my AC is broken", "confidence": 0.87}]
    return Turn(call=call, twiml="", **{"events": heard, **logged})


def _decision(before: str, after: str, why: str = "", understood: Any = ()) -> dict[str, Any]:
    return {"before": before, "after": after, "why": why, "understood": list(understood)}


def test_a_turn_tells_what_was_heard_how_it_was_read_what_was_decided_and_why() -> None:
    decisions = [
        _decision("welcome", "lookup", "'welcome' is service", [BY_RULE]),
        _decision("lookup", "safety"),
    ]
    told = telling.turn(_turn(decisions=decisions, said=["Any gas smell?"], milliseconds=14.0))
    assert (told["heard"], told["confidence"]) == ("my AC is broken", 0.87)
    assert told["understood"] == "rule"
    assert told["read"] == [BY_RULE]
    assert told["why"][0] == "'welcome' is service"
    assert told["way"] == ["welcome", "lookup", "safety"]
    assert (told["said"], told["ms"], told["cost"]) == (["Any gas smell?"], 14.0, 0)
    assert told["at"] == "2023-11-14T22:13:32.500+00:00"


@pytest.mark.parametrize(
    ("logged", "expected"),
    [
        ({"decisions": [_decision("a", "b", understood=[{**BY_RULE, "by": "model"}])]}, "model"),
        ({"decisions": [_decision("a", "b", understood=[{**BY_RULE, "by": "keys"}])]}, "keys"),
        ({"decisions": [_decision("a", "a")]}, "asked again"),
        ({"decisions": [_decision("a", "b")]}, "given up"),
        ({"events": [{"kind": "silence", "at": 1.0}], "decisions": [_decision("a", "a")]}, ""),
        ({"events": [{"kind": "answered", "at": 1.0}]}, ""),
        ({"events": [{"kind": "hung_up", "at": 1.0}], "decisions": [_decision("a", "b")]}, ""),
    ],
)
def test_each_answer_is_read_somehow_asked_for_again_or_given_up(logged: Any, expected: str) -> None:
    assert telling.turn(_turn(**logged))["understood"] == expected


@pytest.mark.parametrize(("agent", "expected"), [("companion", ""), ("an_agent_of_before", "asked again")])
def test_who_just_talks_is_not_asked_again(agent: str, expected: str) -> None:
    call = Call(sid="CA1", agent=agent, started_at=0.0)
    assert telling.turn(_turn(call, decisions=[_decision("talk", "talk")]))["understood"] == expected


def test_a_failed_tool_tells_its_error() -> None:
    tool = {
        "name": "lookup_caller",
        "arguments": {"phone": "+15125550100"},
        "result": {"kind": "tool_failed", "at": 1.0, "why": "no answer within 3.0 s"},
        "milliseconds": 3000.4,
    }
    told = telling.turn(_turn(tools=[tool]))["tools"][0]
    assert (told["outcome"], told["error"]) == ("failed", "no answer within 3.0 s")


def test_a_turn_costs_what_its_model_did_and_nothing_is_made_up_for_an_unknown_price() -> None:
    assert telling.cost([_turn(model=[{"cost": 0.0001}, {"cost": 0.0002}])]) == 0.0003
    assert telling.cost([_turn(model=[{"cost": 0.0001}, {"cost": None}])]) is None
